//! How events change the state: one function for every surface. The file is long because that one
//! function reads every event and every act in one place.

use super::guide::{hint, show_me, skip, stood_still, undo, undo_from};
use super::keymap::{self, Command};
use super::lesson::{change_words, choose, fill, not_meant, on_opened, perform, tick, world_act};
use super::noting::{self, Seen};
use super::outline::Outline;
use super::writing::{
    begin_writing, edit, erase, field, insert, leave_control, leave_field, refuse, settle, stay_at, take_in, to_field,
};
use super::{
    Act, App, CodeEntry, CodeReading, Draft, Effect, Event, FIRST_LESSON, Key, Learner, Means, Note, Notice, Overlay,
    Player, Reach, Screen, Side, Trouble, View, class, course, glossary, keyboard, kiosk, preferences,
};
use crate::learner::LearnerCode;
use crate::learner::code::Reading;
use crate::session::Action;
use crate::vocabulary::Id;
use crate::world::{self, board, mail, phone, portal};

/// Changes the state by an event; `outline` is that of the screen which the event met.
pub fn update(app: &mut App, outline: &Outline, event: Event) -> Vec<Effect> {
    if matches!(event, Event::Click(_)) && !app.settings.mouse {
        return Vec::new();
    }
    let (before, said) = (Seen::of(app), noting::said(&event));
    note_means(app, &event);
    if kiosk::is_sign(app, &event) {
        // It does nothing else: whoever comes back presses anything.
        return uncover(app);
    }
    let stood = class::seat::Before::of(app, &event);
    let mut effects = handle(app, outline, event);
    effects.extend(noting::note(app, &before, said));
    class::seat::settle(app, &stood, &mut effects);
    if app.leading().is_some() { class::leader::instead(app, effects) } else { effects }
}

fn handle(app: &mut App, outline: &Outline, event: Event) -> Vec<Effect> {
    match event {
        Event::Key(key) => on_key(app, outline, key),
        Event::Paste(text) => {
            if keyboard::has_focus(app, outline) {
                keyboard::begin(app);
            } else if !keymap::in_field(app, outline) {
                return Vec::new();
            }
            begin_writing(app, outline);
            insert(app, &text);
            settle(app)
        }
        Event::Press(act) | Event::Click(act) if outline.offers(&act) || is_footer(app, outline, &act) => {
            press(app, outline, &act)
        }
        Event::Click(Act::Word(id)) if outline.terms.contains(&id) => glossary::explain(app, &id),
        Event::Line(text) => on_line(app, outline, &text),
        Event::LeaveField => {
            // The answer's field is the first thing there: one leaves it for what is beside it.
            app.view.focus = keymap::in_answer_field(app, outline).then_some(Act::Propose);
            app.view.draft = None;
            Vec::new()
        }
        Event::AllDone(code) => {
            // Whatever this machine thought was under way, it was this or somebody else's.
            app.learner = Learner { code: Some(code), ..Learner::default() };
            let mut effects = vec![Effect::Learner(code)];
            effects.extend(kiosk::current(&app.settings, code, None));
            effects.extend(course::to_course(app, Some(Trouble::AllDone)));
            app.learner.under_way = false;
            effects
        }
        Event::Course { index, standing } => {
            course::on_course(app, index, standing);
            Vec::new()
        }
        Event::Glossary(glossary) => {
            app.glossary = Some(glossary);
            Vec::new()
        }
        Event::NoteKept(kept) => {
            app.view.note = Some(kept);
            Vec::new()
        }
        Event::Scroll(rows) => {
            app.view.scroll = Some(rows);
            Vec::new()
        }
        Event::Resized(columns, rows) => {
            app.layout = super::Layout::for_size(columns, rows);
            Vec::new()
        }
        Event::Opened(opened) => on_opened(app, *opened),
        Event::NotOpened(trouble) => {
            match app.screen {
                Screen::Course(_) => leave_screen(app, Screen::Course(Some(trouble))),
                _ => to_welcome(app, Some(trouble)),
            }
            // Offering it again would lead nowhere again.
            app.learner.under_way &= trouble != Trouble::NothingKept;
            Vec::new()
        }
        Event::NothingUnder(code) => {
            app.learner.under_way &= app.learner.code != Some(code);
            to_code(app, CodeReading::Empty(code), "")
        }
        Event::Asking(code) => to_code(app, CodeReading::Asking(code), ""),
        // The words stand there, to be tried again with Enter.
        Event::Unanswered(code) => to_code(app, CodeReading::Unanswered(code), &code.to_string()),
        Event::Everywhere => {
            app.reach = Reach::Everywhere;
            Vec::new()
        }
        Event::Forgotten(code, in_shared, gone) => {
            kiosk::forgotten(app, code, in_shared, gone);
            Vec::new()
        }
        Event::Keeping(keeping) => {
            app.keeping = keeping;
            Vec::new()
        }
        Event::Idle(seconds) => {
            stood_still(app, seconds);
            kiosk::idle(app, seconds)
        }
        Event::Clock(now) => class::clock(app, now),
        Event::Leading(event) => class::leader::on_event(app, event),
        Event::Seated(event) => class::seat::on_event(app, event),
        Event::Press(_) | Event::Click(_) | Event::ReadAgain | Event::WordsSaid => Vec::new(),
    }
}

