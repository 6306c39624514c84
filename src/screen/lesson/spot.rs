//! A message in which to mark what makes it false.

use super::several::mark_row;
use super::{asked, next, told};
use crate::app::{Act, App, Player};
use crate::course::model::{Message, MessageKind, MessagePart, StepKind};
use crate::locale::Strings;
use crate::meaning::{Node, Role, Text};
use crate::session::Marking;
use crate::session::spot::{Verdict, verdict};
use crate::session::tries::Solved;
use crate::vocabulary::Lang;

/// The question, the message with its parts, and under each part what came of it.
pub(super) fn pane(app: &App, strings: &Strings, player: &Player, marking: &Marking) -> Node<Act> {
    let language = app.settings.language;
    let Some(StepKind::Spot { question, message: shown, say }) = player.step() else {
        return Node::holding(Role::Pane, Vec::new());
    };
    let mut pane = asked(app, strings, question);
    pane.push(answered(strings, marking, say.get(language)));
    pane.push(message(strings, shown, marking, language));
    if marking.tries.solved.is_some() {
        pane.push(next(app, strings));
    } else if marking.can_answer() {
        pane.push(Node::new(Role::Button, strings.say("spot-done")).act(Act::Answer));
    }
    Node::holding(Role::Pane, pane)
}

/// What came of the answer as a whole, or what to do.
fn answered(strings: &Strings, marking: &Marking, say: &Text) -> Node<Act> {
    match marking.tries.solved {
        Some(Solved::Found) => told::found(strings, say),
        Some(Solved::Shown) => told::shown(&strings.say("spot-shown"), say),
        Some(Solved::Skipped) => told::shown(&strings.say("spot-skipped"), say),
        None if marking.is_as_answered() => Node::new(Role::Advice, strings.say("spot-again")),
        None => Node::new(Role::Aside, strings.say("spot-how")),
    }
}

/// The message as a message of its kind.
fn message(strings: &Strings, message: &Message, marking: &Marking, language: Lang) -> Node<Act> {
    let from = message.from.get(language);
    let title = match message.kind {
        MessageKind::Sms => strings.fill("spot-sms", &[("from", from)]),
        MessageKind::Email => strings.fill("spot-email", &[("from", from)]),
    };
    let parts = message.parts.iter().flat_map(|shown| part(strings, shown, marking, language));
    Node::new(Role::Message, title).children(parts.collect())
}

/// A part, and under it why it is wrong or not, once that has been answered.
fn part(strings: &Strings, part: &MessagePart, marking: &Marking, language: Lang) -> Vec<Node<Act>> {
    let came = match (marking.answered(), marking.tries.solved) {
        (Some(answered), _) => Some(verdict(part, answered)),
        // Passed by with no answer given: all of it is shown.
        (None, Some(_)) if part.wrong => Some(Verdict::Missed),
        (None, _) => None,
    };
    let (word, explained) = match came {
        Some(Verdict::Hit) => (Some(strings.say("spot-hit")), Some(Role::Praise)),
        Some(Verdict::Missed) => (Some(strings.say("spot-missed")), Some(Role::Advice)),
        Some(Verdict::FalseAlarm) => (Some(strings.say("spot-false")), Some(Role::Advice)),
        Some(Verdict::Passed) | None => (None, None),
    };
    let act = Act::Tick(part.id.clone());
    let row = mark_row(strings, marking, act, part.text.get(language), part.wrong, word);
    let note = explained.map(|role| told::note(role, part.text.get(language), part.say.get(language)));
    std::iter::once(row).chain(note).collect()
}
