//! A question with one right answer.

use super::{asked, next, told};
use crate::app::{Act, App, Player};
use crate::course::model::{Answer, StepKind};
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State, Text};
use crate::session::Choice;

pub(super) fn pane(app: &App, strings: &Strings, player: &Player, choice: &Choice) -> Node<Act> {
    let language = app.settings.language;
    let Some(StepKind::Choice { question, options, .. }) = player.step() else {
        return Node::holding(Role::Pane, Vec::new());
    };
    let mut pane = asked(app, strings, question);
    // Before the answers, so that it is met before the next one is given.
    pane.extend(answer_explained(app, strings, options, choice));
    for option in options {
        let tried = choice.tries.wrong.contains(&option.id);
        let right = option.right && choice.tries.solved.is_some();
        let (mark, word) = match (tried, right) {
            (true, _) => (Mark::Tried, strings.say("choice-tried")),
            (_, true) => (Mark::Right, strings.say("choice-right")),
            _ => (Mark::None, String::new()),
        };
        let mut answer = Node::new(Role::Answer, Text::naming(option.text.get(language)))
            .detail(word)
            .state(State { mark, ..State::default() });
        if choice.tries.solved.is_none() && !tried {
            answer.act = Some(Act::Choose(option.id.clone()));
        }
        pane.push(answer);
    }
    if choice.tries.solved.is_some() {
        pane.push(next(app, strings));
    }
    Node::holding(Role::Pane, pane)
}

/// Why the last answer is right, or why it tempts and what to look at.
fn answer_explained(app: &App, strings: &Strings, options: &[Answer], choice: &Choice) -> Vec<Node<Act>> {
    let language = app.settings.language;
    let right = options.iter().find(|option| option.right);
    let last = choice.tries.wrong.last().and_then(|id| options.iter().find(|option| option.id == *id));
    let right = right.map(|right| (right.text.get(language).as_str(), right.say.get(language)));
    told::explained(strings, choice.tries.solved, right, last.map(|last| last.say.get(language)))
}
