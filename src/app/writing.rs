//! What is being written: from keys to a draft, from a draft to an act.

use super::lesson::perform;
use super::{App, Draft, Key, Notice, Player};
use crate::app::Effect;
use crate::session::Action;
use crate::vocabulary::Id;
use crate::world::World;
use crate::world::phone::{self, Body, Phone};
use crate::world::sensitive::holds_real_number;
use crate::world::writing::{Field, LONGEST, Written};

pub(super) fn edit(app: &mut App, key: Key) -> bool {
    if let Key::Char(c) = key
        && !takes(app, c)
    {
        return false;
    }
    let mut draft = app.view.draft.clone().unwrap_or_else(|| draft_of_field(app));
    let before = draft.clone();
    let edited = draft.edit(key);
    if edited {
        app.view.draft = Some(if has_room(app, &draft) { draft } else { before });
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
    let mut draft = app.view.draft.clone().unwrap_or_else(|| draft_of_field(app));
    let mut whole = draft.clone();
    whole.insert(&text);
    if has_room(app, &whole) {
        draft = whole;
    } else {
        for c in text.chars().take(LONGEST) {
            let mut longer = draft.clone();
            longer.insert(c.encode_utf8(&mut [0; 4]));
            draft = if has_room(app, &longer) { longer } else { draft };
        }
    }
    app.view.draft = Some(draft);
    app.view.notice = None;
}

/// Whether what is being written can go on in the open field.
fn has_room(app: &App, draft: &Draft) -> bool {
    field(app).is_none_or(|field| field.has_room(draft.text()))
}

/// Whether `c` can stand in the open field. The field of the three words takes anything.
fn takes(app: &App, c: char) -> bool {
    field(app).is_none_or(|field| field.takes(c))
}

/// What a person finds in the field when starting to write: the own words that stand there.
pub(super) fn draft_of_field(app: &App) -> Draft {
    let mut draft = Draft::default();
    let standing = app.player().and_then(Player::practice).and_then(|practice| standing(&practice.world.phone));
    if let Some(Written { text: Some(text), .. }) = standing {
        draft.insert(text);
    }
    draft
}

/// What stands in the field of the phone's present screen, if it is somebody's own writing.
fn standing(phone: &Phone) -> Option<&Written> {
    match &phone.place {
        phone::Place::Thread(id) => match phone.thread(id).map(|thread| &thread.draft) {
            Some(Some(Body::Own(written))) => Some(written),
            _ => None,
        },
        phone::Place::SaveContact { name: Some(Body::Own(written)), .. } => Some(written),
        phone::Place::Keypad(number) => number.as_ref(),
        _ => None,
    }
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
        Field::Message | Field::Name => Written::new(draft.text(), sentences(player)),
        Field::Number => Written::number(draft.text(), numbers(player)),
        Field::Code => Written::new(draft.text(), code.as_ref().zip(player.lesson.world.code.as_deref())),
    };
    // Where a number stands, nothing at all is another one.
    let empties = field == Field::Number && !draft_of_field(app).text().is_empty();
    Ok((writing.length > 0 || empties).then(|| Action::World(World::write(&field, writing))))
}

/// The sentences that a message is compared with.
fn sentences(player: &Player) -> impl Iterator<Item = (&Id, &str)> {
    let language = player.history.session.language;
    let sentences = player.variant().map_or(&[][..], |variant| &variant.sentences);
    sentences.iter().map(move |sentence| (&sentence.id, sentence.text.get(language).as_str()))
}

/// The numbers that can be rung.
fn numbers(player: &Player) -> impl Iterator<Item = (&Id, &str)> {
    let with_number = player.lesson.world.people.iter().filter(|person| !person.number.is_empty());
    with_number.map(|person| (&person.id, person.number.as_str()))
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
