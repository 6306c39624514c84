//! What came of an answer, in words: the same for every kind of question.

use crate::app::Act;
use crate::locale::Strings;
use crate::meaning::{Node, Role, Text};
use crate::session::tries::Solved;

/// Why the answer was right: the program's yes, and the author's reason.
pub(super) fn found(strings: &Strings, say: &Text) -> Node<Act> {
    Node::new(Role::Praise, Text::from(strings.say("choice-found")).followed_by(say))
}

/// Why an answer tempts, and what to look at.
pub(super) fn advice(say: &Text) -> Node<Act> {
    Node::new(Role::Advice, say.clone())
}

/// Why one of several things is right or not; it stands right below that thing.
pub(super) fn note(role: Role, about: &str, say: &Text) -> Node<Act> {
    Node::new(role, say.clone()).detail(Text::naming(about))
}

/// The answer that is shown, with its reason.
pub(super) fn shown(lead: &str, say: &Text) -> Node<Act> {
    Node::new(Role::Praise, Text::naming(lead).followed_by(say))
}

/// What there is to say of a question with one answer: `right` is that answer and its reason,
/// `wrong` the explanation of the last wrong one.
pub(super) fn explained(
    strings: &Strings,
    solved: Option<Solved>,
    right: Option<(&str, &Text)>,
    wrong: Option<&Text>,
) -> Vec<Node<Act>> {
    match (solved, right) {
        (None, _) => wrong.map(advice).into_iter().collect(),
        (Some(Solved::Found), Some((_, say))) => vec![found(strings, say)],
        (Some(Solved::Shown), Some((answer, say))) => {
            let lead = strings.fill("choice-shown", &[("answer", answer)]);
            wrong.map(advice).into_iter().chain([shown(&lead, say)]).collect()
        }
        (Some(Solved::Skipped), Some((answer, say))) => {
            vec![shown(&strings.fill("question-skipped", &[("answer", answer)]), say)]
        }
        (Some(_), None) => Vec::new(),
    }
}
