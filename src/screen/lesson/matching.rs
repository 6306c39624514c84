//! Pairs to put together: what is asked about, and what there is to choose.

use super::{asked, next, told};
use crate::app::{Act, App, Player};
use crate::course::model::{Pair, StepKind};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Mark, Node, Role, Run, State, Text, Voice};
use crate::session::Matching;
use crate::session::tries::Solved;
use crate::vocabulary::{Id, Lang};

/// The question, one thing, and what may belong to it.
pub(super) fn pane(app: &App, strings: &Strings, player: &Player, matching: &Matching) -> Node<Act> {
    let language = app.settings.language;
    let Some(StepKind::Match { question, pairs }) = player.step() else {
        return Node::holding(Role::Pane, Vec::new());
    };
    let mut pane = asked(app, strings, question);
    pane.extend(explained(strings, matching, pairs, language));
    let Some(left) = matching.asked().and_then(|id| pair(pairs, id)) else {
        pane.push(Node::new(Role::Paragraph, together(pairs, language)));
        pane.push(next(app, strings));
        return Node::holding(Role::Pane, pane);
    };
    pane.push(Node::new(
        Role::Heading,
        Text::naming(&strings.fill("match-asked", &[("left", left.left.get(language))])),
    ));
    let rights = matching.rights.iter().filter_map(|id| pair(pairs, id));
    pane.extend(rights.map(|right| choice(strings, matching, right, language)));
    Node::holding(Role::Pane, pane)
}

fn choice(strings: &Strings, matching: &Matching, right: &Pair, language: Lang) -> Node<Act> {
    let node = Node::new(Role::Answer, Text::naming(right.right.get(language)));
    let marked =
        |node: Node<Act>, mark: Mark, word: String| node.detail(word).state(State { mark, ..State::default() });
    if matching.is_used(&right.id) {
        return marked(
            node,
            Mark::Right,
            strings.fill("match-used", &[("left", &Text::naming(right.left.get(language)).plain())]),
        );
    }
    if matching.rounds.now.wrong.contains(&right.id) {
        return marked(node, Mark::Tried, strings.say("choice-tried"));
    }
    node.act(Act::Choose(right.id.clone()))
}

/// What came of the last choice.
fn explained(strings: &Strings, matching: &Matching, pairs: &[Pair], language: Lang) -> Vec<Node<Act>> {
    let wrong = |id: &Id| pair(pairs, id).map(|pair| told::advice(pair.wrong.get(language)));
    if let Some(last) = matching.rounds.now.wrong.last() {
        return wrong(last).into_iter().collect();
    }
    let past = matching.rounds.past.last();
    let last = matching.rounds.past.len().checked_sub(1).and_then(|place| matching.lefts.get(place));
    let (Some(past), Some(right)) = (past, last.and_then(|id| pair(pairs, id))) else {
        return Vec::new();
    };
    match past.solved {
        Some(Solved::Found) => vec![told::found(strings, right.say.get(language))],
        Some(Solved::Shown) => {
            let words = [("left", right.left.get(language).as_str()), ("answer", right.right.get(language).as_str())];
            let shown = told::shown(&strings.fill("match-shown", &words), right.say.get(language));
            past.wrong.last().and_then(wrong).into_iter().chain([shown]).collect()
        }
        // All pairs follow.
        Some(Solved::Skipped) | None => vec![Node::new(Role::Praise, strings.say("match-skipped"))],
    }
}

fn pair<'p>(pairs: &'p [Pair], id: &Id) -> Option<&'p Pair> {
    pairs.iter().find(|pair| pair.id == *id)
}

/// Every pair, a line each.
fn together(pairs: &[Pair], language: Lang) -> Text {
    let run = |text: &str, voice: Voice| Run { text: Text::naming(text).plain(), voice };
    let line = |pair: &Pair| Block {
        form: Form::Bullet,
        runs: vec![
            run(pair.left.get(language), Voice::Strong),
            run(": ", Voice::Plain),
            run(pair.right.get(language), Voice::Plain),
        ],
    };
    Text { blocks: pairs.iter().map(line).collect() }
}
