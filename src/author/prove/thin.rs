//! Explanations that explain nothing: whoever answered wrong wants to know why it tempted and what to look at.

use super::Files;
use crate::author::Document;
use crate::course::Lesson;
use crate::course::model::{Step, StepKind};
use crate::diagnostic::{Code, Finding};
use crate::meaning::Text;
use crate::vocabulary::{Lang, Localised, keys};

/// With fewer words than this nothing is explained.
const FEWEST_WORDS: usize = 4;

/// Words that say that something was wrong, and nothing of why, in every language.
const WRONG: &str = include_str!("wrong.txt");

/// What there is to tell of the explanations in each language.
pub(super) fn tell(lesson: &Lesson, files: &Files<'_>) -> Vec<Finding> {
    let explained: Vec<(String, &Localised<Text>)> = lesson.steps.iter().flat_map(explanations).collect();
    let mut findings = Vec::new();
    for language in Lang::ALL {
        for (path, text) in explained.iter().filter(|(_, text)| text.has(language)) {
            let text = text.get(language).plain();
            // What is still to be written is told as such.
            if is_thin(&text) && keys::unwritten(&text).is_none() {
                let document = files.in_language(language);
                let finding = document.finding(Code::ThinExplanation, &standing(document, path));
                if !findings.contains(&finding) {
                    findings.push(finding);
                }
            }
        }
    }
    findings
}

/// Where the text at `path` stands: a variant has what it does not say itself from its step.
fn standing(document: &Document<'_>, path: &str) -> String {
    let mut parts = path.split('.');
    let (Some(step), Some(id), Some("variant")) = (parts.next(), parts.next(), parts.next()) else {
        return path.to_owned();
    };
    let rest: Vec<&str> = parts.skip(1).collect();
    // In a translation the text is the mistake's own value.
    let own = path.strip_suffix(".say").unwrap_or(path);
    if document.has(own) { path.to_owned() } else { format!("{step}.{id}.{}", rest.join(".")) }
}

/// Whether nothing is explained here.
fn is_thin(text: &str) -> bool {
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let says_wrong = |word: &String| WRONG.split_whitespace().any(|known| known == word);
    words.len() < FEWEST_WORDS || words.iter().all(says_wrong)
}

/// What is said to each wrong answer and each wrong turn of a step, with its path.
fn explanations(step: &Step) -> Vec<(String, &Localised<Text>)> {
    let at = |rest: String| format!("step.{}.{rest}", step.id);
    match &step.kind {
        StepKind::Read { .. } | StepKind::Own { .. } => Vec::new(),
        StepKind::Choice { options, .. } => {
            let wrong = options.iter().filter(|option| !option.right);
            wrong.map(|option| (at(format!("option.{}.say", option.id)), &option.say)).collect()
        }
        StepKind::Order { items, .. } => {
            // The first one cannot be taken too soon.
            items.iter().skip(1).map(|item| (at(format!("item.{}.say", item.id)), &item.say)).collect()
        }
        StepKind::Match { pairs, .. } => {
            pairs.iter().map(|pair| (at(format!("pair.{}.wrong", pair.id)), &pair.wrong)).collect()
        }
        StepKind::Fill { answers, otherwise, .. } => {
            let wrong = answers.iter().filter(|answer| !answer.right);
            let wrong = wrong.map(|answer| (at(format!("answer.{}.say", answer.id)), &answer.say));
            wrong.chain([(at("otherwise".to_owned()), otherwise)]).collect()
        }
        StepKind::Spot { message, .. } => {
            message.parts.iter().map(|part| (at(format!("part.{}.say", part.id)), &part.say)).collect()
        }
        StepKind::Practice { variants, .. } => {
            let of = |id: &str, mistake: &str| at(format!("variant.{id}.mistake.{mistake}.say"));
            let all =
                variants.iter().flat_map(|variant| variant.mistakes.iter().map(move |mistake| (variant, mistake)));
            all.map(|(variant, mistake)| (of(variant.id.as_str(), mistake.id.as_str()), &mistake.say)).collect()
        }
    }
}
