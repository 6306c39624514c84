//! What is beside the task: the phone, the door, the board, or the program itself.

use super::{board, booklet, computer, door, phone};
use crate::app::{Act, App, Player};
use crate::course::model::Variant;
use crate::locale::Strings;
use crate::meaning::Node;
use crate::session::Practice;
use crate::world::Device;

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
    node
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
