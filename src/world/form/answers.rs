//! The answers to an application, and whether they will do.

use super::application::{Application, Kind, Question};
use crate::vocabulary::Id;
use crate::world::writing::Written;

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// What stood there from the start.
    Given,
    /// A suggestion.
    Suggestion(Id),
    /// Own words.
    Own {
        /// The words.
        written: Written,
        /// Whether they keep the rules.
        holds: bool,
    },
    /// Choices; at least one.
    Chosen(Vec<Id>),
    /// Files; at least one.
    Files(Vec<Id>),
}

/// Answers by question. What is not answered is not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(Vec<(Id, Answer)>);

impl Answers {
    /// What stands in an application from the start.
    #[must_use]
    pub fn given(application: &Application) -> Self {
        let given = application.questions.iter().filter(|question| question.given.is_some());
        Self(given.map(|question| (question.id.clone(), Answer::Given)).collect())
    }

    /// The answer to a question.
    #[must_use]
    pub fn get(&self, question: &Id) -> Option<&Answer> {
        self.0.iter().find(|(id, _)| id == question).map(|(_, answer)| answer)
    }

    /// The files that are attached to a question.
    #[must_use]
    pub fn files(&self, question: &Id) -> &[Id] {
        match self.get(question) {
            Some(Answer::Files(files)) => files,
            _ => &[],
        }
    }

    /// Whether this choice is an answer to it.
    #[must_use]
    pub fn has(&self, question: &Id, option: &Id) -> bool {
        matches!(self.get(question), Some(Answer::Chosen(chosen)) if chosen.contains(option))
    }

    pub(super) fn set(&mut self, question: &Id, answer: Answer) {
        match self.0.iter_mut().find(|(id, _)| id == question) {
            Some((_, standing)) => *standing = answer,
            None => self.0.push((question.clone(), answer)),
        }
    }

    pub(super) fn take(&mut self, question: &Id) {
        self.0.retain(|(id, _)| id != question);
    }

    /// Answers with these ids, as a start names them: those that the question does not know are left out.
    pub(super) fn put(&mut self, question: &Question, ids: &[Id]) {
        let choices = question.choices();
        let chosen: Vec<Id> = ids.iter().filter(|id| choices.contains(id)).cloned().collect();
        let suggestion = ids.iter().find(|id| question.suggestion(id).is_some());
        match (question.kind, suggestion) {
            (Kind::File, _) if !ids.is_empty() => self.set(&question.id, Answer::Files(ids.to_vec())),
            (Kind::Many, _) if !chosen.is_empty() => self.set(&question.id, Answer::Chosen(chosen)),
            (Kind::Choice | Kind::YesNo, _) if !chosen.is_empty() => {
                self.set(&question.id, Answer::Chosen(chosen.into_iter().take(1).collect()));
            }
            (_, Some(suggestion)) => self.set(&question.id, Answer::Suggestion(suggestion.clone())),
            _ => {}
        }
    }

    pub(super) fn tick(&mut self, question: &Id, option: &Id) {
        let mut chosen = match self.get(question) {
            Some(Answer::Chosen(chosen)) => chosen.clone(),
            _ => Vec::new(),
        };
        match chosen.iter().position(|id| id == option) {
            Some(place) => {
                chosen.remove(place);
            }
            None => chosen.push(option.clone()),
        }
        // In one order, however they were ticked.
        chosen.sort();
        if chosen.is_empty() { self.take(question) } else { self.set(question, Answer::Chosen(chosen)) }
    }

    pub(super) fn attach(&mut self, question: &Id, file: &Id) {
        let mut files = self.files(question).to_vec();
        files.push(file.clone());
        self.set(question, Answer::Files(files));
    }

    pub(super) fn detach(&mut self, question: &Id, file: &Id) {
        let left: Vec<Id> = self.files(question).iter().filter(|attached| *attached != file).cloned().collect();
        if left.is_empty() { self.take(question) } else { self.set(question, Answer::Files(left)) }
    }

    /// Whether a question is answered with one of these.
    #[must_use]
    pub fn is_any_of(&self, question: &Id, answers: &[Id]) -> bool {
        match self.get(question) {
            Some(Answer::Chosen(chosen)) => chosen.iter().any(|id| answers.contains(id)),
            Some(Answer::Suggestion(id)) => answers.contains(id),
            Some(Answer::Given | Answer::Own { .. } | Answer::Files(_)) | None => false,
        }
    }

    /// Whether a question is asked: one that hangs on another's answer is not always.
    #[must_use]
    pub fn asks(&self, application: &Application, question: &Question) -> bool {
        let Some((other, answers)) = &question.shown_if else {
            return true;
        };
        let chosen = self.is_any_of(other, answers);
        // A question hangs on one before it alone, so this ends.
        let before = application.questions.iter().take_while(|before| before.id != question.id);
        let other = before.into_iter().find(|before| before.id == *other);
        chosen && other.is_some_and(|other| self.asks(application, other))
    }

    /// Whether the answer to a question will do.
    #[must_use]
    pub fn will_do(&self, question: &Question) -> bool {
        match self.get(&question.id) {
            None => !question.required,
            Some(Answer::Given) => question.given.as_deref().is_some_and(|given| question.takes(given)),
            // In the author's language, so that it will do in every one.
            Some(Answer::Suggestion(id)) => {
                question.suggestion(id).is_some_and(|suggestion| question.takes(suggestion.text.original()))
            }
            Some(Answer::Own { holds, .. }) => *holds,
            Some(Answer::Chosen(chosen)) => question.allows(chosen),
            Some(Answer::Files(_)) => true,
        }
    }
}
