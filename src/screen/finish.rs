//! The end of a lesson: the take-home note, the three words, and where things are kept.

use super::{keeping_trouble, kiosk};
use crate::app::{Act, App, Player, Reach};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Node, Role, Run, Text, Voice};
use crate::session::Outcome;

/// What one takes home.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, player: &Player) -> Vec<Node<Act>> {
    let note = player.lesson.note.get(app.settings.language);
    let mut pane = vec![
        Node::new(Role::Praise, done_words(strings, player)),
        Node::new(Role::Heading, strings.say("finish-note")),
        Node::new(Role::Paragraph, bullets(note)),
        Node::new(Role::Heading, strings.say("finish-code")),
        Node::new(Role::Code, player.code.to_string()),
        Node::new(Role::Aside, strings.say("finish-code-why")),
    ];
    let kept = || match app.reach {
        Reach::Here | Reach::Pending => Node::new(Role::Aside, strings.say("keeping-sound")),
        Reach::Everywhere => Node::new(Role::Aside, strings.say("keeping-everywhere")),
    };
    pane.push(keeping_trouble(app, strings).unwrap_or_else(kept));
    pane.push(Node::new(Role::Button, strings.say("finish-welcome")).act(Act::Welcome).first(true));
    pane.extend(kiosk::pass_on(app, strings));
    vec![Node::holding(Role::Pane, pane)]
}

/// What was done, and what was passed by: said as it is.
fn done_words(strings: &Strings, player: &Player) -> String {
    let skipped = player.history.session.outcomes.iter().filter(|outcome| **outcome == Some(Outcome::Skipped)).count();
    if skipped == 0 {
        return strings.say("finish-text");
    }
    strings.fill("finish-skipped", &[("count", &skipped.to_string())])
}

fn bullets(lines: &[String]) -> Text {
    let block = |line: &String| Block {
        form: Form::Bullet,
        runs: vec![Run { text: crate::vocabulary::without_controls(line), voice: Voice::Plain }],
    };
    Text { blocks: lines.iter().map(block).collect() }
}
