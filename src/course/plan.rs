//! Plans for courses: meetings, and what is done in each. `plans/<id>.toml`, decoded and resolved.

use std::collections::BTreeSet;

use super::decode::{Fields, Sink, as_id};
use super::raw::plan as raw;
use super::resolve::{references, unique};
use super::texts::{Sibling, Texts};
use crate::diagnostic::Code;
use crate::vocabulary::{Id, Lang, Localised};

/// A plan for a course with a leader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The id, and the name of its file.
    pub id: Id,
    /// The name.
    pub title: Localised<String>,
    /// For whom it is, and how long it takes.
    pub about: Localised<String>,
    /// Its meetings, in order. At least one.
    pub meetings: Vec<Meeting>,
}

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The id, unique in the plan.
    pub id: Id,
    /// The name.
    pub title: Localised<String>,
    /// What is done, in order. At least one.
    pub items: Vec<Item>,
}

/// One thing that is done in a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The id, unique in the meeting.
    pub id: Id,
    /// What kind of thing.
    pub kind: ItemKind,
    /// What it is called; `None` for what a lesson or a pause is called by itself.
    pub title: Option<Localised<String>>,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// What the leader should know, one paragraph each.
    pub notes: Option<Localised<Vec<String>>>,
}

/// What kind of thing is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemKind {
    /// A lesson of the course.
    Lesson(Id),
    /// A pause.
    Pause,
    /// Something done together without the screens: a talk, or a task on one's own phone.
    Talk,
}

impl Meeting {
    /// How long it takes in all, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.items.iter().map(|item| u32::from(item.minutes)).sum()
    }
}

impl Plan {
    /// The plan without the lessons that are not among `there`; `None` when no lesson is left.
    #[must_use]
    pub(super) fn with_lessons(mut self, there: &BTreeSet<Id>) -> Option<Self> {
        for meeting in &mut self.meetings {
            meeting.items.retain(|item| match &item.kind {
                ItemKind::Lesson(id) => there.contains(id),
                ItemKind::Pause | ItemKind::Talk => true,
            });
        }
        self.meetings.retain(|meeting| !meeting.items.is_empty());
        let is_lesson = |item: &Item| matches!(item.kind, ItemKind::Lesson(_));
        self.meetings.iter().flat_map(|meeting| &meeting.items).any(is_lesson).then_some(self)
    }
}

/// A plan's main file after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::Plan,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::Plan::new(fields) }
    }

    /// The author's language.
    pub(super) fn language(&self) -> Lang {
        self.raw.language
    }

    /// Makes the plan, or tells why not. `stem` is the file's name without `.toml`; `lessons` are those that it
    /// may name, whether or not they are there yet.
    pub(super) fn resolve(
        &self,
        sink: &mut Sink<'_>,
        stem: &str,
        lessons: Option<&BTreeSet<Id>>,
        siblings: &mut [Sibling<'_>],
    ) -> Option<Plan> {
        if sink.is_torn() {
            return None;
        }
        let sound = !sink.has_fault();
        check(sink, &self.raw, stem, lessons);
        if !sound {
            return None;
        }
        let mut texts = Texts::new(self.raw.language, siblings, sink.profile());
        let plan = build(&self.raw, &mut texts);
        // Without all of the main file, or with two things of one name, nothing can be compared.
        if plan.is_some() && !sink.has_told(Code::DuplicateId) {
            texts.end(sink);
        }
        plan.filter(|_| !sink.has_fault())
    }
}

/// Tells what does not fit together in `raw`.
fn check(sink: &mut Sink<'_>, raw: &raw::Plan, stem: &str, lessons: Option<&BTreeSet<Id>>) {
    if let Some(id) = &raw.id
        && id.value.as_str() != stem
    {
        sink.tell(Code::IdNotFileName, &id.span, &[("id", id.value.as_str()), ("near", &as_id(stem))]);
    }
    let Some(meetings) = &raw.meetings else { return };
    if meetings.value.is_empty() {
        sink.tell(Code::Empty, &meetings.span, &[("key", "meeting")]);
    }
    unique(sink, "meeting", meetings.value.iter().map(|meeting| meeting.id.as_ref()));
    for meeting in &meetings.value {
        let Some(items) = &meeting.items else { continue };
        if items.value.is_empty() {
            sink.tell(Code::Empty, &items.span, &[("key", "item")]);
        }
        unique(sink, "meeting-item", items.value.iter().map(|item| item.id.as_ref()));
        for item in &items.value {
            of_kind(sink, item);
        }
        if let Some(known) = lessons {
            let known: Vec<&str> = known.iter().map(Id::as_str).collect();
            references(sink, "lesson", items.value.iter().filter_map(|item| item.lesson.as_ref()), &known);
        }
    }
}

/// What a kind of item needs, and what it has no use of.
fn of_kind(sink: &mut Sink<'_>, item: &raw::Item) {
    let Some(kind) = item.kind.as_ref().map(|kind| kind.value) else { return };
    let needed = match kind {
        "lesson" => item.lesson.is_none().then_some("lesson"),
        "talk" => item.title.is_none().then_some("title"),
        _ => None,
    };
    if let Some(key) = needed.filter(|key| !item.failed.contains(key)) {
        sink.tell(Code::MissingKey, &item.span, &[("key", key), ("table", "meeting-item")]);
    }
    if let Some(lesson) = item.lesson.as_ref().filter(|_| kind != "lesson") {
        sink.tell(Code::UnusedKey, &lesson.span, &[("key", "lesson"), ("needs", "kind = \"lesson\"")]);
    }
}

fn build(raw: &raw::Plan, texts: &mut Texts<'_, '_>) -> Option<Plan> {
    let title = texts.line("title", raw.title.as_ref()?);
    let about = texts.line("about", raw.about.as_ref()?);
    texts.end_part("");
    let meetings = raw.meetings.as_ref()?.value.iter().map(|raw| meeting(raw, texts)).collect::<Option<_>>()?;
    Some(Plan { id: raw.id.as_ref()?.value.clone(), title, about, meetings })
}

fn meeting(raw: &raw::Meeting, texts: &mut Texts<'_, '_>) -> Option<Meeting> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("meeting", &id);
    let title = texts.line(&format!("{path}.title"), raw.title.as_ref()?);
    let items = raw.items.as_ref()?.value.iter().map(|raw| item(raw, &path, texts)).collect::<Option<_>>()?;
    texts.end_part(&path);
    Some(Meeting { id, title, items })
}

fn item(raw: &raw::Item, path: &str, texts: &mut Texts<'_, '_>) -> Option<Item> {
    let id = raw.id.as_ref()?.value.clone();
    let path = format!("{path}.item.{id}");
    let kind = match raw.kind.as_ref()?.value {
        "lesson" => ItemKind::Lesson(raw.lesson.as_ref()?.value.clone()),
        "pause" => ItemKind::Pause,
        _ => ItemKind::Talk,
    };
    Some(Item {
        kind,
        title: raw.title.as_ref().map(|title| texts.line(&format!("{path}.title"), title)),
        minutes: raw.minutes?,
        notes: raw.leader.as_ref().map(|notes| texts.paragraphs(&format!("{path}.leader"), notes)),
        id,
    })
}
