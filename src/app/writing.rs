//! What is being written: from keys to a draft, from a draft to an act.

use super::{App, Draft, Key, Notice, Player};
use crate::app::Effect;
use crate::world::phone::{self, Body};
use crate::world::sensitive::holds_real_number;
use crate::world::writing::Written;

pub(super) fn edit(app: &mut App, key: Key) -> bool {
    let mut draft = app.view.draft.clone().unwrap_or_else(|| draft_of_field(app));
    let edited = draft.edit(key);
    if edited {
        app.view.draft = Some(draft);
        app.view.notice = None;
    }
    edited
}

pub(super) fn with_draft(app: &mut App, change: impl FnOnce(&mut Draft)) {
    let mut draft = app.view.draft.clone().unwrap_or_else(|| draft_of_field(app));
    change(&mut draft);
    app.view.draft = Some(draft);
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

/// The draft as an act, if there is something in it.
pub(super) fn written(app: &App) -> Result<Option<phone::Act>, Notice> {
    let (Some(draft), Some(player)) = (&app.view.draft, app.player()) else {
        return Ok(None);
    };
    let Some(variant) = player.variant() else {
        return Ok(None);
    };
    if holds_real_number(draft.text()) {
        return Err(Notice::RealNumber);
    }
    let language = player.history.session.language;
    let expected = variant.sentences.iter().map(|s| (&s.id, s.text.get(language).as_str()));
    let writing = Written::new(draft.text(), expected);
    Ok((writing.length > 0).then_some(phone::Act::Write(writing)))
}

pub(super) fn refuse(app: &mut App, notice: Notice) -> Vec<Effect> {
    app.view.notice = Some(notice);
    app.view.draft = None;
    Vec::new()
}
