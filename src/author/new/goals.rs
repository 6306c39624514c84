//! The tasks that a new lesson can begin with, read from `goals.toml`.

use std::sync::LazyLock;

use toml::de::{DeTable, DeValue};

use crate::vocabulary::Lang;

/// Where a task starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The phone's home screen.
    PhoneHome,
    /// Messages on the phone.
    PhoneMessages,
    /// E-mail on the phone.
    PhoneMail,
    /// The browser on the phone.
    PhoneWeb,
    /// E-mail on the computer.
    ComputerMail,
    /// The browser on the computer.
    ComputerWeb,
    /// Min side on the computer, logged in.
    ComputerMinSide,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 7] = [
        Self::PhoneHome,
        Self::PhoneMessages,
        Self::PhoneMail,
        Self::PhoneWeb,
        Self::ComputerMail,
        Self::ComputerWeb,
        Self::ComputerMinSide,
    ];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PhoneHome => "phone-home",
            Self::PhoneMessages => "phone-messages",
            Self::PhoneMail => "phone-mail",
            Self::PhoneWeb => "phone-web",
            Self::ComputerMail => "computer-mail",
            Self::ComputerWeb => "computer-web",
            Self::ComputerMinSide => "computer-min-side",
        }
    }

    /// The place with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.name() == name)
    }

    /// How a start there begins.
    pub(super) fn start(self) -> String {
        let (device, at) = match self {
            Self::PhoneHome => (None, "home"),
            Self::PhoneMessages => (None, "messages"),
            Self::PhoneMail => (None, "mail"),
            Self::PhoneWeb => (None, "web"),
            Self::ComputerMail => (Some("computer"), "mail"),
            Self::ComputerWeb | Self::ComputerMinSide => (Some("computer"), "web"),
        };
        let device = device.map(|device| format!("device = \"{device}\", ")).unwrap_or_default();
        let page = if self == Self::ComputerMinSide { ", page = \"min-side\", logged-in = true" } else { "" };
        format!("{device}at = \"{at}\"{page}")
    }
}

/// A foreseen mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) id: String,
    pub(super) when: String,
    pub(super) undo: bool,
}

/// A task.
#[derive(Debug, Clone, Default)]
pub struct Goal {
    /// Its name on the command line.
    pub id: String,
    /// The module that it suits.
    pub module: String,
    /// Where it can start, the most natural place first.
    pub places: Vec<Place>,
    pub(super) digcomp: String,
    pub(super) start: String,
    pub(super) done: String,
    pub(super) sentences: Vec<String>,
    pub(super) mistakes: Vec<Mistake>,
    pub(super) options: Vec<String>,
    pub(super) right: String,
    nb: Words,
    nn: Words,
}

/// Its texts in one form of Norwegian.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    pub(super) title: String,
    pub(super) goal: String,
    pub(super) note: Vec<String>,
    pub(super) read: String,
    pub(super) task: String,
    pub(super) say: String,
    /// By id.
    pub(super) sentences: Vec<(String, String)>,
    pub(super) mistakes: Vec<(String, String)>,
    pub(super) question: String,
    /// By id: the answer, and what is said to it.
    pub(super) options: Vec<(String, String, String)>,
    pub(super) own: String,
    pub(super) items: Vec<String>,
}

/// Every task.
pub static GOALS: LazyLock<Vec<Goal>> = LazyLock::new(|| {
    let goals = ALL.get("goal").and_then(|goals| goals.get_ref().as_array());
    goals.into_iter().flat_map(|goals| goals.iter()).filter_map(|goal| goal_of(goal.get_ref())).collect()
});

/// No task, but what stands around one that its author does.
pub static AROUND: LazyLock<Goal> =
    LazyLock::new(|| ALL.get("around").and_then(|around| goal_of(around.get_ref())).unwrap_or_default());

/// What a new file of this kind may be called, in both forms of Norwegian; a lesson is called by its task.
#[must_use]
pub fn usual_title(kind: &str) -> String {
    ALL.get("titles").map(|titles| text(titles.get_ref(), kind)).unwrap_or_default()
}

static ALL: LazyLock<DeTable<'static>> =
    LazyLock::new(|| DeTable::parse(include_str!("goals.toml")).map(toml::Spanned::into_inner).unwrap_or_default());

impl Goal {
    /// The task with this name.
    #[must_use]
    pub fn named(id: &str) -> Option<&'static Self> {
        GOALS.iter().find(|goal| goal.id == id)
    }

    /// What a lesson about it is called.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        &self.words(lang).title
    }

    /// What one can do after it.
    #[must_use]
    pub fn goal(&self, lang: Lang) -> &str {
        &self.words(lang).goal
    }

    pub(super) fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::Nn => &self.nn,
            Lang::Nb | Lang::En => &self.nb,
        }
    }
}

fn goal_of(node: &DeValue<'_>) -> Option<Goal> {
    let places = texts(node, "places");
    let mistakes = node.get("mistakes")?.get_ref().as_array()?.iter().map(|mistake| {
        let mistake = mistake.get_ref();
        let undo = mistake.get("undo").is_some();
        Mistake { id: text(mistake, "id"), when: text(mistake, "when"), undo }
    });
    Some(Goal {
        id: text(node, "id"),
        module: text(node, "module"),
        places: places.iter().filter_map(|place| Place::named(place)).collect(),
        digcomp: text(node, "digcomp"),
        start: text(node, "start"),
        done: text(node, "done"),
        sentences: texts(node, "sentences"),
        mistakes: mistakes.collect(),
        options: texts(node, "options"),
        right: text(node, "right"),
        nb: words(node.get("nb")?.get_ref()),
        nn: words(node.get("nn")?.get_ref()),
    })
}

fn words(node: &DeValue<'_>) -> Words {
    let by_id = |key: &str| {
        let table = node.get(key).and_then(|table| table.get_ref().as_table());
        table.into_iter().flat_map(|table| table.iter())
    };
    let lines = |key: &str| {
        by_id(key).map(|(id, said)| (id.get_ref().to_string(), said.get_ref().as_str().unwrap_or_default().to_owned()))
    };
    let options = by_id("option").map(|(id, option)| {
        let option = option.get_ref();
        (id.get_ref().to_string(), text(option, "text"), text(option, "say"))
    });
    Words {
        title: text(node, "title"),
        goal: text(node, "goal"),
        note: texts(node, "note"),
        read: text(node, "read"),
        task: text(node, "task"),
        say: text(node, "say"),
        sentences: lines("sentence").collect(),
        mistakes: lines("mistake").collect(),
        question: text(node, "question"),
        options: options.collect(),
        own: text(node, "own"),
        items: texts(node, "item"),
    }
}

fn text(node: &DeValue<'_>, key: &str) -> String {
    node.get(key).and_then(|text| text.get_ref().as_str()).unwrap_or_default().to_owned()
}

fn texts(node: &DeValue<'_>, key: &str) -> Vec<String> {
    let list = node.get(key).and_then(|list| list.get_ref().as_array());
    list.into_iter()
        .flat_map(|list| list.iter())
        .filter_map(|text| text.get_ref().as_str().map(str::to_owned))
        .collect()
}
