//! The locked phone: a black screen, the lock screen, the keypad for the code.

use super::{Source, press};
use crate::app::Act;
use crate::meaning::{Node, Role, State};
use crate::world::phone::Act as PhoneAct;
use crate::world::writing::Field;

/// The keys of a keypad, row by row. The last row ends with the key that takes a digit away.
const DIGITS: [[char; 3]; 3] = [['1', '2', '3'], ['4', '5', '6'], ['7', '8', '9']];

impl Source<'_> {
    pub(super) fn dark(&self) -> Vec<Node<Act>> {
        vec![Node::new(Role::Aside, self.strings.say("lock-dark"))]
    }

    pub(super) fn lock_screen(&self) -> Vec<Node<Act>> {
        let open = Node::new(Role::Button, self.strings.say("lock-open")).act(press(PhoneAct::Unlock)).first(true);
        vec![self.time(), open]
    }

    /// The code is shown as stars, as on a real phone. It is complete with its fourth digit.
    pub(super) fn pad(&self, wrong: bool) -> Vec<Node<Act>> {
        let typed = self.app.view.draft.as_ref().map_or(0, |draft| draft.text().chars().count());
        let cursor = self.app.view.draft.as_ref().map_or(0, |draft| draft.text()[..draft.cursor()].chars().count());
        let state = State { cursor: Some(cursor), first: true, ..State::default() };
        let field = Node::new(Role::Field, self.strings.say("lock-code"))
            .detail("*".repeat(typed))
            .act(Act::Field(Field::Code))
            .state(state);
        let wrong = (wrong && typed == 0).then(|| Node::new(Role::Advice, self.strings.say("lock-wrong")));
        let said = self.notice().or(wrong);
        said.into_iter().chain([field, self.digits()]).collect()
    }

    /// A keypad, to be clicked; typed digits do the same.
    fn digits(&self) -> Node<Act> {
        let typed = self.app.view.draft.as_ref().is_some_and(|draft| !draft.text().is_empty());
        keypad(vec![vec![blank(), key('0'), self.erase(typed)]])
    }

    /// The key that takes a character away, where there is `something` to take.
    pub(super) fn erase(&self, something: bool) -> Node<Act> {
        let erase = Node::new(Role::Key, self.strings.say("lock-erase"));
        if something { erase.act(Act::Erase) } else { erase }
    }
}

/// A keypad of the digits, and of the rows that stand below them.
pub(super) fn keypad(below: Vec<Vec<Node<Act>>>) -> Node<Act> {
    let digits = DIGITS.iter().map(|digits| digits.iter().copied().map(key).collect());
    let rows = digits.chain(below).map(|keys| Node::holding(Role::Keys, keys));
    Node::holding(Role::Keypad, rows.collect())
}

/// A key that stands for itself.
pub(super) fn key(c: char) -> Node<Act> {
    Node::new(Role::Key, c.to_string()).act(Act::Type(c))
}

/// A place on a keypad where there is no key.
pub(super) fn blank() -> Node<Act> {
    Node::new(Role::Key, "")
}
