//! What is asked about the task before it is done, and about what happened afterwards.

use std::io;

use super::{Desk, Ended, unwritten};
use crate::author::doing::{self, Foreseen, OwnWords, Wish};
use crate::author::new;
use crate::cli::ask::Question;
use crate::course::Lesson;
use crate::course::model::{Condition, Want};
use crate::session::History;
use crate::vocabulary::Id;

/// What becomes of what was written.
#[derive(Default)]
pub(super) struct Kept {
    /// Sentences, each with its id.
    pub(super) sentences: Vec<(Id, String)>,
    /// All texts that are not forgotten.
    pub(super) texts: Vec<String>,
    /// Fields on the board, each with the sentence that it is to say.
    pub(super) demanded: Vec<(Id, Id)>,
}

impl Desk<'_, '_> {
    /// What the step is to be.
    pub(super) fn wish(&mut self, lesson: &Lesson) -> Result<Wish, super::Stop> {
        let strings = self.strings;
        let task = Question {
            ask: strings.say("doing-task"),
            help: strings.say("doing-task-why"),
            standard: unwritten(lesson, 1),
        };
        let task = self.asked.line("task", &task, |text| Ok(text.to_owned()))?;
        let step = self.id(lesson)?;
        let scene = self.scene(lesson)?;
        Ok(Wish { step, task, scene })
    }

    fn id(&mut self, lesson: &Lesson) -> Result<Id, Ended> {
        let (strings, source) = (self.strings, &self.base.source.text);
        let free = |id: &Id| !doing::taken(source, id.as_str()) && lesson.step(id).is_none();
        let turns = (1..).map(|turn| format!("steg-{turn}")).filter_map(|name| Id::new(&name));
        let proposed = { turns }.find(free).map(|id| id.to_string());
        let question = Question {
            ask: strings.say("doing-step"),
            help: strings.say("doing-step-why"),
            standard: proposed.unwrap_or_default(),
        };
        let read = |answer: &str| {
            let id = new::id_for(answer).ok_or_else(|| strings.say("new-no-name"))?;
            if free(&id) { Ok(id) } else { Err(strings.fill("doing-step-taken", &[("id", id.as_str())])) }
        };
        self.asked.line("step", &question, read)
    }

    /// What makes the task done.
    pub(super) fn goals(
        &mut self,
        lesson: &Lesson,
        step: &Id,
        happened: &[&Condition],
    ) -> Result<Vec<Condition>, super::Stop> {
        self.list(&self.strings.say("doing-list"), lesson, step, happened)?;
        let last = happened.iter().rposition(|condition| condition.happened.is_lasting());
        let last = last.unwrap_or(happened.len() - 1) + 1;
        let question = Question {
            ask: self.strings.say("doing-goals"),
            help: self.strings.say("doing-goals-why"),
            standard: last.to_string(),
        };
        let goals = self.numbers("goals", &question, happened.len(), true)?;
        Ok(goals.iter().map(|place| happened[*place].clone()).collect())
    }

    /// What is said when it is done.
    pub(super) fn said(&mut self, lesson: &Lesson) -> Result<String, Ended> {
        let shown = unwritten(lesson, 2);
        let question = Question {
            ask: self.strings.say("doing-say"),
            help: self.strings.fill("doing-say-why", &[("text", &shown)]),
            standard: shown,
        };
        self.asked.line("say", &question, |text| Ok(text.to_owned()))
    }

    /// A numbered list of happenings.
    fn list(&mut self, heading: &str, lesson: &Lesson, step: &Id, conditions: &[&Condition]) -> io::Result<()> {
        let rows = (1..)
            .zip(conditions)
            .map(|(number, condition)| format!("\n  {number}. {}", self.words(lesson, step, condition)));
        let rows: String = rows.collect();
        self.asked.say(&format!("\n{heading}{rows}"))
    }

    fn words(&self, lesson: &Lesson, step: &Id, condition: &Condition) -> String {
        let variant = doing::variant(lesson, step);
        variant
            .map(|variant| doing::sentence(condition, lesson, variant, lesson.language, self.strings))
            .unwrap_or_default()
    }

