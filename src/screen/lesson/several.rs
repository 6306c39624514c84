//! A question with several right answers.

use super::{asked, next, told};
use crate::app::{Act, App, Player};
use crate::course::model::{Answer, StepKind};
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State, Text};
use crate::session::Marking;
use crate::session::tries::Solved;

/// The question, the answers to tick, and under each that was ticked why it is right or not.
pub(super) fn pane(app: &App, strings: &Strings, player: &Player, marking: &Marking) -> Node<Act> {
    let language = app.settings.language;
    let Some(StepKind::Choice { question, options, .. }) = player.step() else {
        return Node::holding(Role::Pane, Vec::new());
    };
    let mut pane = asked(app, strings, question);
    pane.push(verdict(strings, options, marking));
    for option in options {
        let answered = marking.answered().is_some_and(|answered| answered.contains(&option.id));
        let revealed = marking.tries.solved.is_some() && option.right;
        let word = match (answered || revealed, option.right) {
            (true, true) => Some(strings.say("choice-right")),
            (true, false) => Some(strings.say("choice-tried")),
            (false, _) => None,
        };
        pane.push(mark_row(
            strings,
            marking,
            Act::Tick(option.id.clone()),
            option.text.get(language),
            option.right,
            word,
        ));
        if answered || revealed {
            let role = if option.right { Role::Praise } else { Role::Advice };
            pane.push(told::note(role, option.text.get(language), option.say.get(language)));
        }
    }
    if marking.tries.solved.is_some() {
        pane.push(next(app, strings));
    } else if marking.can_answer() {
        pane.push(Node::new(Role::Button, strings.say("several-answer")).act(Act::Answer));
    }
    Node::holding(Role::Pane, pane)
}

/// What came of the answer as a whole, or what to do.
fn verdict(strings: &Strings, options: &[Answer], marking: &Marking) -> Node<Act> {
    match marking.tries.solved {
        Some(Solved::Found) => return Node::new(Role::Praise, strings.say("choice-found")),
        Some(Solved::Shown) => return Node::new(Role::Praise, strings.say("several-shown")),
        Some(Solved::Skipped) => return Node::new(Role::Praise, strings.say("several-skipped")),
        None => {}
    }
    // When the marks have been changed since, what was said of them is no longer true.
    let Some(answered) = marking.answered().filter(|_| marking.is_as_answered()) else {
        return Node::new(Role::Aside, strings.say("several-how"));
    };
    let missing = options.iter().filter(|option| option.right && !answered.contains(&option.id)).count();
    let text = if missing == 0 {
        strings.say("several-not-all")
    } else {
        strings.fill("several-missing", &[("count", &missing.to_string())])
    };
    Node::new(Role::Advice, text)
}

/// Something that can be marked: an answer, or a part of a message. `right` says whether it should
/// be, and is shown when it came out; `word` is what came of it.
pub(super) fn mark_row(
    strings: &Strings,
    marking: &Marking,
    act: Act,
    text: &str,
    right: bool,
    word: Option<String>,
) -> Node<Act> {
    let open = marking.tries.solved.is_none();
    let marked = match (&act, open) {
        (Act::Tick(id), true) => marking.has(id),
        _ => right,
    };
    let mark = if marked { Mark::Ticked } else { Mark::Unticked };
    // Said in words too, for who hears the screen and for who cannot tell the boxes apart.
    let ticked = (marked && open).then(|| strings.say("mark-on"));
    let detail = ticked.into_iter().chain(word).collect::<Vec<_>>().join(", ");
    let mut row = Node::new(Role::Answer, Text::naming(text)).detail(detail).state(State { mark, ..State::default() });
    row.act = open.then_some(act);
    row
}
