//! Talks, by phone or at the door: what must fit together in them, and the data made of them.

use crate::course::decode::Sink;
use crate::course::raw;
use crate::course::resolve::{references, unique};
use crate::course::texts::Texts;
use crate::diagnostic::Code;
use crate::world::data::{Line, Reply, Talk, TalkKind};

/// Tells what does not fit together in `talks`.
pub(super) fn check(sink: &mut Sink<'_>, talks: &[raw::Talk], people: &[&str]) {
    unique(sink, "talk", talks.iter().map(|talk| talk.id.as_ref()));
    for talk in talks {
        if let Some(with) = &talk.with {
            references(sink, "person", [with], people);
        }
        let Some(lines) = &talk.lines else {
            continue;
        };
        if lines.value.is_empty() {
            sink.tell(Code::Empty, &lines.span, &[("key", "line")]);
        }
        unique(sink, "line", lines.value.iter().map(|line| line.id.as_ref()));
        if check_lines(sink, &lines.value) {
            check_ways(sink, talk, &lines.value);
        }
    }
}

/// Whether each line has a name and each reply leads somewhere; tells what does not.
fn check_lines(sink: &mut Sink<'_>, lines: &[raw::TalkLine]) -> bool {
    let known: Vec<&str> = lines.iter().filter_map(name).collect();
    let mut sound = known.len() == lines.len();
    for line in lines {
        unique(sink, "reply", line.replies.iter().map(|reply| reply.id.as_ref()));
        for reply in &line.replies {
            references(sink, "line", reply.to.as_ref(), &known);
            sound &= !reply.to_failed && reply.to.as_ref().is_none_or(|to| known.contains(&to.value.as_str()));
        }
    }
    sound
}

/// Tells of lines to which no reply leads, and of a talk that can come where it never ends.
fn check_ways(sink: &mut Sink<'_>, talk: &raw::Talk, lines: &[raw::TalkLine]) {
    let place = |reply: &raw::Reply| {
        let to = reply.to.as_ref()?;
        lines.iter().position(|line| name(line) == Some(to.value.as_str()))
    };
    let mut reached = vec![false; lines.len()];
    let mut open: Vec<usize> = (0..lines.len().min(1)).collect();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut reached[at], true) {
            open.extend(lines[at].replies.iter().filter_map(place));
        }
    }
    for (line, _) in lines.iter().zip(&reached).filter(|(_, reached)| !**reached) {
        sink.tell(Code::LineUnreached, &line.span, &[("id", name(line).unwrap_or_default())]);
    }
    // Where there is nothing to answer, or an answer that ends it, a talk has an end.
    let mut ends: Vec<bool> = lines.iter().map(|line| line.replies.is_empty()).collect();
    for _ in 0..lines.len() {
        for (at, line) in lines.iter().enumerate() {
            let ending = |reply: &raw::Reply| reply.to.is_none() || place(reply).is_some_and(|to| ends[to]);
            let leads = line.replies.iter().any(ending);
            ends[at] |= leads;
        }
    }
    let endless = lines.iter().zip(&reached).zip(&ends).find(|((_, reached), ends)| **reached && !**ends);
    if let Some(((line, _), _)) = endless {
        let id = talk.id.as_ref().map_or("", |id| id.value.as_str());
        sink.tell(Code::TalkEndless, &line.span, &[("id", id), ("line", name(line).unwrap_or_default())]);
    }
}

fn name(line: &raw::TalkLine) -> Option<&str> {
    line.id.as_ref().map(|id| id.value.as_str())
}

/// The talk, or `None` when a part of it is missing.
pub(super) fn build(raw: &raw::Talk, texts: &mut Texts<'_, '_>) -> Option<Talk> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("talk", &id);
    let kind = raw.kind.as_ref()?.value;
    let lines = raw.lines.as_ref()?.value.iter().map(|raw| line(raw, &path, texts)).collect::<Option<_>>()?;
    Some(Talk {
        id,
        with: raw.with.as_ref()?.value.clone(),
        kind: TalkKind::ALL.into_iter().find(|known| known.name() == kind)?,
        lines,
    })
}

fn line(raw: &raw::TalkLine, path: &str, texts: &mut Texts<'_, '_>) -> Option<Line> {
    let id = raw.id.as_ref()?.value.clone();
    let path = format!("{path}.line.{id}");
    let says = texts.line(&format!("{path}.says"), raw.says.as_ref()?);
    let reply = |raw: &raw::Reply| {
        let id = raw.id.as_ref()?.value.clone();
        let text = texts.line(&format!("{path}.reply.{id}"), raw.text.as_ref()?);
        Some(Reply { id, text, to: raw.to.as_ref().map(|to| to.value.clone()) })
    };
    let replies = raw.replies.iter().map(reply).collect::<Option<_>>()?;
    Some(Line { id, says, replies })
}
