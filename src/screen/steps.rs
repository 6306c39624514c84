//! «Hva gjorde jeg?»: what was done in the open step, in words, and a way back to before each.
//!
//! The words are those that stood on the screen when it was done: the history is folded once more,
//! and each act is looked up in the tree that offered it.

use super::tree;
use crate::app::{Act, App, Player, Screen, View};
use crate::locale::Strings;
use crate::meaning::{Node, Role, Text};
use crate::session::{Action, Session};
use crate::world::board::Act as BoardAct;
use crate::world::booklet::Act as ProgramAct;
use crate::world::{self, phone};

/// Something that was done, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Its place in the history.
    pub place: usize,
    /// What was done.
    pub words: String,
    /// The label of what was pressed, if something was.
    pub pressed: Option<String>,
    /// Whether the program did it in the learner's place.
    pub played: bool,
}

/// More than this is not told one by one.
const MOST: usize = 40;

/// The list, newest last, each with the way back to before it.
#[must_use]
pub fn nodes(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("steps-title"))];
    if let Screen::Player(player) = &app.screen {
        let told = told(app, strings, player);
        let lead = if told.is_empty() { "steps-nothing" } else { "steps-text" };
        pane.push(Node::new(Role::Paragraph, strings.say(lead)));
        let item = |told: &Told| {
            let mut item = Node::new(Role::Item, told.words.as_str()).act(Act::UndoFrom(told.place));
            if told.played {
                item.detail = strings.say("steps-played").into();
            }
            item
        };
        pane.push(Node::holding(Role::List, told.iter().map(item).collect()));
    }
    pane.push(Node::new(Role::Button, strings.say("steps-close")).act(Act::Close).first(true));
    vec![Node::new(Role::Header, strings.say("welcome-name")), Node::holding(Role::Pane, pane)]
}

/// What was done in the open step, in words, oldest first.
#[must_use]
pub fn told(app: &App, strings: &Strings, player: &Player) -> Vec<Told> {
    let here = player.history.here();
    let skip = here.len().saturating_sub(MOST);
    words_from(app, strings, player, here.start + skip)
}

/// The last thing that was done in the open step, in words.
#[must_use]
pub fn last(app: &App, strings: &Strings, player: &Player) -> Option<Told> {
    let place = player.history.actions.iter().rposition(Action::is_undoable)?;
    let told = player.history.here().contains(&place).then(|| words_from(app, strings, player, place));
    told.and_then(|told| told.into_iter().next())
}

/// What was done at `place` in the history, in words.
#[must_use]
pub fn at(app: &App, strings: &Strings, player: &Player, place: usize) -> Option<String> {
    words_from(app, strings, player, place).into_iter().next().map(|told| told.words)
}

/// What was done from the action at `first` on, each looked up in the screen that it was done on.
fn words_from(app: &App, strings: &Strings, player: &Player, first: usize) -> Vec<Told> {
    let actions = &player.history.actions;
    let mut session = Session::begin(&player.lesson, &player.history.start);
    let mut then = as_it_was(app, player);
    let mut told = Vec::new();
    for (place, action) in actions.iter().enumerate() {
        if place >= first && action.is_undoable() {
            let (words, pressed) = words(&mut then, &session, strings, action);
            told.push(Told { place, words, pressed, played: matches!(action, Action::Played(_)) });
        }
        session.apply(&player.lesson, action);
    }
    told
}

/// The program with both sides in sight and nothing being written, to look acts up in.
fn as_it_was(app: &App, player: &Player) -> App {
    let mut then = App::new(app.settings, crate::app::Layout::Lines, app.learner.clone());
    let mut player = player.clone();
    player.views.clear();
    player.history.actions.clear();
    then.screen = Screen::Player(Box::new(player));
    then.view = View::default();
    then
}

