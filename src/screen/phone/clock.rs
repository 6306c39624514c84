//! The clock.

use super::Source;
use crate::app::Act;
use crate::meaning::{Node, Role};
use crate::world::phone::Setting;

impl Source<'_> {
    /// What time it is, and what day.
    pub(super) fn time(&self) -> Vec<Node<Act>> {
        vec![Node::new(Role::Time, self.phone.clock.as_str()), Node::new(Role::Aside, self.strings.say("clock-day"))]
    }

    pub(super) fn clock(&self) -> Vec<Node<Act>> {
        let mut nodes = self.time();
        nodes.push(self.switch(Setting::Alarm));
        nodes
    }
}
