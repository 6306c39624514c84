//! `[[example]]`: acts that an author has tried, and what came of them, run again by `check`.
//!
//! An act is what stands on the screen: the label of what is pressed, in the lesson's own language, or
//! `skriv: …` for what is written. So an example is read and written without knowing how the program works, and
//! it goes through the same screens and the same fold as a learner does.

mod names;
mod played;
mod record;
mod stage;
pub mod write;

pub use played::{Played, history, played};
pub use record::record;
pub use stage::Trouble;

use std::rc::Rc;
use std::sync::Arc;

use super::Document;
use crate::course::model::{Example, Step, StepKind};
use crate::course::{Lesson, listed, nearest};
use crate::diagnostic::{Code, Finding};
use crate::locale::Strings;
use crate::session::practice::Said;
use crate::session::tries::{Rounds, Solved, Tries};
use crate::session::{History, Outcome, Practice, Session, Stage as Open};
use crate::solve;
use crate::vocabulary::{Id, keys};
use stage::{Stage, variants};

/// What came of acts in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// The task is done, the text is read.
    Done,
    /// The mistake with this id stands.
    Mistake(Id),
    /// The question was answered, and that was right.
    Right,
    /// The question was answered, and that was wrong.
    Wrong,
    /// None of these.
    Open,
}

/// Acts that were done, and what they led to.
#[derive(Debug)]
pub struct Ran {
    /// What came of them.
    pub came: Came,
    /// The place of the act after which it did; `None` when nothing was done.
    pub after: Option<usize>,
    /// What was done in the fold.
    pub history: History,
}

/// An act that could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// The place of the act.
    pub at: usize,
    /// Why.
    pub why: Why,
}

/// Why an example stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The step had come out before.
    Ended(Came),
    /// The act cannot be done there.
    Trouble(Trouble),
}

impl Came {
    /// The word for it in lesson files.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Done => "done",
            Self::Mistake(id) => id.as_str(),
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::Open => "open",
        }
    }

    /// How `session` stands in the step at `place`.
    #[must_use]
    pub fn of(lesson: &Lesson, session: &Session, place: usize) -> Self {
        if session.at != place {
            // What is read comes out by going on.
            let outcome = session.outcomes.get(place).copied().flatten();
            return if outcome == Some(Outcome::Done) { Self::Done } else { Self::Open };
        }
        match &session.stage {
            Open::Read | Open::Finished => Self::Open,
            Open::Own(_) => {
                if session.came_out(lesson) {
                    Self::Done
                } else {
                    Self::Open
                }
            }
            Open::Practice(practice) => of_task(lesson, session, practice),
            Open::Choice(choice) => of_tries(&choice.tries),
            Open::Several(marking) | Open::Spot(marking) => of_tries(&marking.tries),
            Open::Order(order) => of_rounds(&order.rounds),
            Open::Match(matching) => of_rounds(&matching.rounds),
            Open::Fill(fill) if fill.asked.is_some() => Self::Open,
            Open::Fill(fill) => of_tries(&fill.tries),
        }
    }
}

fn of_task(lesson: &Lesson, session: &Session, practice: &Practice) -> Came {
    let Some(StepKind::Practice { variants, .. }) = session.step(lesson).map(|step| &step.kind) else {
        return Came::Open;
    };
    let mistakes = variants.get(practice.variant).map_or(&[][..], |variant| &variant.mistakes);
    match practice.said {
        _ if practice.done => Came::Done,
        Said::Mistake(place) => mistakes.get(place).map_or(Came::Open, |mistake| Came::Mistake(mistake.id.clone())),
        Said::Nothing | Said::NotYet => Came::Open,
    }
}

fn of_tries<T>(tries: &Tries<T>) -> Came {
    match tries.solved {
        Some(Solved::Found) => Came::Right,
        Some(Solved::Skipped) => Came::Open,
        None if tries.wrong.is_empty() => Came::Open,
        Some(Solved::Shown) | None => Came::Wrong,
    }
}