/// To the three words, what there is to say about them, and what stands in the field.
fn to_code(app: &mut App, reading: CodeReading, words: &str) -> Vec<Effect> {
    app.screen = Screen::Code(CodeEntry { reading: Some(reading) });
    app.overlays.clear();
    let mut draft = Draft::default();
    draft.insert(words);
    app.view = View { draft: (!words.is_empty()).then_some(draft), ..View::default() };
    Vec::new()
}

/// What was used last. Lines and what comes from outside say nothing about it.
fn note_means(app: &mut App, event: &Event) {
    match event {
        Event::Key(_) | Event::Paste(_) => app.means = Means::Keys,
        Event::Click(_) => app.means = Means::Mouse,
        _ => {}
    }
}

fn on_key(app: &mut App, outline: &Outline, key: Key) -> Vec<Effect> {
    to_called_field(app, outline, key);
    let in_field = keymap::in_field(app, outline);
    if in_field {
        begin_writing(app, outline);
    }
    if matches!(app.view.notice, Some(Notice::ChooseFirst | Notice::SpareNumber | Notice::HintStands)) {
        // It was about the key before this one.
        app.view.notice = None;
    }
    if in_field && key == Key::Enter {
        return commit(app, outline);
    }
    if in_field && edit(app, key) {
        return settle(app);
    }
    if keyboard::on_key(app, outline, key) {
        return Vec::new();
    }
    match keymap::command(app, outline, key) {
        None if keymap::is_spare_number(app, outline, key) => {
            app.view.notice = Some(Notice::SpareNumber);
            Vec::new()
        }
        None => Vec::new(),
        Some(Command::Pick(digit)) => match outline.by_digit(digit) {
            Some(stop) => press(app, outline, &stop.act.clone()),
            None => Vec::new(),
        },
        Some(Command::Move(by)) => {
            let to = outline.moved(app.view.focus.as_ref(), by).cloned();
            let on_keys = keyboard::has_focus(app, outline);
            // Between a field and its keyboard one is still writing.
            let left = if on_keys && to.as_ref().is_some_and(|to| to.is_device_key() || to.is_field()) {
                Ok(Vec::new())
            } else {
                leave_control(app)
            };
            match left {
                Ok(effects) => {
                    app.view.focus = to;
                    app.view.scroll = None;
                    effects
                }
                Err(notice) => refuse(app, notice),
            }
        }
        Some(Command::Press) => match outline.focused(app.view.focus.as_ref()) {
            Some(stop) => press(app, outline, &stop.act.clone()),
            None if outline.stops.is_empty() => Vec::new(),
            None => {
                app.view.notice = Some(Notice::ChooseFirst);
                Vec::new()
            }
        },
        Some(Command::Back) => escape(app, outline),
        Some(Command::Act(act)) => press(app, outline, &act),
        Some(Command::Interrupt) => interrupt(app),
        Some(Command::Exit) if app.overlay() == Some(Overlay::Exit) => vec![Effect::Quit],
        Some(Command::Exit) => cover(app, Overlay::Exit),
        Some(Command::Suspend) => vec![Effect::Suspend],
        Some(Command::Redraw) => vec![Effect::Redraw],
    }
}

