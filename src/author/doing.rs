//! `new --by-doing`: a step made of what its author did. The author plays the task, sees what happened in words,
//! and picks what makes the task done and which wrong turns are explained.

mod scene;
mod toml;
mod words;

pub use scene::{
    NEW_MESSAGE, ON_THE_COMPUTER, ON_THE_PHONE, Scene, WITH_CONTACTS, WITH_THREADS, at, board, like, program,
};
pub use toml::{Foreseen, Made, Wish, draft, place, taken, written};
pub use words::sentence;

use std::sync::Arc;

use super::example::{self, Came, Why};
use crate::course::Lesson;
use crate::course::catalogue::Files;
use crate::course::model::{Condition, Example, Step, StepKind, Variant, Want};
use crate::session::{Action, History, Practice};
use crate::solve;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::{Field, Kind};
use crate::world::writing::Field as Written;
use crate::world::{self, Fact, Happening, World};

/// The most turns that are proposed beside one that was taken.
const MOST_NEAR: usize = 12;

/// A folder of lessons in which one file is another one.
pub struct Laid {
    /// The path of that file in the folder.
    pub path: String,
    /// What stands in it instead.
    pub text: String,
    /// The folder.
    pub under: Box<dyn Files>,
}

impl Files for Laid {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        if path == self.path { Ok(Some(self.text.clone().into_bytes())) } else { self.under.read(path) }
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        self.under.list(folder)
    }

    fn name(&self, path: &str) -> String {
        self.under.name(path)
    }
}

/// The lesson with another goal for the first variant of a task, and no mistakes.
fn with_goal(lesson: &Lesson, step: &Id, done: Vec<Condition>) -> Lesson {
    let mut lesson = lesson.clone();
    let found = lesson.steps.iter_mut().find(|found| found.id == *step);
    if let Some(StepKind::Practice { variants, .. }) = found.map(|found| &mut found.kind)
        && let Some(variant) = variants.first_mut()
    {
        variant.done = done;
        variant.mistakes.clear();
    }
    lesson
}

/// The lesson with a task that is never done, so that its author can do anything in it.
#[must_use]
pub fn without_goal(lesson: &Lesson, step: &Id) -> Lesson {
    let never = Condition { happened: Kind::HomeShown, wants: vec![(Field::App, Want::OneOf(Vec::new()))] };
    with_goal(lesson, step, vec![never])
}

/// The first variant of a task.
#[must_use]
pub fn variant<'l>(lesson: &'l Lesson, step: &Id) -> Option<&'l Variant> {
    match &lesson.step(step)?.1.kind {
        StepKind::Practice { variants, .. } => variants.first(),
        // Only tasks have variants.
        _ => None,
    }
}

/// What happened in a task, in order, each once; and after how many of the actions of `history` it first did.
#[must_use]
pub fn happened(lesson: &Lesson, step: &Id, history: &History) -> Vec<(Condition, usize)> {
    let Some((_, Step { kind: StepKind::Practice { variants, .. }, .. })) = lesson.step(step) else {
        return Vec::new();
    };
    let mut world = Practice::begin(lesson, variants, 0, 0).world;
    let mut found: Vec<(Condition, usize)> = Vec::new();
    for (place, action) in history.actions.iter().enumerate() {
        let (Action::World(act) | Action::Played(act)) = action else { continue };
        if !world.can(act) {
            continue;
        }
        for happening in world.act(act) {
            let condition = condition(&happening);
            if found.iter().all(|(known, _)| *known != condition) {
                found.push((condition, place + 1));
            }
        }
    }
    found
}

/// The condition that is about what happened and no more: what was written, and how, may be otherwise another time.
fn condition(happening: &Happening) -> Condition {
    let kind = happening.kind();
    let fact = |field: Field| happening.fact(field);
    let unsaid = |field: Field| match field {
        Field::Words | Field::Length | Field::Means | Field::Fit | Field::Subject => true,
        Field::Said => kind != Kind::CustomEmitted,
        // A photo that is not sharp shows the same; a case goes by its application.
        Field::Photo => fact(Field::Scene).is_some(),
        Field::Case => kind == Kind::FormSubmitted,
        // Who wrote is what one sees.
        Field::Thread => fact(Field::From).is_some(),
        Field::From => fact(Field::Mail).is_some(),
        _ => false,
    };
    let want = |field: &Field| match fact(*field)? {
        Fact::Name(name) => Some(Want::OneOf(vec![Id::new(name)?])),
        Fact::Names(names) => Some(Want::OneOf(vec![names.first()?.clone()])),
        Fact::Count(count) => Some(Want::AtLeast(count)),
    };
    let fields = kind.fields().iter().filter(|field| !unsaid(**field));
    let wants = fields.filter_map(|field| Some((*field, want(field)?)));
    // That nothing is attached needs no saying.
    let wants = wants.filter(|(field, want)| *field != Field::Attached || !is(want, "none"));
    Condition { happened: kind, wants: wants.collect() }
}

fn is(want: &Want, name: &str) -> bool {
    matches!(want, Want::OneOf(ids) if ids.iter().any(|id| id.as_str() == name))
}