fn of_rounds(rounds: &Rounds) -> Came {
    match rounds.solved() {
        Some(Solved::Found) => Came::Right,
        Some(Solved::Skipped) => Came::Open,
        None if rounds.now.wrong.is_empty() => Came::Open,
        Some(Solved::Shown) | None => Came::Wrong,
    }
}

/// Whether nothing is left to do in the step at `place`, so that an act more would be about something else.
fn is_over(session: &Session, place: usize) -> bool {
    // What is read, and what one has ticked off, is left by going on.
    session.at != place || (session.complete() && !matches!(session.stage, Open::Read | Open::Own(_)))
}

/// Does `acts` in a step, from where it begins. `None` when there is no such step or variant.
#[must_use]
pub fn run(lesson: &Arc<Lesson>, step: &Id, variant: Option<&Id>, acts: &[String]) -> Option<Result<Ran, Stopped>> {
    let strings = Rc::new(Strings::new(lesson.language));
    let (_, found) = lesson.step(step)?;
    let nth = match variant {
        None => 0,
        Some(id) => variants(found).iter().position(|known| *known == id)?,
    };
    Some(play(lesson, found, nth, acts, &strings))
}

fn play(lesson: &Arc<Lesson>, step: &Step, nth: usize, acts: &[String], strings: &Rc<Strings>) -> Result<Ran, Stopped> {
    let mut stage = Stage::new(lesson, step, nth, strings);
    let place = stage.session().map_or(0, |session| session.at);
    let came = |stage: &Stage| stage.session().map_or(Came::Open, |session| Came::of(lesson, session, place));
    let (mut last, mut after) = (Came::Open, None);
    for (at, act) in acts.iter().enumerate() {
        if stage.session().is_none_or(|session| is_over(session, place)) {
            return Err(Stopped { at, why: Why::Ended(last) });
        }
        stage.say(act).map_err(|trouble| Stopped { at, why: Why::Trouble(trouble) })?;
        let now = came(&stage);
        if now != last || after.is_none() || now == Came::Open {
            after = Some(at);
        }
        last = now;
    }
    let history = stage.history().cloned();
    let (start, actions) = solve::opening(lesson, step, nth);
    let history = history.unwrap_or_else(|| History::new(lesson, start, actions));
    Ok(Ran { came: last, after, history })
}

/// What there is to tell about the examples of a lesson, whose main file `document` is, and about what its author is
/// still to write. Examples of steps that are not for this municipality are passed by.
#[must_use]
pub fn check(lesson: &Lesson, document: &Document<'_>) -> Vec<Finding> {
    let mut findings = unwritten(document);
    if lesson.examples.is_empty() {
        return findings;
    }
    let strings = Rc::new(Strings::new(lesson.language));
    let whole = Arc::new(lesson.clone());
    let mut seen: Vec<&Id> = Vec::new();
    for (place, example) in lesson.examples.iter().enumerate() {
        // The second of two with one id is found by its place.
        let path =
            format!("example.{}", if seen.contains(&&example.id) { place.to_string() } else { example.id.to_string() });
        if seen.contains(&&example.id) {
            let id = document.nth_in("example", place, "id");
            let told = id.map(|span| Finding::at(Code::DuplicateId, document.name(), document.source(), span));
            findings.extend(told.map(|told| told.with("id", example.id.as_str()).with("table", "example")));
            continue;
        }
        seen.push(&example.id);
        findings.extend(check_one(&whole, document, example, &path, &strings));
    }
    findings
}

/// Texts that are still to be written.
fn unwritten(document: &Document<'_>) -> Vec<Finding> {
    let passages = document.passages(&keys::LESSON);
    let told = passages.iter().filter_map(|passage| {
        let word = keys::unwritten(&passage.text)?;
        let line = passage.text.trim_start().lines().next().unwrap_or_default();
        Some(document.finding_in(Code::Unwritten, passage, word).with("text", line))
    });
    told.collect()
}

