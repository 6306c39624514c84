//! The clock.

use super::Source;
use crate::app::Act;
use crate::meaning::{Node, Role};
use crate::world::phone::Setting;

impl Source<'_> {
    /// What time it is, and what day.
    pub(super) fn time(&self) -> Node<Act> {
        Node::new(Role::Time, self.phone.clock.as_str()).detail(self.strings.say("clock-day"))
    }

    pub(super) fn clock(&self) -> Vec<Node<Act>> {
        vec![self.time(), self.switch(Setting::Alarm)]
    }
}
