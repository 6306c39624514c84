//! A talk under way, by phone or at the door: the other one says a line, the learner answers.
//!
//! Ids only: what the lines and replies say is looked up in [`super::Data`] in the reader's
//! language.

use std::sync::Arc;

use super::{Happening, data};
use crate::vocabulary::Id;

/// The lines of a talk, and where each reply leads.
#[derive(Debug, PartialEq, Eq)]
pub struct Script {
    /// The talk's id.
    pub talk: Id,
    /// Who it is with.
    pub with: Id,
    lines: Vec<Line>,
}

#[derive(Debug, PartialEq, Eq)]
struct Line {
    id: Id,
    replies: Vec<Reply>,
}

#[derive(Debug, PartialEq, Eq)]
struct Reply {
    id: Id,
    /// The place of the next line; `None` ends the talk.
    to: Option<usize>,
}

impl Script {
    /// The lines of `talk`. `None` when it has none.
    #[must_use]
    pub fn new(talk: &data::Talk) -> Option<Self> {
        let place = |id: &Id| talk.lines.iter().position(|line| line.id == *id);
        let reply = |reply: &data::Reply| Reply { id: reply.id.clone(), to: reply.to.as_ref().and_then(place) };
        let line = |line: &data::Line| Line { id: line.id.clone(), replies: line.replies.iter().map(reply).collect() };
        let lines: Vec<Line> = talk.lines.iter().map(line).collect();
        (!lines.is_empty()).then(|| Self { talk: talk.id.clone(), with: talk.with.clone(), lines })
    }
}

/// A talk at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    script: Arc<Script>,
    /// The place of the line that was said last.
    at: usize,
    /// What the learner said last: the place of the line it answered, and of the reply there.
    answered: Option<(usize, usize)>,
    over: bool,
}

impl Talk {
    /// The talk at its first line.
    #[must_use]
    pub fn begin(script: &Arc<Script>) -> Self {
        Self { script: Arc::clone(script), at: 0, answered: None, over: false }
    }

    /// The talk's id.
    #[must_use]
    pub fn id(&self) -> &Id {
        &self.script.talk
    }

    /// Who it is with.
    #[must_use]
    pub fn with(&self) -> &Id {
        &self.script.with
    }

    /// What the other one says now; `None` when the other one has ended the talk.
    #[must_use]
    pub fn line(&self) -> Option<&Id> {
        if self.over { None } else { self.script.lines.get(self.at).map(|line| &line.id) }
    }

    /// Whether the other one has ended the talk.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// What can be answered now.
    pub fn replies(&self) -> impl Iterator<Item = &Id> {
        let line = self.script.lines.get(self.at).filter(|_| !self.over);
        line.into_iter().flat_map(|line| line.replies.iter().map(|reply| &reply.id))
    }

    /// What the learner said last: the line that it answered, and the reply.
    #[must_use]
    pub fn answered(&self) -> Option<(&Id, &Id)> {
        let (line, reply) = self.answered?;
        let line = self.script.lines.get(line)?;
        Some((&line.id, &line.replies.get(reply)?.id))
    }

    /// Says `reply`. `None` when that cannot be said now.
    pub fn say(&mut self, reply: &Id) -> Option<Happening> {
        let line = self.script.lines.get(self.at).filter(|_| !self.over)?;
        let place = line.replies.iter().position(|candidate| candidate.id == *reply)?;
        self.answered = Some((self.at, place));
        match line.replies[place].to {
            Some(next) => self.at = next,
            None => self.over = true,
        }
        Some(Happening::ReplySaid { talk: self.script.talk.clone(), reply: reply.clone() })
    }
}
