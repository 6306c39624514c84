//! What is being written: from keys to a draft, from a draft to an act.

mod compared;
mod standing;

use super::lesson::perform;
use super::{Act, App, Draft, Effect, Key, Notice, Outline, Side, View, guide};
use crate::course::model::StepKind;
use crate::session::Action;
use crate::vocabulary::{Id, Surface};
use crate::world::World;
use crate::world::phone;
use crate::world::sensitive::holds_real_number;
use crate::world::writing::{Field, LONGEST, Written};
use compared::{addressees, before_at, is_address, numbers, passwords, sentences, suggestions, taken};
use standing::{in_custom, in_form, on_the_board};
pub(super) use standing::{own_words, own_words_in_mail};

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

/// From here on what is typed goes into the field in focus.
pub(super) fn begin_writing(app: &mut App, outline: &Outline) {
    if let Some(Act::Field(field)) = outline.focused(app.view.focus.as_ref()).map(|stop| &stop.act)
        && app.view.draft.is_none()
    {
        app.view.writing = Some(field.clone());
    }
}

/// What a person finds in the field when starting to write: the own words that stand there, or
/// what was given.
pub(super) fn draft_of_field(app: &App) -> Draft {
    let text = app.player().zip(field(app)).and_then(|(player, field)| match field {
        Field::Message | Field::Number | Field::Name | Field::WifiPassword | Field::Reply => own_words(player, &field),
        Field::Control(id) => on_the_board(player, &id),
        // What stands in an e-mail is taken out before it is written anew; the others begin empty each time.
        Field::Code
        | Field::MailAddress
        | Field::MailTo
        | Field::MailSubject
        | Field::MailBody
        | Field::Address
        | Field::Search
        | Field::LoginCode
        | Field::Password
        | Field::Contact
        | Field::ContactCode
        | Field::NewPassword
        | Field::SmsCode
        | Field::CustomSecret(_) => None,
        Field::Form(question) => in_form(player, &question),
        Field::Custom(part) => in_custom(player, &part),
    });
    let mut draft = Draft::default();
    draft.insert(&text.unwrap_or_default());
    draft
}

/// The field of the practice world that is being written in, or can be now.
pub(super) fn field(app: &App) -> Option<Field> {
    // What lies on top has fields of its own.
    let player = app.player().filter(|_| app.overlays.is_empty())?;
    let fields = player.practice()?.world.fields();
    let focused = match &app.view.focus {
        Some(Act::Field(field)) => Some(field),
        _ => None,
    };
    let named = app.view.writing.as_ref().or(focused).filter(|field| fields.contains(field));
    named.or(fields.first()).cloned()
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
    let Some(world) = player.practice().map(|practice| &practice.world) else {
        return Ok(None);
    };
    let code = Id::new(phone::CODE);
    let writing = match &field {
        Field::Message | Field::Name | Field::MailBody | Field::Search | Field::Reply | Field::Contact => {
            Written::new(draft.text(), sentences(player, false))
        }
        Field::MailSubject => Written::new(draft.text(), sentences(player, true)),
        Field::MailAddress => Written::new(before_at(draft.text()), sentences(player, false)),
        Field::MailTo => {
            let written = Written::new(draft.text(), addressees(player));
            if written.matches.is_none() && !is_address(draft.text()) {
                return Err(Notice::NoAddress);
            }
            written
        }
        Field::Number => Written::number(draft.text(), numbers(player)),
        Field::WifiPassword => Written::exact(draft.text(), passwords(player)),
        Field::NewPassword => Written::new(draft.text(), sentences(player, false)),
        Field::SmsCode => {
            let sent = player.lesson.world.account_code().map(|(_, code)| code);
            Written::exact(draft.text(), code.as_ref().zip(sent))
        }
        Field::Code => Written::new(draft.text(), code.as_ref().zip(player.lesson.world.code.as_deref())),
        Field::Form(question) => Written::new(draft.text(), suggestions(player, question)),
        Field::Custom(part) | Field::CustomSecret(part) => Written::new(draft.text(), taken(player, part)),
        // Here it matters how well it is written, and the author says what will do.
        Field::Control(_) => Written::forgiving(draft.text(), sentences(player, false)),
        Field::Address => Written::judged(draft.text(), |typed| world.web.site().at(typed)),
        Field::LoginCode | Field::ContactCode => {
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let right = world.web.portal.expects(&field).map(digits);
            Written::judged(draft.text(), |typed| code.filter(|_| right == Some(digits(typed))))
        }
        Field::Password => {
            let right = world.web.portal.expects(&field);
            Written::judged(draft.text(), |typed| code.filter(|_| right == Some(typed)))
        }
    };
    // Where a number stands, nothing at all is another one.
    let empties = field == Field::Number && !draft_of_field(app).text().is_empty();
    let act = |writing| match &field {
        Field::Search => world.web.search_for(writing).into(),
        Field::Form(question) => match world.form_place() {
            Some(place) => world.forms.write(place, question, writing).into(),
            None => World::write(&field, writing),
        },
        field => World::write(field, writing),
    };
    Ok((writing.length > 0 || empties).then(|| Action::World(act(writing))))
}