/// A digit goes into the field for the number that the leader calls out, wherever on its page one is.
fn to_called_field(app: &mut App, outline: &Outline, key: Key) {
    let to = Act::Seat(class::seat::Act::CalledField);
    if matches!(key, Key::Char('0'..='9')) && outline.offers(&to) {
        app.view.focus = Some(to);
    }
}

/// Ctrl-C: asks before leaving; when already asked, leaves. On a shared machine it leads no
/// further than Esc.
fn interrupt(app: &mut App) -> Vec<Effect> {
    if let Some(effects) = class::seat::interrupt(app) {
        return effects;
    }
    match (app.settings.kiosk, app.overlay()) {
        (None, Some(Overlay::Leave)) => vec![Effect::Quit],
        (None, _) => cover(app, Overlay::Leave),
        (Some(_), None) if app.player().is_some_and(|player| !player.finished()) => cover(app, Overlay::Leave),
        (Some(_), _) => back(app),
    }
}

/// Esc, or its place in the footer: out of a field first, then back.
fn escape(app: &mut App, outline: &Outline) -> Vec<Effect> {
    if outline.offers(&Act::KeysDone) {
        return keyboard::close(app, outline);
    }
    let writing = keymap::in_practice_field(app, outline) && keymap::in_letter_field(app, outline);
    if writing { leave_field(app, outline) } else { back(app) }
}

/// Acts that the footer offers though no node of the screen does.
fn is_footer(app: &App, outline: &Outline, act: &Act) -> bool {
    match act {
        Act::Help | Act::Language | Act::Theme | Act::Glossary | Act::Settings | Act::Back => true,
        Act::Undo => keymap::can_undo(app),
        Act::Skip => keymap::can_skip(app),
        Act::Hint | Act::ShowMe => keymap::can_hint(app),
        Act::Steps => keymap::can_look_back(app),
        Act::Swap => app.takes_turns(),
        Act::NextLearner => kiosk::can_pass_on(app),
        Act::Keyboard => keyboard::can_open(app, outline),
        Act::Lead(class::leader::Act::Drive(drive)) => class::leader::drive::can(app, *drive),
        Act::Seat(class::seat::Act::Hand) => keymap::can_raise_hand(app),
        Act::Seat(class::seat::Act::Message) => keymap::has_message(app),
        Act::Seat(class::seat::Act::Plan) => keymap::follows_numbers(app),
        _ => false,
    }
}

/// Time passes. What came meanwhile is told at the top of the page, wherever on it one asked for it.
fn wait(app: &mut App) -> Vec<Effect> {
    let effects = world_act(app, &world::Act::Wait);
    app.view.scroll = Some(0);
    effects
}

/// Task and device take turns.
fn swap(app: &mut App) {
    app.view.side = match app.view.side {
        Side::Task => Side::Device,
        Side::Device => Side::Task,
    };
    // Whoever was writing goes on writing, and presses no letter that does something else.
    let writing = app.view.side == Side::Device && app.view.draft.is_some();
    let used = |app: &App| app.player().and_then(Player::last_used).filter(|_| app.shows_device());
    app.view.focus = if writing { field(app).map(Act::Field) } else { used(app) };
    app.view.scroll = None;
}