/// Whether a condition can come true in a task, whatever else happens.
#[must_use]
pub fn is_possible(lesson: &Lesson, step: &Id, condition: &Condition) -> bool {
    let goal = with_goal(lesson, step, vec![condition.clone()]);
    variant(&goal, step).is_some_and(|variant| solve::proof(&goal, step, &variant.id).is_ok())
}

/// What could as well have happened: the same with somebody or something else, or the other of two ways; as far as
/// it can.
#[must_use]
pub fn near(lesson: &Lesson, step: &Id, goal: &Condition) -> Vec<Condition> {
    let mut candidates = Vec::new();
    for (place, (field, want)) in goal.wants.iter().enumerate() {
        let Want::OneOf(ids) = want else { continue };
        for other in others(lesson, step, *field) {
            if ids.contains(&other) {
                continue;
            }
            let mut condition = goal.clone();
            condition.wants[place].1 = Want::OneOf(vec![other]);
            candidates.push(condition);
        }
    }
    candidates.extend(turned(goal));
    let possible = candidates.into_iter().filter(|condition| is_possible(lesson, step, condition));
    possible.take(MOST_NEAR).collect()
}

/// What a field could say instead: what a task may be about.
fn others(lesson: &Lesson, step: &Id, field: Field) -> Vec<Id> {
    let (data, start) = (&lesson.world, variant(lesson, step).map(|variant| &variant.start));
    let words = |words: &[&str]| words.iter().filter_map(|word| Id::new(word)).collect();
    match field {
        Field::To | Field::From | Field::With | Field::Person => data.people.iter().map(|it| it.id.clone()).collect(),
        Field::Mail => start.map(|start| start.mail.mails.clone()).unwrap_or_default(),
        Field::Page => data.site.pages.iter().map(|page| page.id.clone()).collect(),
        Field::Letter => data.records.letters.iter().map(|it| it.id.clone()).collect(),
        Field::Case => data.records.cases.iter().map(|it| it.id.clone()).collect(),
        Field::Bill => data.records.bills.iter().map(|it| it.id.clone()).collect(),
        Field::Suggestion => data.records.suggestions.iter().map(|it| it.id.clone()).collect(),
        Field::Network => data.networks.iter().map(|it| it.id.clone()).collect(),
        Field::Scene => data.scenes.iter().map(|it| it.id.clone()).collect(),
        Field::Control => {
            let controls = variant(lesson, step).map_or(&[][..], |variant| &variant.controls);
            controls.iter().map(|control| control.id.clone()).collect()
        }
        Field::App => world::phone::App::BUILT_IN.iter().filter_map(|app| Id::new(app.name())).collect(),
        Field::State => words(&["on", "off"]),
        Field::Kind => words(&["hit", "advert"]),
        Field::Result => words(&["right", "wrong"]),
        Field::Method => words(&["kodeid-app", "kodeid-device", "minkode"]),
        Field::Reply => {
            let replies = data.talks.iter().flat_map(|talk| &talk.lines).flat_map(|line| &line.replies);
            replies.map(|reply| reply.id.clone()).collect()
        }
        // The rest is never two things to one who does the same.
        _ => Vec::new(),
    }
}

/// The other way to answer the same, or what else is easily done with it.
fn turned(goal: &Condition) -> Vec<Condition> {
    let other = |happened: Kind, fields: &[(Field, Field)]| {
        let wanted = |(from, to): &(Field, Field)| {
            let (_, want) = goal.wants.iter().find(|(field, _)| field == from)?;
            Some((*to, want.clone()))
        };
        Condition { happened, wants: fields.iter().filter_map(wanted).collect() }
    };
    let from = [(Field::To, Field::From), (Field::From, Field::From)];
    let with = [(Field::With, Field::With)];
    let mail = [(Field::Mail, Field::Mail)];
    let suggestion = [(Field::Suggestion, Field::Suggestion)];
    match goal.happened {
        Kind::MessageSent | Kind::ThreadOpened => vec![other(Kind::ThreadDeleted, &from)],
        Kind::CallAnswered => vec![other(Kind::CallDeclined, &with)],
        Kind::CallDeclined => vec![other(Kind::CallAnswered, &with)],
        Kind::Approved => vec![other(Kind::Rejected, &[])],
        Kind::Rejected => vec![other(Kind::Approved, &[])],
        Kind::MailOpened | Kind::MailReported => vec![other(Kind::LinkOpened, &mail), other(Kind::MailDeleted, &mail)],
        Kind::SuggestionAccepted => vec![other(Kind::SuggestionDeclined, &suggestion)],
        Kind::SuggestionDeclined => vec![other(Kind::SuggestionAccepted, &suggestion)],
        // Nothing stands so near the others.
        _ => Vec::new(),
    }
}

/// What a text that somebody wrote can be in a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnWords {
    /// A sentence that can be chosen instead of writing.
    Proposed,
    /// What the field of this name on the board is to say.
    OnTheBoard(Id),
    /// What is written in an example, and nowhere else: the field has nothing to choose.
    InAnExample,
}

