//! What comes of an application that has been sent: time passes when one asks it to, and the case worker does
//! what the data say.

use super::application::{After, Application, Kind};
use super::{Answers, Forms};
use crate::vocabulary::Id;

/// How many days pass when one lets two weeks go by.
pub const WAIT: u16 = 14;

/// An application that has been sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The day on which it was sent.
    pub day: u16,
    /// The answers, as they were sent.
    pub answers: Answers,
    /// Questions that have what is asked for.
    pub whole: Vec<Id>,
    /// What the case worker has done, oldest first.
    pub done: Vec<Id>,
    /// Whether nothing will come any more.
    pub ended: bool,
}

/// Something that the case worker has just done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// In which case.
    pub form: Id,
    /// What.
    pub after: Id,
}

impl Sent {
    /// An application as it was sent.
    #[must_use]
    pub fn new(application: &Application, answers: &Answers, day: u16) -> Self {
        let files = application.questions.iter().filter(|question| question.kind == Kind::File);
        let whole =
            files.filter(|question| answers.files(&question.id).iter().any(|file| question.right.contains(file)));
        let whole = whole.map(|question| question.id.clone()).collect();
        Self { day, answers: answers.clone(), whole, done: Vec::new(), ended: false }
    }

    /// Whether it is time for `after`, and everything is as it asks.
    fn comes(&self, after: &After, today: u16) -> bool {
        let there = |question: &Id| self.whole.contains(question);
        !self.ended
            && !self.done.contains(&after.id)
            && today >= self.day.saturating_add(after.days)
            && after.attached.as_ref().is_none_or(there)
            && !after.missing.as_ref().is_some_and(there)
            && after.only_if.as_ref().is_none_or(|(question, ids)| self.answers.is_any_of(question, ids))
    }
}

impl Forms {
    /// Whether something can still come of what has been sent.
    #[must_use]
    pub fn can_wait(&self) -> bool {
        self.all.iter().filter_map(|form| form.sent.as_ref()).any(|sent| !sent.ended)
    }

    /// Two weeks go by.
    pub fn wait(&mut self) {
        self.day = self.day.saturating_add(WAIT);
    }

    /// What the case workers do now that could not be done before, in order.
    pub fn work(&mut self) -> Vec<Coming> {
        let applications = std::sync::Arc::clone(&self.applications);
        let today = self.day;
        let mut coming = Vec::new();
        for (application, form) in applications.iter().zip(&mut self.all) {
            let Some(sent) = &mut form.sent else { continue };
            for after in &application.after {
                if sent.comes(after, today) {
                    sent.done.push(after.id.clone());
                    sent.ended = after.decides.as_ref().is_some_and(|decision| decision.result.is_final());
                    coming.push(Coming { form: application.id.clone(), after: after.id.clone() });
                }
            }
        }
        coming
    }

    /// A file was sent in a case: perhaps it is what was missing.
    pub fn received(&mut self, case: &Id, file: &Id) {
        let applications = std::sync::Arc::clone(&self.applications);
        let Some(application) = applications.iter().find(|application| application.id == *case) else { return };
        let Some(sent) = self.form_mut(case).and_then(|form| form.sent.as_mut()) else { return };
        for question in application.questions.iter().filter(|question| question.right.contains(file)) {
            if !sent.whole.contains(&question.id) {
                sent.whole.push(question.id.clone());
            }
        }
    }
}