/// The same where words wait in their field until they are sent: those are kept whatever one does next.
/// Half an address or half a code is not.
pub(super) fn kept(app: &App) -> Result<Option<Action>, Notice> {
    match field(app) {
        Some(
            Field::Address | Field::Search | Field::LoginCode | Field::Password | Field::Contact | Field::ContactCode,
        )
        | None => Ok(None),
        Some(
            Field::Message
            | Field::Number
            | Field::Name
            | Field::Reply
            | Field::Control(_)
            | Field::Code
            | Field::WifiPassword
            | Field::NewPassword
            | Field::SmsCode
            | Field::MailAddress
            | Field::MailTo
            | Field::MailSubject
            | Field::MailBody
            | Field::Form(_)
            | Field::Custom(_)
            | Field::CustomSecret(_),
        ) => written(app),
    }
}

/// Enter in a field of the practice world: what stands there is taken in. On the board one stays in
/// the field, to mend what was not right; and what was given counts when it is taken as it is.
pub(super) fn take_in(app: &mut App, field: &Field) -> Vec<Effect> {
    let on_board = matches!(field, Field::Control(_));
    if on_board && app.view.draft.is_none() {
        app.view.draft = Some(draft_of_field(app)).filter(|draft| !draft.text().is_empty());
    }
    match written(app) {
        Ok(Some(writing)) => {
            let effects = perform(app, writing);
            if on_board && app.surface() == Surface::Screen {
                stay_at(app, Act::Field(field.clone()));
            }
            effects
        }
        Ok(None) if on_board && !guide::wants(app, field) => {
            app.view.draft = None;
            guide::tell(app)
        }
        Ok(None) if field.whole().is_some() => refuse(app, Notice::ShortCode),
        Ok(None) => refuse(app, Notice::EmptyField),
        Err(notice) => refuse(app, notice),
    }
}

/// Keeps the focus on what was used, while the task goes on.
pub(super) fn stay_at(app: &mut App, act: Act) {
    if app.player().is_some_and(|player| !player.history.session.complete()) {
        app.view.focus = Some(act);
    }
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

/// To a field of the practice world. What was being written in another one is filled in.
pub(super) fn to_field(app: &mut App, to: &Field) -> Vec<Effect> {
    let effects = if field(app).as_ref() == Some(to) { Ok(Vec::new()) } else { leave_control(app) };
    match effects {
        Ok(effects) => {
            app.view.focus = Some(Act::Field(to.clone()));
            app.view.side = Side::Device;
            effects
        }
        Err(notice) => refuse(app, notice),
    }
}

/// Esc in a field of the practice world: one is done writing, and what was written stands. Where a
/// field would have the focus again, what comes after it has it, so that letters are keys.
pub(super) fn leave_field(app: &mut App, outline: &Outline) -> Vec<Effect> {
    let effects = match kept(app) {
        Ok(Some(writing)) => perform(app, writing),
        Ok(None) => {
            app.view = View { side: app.view.side, ..View::default() };
            Vec::new()
        }
        Err(notice) => return refuse(app, notice),
    };
    if outline.focused(None).is_some_and(|stop| stop.act.is_field()) {
        let around = outline.stops.iter().skip(outline.first.unwrap_or_default()).chain(&outline.stops);
        let is_left = |act: &&Act| !act.is_field() && !act.is_device_key();
        app.view.focus = around.map(|stop| &stop.act).find(is_left).cloned();
    }
    effects
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

/// Whoever leaves a field of the board, of an application or of an author's app has filled it in; what is written on the phone waits there.
/// `Err` when it is not taken, so that one stays.
pub(super) fn leave_control(app: &mut App) -> Result<Vec<Effect>, Notice> {
    if !matches!(field(app), Some(Field::Control(_) | Field::Form(_) | Field::Custom(_) | Field::CustomSecret(_))) {
        return Ok(Vec::new());
    }
    let effects = written(app)?.map_or_else(Vec::new, |writing| perform(app, writing));
    app.view.draft = None;
    app.view.writing = None;
    Ok(effects)
}

pub(super) fn refuse(app: &mut App, notice: Notice) -> Vec<Effect> {
    app.view.notice = Some(notice);
    app.view.draft = None;
    Vec::new()
}
