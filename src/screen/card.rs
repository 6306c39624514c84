//! Kari's bank card, which lies beside the phone where a task needs it.

use crate::app::Act;
use crate::locale::Strings;
use crate::meaning::{Block, Form, Node, Role, Run, Text, Voice};
use crate::vocabulary::Id;
use crate::world::{BANK, Data};

/// The card, with the bank's name and number as the world has them.
#[must_use]
pub fn node(strings: &Strings, data: &Data) -> Option<Node<Act>> {
    let bank = data.person(&Id::new(BANK)?)?;
    let line = |text: String, voice| {
        let text = Text::from(text).plain();
        Block { form: Form::Paragraph, runs: vec![Run { text, voice }] }
    };
    let blocks = vec![
        line(bank.name.to_uppercase(), Voice::Strong),
        line(strings.say("card-holder"), Voice::Plain),
        line(strings.fill("card-call", &[("number", &bank.number)]), Voice::Plain),
    ];
    Some(Node::new(Role::Card, strings.say("card-title")).detail(Text { blocks }))
}