fn check_one(
    lesson: &Arc<Lesson>,
    document: &Document<'_>,
    example: &Example,
    path: &str,
    strings: &Rc<Strings>,
) -> Option<Finding> {
    let Some((_, step)) = lesson.step(&example.step) else {
        if document.has(&format!("step.{}", example.step)) {
            return None;
        }
        let known = lesson.steps.iter().map(|step| step.id.as_str());
        return Some(unknown(document, &format!("{path}.step"), "step", &example.step, known.collect()));
    };
    let known = variants(step);
    let nth = example.variant.as_ref().map_or(Some(0), |id| known.iter().position(|known| *known == id));
    let Some(nth) = nth else {
        let known = known.iter().map(|id| id.as_str()).collect();
        let id = example.variant.as_ref()?;
        return Some(unknown(document, &format!("{path}.variant"), "variant", id, known));
    };
    let words = words_for(step, nth);
    if !words.contains(&example.then.as_str()) {
        return Some(unknown(document, &format!("{path}.then"), "then", &example.then, words));
    }
    match play(lesson, step, nth, &example.acts, strings) {
        Err(stopped) => Some(told(document, path, example, &stopped)),
        Ok(ran) if ran.came.word() == example.then.as_str() => None,
        Ok(ran) => {
            let after = ran.after.and_then(|at| example.acts.get(at)).map_or("none", String::as_str);
            let found = document.finding(Code::ExampleCame, &format!("{path}.then"));
            let found = found.with("wanted", example.then.as_str()).with("after", after);
            let what = match &ran.came {
                Came::Mistake(_) => "mistake",
                other => other.word(),
            };
            Some(found.with("what", what).with("came", ran.came.word().to_owned()))
        }
    }
}

/// What `then` can be in a step.
fn words_for(step: &Step, nth: usize) -> Vec<&str> {
    match &step.kind {
        StepKind::Read { .. } | StepKind::Own { .. } => vec!["done", "open"],
        StepKind::Choice { .. }
        | StepKind::Order { .. }
        | StepKind::Match { .. }
        | StepKind::Fill { .. }
        | StepKind::Spot { .. } => vec!["right", "wrong", "open"],
        StepKind::Practice { variants, .. } => {
            let mistakes = variants.get(nth).map_or(&[][..], |variant| &variant.mistakes);
            ["done", "open"].into_iter().chain(mistakes.iter().map(|mistake| mistake.id.as_str())).collect()
        }
    }
}

fn unknown(document: &Document<'_>, path: &str, what: &str, id: &Id, known: Vec<&str>) -> Finding {
    let near = nearest(id.as_str(), known.iter().copied()).to_owned();
    let found = document.finding(Code::UnknownReference, path).with("what", what).with("id", id.as_str());
    found.with("near", near).with("known", listed(known))
}

/// An act that could not be done, as a finding.
fn told(document: &Document<'_>, path: &str, example: &Example, stopped: &Stopped) -> Finding {
    let path = format!("{path}.acts.{}", stopped.at);
    let act = example.acts.get(stopped.at).map_or("", String::as_str);
    let finding = |code| document.finding(code, &path).with("act", act);
    let names = |names: &[String]| listed(names.iter().map(String::as_str));
    match &stopped.why {
        Why::Ended(came) => finding(Code::ExampleOver).with("came", came.word()),
        Why::Trouble(Trouble::NotThere(near, there)) => {
            finding(Code::ExampleNotThere).with("near", near.clone().unwrap_or_default()).with("known", names(there))
        }
        Why::Trouble(Trouble::Several(ways)) => {
            finding(Code::ExampleSeveral).with("count", ways.len().to_string()).with("known", names(ways))
        }
        Why::Trouble(Trouble::NoField(there)) => finding(Code::ExampleNoField).with("known", names(there)),
        Why::Trouble(Trouble::WhichField(fields)) => finding(Code::ExampleWhichField).with("known", names(fields)),
        Why::Trouble(Trouble::RealNumber) => finding(Code::ExampleNotTaken).with("why", "real-number"),
        Why::Trouble(Trouble::NotTaken) => finding(Code::ExampleNotTaken).with("why", "field"),
        Why::Trouble(Trouble::Nothing) => finding(Code::ExampleNotTaken).with("why", "nothing"),
    }
}