/// Does what `act` stands for.
fn press(app: &mut App, outline: &Outline, act: &Act) -> Vec<Effect> {
    match act {
        Act::CodeField | Act::AnswerField | Act::FindWord => {
            app.view.focus = Some(act.clone());
            Vec::new()
        }
        Act::Field(to) => to_field(app, to),
        Act::Type(c) => {
            keyboard::begin(app);
            insert(app, c.encode_utf8(&mut [0; 4]));
            keyboard::typed(app, *c);
            settle(app)
        }
        Act::Commit => field(app).map(|to| take_in(app, &to)).unwrap_or_default(),
        Act::Erase => {
            keyboard::begin(app);
            erase(app);
            Vec::new()
        }
        Act::Keyboard => keyboard::open(app),
        Act::Layer(layer) => keyboard::change(app, *layer),
        Act::KeysDone => keyboard::done(app, outline),
        Act::World(
            clear @ (world::Act::Phone(phone::Act::Clear)
            | world::Act::Mail(mail::Act::ClearSubject | mail::Act::ClearText)
            | world::Act::Portal(portal::Act::Clear)),
        ) => change_words(app, clear),
        Act::World(world::Act::Board(board::Act::Press { control, .. })) => {
            let done = board::Act::Press { control: control.clone(), means: app.means };
            let effects = world_act(app, &done.into());
            stay_at(app, act.clone());
            effects
        }
        Act::World(world::Act::Program(turn)) => {
            let effects = world_act(app, &turn.clone().into());
            stay_at(app, act.clone());
            effects
        }
        Act::World(world::Act::Wait) => wait(app),
        Act::World(act) => world_act(app, act),
        Act::Next => next(app),
        Act::Skip => skip(app),
        Act::Again => perform(app, Action::Again),
        Act::Choose(id) => choose(app, id),
        Act::Tick(id) => tick(app, id),
        Act::Answer => perform(app, Action::Answer),
        Act::Propose => perform(app, Action::Propose),
        Act::NotMeant => not_meant(app),
        Act::Undo => undo(app),
        Act::Hint => hint(app),
        Act::ShowMe => show_me(app),
        Act::Steps if app.overlay() == Some(Overlay::Steps) => uncover(app),
        Act::Steps => cover(app, Overlay::Steps),
        Act::UndoFrom(place) => undo_from(app, *place),
        Act::Swap => {
            swap(app);
            Vec::new()
        }
        Act::Back => escape(app, outline),
        Act::Help if app.overlay() == Some(Overlay::Help) => uncover(app),
        Act::Help => cover(app, Overlay::Help),
        Act::Close => uncover(app),
        // Beside what is tried there is nothing.
        Act::LeaveLesson | Act::Welcome if app.trying.is_some() => vec![Effect::Quit],
        Act::LeaveLesson | Act::Welcome => {
            to_welcome(app, None);
            Vec::new()
        }
        Act::Language | Act::Theme | Act::Density | Act::LargeTargets | Act::Mouse => preferences::change(app, act),
        Act::Settings if app.overlay() == Some(Overlay::Settings) => uncover(app),
        Act::Settings => cover(app, Overlay::Settings),
        Act::Glossary => glossary::toggle(app, outline),
        Act::AllWords => glossary::all(app),
        Act::Word(id) => glossary::explain(app, id),
        Act::Course => course::to_course(app, None),
        Act::Lesson(id) => course::choose(app, id),
        Act::Begin(id) => course::begin(app, id),
        Act::Continue(id) => course::go_on(app, id),
        Act::Paths => cover(app, Overlay::Paths),
        Act::Path(path) => course::follow(app, path.as_ref()),
        Act::SaveNote => save_note(app),
        Act::Try if app.learner.under_way && app.overlay().is_none() => cover(app, Overlay::StartAgain),
        Act::Try => Id::new(FIRST_LESSON).map(|id| Effect::Open(id, app.settings.language)).into_iter().collect(),
        Act::Resume => vec![Effect::Resume(app.learner.code)],
        Act::EnterCode => {
            (app.screen, app.view) = (Screen::Code(CodeEntry::default()), View::default());
            Vec::new()
        }
        Act::ConfirmCode => confirm_code(app),
        Act::NextLearner => kiosk::next_learner(app),
        Act::Forget => cover(app, Overlay::Forget),
        Act::ConfirmForget => kiosk::forget(app),
        // One press too many does not end what is not done.
        Act::Lead(act) => class::leader::press(app, act),
        Act::Seat(act) => class::seat::press(app, act),
        Act::Quit if app.is_doing() && app.overlay().is_none() => cover(app, Overlay::Leave),
        Act::Quit => vec![Effect::Quit],
    }
}

/// Yes, those are my words.
fn confirm_code(app: &App) -> Vec<Effect> {
    match &app.screen {
        Screen::Code(CodeEntry { reading: Some(CodeReading::Ask(code)) }) => vec![Effect::Resume(Some(*code))],
        _ => Vec::new(),
    }
}

/// On to the next step. A leader shows one step, and goes on from the room.
fn next(app: &mut App) -> Vec<Effect> {
    if app.leading().is_some() { class::leader::to_room(app) } else { perform(app, Action::Next) }
}

/// The take-home note of the lesson as a text file.
fn save_note(app: &App) -> Vec<Effect> {
    let note = app.player().map(|player| Note::of(&player.lesson, app.settings.language));
    note.map(Effect::SaveNote).into_iter().collect()
}

