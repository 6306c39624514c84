//! Typing the three words of the card.

use crate::app::{Act, App, CodeEntry, CodeReading, Notice};
use crate::locale::Strings;
use crate::meaning::{Node, Role, State};

/// The field, and what the program makes of what was typed.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, entry: &CodeEntry) -> Vec<Node<Act>> {
    let mut pane =
        vec![Node::new(Role::Heading, strings.say("code-title")), Node::new(Role::Paragraph, strings.say("code-text"))];
    let asked = matches!(entry.reading, Some(CodeReading::Ask(_)));
    match &entry.reading {
        None | Some(CodeReading::Asking(_) | CodeReading::Unanswered(_)) => {}
        Some(CodeReading::Ask(code)) => {
            let code = code.to_string();
            pane.push(Node::new(Role::Advice, strings.fill("code-ask", &[("code", &code)])));
            pane.push(Node::new(Role::Button, strings.say("code-yes")).act(Act::ConfirmCode).first(true));
        }
        Some(CodeReading::Unknown) => pane.push(Node::new(Role::Advice, strings.say("code-unknown"))),
        Some(CodeReading::Empty(code)) => {
            let code = code.to_string();
            pane.push(Node::new(Role::Advice, strings.fill("code-empty", &[("code", &code)])));
        }
    }
    pane.extend(elsewhere(strings, entry));
    if app.view.notice == Some(Notice::EmptyField) {
        pane.push(Node::new(Role::Advice, strings.say("notice-empty")));
    }
    let draft = app.view.draft.clone().unwrap_or_default();
    pane.push(
        Node::new(Role::Field, strings.say("code-field")).detail(draft.text()).act(Act::CodeField).state(State {
            first: !asked,
            cursor: Some(draft.cursor()),
            ..State::default()
        }),
    );
    vec![Node::new(Role::Header, strings.say("welcome-name")), Node::holding(Role::Pane, pane)]
}

/// What there is to say about the shared folder.
fn elsewhere(strings: &Strings, entry: &CodeEntry) -> Option<Node<Act>> {
    match entry.reading {
        Some(CodeReading::Asking(_)) => Some(Node::new(Role::Aside, strings.say("code-asking"))),
        Some(CodeReading::Unanswered(code)) => {
            let code = code.to_string();
            Some(Node::new(Role::Advice, strings.fill("code-unanswered", &[("code", &code)])))
        }
        None | Some(CodeReading::Ask(_) | CodeReading::Unknown | CodeReading::Empty(_)) => None,
    }
}
