//! Something to fill in: a field, or answers to pick; and a still phone to look at, where there is
//! one.

use super::{asked, next, told};
use crate::app::{Act, App, Notice, Player, Side};
use crate::course::model::{Answer, StepKind};
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State, Text};
use crate::screen::{device, keyboard};
use crate::session::Fill;
use crate::session::fill::Wrong;
use crate::session::tries::Solved;
use crate::vocabulary::Lang;

/// The question's side, and the phone's.
pub(super) fn nodes(app: &App, strings: &Strings, player: &Player, fill: &Fill) -> Vec<Node<Act>> {
    let Some(StepKind::Fill { start, .. }) = player.step() else {
        return Vec::new();
    };
    let turns = app.takes_turns();
    let mut nodes = Vec::new();
    if !turns || app.view.side == Side::Task {
        nodes.push(pane(app, strings, player, fill));
    }
    if let Some(start) = start.as_ref().filter(|_| !turns || app.view.side == Side::Device) {
        nodes.push(device::still_node(app, strings, player, start));
    }
    nodes
}

fn pane(app: &App, strings: &Strings, player: &Player, fill: &Fill) -> Node<Act> {
    let language = app.settings.language;
    let Some(StepKind::Fill { question, answers, otherwise, .. }) = player.step() else {
        return Node::holding(Role::Pane, Vec::new());
    };
    let mut pane = asked(app, strings, question);
    let meant = fill.meant().and_then(|id| answers.iter().find(|answer| answer.id == *id));
    if let Some(meant) = meant {
        pane.extend(unsure(strings, meant, language));
    } else {
        let wrong = fill.tries.wrong.last().map(|wrong| match wrong {
            Wrong::Foreseen(id) => answers.iter().find(|answer| answer.id == *id).map_or(otherwise, |known| &known.say),
            Wrong::Other => otherwise,
        });
        let right = right(answers, fill).map(|right| (right.text.get(language).as_str(), right.say.get(language)));
        let wrong = wrong.map(|wrong| wrong.get(language));
        pane.extend(told::explained(strings, fill.tries.solved, right, wrong));
        pane.extend(answering(app, strings, fill, answers));
    }
    if let Some(device) = player.device_beside().filter(|_| app.takes_turns() && fill.tries.solved.is_none()) {
        pane.push(Node::new(Role::Button, device::see(strings, device)).act(Act::Swap));
    }
    pane.extend(keyboard::node(app, strings));
    Node::holding(Role::Pane, pane)
}

/// The right answer that was found, or else the one to show.
fn right<'a>(answers: &'a [Answer], fill: &Fill) -> Option<&'a Answer> {
    let found = answers.iter().find(|answer| Some(&answer.id) == fill.found.as_ref());
    found.or_else(|| answers.iter().find(|answer| answer.right))
}

/// «Mente du …?»
fn unsure(strings: &Strings, meant: &Answer, language: Lang) -> Vec<Node<Act>> {
    vec![
        Node::new(Role::Advice, Text::naming(&strings.fill("fill-meant", &[("answer", meant.text.get(language))]))),
        Node::new(Role::Button, strings.say("fill-yes")).act(Act::Choose(meant.id.clone())).first(true),
        Node::new(Role::Button, strings.say("fill-no")).act(Act::NotMeant),
    ]
}

/// The field and the way to the proposals, or these; when it came out, the answer.
fn answering(app: &App, strings: &Strings, fill: &Fill, answers: &[Answer]) -> Vec<Node<Act>> {
    let language = app.settings.language;
    let row = |answer: &Answer| Node::new(Role::Answer, Text::naming(answer.text.get(language)));
    if let Some(solved) = fill.tries.solved {
        let state = State { mark: Mark::Right, ..State::default() };
        // What is shown has just been named.
        let found = right(answers, fill).filter(|_| solved == Solved::Found);
        let found = found.map(|right| row(right).detail(strings.say("choice-right")).state(state));
        return found.into_iter().chain([next(app, strings)]).collect();
    }
    if fill.listed {
        let offered = fill.offered.iter().filter_map(|id| answers.iter().find(|answer| answer.id == *id));
        let proposal = |answer: &Answer| {
            if fill.has_tried(&answer.id) {
                let state = State { mark: Mark::Tried, ..State::default() };
                return row(answer).detail(strings.say("choice-tried")).state(state);
            }
            row(answer).act(Act::Choose(answer.id.clone()))
        };
        return offered.map(proposal).collect();
    }
    let draft = app.view.draft.clone().unwrap_or_default();
    let state = State { first: true, cursor: Some(draft.cursor()), ..State::default() };
    let field =
        Node::new(Role::Field, strings.say("fill-field")).detail(draft.text()).act(Act::AnswerField).state(state);
    let notice = match app.view.notice {
        Some(Notice::EmptyField) => Some(strings.say("fill-empty")),
        Some(Notice::RealNumber) => Some(strings.say("notice-real-number")),
        Some(
            Notice::ShortCode
            | Notice::NoAddress
            | Notice::LessonChanged
            | Notice::ChooseFirst
            | Notice::SpareNumber
            | Notice::HintStands,
        )
        | None => None,
    };
    let propose = Node::new(Role::Button, strings.say("fill-propose")).act(Act::Propose);
    notice.map(|text| Node::new(Role::Advice, text)).into_iter().chain([field, propose]).collect()
}
