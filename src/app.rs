//! The program's state, and how events change it.
//!
//! [`update::update`] takes the state, an [`Event`] and the outline of what is on the screen, and
//! gives [`Effect`]s. Effects are plain data; what they lead to comes back as events. Both
//! surfaces go through this one function.

pub mod act;
pub mod class;
pub mod course;
pub mod draft;
pub mod effect;
pub mod event;
mod glossary;
mod guide;
pub mod keyboard;
pub mod keymap;
pub mod kiosk;
mod lesson;
pub mod note;
mod noting;
pub mod outline;
pub mod player;
mod preferences;
pub mod settings;
pub mod update;
mod writing;

pub use act::Act;
pub use class::InClass;
pub use course::{Course, Place};
pub use draft::Draft;
pub use effect::Effect;
pub use event::{Event, Key};
pub use keyboard::Keyboard;
pub use kiosk::{Deletion, Forgotten, Kiosk, Reach};
pub use note::{Note, NoteKept};
pub use outline::Outline;
pub use player::Player;
pub use settings::{Density, Settings, Theme};

use std::sync::Arc;

use crate::course::Glossary;
use crate::learner::LearnerCode;
use crate::solve::Hint;
pub use crate::vocabulary::Means;
use crate::vocabulary::{Id, Surface};
use crate::world::writing::Field;

/// The lesson that «Prøv nå» opens.
pub const FIRST_LESSON: &str = "mobil-sms";

/// Below this size there is a sentence instead of a screen: columns and rows.
pub const SMALLEST: (u16, u16) = (40, 12);

/// Below this size task and device take turns: columns and rows.
pub const SIDE_BY_SIDE: (u16, u16) = (76, 20);

/// The whole state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// What a person has chosen.
    pub settings: Settings,
    /// What the surface can show at once.
    pub layout: Layout,
    /// Where one is.
    pub screen: Screen,
    /// What lies on top of it, each with the view that it covers; the last is asked first.
    pub overlays: Vec<(Overlay, View)>,
    /// What is in focus, how far one has scrolled, what is being written.
    pub view: View,
    /// Who is learning.
    pub learner: Learner,
    /// Whether what is done can be kept.
    pub keeping: Keeping,
    /// What was used last.
    pub means: Means,
    /// The course, once it has been looked at.
    pub course: Option<Course>,
    /// The glossary, once it has been read.
    pub glossary: Option<Arc<Glossary>>,
    /// How far what has been done has come.
    pub reach: Reach,
    /// What the settings were at the start: what the next learner on a shared machine finds.
    pub start: Settings,
    /// Set when an author tries a lesson: nothing is kept, and there is nothing beside the lesson.
    pub trying: Option<Trying>,
    /// What the program is in a class.
    pub class: InClass,
}

/// What an author tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trying {
    /// A lesson, as far as one likes.
    Lesson,
    /// The step at this place and no other.
    Step(usize),
    /// A task that has no goal yet: what is done in it becomes one.
    Doing,
}

/// What the surface can show at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Task and device side by side.
    SideBySide,
    /// Task and device take turns.
    Turns,
    /// Everything, one line after the other.
    Lines,
}

impl Layout {
    /// The layout for a full screen of this size.
    #[must_use]
    pub fn for_size(columns: u16, rows: u16) -> Self {
        let (least_columns, least_rows) = SIDE_BY_SIDE;
        if columns >= least_columns && rows >= least_rows { Self::SideBySide } else { Self::Turns }
    }
}

/// Where one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// The first screen.
    Welcome(Option<Trouble>),
    /// Typing the three words of the card.
    Code(CodeEntry),
    /// The map of the course; perhaps something could not be opened.
    Course(Option<Trouble>),
    /// In a lesson.
    Player(Box<Player>),
    /// What became of deleting what is kept of a learner.
    Forgotten(Forgotten),
    /// The leader's own screens.
    Leading(class::leader::Screen),
    /// A seat's own screens.
    Seated(class::seat::Screen),
}

/// Why something could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// There is no such lesson.
    NoSuchLesson,
    /// The lesson has faults.
    BrokenLesson,
    /// Nothing to go on with was found.
    NothingKept,
    /// What was begun under the code is finished.
    AllDone,
}

/// Typing the three words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodeEntry {
    /// What the program makes of what was typed last.
    pub reading: Option<CodeReading>,
}

/// What the program makes of three typed words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeReading {
    /// One slip: is this what was meant? Never opened without a yes.
    Ask(LearnerCode),
    /// Not three words that the program knows.
    Unknown,
    /// A good code, but nothing is kept under it here.
    Empty(LearnerCode),
    /// Nothing is kept under it here, and the shared folder is being asked.
    Asking(LearnerCode),
    /// Nothing is kept under it here, and the shared folder does not answer.
    Unanswered(LearnerCode),
}

/// What lies on top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// Help about where one stands.
    Help,
    /// The question before leaving a lesson or the program.
    Leave,
    /// The question before a lesson under way is begun anew.
    StartAgain,
    /// The question before a lesson of the map that was left in the middle is begun anew.
    Begun(Id),
    /// The paths through the course.
    Paths,
    /// The glossary: all words, or what one of them means.
    Glossary(Option<Id>),
    /// The settings.
    Settings,
    /// On a shared machine: the question before the next learner's turn.
    NextLearner,
    /// On a shared machine: whether somebody is still there.
    StillHere,
    /// On a shared machine: the question before the program ends.
    Exit,
    /// The question before what is kept of the learner is deleted.
    Forget,
    /// What was done in the open step.
    Steps,
    /// Something of the leader's.
    Leading(class::leader::Overlay),
    /// Something of a seat's.
    Seated(class::seat::Overlay),
}

