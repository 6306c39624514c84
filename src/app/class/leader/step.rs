//! A step of a lesson as the leader reads it: what is asked in it, and what stands behind an id.

use crate::classroom::POLL_OPTIONS;
use crate::course::Lesson;
use crate::course::model::{Step, StepKind};
use crate::meaning::Text;
use crate::vocabulary::{Id, Lang};

/// What a step says or asks. Of a task with several places the first.
#[must_use]
pub fn text(step: &Step, lang: Lang) -> Text {
    match &step.kind {
        StepKind::Read { text } | StepKind::Own { text, .. } => text.get(lang).clone(),
        StepKind::Choice { question, .. }
        | StepKind::Order { question, .. }
        | StepKind::Match { question, .. }
        | StepKind::Fill { question, .. }
        | StepKind::Spot { question, .. } => question.get(lang).clone(),
        StepKind::Practice { variants, .. } => {
            variants.first().map(|variant| variant.task.get(lang).clone()).unwrap_or_default()
        }
    }
}

/// What the leader should know about a step.
#[must_use]
pub fn notes(step: &Step, lang: Lang) -> Vec<String> {
    step.leader.as_ref().map(|notes| notes.get(lang).clone()).unwrap_or_default()
}

/// The question of a step and its answers, where everybody can be asked it.
#[must_use]
pub fn question(step: &Step, lang: Lang) -> Option<(String, Vec<String>)> {
    let StepKind::Choice { question, options, .. } = &step.kind else { return None };
    let options = options.iter().take(POLL_OPTIONS).map(|option| option.text.get(lang).clone()).collect();
    Some((question.get(lang).plain(), options))
}

/// What an author says of a mistake or of a wrong answer, in the lesson's own words.
#[must_use]
pub fn said(lesson: &Lesson, step: &Id, what: &Id, lang: Lang) -> Option<String> {
    let (_, step) = lesson.step(step)?;
    let plain = |text: &crate::vocabulary::Localised<Text>| text.get(lang).plain();
    match &step.kind {
        StepKind::Choice { options: answers, .. } | StepKind::Fill { answers, .. } => {
            let answer = answers.iter().find(|answer| answer.id == *what)?;
            Some(answer.text.get(lang).clone())
        }
        StepKind::Practice { variants, .. } => {
            let mistakes = variants.iter().flat_map(|variant| &variant.mistakes);
            mistakes.into_iter().find(|mistake| mistake.id == *what).map(|mistake| plain(&mistake.say))
        }
        StepKind::Order { items, .. } => {
            items.iter().find(|item| item.id == *what).map(|item| item.text.get(lang).clone())
        }
        StepKind::Match { pairs, .. } => {
            pairs.iter().find(|pair| pair.id == *what).map(|pair| pair.right.get(lang).clone())
        }
        StepKind::Spot { message, .. } => {
            message.parts.iter().find(|part| part.id == *what).map(|part| part.text.get(lang).clone())
        }
        StepKind::Read { .. } | StepKind::Own { .. } => None,
    }
}

/// What a step is called: its place among those of its lesson, from 1, and how many those are.
#[must_use]
pub fn place(lesson: &Lesson, step: &Id) -> (usize, usize) {
    let steps = super::drive::steps(lesson);
    let here = steps.iter().position(|found| found.id == *step).map_or(0, |here| here + 1);
    (here, steps.len())
}
