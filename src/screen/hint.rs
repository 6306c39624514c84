//! A hint in words: first a nudge about the place, then the act, named as it stands on the device.

use super::phone;
use crate::app::{Act, App, Hinted, Player};
use crate::course::model::Variant;
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::session::{Action, Practice};
use crate::solve::Hint;
use crate::world;
use crate::world::phone::Act as PhoneAct;

/// The hint that was asked for, if one was.
#[must_use]
pub fn node(
    app: &App,
    strings: &Strings,
    player: &Player,
    practice: &Practice,
    variant: &Variant,
) -> Option<Node<Act>> {
    let Hinted { hint, plainly } = app.view.hint.as_ref()?;
    let text = match hint {
        Hint::Undo => strings.say("hint-undo"),
        Hint::Next => strings.say("hint-next"),
        Hint::Act(Action::World(world::Act::Phone(PhoneAct::EnterCode(_)))) if *plainly => {
            let code = player.lesson.world.code.as_deref().unwrap_or_default();
            strings.fill("hint-code", &[("code", code)])
        }
        Hint::Act(Action::World(world::Act::Phone(act))) if *plainly => {
            plainly_said(act, &phone::node(app, strings, player, practice, variant), strings)
        }
        Hint::Act(Action::World(world::Act::Phone(act))) => strings.say(nudge(act)),
        Hint::Act(_) => return None,
    };
    Some(Node::new(Role::Advice, text))
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