/// Esc: close what lies on top, else the device's Back, else ask before leaving.
fn back(app: &mut App) -> Vec<Effect> {
    if let Some(effects) = class::seat::back(app) {
        return effects;
    }
    if !app.overlays.is_empty() {
        return uncover(app);
    }
    match &app.screen {
        Screen::Code(_) | Screen::Course(_) | Screen::Forgotten(_) | Screen::Seated(_) => to_welcome(app, None),
        Screen::Leading(screen) => {
            let screen = screen.clone();
            return class::leader::back(app, &screen);
        }
        Screen::Player(player) if player.finished() && app.trying.is_some() => return vec![Effect::Quit],
        Screen::Player(player) if player.finished() => to_welcome(app, None),
        // There is no way out from here.
        Screen::Welcome(_) if app.settings.kiosk.is_some() => {}
        Screen::Player(player) if app.shows_device() && player.device_goes_back() => {
            let back = player.back();
            return back.map(|back| world_act(app, &back)).unwrap_or_default();
        }
        Screen::Player(_) if app.leading().is_some() => return next(app),
        Screen::Welcome(_) | Screen::Player(_) => return cover(app, Overlay::Leave),
    }
    Vec::new()
}

/// Lays `overlay` on top.
pub(super) fn cover(app: &mut App, overlay: Overlay) -> Vec<Effect> {
    // Each overlay lies on top once, however often it is asked for.
    if let Some(place) = app.overlays.iter().position(|(lying, _)| *lying == overlay) {
        lift(app, place);
    }
    let under = std::mem::take(&mut app.view);
    app.overlays.push((overlay, under));
    Vec::new()
}

/// Takes away what lies at this place, from below; what lies above it stays.
pub(super) fn lift(app: &mut App, place: usize) {
    let (_, under) = app.overlays.remove(place);
    match app.overlays.get_mut(place) {
        Some((_, above)) => *above = under,
        None => app.view = under,
    }
}

/// Takes away what lies on top; below it one is where one was.
pub(super) fn uncover(app: &mut App) -> Vec<Effect> {
    if let Some((_, under)) = app.overlays.pop() {
        app.view = under;
    }
    Vec::new()
}

pub(super) fn to_welcome(app: &mut App, trouble: Option<Trouble>) {
    leave_screen(app, Screen::Welcome(trouble));
}

/// Goes to another screen, with nothing on top.
pub(super) fn leave_screen(app: &mut App, screen: Screen) {
    if let Screen::Player(player) = &app.screen {
        app.learner.under_way = !player.finished();
    }
    app.screen = screen;
    app.overlays.clear();
    app.view = View::default();
}

/// Enter in a field.
fn commit(app: &mut App, outline: &Outline) -> Vec<Effect> {
    match outline.focused(app.view.focus.as_ref()).map(|stop| &stop.act) {
        Some(Act::CodeField) => {
            let typed = app.view.draft.take().unwrap_or_default();
            read_code(app, typed.text())
        }
        Some(Act::FindWord) => glossary::find(app),
        Some(Act::Seat(class::seat::Act::Field | class::seat::Act::CalledField)) => class::seat::commit(app),
        Some(Act::AnswerField) => fill(app),
        Some(Act::Field(field)) => take_in(app, field),
        Some(Act::Lead(class::leader::Act::Field(field))) => class::leader::commit(app, *field),
        _ => Vec::new(),
    }
}

/// Linear mode: a whole line for the field in focus.
fn on_line(app: &mut App, outline: &Outline, text: &str) -> Vec<Effect> {
    if !keymap::in_field(app, outline) {
        return Vec::new();
    }
    app.view.draft = None;
    begin_writing(app, outline);
    app.view.draft = Some(Draft::default());
    insert(app, text);
    commit(app, outline)
}

fn read_code(app: &mut App, typed: &str) -> Vec<Effect> {
    if typed.trim().is_empty() {
        return refuse(app, Notice::EmptyField);
    }
    let reading = match LearnerCode::read(typed) {
        Reading::Exact(code) => return vec![Effect::Resume(Some(code))],
        Reading::Unsure(code) => CodeReading::Ask(code),
        Reading::Unknown(_) => CodeReading::Unknown,
    };
    // What was typed stays in the field, to be mended rather than typed again.
    to_code(app, reading, typed)
}
