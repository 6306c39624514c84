//! A lesson as the program uses it: every reference resolved, every text there in at least the
//! author's language.

use std::sync::Arc;

use crate::meaning::Text;
use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::{Id, Lang, Localised, Module, Surface};
use crate::world::board::ControlKind;
use crate::world::{self, Fact, Happening};

/// A lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The id, and the name of its file.
    pub id: Id,
    /// Where in the course it belongs.
    pub module: Module,
    /// How long it takes, in minutes at a learner's pace.
    pub minutes: u16,
    /// Which competences of DigComp 2.2 it trains, for example `2.1`.
    pub digcomp: Vec<String>,
    /// Lessons that should come before it.
    pub needs: Vec<Id>,
    /// The author's language.
    pub language: Lang,
    /// Languages in which the whole lesson exists, the author's first.
    pub languages: Vec<Lang>,
    /// The name.
    pub title: Localised<String>,
    /// What one can do afterwards.
    pub goal: Localised<String>,
    /// The take-home note, line by line.
    pub note: Localised<Vec<String>>,
    /// The steps, in order. At least one.
    pub steps: Vec<Step>,
    /// Acts that its author has tried, and what came of them. No learner meets them.
    pub examples: Vec<Example>,
    /// The practice world's people and conversations.
    pub world: Arc<world::Data>,
    /// Fingerprint of the main file and of the world's main file. A run that was started under
    /// another fingerprint is not replayed.
    pub hash: u64,
}

/// Acts in a step, and what should come of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Example {
    /// The id, unique in the lesson.
    pub id: Id,
    /// In which step.
    pub step: Id,
    /// In which of its variants; `None` for the first, and where there are none.
    pub variant: Option<Id>,
    /// What is pressed and written, each by its label in the lesson's language.
    pub acts: Vec<String>,
    /// What comes of it: see [`crate::vocabulary::keys::EXAMPLE`].
    pub then: Id,
}

/// A step of a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Step {
    /// The id, unique in the lesson.
    pub id: Id,
    /// The only surface that it is for; on the other one it is passed by. `None` for both.
    pub surface: Option<Surface>,
    /// What a course leader should know or say here, one paragraph each. No learner sees it.
    pub leader: Option<Localised<Vec<String>>>,
    /// What one does in it.
    pub kind: StepKind,
}

impl Step {
    /// Whether it is met on `surface`.
    #[must_use]
    pub fn is_on(&self, surface: Surface) -> bool {
        self.surface.is_none_or(|only| only == surface)
    }
}

/// What one does in a step.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// Reads.
    Read {
        /// The text.
        text: Localised<Text>,
    },
    /// Answers a question.
    Choice {
        /// The question.
        question: Localised<Text>,
        /// Whether more than one answer may be right, so that all of them must be found.
        several: bool,
        /// The answers; exactly one is right, or with `several` at least one, and not all.
        options: Vec<Answer>,
    },
    /// Puts things in order.
    Order {
        /// What to put in order.
        question: Localised<Text>,
        /// The things, in the right order; at least three.
        items: Vec<Ordered>,
        /// Why this is the order.
        say: Localised<Text>,
    },
    /// Puts together what belongs together.
    Match {
        /// What to match.
        question: Localised<Text>,
        /// The pairs; at least two.
        pairs: Vec<Pair>,
    },
    /// Writes a word or a few.
    Fill {
        /// What to write.
        question: Localised<Text>,
        /// How a phone stands that can be looked at meanwhile.
        start: Option<Box<world::Start>>,
        /// Right answers, and wrong ones that the author foresaw; at least one of each.
        answers: Vec<Answer>,
        /// What to look at, said to any other answer.
        otherwise: Localised<Text>,
    },
    /// Marks what makes a message false.
    Spot {
        /// What to look for.
        question: Localised<Text>,
        /// The message.
        message: Message,
        /// What to make of it, said at the end.
        say: Localised<Text>,
    },
    /// Does a task on a practice device.
    Practice {
        /// How much the step helps.
        help: Help,
        /// The same skill in different places; at least one.
        variants: Vec<Variant>,
    },
    /// Does something on a device of one's own, and ticks it off here.
    Own {
        /// What it is about.
        text: Localised<Text>,
        /// What to do; at least one.
        items: Vec<Item>,
    },
}

/// A thing to do on one's own device.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Item {
    /// The id, unique in the step.
    pub id: Id,
    /// What to do.
    pub text: Localised<String>,
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Answer {
    /// The id, unique in the step.
    pub id: Id,
    /// What it says.
    pub text: Localised<String>,
    /// Whether it is right.
    pub right: bool,
    /// Why it is right, or why it tempts and what to look at.
    pub say: Localised<Text>,
}

/// A thing to put in order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ordered {
    /// The id, unique in the step.
    pub id: Id,
    /// What it says.
    pub text: Localised<String>,
    /// Why it tempts to take it too soon, and what to look at; for the first one, which cannot be
    /// taken too soon, why it comes first.
    pub say: Localised<Text>,
}

/// Two things that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pair {
    /// The id, unique in the step.
    pub id: Id,
    /// What is given.
    pub left: Localised<String>,
    /// What is to be found.
    pub right: Localised<String>,
    /// Why the two belong together.
    pub say: Localised<Text>,
    /// Said when [`Self::right`] was chosen for something else: what it is for, and what to look
    /// at.
    pub wrong: Localised<Text>,
}