/// What is in focus, how far one has scrolled, what is being written. Goes back with undo.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    /// What is in focus; `None` or something that is gone gives the screen's own first choice.
    pub focus: Option<Act>,
    /// Rows scrolled past; `None` follows the focus.
    pub scroll: Option<u16>,
    /// What is being written and not yet an action. Never journalled.
    pub draft: Option<Draft>,
    /// The field of the practice world that it is written in, where there are several.
    pub writing: Option<Field>,
    /// How the keyboard on the screen stands.
    pub keyboard: Keyboard,
    /// Which of the two shows when they take turns.
    pub side: Side,
    /// A word from the program about what just happened.
    pub notice: Option<Notice>,
    /// The hint that was asked for here.
    pub hint: Option<Hinted>,
    /// What became of a take-home note that was to be saved.
    pub note: Option<NoteKept>,
}

/// A hint that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hinted {
    /// What to do next.
    pub hint: Hint,
    /// Whether it names the act, after it has named the place.
    pub plainly: bool,
}

/// Which of task and device shows when they take turns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Side {
    /// The task.
    #[default]
    Task,
    /// The device.
    Device,
}

/// A word from the program about what just happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// What was written may hold a real national number or card number, and was not taken.
    RealNumber,
    /// There is nothing in the field.
    EmptyField,
    /// The code is not whole yet.
    ShortCode,
    /// Nothing had the focus, so Enter answered nothing.
    ChooseFirst,
    /// The number that was pressed belongs to nothing that can be chosen now.
    SpareNumber,
    /// The hint that was asked for stands there already.
    HintStands,
    /// What was written is neither a name that is known nor an address.
    NoAddress,
    /// The lesson's text has changed since it was begun, so the open step began again.
    LessonChanged,
}

/// Who is learning.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learner {
    /// The code on the card, once there is something to keep.
    pub code: Option<LearnerCode>,
    /// Whether this machine knows a lesson under way for that code.
    pub under_way: bool,
    /// The path that was chosen; `None` for the whole course.
    pub path: Option<Id>,
}

/// Whether what is done can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// It is kept on this machine.
    Sound,
    /// The disk is full.
    Full,
    /// The folder may not be written to.
    ReadOnly,
    /// The folder cannot be reached or made.
    Unreachable,
}

impl App {
    /// The program at its first screen.
    #[must_use]
    pub fn new(settings: Settings, layout: Layout, learner: Learner) -> Self {
        Self {
            settings,
            layout,
            screen: Screen::Welcome(None),
            overlays: Vec::new(),
            view: View::default(),
            learner,
            keeping: Keeping::Sound,
            means: Means::Keys,
            course: None,
            glossary: None,
            reach: Reach::Here,
            start: settings,
            trying: None,
            class: InClass::None,
        }
    }

    /// The same, for an author who tries something.
    #[must_use]
    pub fn trying(mut self, what: Trying) -> Self {
        self.trying = Some(what);
        self
    }

    /// Whether this is a task without a goal, of which an author makes one.
    #[must_use]
    pub fn is_doing(&self) -> bool {
        self.trying == Some(Trying::Doing)
    }

    /// The same, on a machine with a shared folder.
    #[must_use]
    pub fn sharing(mut self) -> Self {
        self.reach = Reach::Pending;
        self
    }

    /// At how many seconds without a sign of a person the program wants to hear of it next, when
    /// `idle` seconds have been told. `None`: never, so that nothing runs when nothing happens.
    #[must_use]
    pub fn patience(&self, idle: u32) -> Option<u32> {
        // Each wait that the state calls for stands here; the nearest one counts.
        let [warns, ends] = kiosk::waits(self);
        let waits = [guide::patience(self), warns, ends];
        waits.into_iter().flatten().filter(|seconds| *seconds > idle).min()
    }

    /// The lesson under way.
    #[must_use]
    pub fn player(&self) -> Option<&Player> {
        match &self.screen {
            Screen::Player(player) => Some(player),
            Screen::Welcome(_)
            | Screen::Code(_)
            | Screen::Course(_)
            | Screen::Forgotten(_)
            | Screen::Leading(_)
            | Screen::Seated(_) => None,
        }
    }

    /// What the program is shown on.
    #[must_use]
    pub fn surface(&self) -> Surface {
        match self.layout {
            Layout::SideBySide | Layout::Turns => Surface::Screen,
            Layout::Lines => Surface::Lines,
        }
    }

    /// Whether what is being written is written in `field`.
    #[must_use]
    pub fn is_writing_in(&self, field: &Field) -> bool {
        self.view.draft.is_some() && writing::field(self).as_ref() == Some(field)
    }

    /// Whether the two sides of a step with a device take turns now.
    #[must_use]
    pub fn takes_turns(&self) -> bool {
        let both = self.player().is_some_and(Player::has_device);
        self.layout == Layout::Turns && both && self.overlays.is_empty()
    }

    /// Whether the device can be seen, so that Esc may be its Back.
    #[must_use]
    pub fn shows_device(&self) -> bool {
        !self.takes_turns() || self.view.side == Side::Device
    }

    /// What lies on top, if anything does.
    #[must_use]
    pub fn overlay(&self) -> Option<Overlay> {
        self.overlays.last().map(|(overlay, _)| overlay.clone())
    }
}
