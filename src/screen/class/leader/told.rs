//! What the leader is told: what waits for an answer, and what came of what was pressed last.

use super::{button, seats};
use crate::app::class::leader::{self, Alert, Leading, NotHosted, Told};
use crate::app::{Act, NoteKept};
use crate::classroom::Refusal;
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::screen::finish::note_kept;

/// What waits for an answer first, then what came of what was pressed last.
pub(super) fn nodes(strings: &Strings, leading: &Leading) -> Vec<Node<Act>> {
    let mut nodes: Vec<Node<Act>> = leading.alerts.iter().flat_map(|alert| waits(strings, *alert)).collect();
    nodes.extend(last(strings, leading));
    nodes
}

/// What came of what was pressed last.
pub(super) fn last(strings: &Strings, leading: &Leading) -> Option<Node<Act>> {
    let advice = |id: &str| Node::new(Role::Advice, strings.say(id));
    Some(match leading.told.as_ref()? {
        Told::Refused(refusal) => advice(refused(*refusal)),
        Told::NoLesson => advice("lead-no-lesson"),
        Told::NoMore => advice("lead-no-more"),
        Told::NoDevice => advice("lead-no-device"),
        Told::NothingToUndo => advice("lead-nothing-to-undo"),
        Told::NoHand => advice("lead-no-hand"),
        Told::Moved(number) => {
            let seat = leading.class.seat(*number)?;
            let values = [("seat", &*seats::called(strings, *number, seat))];
            Node::new(Role::Advice, strings.fill("lead-moved", &values))
        }
        Told::Saved(kept) => saved(strings, kept),
    })
}

fn saved(strings: &Strings, kept: &NoteKept) -> Node<Act> {
    note_kept(kept, strings)
}

fn waits(strings: &Strings, alert: Alert) -> [Node<Act>; 2] {
    let (text, answer) = match alert {
        Alert::Nod(address) => (
            strings.fill("alert-nod", &[("address", &address.to_string())]),
            button(strings, "alert-nod-yes", leader::Act::Nod(address)),
        ),
        Alert::NeedsCode => (strings.say("alert-code"), button(strings, "alert-code-yes", leader::Act::NewCode)),
        Alert::NotKept => (strings.say("alert-not-kept"), button(strings, "alert-read", leader::Act::Read(alert))),
    };
    [Node::new(Role::Advice, text), answer]
}

fn refused(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NoSeat => "refused-no-seat",
        Refusal::Closed => "refused-closed",
        Refusal::Full => "refused-full",
        Refusal::Empty => "refused-empty",
        Refusal::Options => "refused-options",
        Refusal::NoPoll => "refused-no-poll",
        Refusal::NoMirror => "refused-no-mirror",
    }
}

/// Why a class could not be opened.
pub(super) fn not_hosted(strings: &Strings, why: NotHosted) -> Node<Act> {
    let id = match why {
        NotHosted::NoNetwork => "not-hosted-network",
        NotHosted::PortTaken => "not-hosted-port",
        NotHosted::NotKept => "not-hosted-kept",
        NotHosted::Unreadable => "not-hosted-unreadable",
    };
    Node::new(Role::Advice, strings.say(id))
}
