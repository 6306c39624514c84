//! Things to put in order: what is placed, and what there is to pick.

use super::{asked, next, told};
use crate::app::{Act, App, Player};
use crate::course::model::{Ordered, StepKind};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Mark, Node, Role, State, Text};
use crate::session::Order;
use crate::session::tries::Solved;
use crate::vocabulary::{Id, Lang};

/// The question, what stands in its place, and what is left.
pub(super) fn pane(app: &App, strings: &Strings, player: &Player, order: &Order) -> Node<Act> {
    let language = app.settings.language;
    let Some(StepKind::Order { question, items, say }) = player.step() else {
        return Node::holding(Role::Pane, Vec::new());
    };
    let mut pane = asked(app, strings, question);
    pane.extend(explained(strings, order, items, language));
    let Some(at) = order.rounds.at() else {
        let lead = match order.rounds.solved() {
            Some(Solved::Skipped) => strings.say("order-skipped"),
            _ => strings.say("order-done"),
        };
        pane.push(told::shown(&lead, say.get(language)));
        pane.push(Node::new(Role::Paragraph, lines(items, language, numbered)));
        pane.push(next(app, strings));
        return Node::holding(Role::Pane, pane);
    };
    if at > 0 {
        pane.push(Node::new(Role::Heading, strings.say("order-so-far")));
        // Not numbered: the numbers are those of what can be picked.
        pane.push(Node::new(Role::Paragraph, lines(order.placed(items), language, |_| Form::Bullet)));
    }
    pane.push(Node::new(Role::Heading, strings.say(if at == 0 { "order-first" } else { "order-next" })));
    let left = &items[at..];
    let offered = order.offered.iter().filter_map(|id| left.iter().find(|item| item.id == *id));
    pane.extend(offered.map(|item| pick(strings, item, &order.rounds.now.wrong, language)));
    Node::holding(Role::Pane, pane)
}

fn pick(strings: &Strings, item: &Ordered, tried: &[Id], language: Lang) -> Node<Act> {
    let node = Node::new(Role::Answer, Text::naming(item.text.get(language)));
    if tried.contains(&item.id) {
        let state = State { mark: Mark::Tried, ..State::default() };
        return node.detail(strings.say("choice-tried")).state(state);
    }
    node.act(Act::Choose(item.id.clone()))
}

/// What came of the last pick.
fn explained(strings: &Strings, order: &Order, items: &[Ordered], language: Lang) -> Vec<Node<Act>> {
    let say = |id: &Id| items.iter().find(|item| item.id == *id).map(|item| told::advice(item.say.get(language)));
    if let Some(last) = order.rounds.now.wrong.last() {
        return say(last).into_iter().collect();
    }
    let placed = order.placed(items);
    let (Some(past), Some(item)) = (order.rounds.past.last(), placed.last()) else {
        return Vec::new();
    };
    match past.solved {
        Some(Solved::Found) if order.rounds.at().is_some() => {
            vec![Node::new(Role::Praise, strings.say("choice-found"))]
        }
        Some(Solved::Shown) => {
            let lead = strings.fill("order-shown", &[("answer", item.text.get(language))]);
            // The first one cannot be taken too soon: what it says is why it comes first.
            let why = if placed.len() == 1 { item.say.get(language).clone() } else { Text::default() };
            let wrong = past.wrong.last().and_then(say);
            wrong.into_iter().chain([told::shown(&lead, &why)]).collect()
        }
        // The reason for the whole order follows.
        Some(Solved::Found | Solved::Skipped) | None => Vec::new(),
    }
}

fn numbered(place: usize) -> Form {
    Form::Numbered(u16::try_from(place + 1).unwrap_or(u16::MAX))
}

fn lines(items: &[Ordered], language: Lang, form: fn(usize) -> Form) -> Text {
    let line = |(place, item): (usize, &Ordered)| {
        let runs = Text::naming(item.text.get(language)).blocks.into_iter().flat_map(|block| block.runs);
        Block { form: form(place), runs: runs.collect() }
    };
    Text { blocks: items.iter().enumerate().map(line).collect() }
}
