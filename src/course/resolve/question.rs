//! What must fit together in a step that asks something.

use super::unique;
use crate::course::decode::{At, Sink};
use crate::course::raw::{Answer, MessagePart, OrderItem, Pair};
use crate::diagnostic::Code;
use crate::vocabulary::{Id, keys};

/// A question with one right answer, or with `several`.
pub(super) fn choice(sink: &mut Sink<'_>, options: &At<Vec<Answer>>, several: bool) {
    unique(sink, "option", options.value.iter().map(|option| option.id.as_ref()));
    differ(sink, options.value.iter().map(|option| (&option.id, &option.text)));
    if options.value.len() < 2 {
        sink.tell(Code::FewOptions, &options.span, &[]);
        return;
    }
    if several {
        right_ones(sink, options);
        return;
    }
    let mut rights = options.value.iter().filter(|option| is_right(option));
    let Some(first) = rights.next() else {
        no_right(sink, options);
        return;
    };
    for second in rights {
        if let Some(right) = &second.right {
            let args = [("id", name(second.id.as_ref())), ("first", name(first.id.as_ref()))];
            sink.tell(Code::ManyRightAnswers, &right.span, &args);
        }
    }
}

/// Something to fill in: right answers, and foreseen wrong ones.
pub(super) fn fill(sink: &mut Sink<'_>, answers: &At<Vec<Answer>>) {
    unique(sink, "answer", answers.value.iter().map(|answer| answer.id.as_ref()));
    differ(sink, answers.value.iter().map(|answer| (&answer.id, &answer.text)));
    if answers.value.len() < 2 {
        too_few(sink, "answer", answers, 2);
        return;
    }
    right_ones(sink, answers);
}

/// Some answers are right, and some are not: otherwise there is nothing to choose.
fn right_ones(sink: &mut Sink<'_>, answers: &At<Vec<Answer>>) {
    let rights = answers.value.iter().filter(|answer| is_right(answer)).count();
    if rights == 0 {
        no_right(sink, answers);
    }
    if rights == answers.value.len() {
        sink.tell(Code::OneSided, &answers.span, &[("what", "all-right")]);
    }
}

/// None is right, unless one was meant to be.
fn no_right(sink: &mut Sink<'_>, answers: &At<Vec<Answer>>) {
    if !answers.value.iter().any(|answer| answer.right_failed) {
        sink.tell(Code::NoRightAnswer, &answers.span, &[]);
    }
}

/// Things to put in order.
pub(super) fn order(sink: &mut Sink<'_>, items: &At<Vec<OrderItem>>) {
    unique(sink, "item", items.value.iter().map(|item| item.id.as_ref()));
    differ(sink, items.value.iter().map(|item| (&item.id, &item.text)));
    too_few(sink, "item", items, keys::ORDERED.0);
}

/// Pairs to put together.
pub(super) fn pairs(sink: &mut Sink<'_>, pairs: &At<Vec<Pair>>) {
    unique(sink, "pair", pairs.value.iter().map(|pair| pair.id.as_ref()));
    differ(sink, pairs.value.iter().map(|pair| (&pair.id, &pair.left)));
    differ(sink, pairs.value.iter().map(|pair| (&pair.id, &pair.right)));
    too_few(sink, "pair", pairs, keys::PAIRS.0);
}

/// A message to look into: something gives it away, and something does not.
pub(super) fn spot(sink: &mut Sink<'_>, parts: &At<Vec<MessagePart>>) {
    unique(sink, "part", parts.value.iter().map(|part| part.id.as_ref()));
    if parts.value.len() < keys::MESSAGE_PARTS.0 {
        too_few(sink, "part", parts, keys::MESSAGE_PARTS.0);
        return;
    }
    let told = parts.value.iter().any(|part| part.wrong_failed);
    let wrong = parts.value.iter().filter(|part| part.wrong).count();
    if wrong == 0 && !told {
        sink.tell(Code::OneSided, &parts.span, &[("what", "none-wrong")]);
    }
    if wrong == parts.value.len() {
        sink.tell(Code::OneSided, &parts.span, &[("what", "all-wrong")]);
    }
}

fn is_right(answer: &Answer) -> bool {
    answer.right.as_ref().is_some_and(|right| right.value)
}

fn name(id: Option<&At<Id>>) -> &str {
    id.map_or("", |id| id.value.as_str())
}

fn too_few<T>(sink: &mut Sink<'_>, key: &str, list: &At<Vec<T>>, least: usize) {
    let count = list.value.len();
    if count < least {
        let args = [("key", key), ("count", &*count.to_string()), ("least", &*least.to_string())];
        sink.tell(Code::TooFew, &list.span, &args);
    }
}

/// Tells each text that reads as an earlier one: nobody could choose between the two.
fn differ<'i>(sink: &mut Sink<'_>, texts: impl Iterator<Item = (&'i Option<At<Id>>, &'i Option<At<String>>)>) {
    let mut seen: Vec<(&str, String)> = Vec::new();
    for (id, text) in texts {
        let (id, Some(text)) = (name(id.as_ref()), text) else {
            continue;
        };
        let words = text.value.to_lowercase();
        if let Some((first, _)) = seen.iter().find(|(_, earlier)| *earlier == words) {
            sink.tell(Code::SameText, &text.span, &[("id", id), ("first", first)]);
        }
        seen.push((id, words));
    }
}
