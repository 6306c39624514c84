//! A hint in words: first a nudge about the place, then the act, named as it stands on the device.

use super::{phone, steps};
use crate::app::{Act, App, Hinted, Player};
use crate::course::model::{Help, Variant};
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::session::{Action, Practice};
use crate::solve::{self, Hint};
use crate::world;
use crate::world::phone::Act as PhoneAct;

/// The hint that was asked for, if one was, and «Vis meg».
#[must_use]
pub fn nodes(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Vec<Node<Act>> {
    let Some(Hinted { hint, plainly }) = &app.view.hint else {
        return Vec::new();
    };
    let text = match hint {
        Hint::Undo => undo(app, strings, player),
        Hint::Next => strings.say("hint-next"),
        Hint::Act(Action::World(world::Act::Phone(PhoneAct::EnterCode(_)))) if *plainly => {
            let code = player.lesson.world.code.as_deref().unwrap_or_default();
            strings.fill("hint-code", &[("code", code)])
        }
        Hint::Act(Action::World(world::Act::Phone(act))) if *plainly => {
            plainly_said(act, &phone::node(app, strings, player, practice, variant), strings)
        }
        Hint::Act(Action::World(world::Act::Phone(act))) => strings.say(nudge(act)),
        Hint::Act(_) => return Vec::new(),
    };
    let said = Node::new(Role::Advice, text);
    let show = Node::new(Role::Button, strings.say("button-show")).act(Act::ShowMe);
    // A worked example names every act anyway; what must be undone has a button of its own.
    let offers = matches!(hint, Hint::Act(_)) && player.help() != Some(Help::Show);
    if offers { vec![said, show] } else { vec![said] }
}

/// To before what one must go back, in words.
fn undo(app: &App, strings: &Strings, player: &Player) -> String {
    let back = solve::way_back(&player.lesson, &player.history);
    let undoable = player.history.actions.iter().enumerate().rev().filter(|(_, action)| action.is_undoable());
    let first = undoable.take(back).last().map(|(place, _)| place);
    let what = first.and_then(|place| steps::at(app, strings, player, place));
    match what {
        Some(what) => strings.fill("hint-undo-to", &[("what", &what)]),
        None => strings.say("hint-undo"),
    }
}

/// The act, by the label that it has on the device now.
fn plainly_said(act: &PhoneAct, device: &Node<Act>, strings: &Strings) -> String {
    let offered = Act::phone(act.clone());
    let label =
        device.actionable().into_iter().find(|node| node.act.as_ref() == Some(&offered)).map(|node| &node.label);
    match label {
        Some(label) => strings.fill("hint-press", &[("label", &label.plain())]),
        None => strings.say("hint-write"),
    }
}

/// Where to look for it.
fn nudge(act: &PhoneAct) -> &'static str {
    match act {
        PhoneAct::Open(_) => "hint-look-apps",
        PhoneAct::Back | PhoneAct::Home => "hint-look-elsewhere",
        PhoneAct::OpenThread(_) => "hint-look-list",
        PhoneAct::NewMessage => "hint-look-new",
        PhoneAct::Receiver(_) => "hint-look-receivers",
        PhoneAct::Propose(_) | PhoneAct::Write(_) => "hint-look-sentences",
        PhoneAct::Clear => "hint-look-draft",
        PhoneAct::Send => "hint-look-send",
        PhoneAct::Inspect(_) => "hint-look-link",
        PhoneAct::AskDelete => "hint-look-delete",
        PhoneAct::Delete => "hint-look-question",
        PhoneAct::Side => "hint-look-side",
        PhoneAct::Unlock => "hint-look-unlock",
        PhoneAct::EnterCode(_) => "hint-look-code",
        PhoneAct::OpenPage(_) => "hint-look-pages",
        PhoneAct::Turn(_) => "hint-look-switch",
        PhoneAct::More(_) | PhoneAct::Less(_) => "hint-look-slider",
    }
}
