//! What is beside the task: the phone, the door, the board, or the program itself.

use super::{board, booklet, computer, door, phone};
use crate::app::{Act, App, Player};
use crate::course::model::Variant;
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::session::Practice;
use crate::world::{self, Device};

/// The device. When the task is done it stays as it is and takes no more acts.
#[must_use]
pub fn node(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Node<Act> {
    let mut node = match practice.world.device() {
        Device::Phone => phone::node(app, strings, player, practice, variant),
        Device::Door => door::node(app, strings, player, practice),
        Device::Board => board::node(app, strings, practice, variant),
        Device::Program => booklet::node(app, strings, practice, variant),
        Device::Computer => computer::node(app, strings, player, practice, variant),
    };
    if practice.done {
        still(&mut node);
    }
    begin(&mut node);
    node
}

/// A device that is only looked at: the own of somebody else, as it is now.
#[must_use]
pub fn shown(app: &App, strings: &Strings, player: &Player) -> Option<Node<Act>> {
    let mut node = node(app, strings, player, player.practice()?, player.variant()?);
    still(&mut node);
    Some(node)
}

/// Where no screen of the device says what has the focus first: the first thing to do there; else
/// the way back.
fn begin(device: &mut Node<Act>) {
    let stops = device.actionable();
    if stops.iter().any(|stop| stop.state.first) {
        return;
    }
    let content = device.find(Role::Content).map(Node::actionable).unwrap_or_default();
    let inviting = content.into_iter().find(|stop| invites(stop));
    let back = || stops.iter().find(|stop| stop.act.as_ref().is_some_and(Act::is_way_back)).copied();
    let first = inviting.or_else(back).or(stops.first().copied()).and_then(|stop| stop.act.clone());
    if let Some(first) = first {
        focus_first(device, &first);
    }
}

/// Whether the focus may begin on something: not where one Enter too many would do what one must mean
/// to do, and not on the keys of a keypad.
fn invites(stop: &Node<Act>) -> bool {
    use world::mail::Act as Mail;
    use world::phone::Act as Phone;
    use world::photos::Act as Photo;
    match &stop.act {
        // Whatever is typed would go into it.
        Some(Act::Field(field)) => !field.takes_letters(),
        None
        | Some(Act::World(
            world::Act::Phone(
                Phone::AskDelete | Phone::Delete | Phone::Block | Phone::BlockThread | Phone::Decline | Phone::HangUp,
            )
            | world::Act::Mail(
                Mail::OpenLink | Mail::SaveAttachment | Mail::Delete | Mail::Report | Mail::Discard | Mail::Send,
            )
            | world::Act::Photos(Photo::AskDelete | Photo::Delete),
        )) => false,
        Some(act) => !act.is_device_key() && !act.is_way_back(),
    }
}

fn focus_first(node: &mut Node<Act>, act: &Act) {
    node.state.first = node.act.as_ref() == Some(act);
    node.children.iter_mut().for_each(|child| focus_first(child, act));
}

/// A device to look at and not to touch, as it stands at `start`.
#[must_use]
pub fn still_node(app: &App, strings: &Strings, player: &Player, start: &world::Start) -> Node<Act> {
    if start.computer.is_some() {
        computer::still_node(app, strings, player, start)
    } else {
        phone::still_node(app, strings, player, start)
    }
}

/// Takes away what could be done.
pub(super) fn still(node: &mut Node<Act>) {
    node.act = None;
    node.children.iter_mut().for_each(still);
}

/// What shows the device, when task and device take turns.
#[must_use]
pub fn see(strings: &Strings, device: Device) -> String {
    match device {
        Device::Phone => strings.say("button-phone"),
        Device::Door => strings.say("button-door"),
        Device::Board => strings.say("button-board"),
        Device::Program => strings.say("button-booklet"),
        Device::Computer => strings.say("button-computer"),
    }
}
