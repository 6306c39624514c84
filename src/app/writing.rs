//! What is being written: from keys to a draft, from a draft to an act.

use super::lesson::perform;
use super::{App, Draft, Key, Notice, Player};
use crate::app::Effect;
use crate::course::model::StepKind;
use crate::session::Action;
use crate::vocabulary::Id;
use crate::world::World;
use crate::world::phone::{self, Body};
use crate::world::sensitive::holds_real_number;
use crate::world::writing::{Field, Written};

pub(super) fn edit(app: &mut App, key: Key) -> bool {
    if let Key::Char(c) = key
        && !takes(app, c)
    {
        return false;
    }
    let mut draft = app.view.draft.clone().unwrap_or_else(|| draft_of_field(app));
    let edited = draft.edit(key);
    if edited {
        app.view.draft = Some(draft);
        app.view.notice = None;
    }
    edited
}

fn with_draft(app: &mut App, change: impl FnOnce(&mut Draft)) {
    let mut draft = app.view.draft.clone().unwrap_or_else(|| draft_of_field(app));
    change(&mut draft);
    app.view.draft = Some(draft);
}

/// Puts `text` in the open field, but for what cannot stand there.
pub(super) fn insert(app: &mut App, text: &str) {
    let text: String = text.chars().filter(|c| takes(app, *c)).collect();
    with_draft(app, |draft| draft.insert(&text));
    app.view.notice = None;
}

/// Whether `c` can stand in the open field. The field of the three words takes anything.
fn takes(app: &App, c: char) -> bool {
    field(app).is_none_or(|field| field.takes(c))
}

/// What a person finds in the field when starting to write: the own words that stand there.
pub(super) fn draft_of_field(app: &App) -> Draft {
    let mut draft = Draft::default();
    if let Some(phone::Place::Thread(id)) = app.player().and_then(Player::practice).map(|p| &p.world.phone.place)
        && let Some(thread) = app.player().and_then(Player::practice).and_then(|p| p.world.phone.thread(id))
        && let Some(Body::Own(Written { text: Some(text), .. })) = &thread.draft
    {
        draft.insert(text);
    }
    draft
}

/// The field of the practice world that can be written in now.
pub(super) fn field(app: &App) -> Option<Field> {
    app.player().and_then(Player::practice).and_then(|practice| practice.world.field())
}

/// The draft as an action, if there is something in it.
pub(super) fn written(app: &App) -> Result<Option<Action>, Notice> {
    let (Some(draft), Some(player)) = (&app.view.draft, app.player()) else {
        return Ok(None);
    };
    let Some(field) = field(app) else {
        return Ok(None);
    };
    if holds_real_number(draft.text()) {
        return Err(Notice::RealNumber);
    }
    // Less than the whole is not written yet.
    if field.whole().is_some_and(|whole| draft.text().chars().count() < whole) {
        return Ok(None);
    }
    let code = Id::new(phone::CODE);
    let writing = match &field {
        Field::Message => Written::new(draft.text(), sentences(player)),
        Field::Code => Written::new(draft.text(), code.as_ref().zip(player.lesson.world.code.as_deref())),
    };
    Ok((writing.length > 0).then(|| Action::World(World::write(&field, writing))))
}

/// The sentences that a message is compared with.
fn sentences(player: &Player) -> impl Iterator<Item = (&Id, &str)> {
    let language = player.history.session.language;
    let sentences = player.variant().map_or(&[][..], |variant| &variant.sentences);
    sentences.iter().map(move |sentence| (&sentence.id, sentence.text.get(language).as_str()))
}

/// The draft as an answer to the open question, if there is something in it. Judged kindly, and in
/// whichever language it is written: many people mix the two forms of Norwegian.
pub(super) fn answer(app: &App) -> Result<Option<Written>, Notice> {
    let (Some(draft), Some(player)) = (&app.view.draft, app.player()) else {
        return Ok(None);
    };
    let Some(StepKind::Fill { answers, .. }) = player.step() else {
        return Ok(None);
    };
    if holds_real_number(draft.text()) {
        return Err(Notice::RealNumber);
    }
    let languages = player.history.session.language.fallback();
    let texts = languages.iter().flat_map(|lang| answers.iter().map(|a| (&a.id, a.text.get(*lang).as_str())));
    let written = Written::forgiving(draft.text(), texts);
    Ok((written.length > 0).then_some(written))
}

/// Takes away a character of the open field.
pub(super) fn erase(app: &mut App) {
    with_draft(app, Draft::erase);
    app.view.notice = None;
}

/// Commits what is being written when it is the whole of what the field takes.
pub(super) fn settle(app: &mut App) -> Vec<Effect> {
    let whole = field(app).and_then(|field| field.whole());
    let length = app.view.draft.as_ref().map_or(0, |draft| draft.text().chars().count());
    if whole.is_none_or(|whole| length < whole) {
        return Vec::new();
    }
    match written(app) {
        Ok(Some(writing)) => perform(app, writing),
        Ok(None) => Vec::new(),
        Err(notice) => refuse(app, notice),
    }
}

pub(super) fn refuse(app: &mut App, notice: Notice) -> Vec<Effect> {
    app.view.notice = Some(notice);
    app.view.draft = None;
    Vec::new()
}