/// What somebody wrote in a task, each text once, in order, with what it can be. Secrets and numbers are not among
/// them.
#[must_use]
pub fn own_words(history: &History) -> Vec<(OwnWords, String)> {
    let mut found: Vec<(OwnWords, String)> = Vec::new();
    for action in &history.actions {
        let (Action::World(act) | Action::Played(act)) = action else { continue };
        let Some((field, written)) = act.written() else { continue };
        let words = match &field {
            Written::Control(control) => OwnWords::OnTheBoard(control.clone()),
            Written::Message
            | Written::Reply
            | Written::MailAddress
            | Written::MailSubject
            | Written::MailBody
            | Written::Address
            | Written::Search => OwnWords::Proposed,
            Written::Name
            | Written::MailTo
            | Written::Contact
            | Written::Form(_)
            | Written::Custom(_)
            | Written::Number
            | Written::WifiPassword
            | Written::Code
            | Written::LoginCode
            | Written::Password
            | Written::ContactCode
            | Written::NewPassword
            | Written::SmsCode
            | Written::CustomSecret(_) => OwnWords::InAnExample,
        };
        let text = written.text.as_deref().filter(|text| field.takes_letters() && !text.is_empty());
        if let Some(text) = text.filter(|text| found.iter().all(|(_, known)| known != text)) {
            found.push((words, text.to_owned()));
        }
    }
    found
}

/// What makes a task done, or a wrong turn, where the field on the board is to say the sentence `said`.
pub fn demand(condition: &mut Condition, control: &Id, said: &Id) {
    let is_it = |(field, want): &(Field, Want)| *field == Field::Control && is(want, control.as_str());
    if condition.happened == Kind::FieldFilled && condition.wants.iter().any(is_it) {
        condition.wants.push((Field::Said, Want::OneOf(vec![said.clone()])));
    }
}

/// The actions of a task, in which what was written is known no more unless it is one of `kept`. In its place stand
/// as many of the words `instead` where it is a message, and nothing where it is something that is looked up.
#[must_use]
pub fn forgetting(actions: &[Action], kept: &[String], instead: &str) -> Vec<Action> {
    let forget = |action: &Action| {
        let (Action::World(act) | Action::Played(act)) = action else { return action.clone() };
        match act.written() {
            Some((field, written)) if !written.text.as_ref().is_some_and(|text| kept.contains(text)) => {
                Action::World(without_words(act, &field, written, instead))
            }
            _ => action.clone(),
        }
    };
    actions.iter().map(forget).collect()
}

fn without_words(act: &world::Act, field: &Written, written: &world::Written, instead: &str) -> world::Act {
    if matches!(field, Written::Message | Written::Reply | Written::MailBody | Written::MailSubject) {
        let words: Vec<&str> = instead.split_whitespace().cycle().take(usize::from(written.words.max(1))).collect();
        return World::write(field, world::Written::new(&words.join(" "), []));
    }
    let kept = serde_json::to_string(act).ok();
    // Keeping and reading back loses the words: that is what they are made for.
    kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_else(|| World::write(field, written.reduced()))
}

/// The examples of a new step: the way that was played, or, where that has a wrong turn in it, the one that a hint
/// would show; and each foreseen mistake that was met, up to there. `acts` is what was played; `lesson` has the step.
#[must_use]
pub fn examples(lesson: &Arc<Lesson>, step: &Id, acts: &[String]) -> Vec<Example> {
    let example = |id: String, acts: Vec<String>, then: &Id| {
        Id::new(&id).map(|id| Example { id, step: step.clone(), variant: None, acts, then: then.clone() })
    };
    let mut found: Vec<Example> = Vec::new();
    let Some(done) = Id::new("done") else { return found };
    let mut way = played_way(lesson, step, acts);
    if way.is_none() {
        let proof = variant(lesson, step).and_then(|variant| solve::proof(lesson, step, &variant.id).ok());
        way = proof.and_then(|proof| example::record(lesson, step, 0, &proof));
    }
    found.extend(way.and_then(|acts| example(step.to_string(), acts, &done)));
    for end in 1..=acts.len() {
        let Some(Ok(ran)) = example::run(lesson, step, None, &acts[..end]) else { break };
        if let Came::Mistake(id) = ran.came
            && found.iter().all(|known| known.then != id)
        {
            let name: String = format!("{step}-{id}").chars().take(Id::LONGEST).collect();
            found.extend(example(name.trim_end_matches('-').to_owned(), acts[..end].to_vec(), &id));
        }
    }
    found
}

/// As much of what was played as does the task.
fn played_way(lesson: &Arc<Lesson>, step: &Id, acts: &[String]) -> Option<Vec<String>> {
    match example::run(lesson, step, None, acts)? {
        Ok(ran) => (ran.came == Came::Done).then(|| acts.to_vec()),
        Err(stopped) => match stopped.why {
            Why::Ended(Came::Done) => Some(acts[..stopped.at].to_vec()),
            Why::Ended(_) | Why::Trouble(_) => None,
        },
    }
}