/// A message that is looked into.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    /// What kind of message it is.
    pub kind: MessageKind,
    /// Who seems to have sent it, as the message says it.
    pub from: Localised<String>,
    /// What it consists of, in order; at least one part is wrong, and at least one is not.
    pub parts: Vec<MessagePart>,
}

/// What kind of message is looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MessageKind {
    /// On the phone.
    Sms,
    /// An e-mail.
    Email,
}

/// A part of a message that is looked into.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MessagePart {
    /// The id, unique in the step.
    pub id: Id,
    /// What it says.
    pub text: Localised<String>,
    /// Whether it gives the message away.
    pub wrong: bool,
    /// What one sees in it, or why there is nothing wrong with it.
    pub say: Localised<Text>,
}

/// How much a practice step helps: worked example, completion, independent (van Gerven et al.
/// 2002 found that older learners gain most from worked examples).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Help {
    /// Each act is named.
    Show,
    /// The way is shown in the task.
    Together,
    /// Nothing but the task.
    Alone,
}

/// A task in one place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Variant {
    /// The id, unique in the step.
    pub id: Id,
    /// What to do.
    pub task: Localised<Text>,
    /// How the world stands at first.
    pub start: world::Start,
    /// The pages of the booklet.
    pub pages: Vec<Page>,
    /// What is on the board.
    pub controls: Vec<Control>,
    /// Sentences that the phone proposes, or that are expected in a field of the board.
    pub sentences: Vec<Sentence>,
    /// Done when all of these have happened, in any order. What is a foreseen mistake never
    /// counts.
    pub done: Vec<Condition>,
    /// Why it is right, said when it is done.
    pub say: Localised<Text>,
    /// Wrong turns that the author foresaw, most telling first.
    pub mistakes: Vec<Mistake>,
}

/// A page of the booklet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Page {
    /// The id, unique in the variant.
    pub id: Id,
    /// What it says.
    pub text: Localised<Text>,
}

/// Something on the board.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Control {
    /// The id, unique in the variant.
    pub id: Id,
    /// What it is.
    pub kind: ControlKind,
    /// What it is called.
    pub text: Localised<String>,
    /// What stands in a field at first.
    pub given: Option<Localised<String>>,
}

/// A sentence to send without typing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sentence {
    /// The id, unique in the variant.
    pub id: Id,
    /// The sentence.
    pub text: Localised<String>,
    /// Whether it is proposed as what an e-mail is about, and nowhere else.
    pub is_subject: bool,
}

/// A foreseen wrong turn.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Mistake {
    /// The id, unique in the variant.
    pub id: Id,
    /// What it is.
    pub when: Condition,
    /// Why it tempts and what to look at.
    pub say: Localised<Text>,
    /// Whether the task cannot be done while this stands, so that it must be undone.
    pub undo: bool,
}

/// A condition on one happening.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Condition {
    /// Which kind.
    pub happened: Kind,
    /// What its fields must be.
    pub wants: Vec<(Field, Want)>,
}

/// What a field must be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Want {
    /// One of these.
    OneOf(Vec<Id>),
    /// At least this many.
    AtLeast(u16),
}

impl Condition {
    /// Whether `happening` fulfils this.
    #[must_use]
    pub fn holds(&self, happening: &Happening) -> bool {
        self.happened == happening.kind() && self.wants.iter().all(|want| wanted_holds(want, happening))
    }

    /// Whether `happening` leaves what this asks for otherwise than it asks: a condition on a
    /// setting that it names is about how it stands. One that any of several settings fulfils is
    /// about what was done, for another setting says nothing about the one that fulfilled it.
    #[must_use]
    pub fn is_overruled_by(&self, happening: &Happening) -> bool {
        let same = || {
            let names_it = |field: Field| {
                matches!(field, Field::Setting | Field::Topic | Field::Channel | Field::App | Field::Part)
            };
            let mut which = self.wants.iter().filter(|(field, _)| names_it(*field)).peekable();
            let is_one = |want: &(Field, Want)| matches!(&want.1, Want::OneOf(ids) if ids.len() == 1);
            which.peek().is_some() && which.all(|want| is_one(want) && wanted_holds(want, happening))
        };
        matches!(self.happened, Kind::SettingChanged | Kind::NoticeChanged | Kind::CustomSet)
            && happening.kind() == self.happened
            && same()
            && !self.holds(happening)
    }
}

fn wanted_holds((field, want): &(Field, Want), happening: &Happening) -> bool {
    match (happening.fact(*field), want) {
        (Some(Fact::Name(name)), Want::OneOf(ids)) => ids.iter().any(|id| id.as_str() == name),
        (Some(Fact::Names(names)), Want::OneOf(ids)) => names.iter().any(|name| ids.contains(name)),
        (Some(Fact::Count(n)), Want::AtLeast(least)) => n >= *least,
        _ => false,
    }
}

impl Lesson {
    /// The step with this id, and its place.
    #[must_use]
    pub fn step(&self, id: &Id) -> Option<(usize, &Step)> {
        self.steps.iter().enumerate().find(|(_, step)| step.id == *id)
    }

    /// The steps that are met on `surface`, with their places.
    pub fn steps_on(&self, surface: Surface) -> impl Iterator<Item = (usize, &Step)> {
        self.steps.iter().enumerate().filter(move |(_, step)| step.is_on(surface))
    }

    /// How many of the steps on a full screen are practice.
    #[must_use]
    pub fn practice(&self) -> usize {
        self.steps_on(Surface::Screen).filter(|(_, step)| matches!(step.kind, StepKind::Practice { .. })).count()
    }
}