    /// Some of the numbers of a list, as places from 0.
    fn numbers(&mut self, flag: &str, question: &Question, most: usize, needed: bool) -> Result<Vec<usize>, Ended> {
        let strings = self.strings;
        self.asked.line(flag, question, |answer| {
            // «1 og 3» is as good as «1, 3».
            let and = [strings.say("doing-and"), strings.say("doing-number")];
            let parts = answer.split([',', ' ', '.', ';']).filter(|part| !part.is_empty());
            let parts = parts.filter(|part| and.iter().all(|word| word != part));
            let numbers: Option<Vec<usize>> =
                parts.map(|part| part.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < most)).collect();
            numbers
                .filter(|numbers| !(needed && numbers.is_empty()))
                .ok_or_else(|| strings.fill("doing-numbers", &[("most", &most.to_string())]))
        })
    }

    /// The wrong turns that are to be explained.
    pub(super) fn mistakes(
        &mut self,
        lesson: &Lesson,
        step: &Id,
        done: &[Condition],
        happened: &[&Condition],
    ) -> Result<Vec<Foreseen>, super::Stop> {
        let met = happened.iter().filter(|condition| !done.contains(condition)).map(|condition| (*condition).clone());
        let mut candidates: Vec<Condition> = met.collect();
        for goal in done {
            for near in doing::near(lesson, step, goal) {
                if !candidates.contains(&near) && !done.contains(&near) {
                    candidates.push(near);
                }
            }
        }
        if candidates.is_empty() {
            return Ok(Vec::new());
        }
        self.list(&self.strings.say("doing-near"), lesson, step, &candidates.iter().collect::<Vec<_>>())?;
        let question = Question {
            ask: self.strings.say("doing-mistakes"),
            help: self.strings.say("doing-mistakes-why"),
            standard: String::new(),
        };
        let places = self.numbers("mistakes", &question, candidates.len(), false)?;
        let mut found: Vec<Foreseen> = Vec::new();
        for place in places {
            let when = candidates[place].clone();
            let what = self.words(lesson, step, &when);
            let standard = unwritten(lesson, found.len() + 3);
            let question = Question {
                ask: self.strings.fill("doing-mistake-say", &[("what", &what)]),
                help: self.strings.fill("doing-say-why", &[("text", &standard)]),
                standard,
            };
            // Where everything else comes by flags, nobody is there to be asked.
            let say =
                if self.asked.flag("mistakes").is_some() { question.standard } else { self.asked.other(&question)? };
            let undo = when.happened.is_lasting();
            let id = mistake_id(&when, &found);
            found.extend(id.map(|id| Foreseen { id, when, say, undo }));
        }
        Ok(found)
    }

    /// What was written and is to be a sentence; all else is forgotten.
    pub(super) fn sentences(&mut self, history: &History) -> Result<Kept, Ended> {
        let (strings, mut kept) = (self.strings, Kept::default());
        for (words, text) in doing::own_words(history) {
            let said = [("text", text.as_str())];
            let (question, standard) = match words {
                OwnWords::Proposed => {
                    ((strings.fill("doing-sentence", &said), strings.say("doing-sentence-why")), true)
                }
                OwnWords::OnTheBoard(_) => {
                    ((strings.fill("doing-exactly", &said), strings.say("doing-exactly-why")), false)
                }
                OwnWords::InAnExample => {
                    ((strings.fill("doing-in-example", &said), strings.say("doing-in-example-why")), true)
                }
            };
            if !self.asked.yes(Some("keep-words"), question, standard)? {
                continue;
            }
            kept.texts.push(text.clone());
            let Some(id) = Id::new(&format!("setning-{}", kept.sentences.len() + 1)) else { continue };
            match words {
                OwnWords::InAnExample => continue,
                OwnWords::OnTheBoard(control) => kept.demanded.push((control, id.clone())),
                OwnWords::Proposed => {}
            }
            kept.sentences.push((id, text));
        }
        Ok(kept)
    }
}

/// A name for a mistake, by what it is.
fn mistake_id(when: &Condition, taken: &[Foreseen]) -> Option<Id> {
    let what = when.wants.iter().rev().find_map(|(_, want)| match want {
        Want::OneOf(ids) => ids.first().map(Id::as_str),
        Want::AtLeast(_) => None,
    });
    let name = what.map_or_else(|| when.happened.name().to_owned(), |what| format!("{}-{what}", when.happened.name()));
    let name: String = name.chars().take(Id::LONGEST - 3).collect();
    let name = name.trim_end_matches('-').to_owned();
    let turns = (2..100).map(|turn| format!("{name}-{turn}"));
    let names = std::iter::once(name.clone()).chain(turns).filter_map(|name| Id::new(&name));
    { names }.find(|id| taken.iter().all(|mistake| mistake.id != *id))
}