/// An act in words, and the label of what was pressed, if something was.
fn words(then: &mut App, session: &Session, strings: &Strings, action: &Action) -> (String, Option<String>) {
    if let Action::World(world::Act::Phone(act)) | Action::Played(world::Act::Phone(act)) = action {
        let played = matches!(action, Action::Played(_));
        match act {
            phone::Act::EnterCode(_) => return (code(then, strings, played), None),
            phone::Act::EnterSmsCode(_) => return (strings.say("steps-code"), None),
            phone::Act::Dial(_) => return (strings.say("steps-number"), None),
            phone::Act::Name(_) => return (strings.say("steps-name"), None),
            phone::Act::Password(_) => return (strings.say("steps-password"), None),
            _ => {}
        }
    }
    if let Action::World(world::Act::Program(act)) | Action::Played(world::Act::Program(act)) = action
        && let Some(words) = with_the_program(act, strings)
    {
        return (words, None);
    }
    if let Screen::Player(player) = &mut then.screen {
        player.history.session = session.clone();
    }
    let Some(act) = offered(action) else {
        return (filled(then, strings, action).unwrap_or_else(|| strings.say("steps-wrote")), None);
    };
    let tree = tree(then, strings);
    let label = tree.actionable().into_iter().find(|node| node.act.as_ref() == Some(&act)).map(|node| &node.label);
    match (action, label) {
        (Action::Skip, _) => (strings.say("steps-skipped"), None),
        (_, Some(label)) => {
            let label = shortened(label);
            (strings.fill("steps-pressed", &[("label", &label)]), Some(label))
        }
        (_, None) => (strings.say("steps-something"), None),
    }
}

/// That the code was written. What the program wrote is Kari's code, and may be read.
fn code(then: &App, strings: &Strings, played: bool) -> String {
    let code = then.player().and_then(|player| player.lesson.world.code.as_deref()).filter(|_| played);
    code.map_or_else(|| strings.say("steps-code"), |code| strings.fill("steps-code-shown", &[("code", code)]))
}

/// A sentence that was expected in a field of the board, and that was put there.
fn filled(then: &App, strings: &Strings, action: &Action) -> Option<String> {
    let (Action::World(act) | Action::Played(act)) = action else { return None };
    let world::Act::Board(BoardAct::Write { control, written }) = act else { return None };
    let variant = then.player()?.variant()?;
    let label = variant.controls.iter().find(|found| found.id == *control)?.text.get(strings.lang());
    let sentence = variant.sentences.iter().find(|sentence| Some(&sentence.id) == written.matches.as_ref())?;
    Some(strings.fill("steps-filled", &[("text", sentence.text.get(strings.lang())), ("label", label)]))
}

/// What was done to the real program, in words; `None` for what was done in the booklet.
fn with_the_program(act: &ProgramAct, strings: &Strings) -> Option<String> {
    match act {
        ProgramAct::OpenHelp => Some(strings.say("steps-help-opened")),
        ProgramAct::CloseHelp => Some(strings.say("steps-help-closed")),
        ProgramAct::ReadAgain => Some(strings.say("steps-read-again")),
        ProgramAct::Theme(_) => Some(strings.say("steps-theme")),
        ProgramAct::Language(_) => Some(strings.say("steps-language")),
        ProgramAct::Forward | ProgramAct::Back => None,
    }
}

/// The act of the screen that does `action`; `None` for what is written.
#[must_use]
pub fn offered(action: &Action) -> Option<Act> {
    Some(match action {
        Action::Next => Act::Next,
        Action::Skip => Act::Skip,
        Action::Again => Act::Again,
        Action::Choose(id) => Act::Choose(id.clone()),
        Action::Tick(id) => Act::Tick(id.clone()),
        Action::Answer => Act::Answer,
        Action::Propose => Act::Propose,
        Action::Fill(_) | Action::Language(_) | Action::Surface(_) | Action::GoTo(_) => return None,
        Action::World(act) | Action::Played(act) => {
            return Act::offering(act).filter(|act| !act.is_field());
        }
    })
}

/// A label as a part of a sentence: its first words when it is long.
fn shortened(label: &Text) -> String {
    const LONGEST: usize = 40;
    let plain = label.plain();
    if plain.chars().count() <= LONGEST {
        return plain;
    }
    let head: String = plain.chars().take(LONGEST).collect();
    let end = head.rfind(' ').unwrap_or(head.len());
    format!("{} …", &head[..end])
}
