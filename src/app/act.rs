//! What a node of a screen offers to do. Also its identity: no screen offers the same act twice.

use super::class::{leader, seat};
use super::keyboard::Layer;
use crate::vocabulary::{Id, Means};
use crate::world::writing::Field;
use crate::world::{self, board, booklet, computer, custom, form, mail, phone, photos, portal, web};

/// Something that can be pressed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Act {
    /// «Prøv nå»: the first lesson.
    Try,
    /// Go on where one was on this machine.
    Resume,
    /// Go to the field for the three words.
    EnterCode,
    /// The field for the three words.
    CodeField,
    /// Yes, those are my words.
    ConfirmCode,
    /// On to the next step.
    Next,
    /// Pass this step by.
    Skip,
    /// The same task once more, somewhere else.
    Again,
    /// Answer a question with this, or pick it as the next one; yes, this was meant.
    Choose(Id),
    /// Tick off what is done on one's own device, mark an answer or a part of a message; or take
    /// the mark away.
    Tick(Id),
    /// Answer with all that is marked.
    Answer,
    /// The field for the answer to a question.
    AnswerField,
    /// Propose answers instead of the field.
    Propose,
    /// No, that was not meant.
    NotMeant,
    /// Do something in the practice world.
    World(world::Act),
    /// A field of the practice world.
    Field(Field),
    /// Take in what is being written, as Enter does.
    Commit,
    /// A key of the device's own keyboard or keypad: puts this character in the open field.
    Type(char),
    /// The same keyboard's key that takes a character away.
    Erase,
    /// The keyboard on the screen.
    Keyboard,
    /// Its key for capitals, for digits and signs, or back from these.
    Layer(Layer),
    /// Its key for being done.
    KeysDone,
    /// Take back the last thing.
    Undo,
    /// A hint: first about the place, then the act itself.
    Hint,
    /// «Vis meg»: the program does the next thing.
    ShowMe,
    /// «Hva gjorde jeg?»: what was done in the open step.
    Steps,
    /// Take back everything from the action at this place in the history on.
    UndoFrom(usize),
    /// Show the other side: task or device.
    Swap,
    /// One screen back, as Esc: what the footer offers to whoever uses the mouse.
    Back,
    /// Help about where one stands.
    Help,
    /// Yes, leave the lesson.
    LeaveLesson,
    /// Close what lies on top.
    Close,
    /// The next language.
    Language,
    /// The next colours.
    Theme,
    /// Back to the first screen.
    Welcome,
    /// To the map of the course.
    Course,
    /// Choose a lesson on the map.
    Lesson(Id),
    /// Go on in a lesson where it was left.
    Continue(Id),
    /// Begin a lesson, perhaps anew.
    Begin(Id),
    /// Choose among the paths through the course.
    Paths,
    /// Follow this path; `None` for the whole course.
    Path(Option<Id>),
    /// The glossary: at the first word that is marked on the screen, if one is.
    Glossary,
    /// All words of the glossary.
    AllWords,
    /// What a word means.
    Word(Id),
    /// The field to find a word with.
    FindWord,
    /// The settings.
    Settings,
    /// More or less air.
    Density,
    /// Large things to press, or not.
    LargeTargets,
    /// Clicks count, or not.
    Mouse,
    /// Save the take-home note as a text file.
    SaveNote,
    /// On a shared machine: the next learner's turn.
    NextLearner,
    /// «Slett det som er lagret om meg».
    Forget,
    /// Yes, delete it.
    ConfirmForget,
    /// Something of the leader's.
    Lead(leader::Act),
    /// Something at a seat.
    Seat(seat::Act),
    /// End the program.
    Quit,
}

impl Act {
    /// Something done on the practice phone.
    #[must_use]
    pub const fn phone(act: phone::Act) -> Self {
        Self::World(world::Act::Phone(act))
    }

    /// What a screen offers to do `act`: with whatever means it is done in the end, and in the field
    /// where it is written. `None` for what is done to the real program, see
    /// [`booklet`].
    #[must_use]
    pub fn offering(act: &world::Act) -> Option<Self> {
        if let Some((field, _)) = act.written() {
            return Some(Self::Field(field));
        }
        Some(match act {
            world::Act::Board(board::Act::Press { control, .. }) => {
                Self::board(board::Act::Press { control: control.clone(), means: Means::Keys })
            }
            world::Act::Program(booklet::Act::Forward | booklet::Act::Back)
            | world::Act::Phone(_)
            | world::Act::Photos(_)
            | world::Act::Computer(_)
            | world::Act::Mail(_)
            | world::Act::Web(_)
            | world::Act::Portal(_)
            | world::Act::Form(_)
            | world::Act::Custom(_)
            | world::Act::Wait
            | world::Act::Door(_)
            | world::Act::Board(_) => Self::World(act.clone()),
            world::Act::Program(
                booklet::Act::OpenHelp
                | booklet::Act::CloseHelp
                | booklet::Act::ReadAgain
                | booklet::Act::Theme(_)
                | booklet::Act::Language(_),
            ) => return None,
        })
    }

    /// Something done on the board.
    #[must_use]
    pub const fn board(act: board::Act) -> Self {
        Self::World(world::Act::Board(act))
    }

    /// Something done in the browser.
    #[must_use]
    pub const fn web(act: web::Act) -> Self {
        Self::World(world::Act::Web(act))
    }

    /// Something done at the login, in the app that approves it, or on Min side.
    #[must_use]
    pub const fn portal(act: portal::Act) -> Self {
        Self::World(world::Act::Portal(act))
    }

    /// Something done with the computer itself.
    #[must_use]
    pub const fn computer(act: computer::Act) -> Self {
        Self::World(world::Act::Computer(act))
    }

    /// Something done in an application.
    #[must_use]
    pub const fn form(act: form::Act) -> Self {
        Self::World(world::Act::Form(act))
    }

    /// Something done in an app that an author has made.
    #[must_use]
    pub const fn custom(act: custom::Act) -> Self {
        Self::World(world::Act::Custom(act))
    }

    /// Something done in the mail program.
    #[must_use]
    pub const fn mail(act: mail::Act) -> Self {
        Self::World(world::Act::Mail(act))
    }

    /// Something done with the booklet.
    #[must_use]
    pub const fn program(act: booklet::Act) -> Self {
        Self::World(world::Act::Program(act))
    }

    /// Whether this is a field to write in.
    #[must_use]
    pub fn is_field(&self) -> bool {
        matches!(
            self,
            Self::CodeField
                | Self::AnswerField
                | Self::Field(_)
                | Self::FindWord
                | Self::Lead(leader::Act::Field(_))
                | Self::Seat(seat::Act::Field | seat::Act::CalledField)
        )
    }

    /// Whether this leads one screen back on a device.
    #[must_use]
    pub fn is_way_back(&self) -> bool {
        *self == Self::phone(phone::Act::Back)
            || *self == Self::web(web::Act::Back)
            || *self == Self::mail(mail::Act::Back)
            || *self == Self::World(photos::Act::Back.into())
    }

    /// Whether this is done only where somebody has gone to it: one Enter too many answers no question.
    #[must_use]
    pub fn is_gone_to(&self) -> bool {
        match self {
            Self::Choose(_) => true,
            Self::Seat(act) => act.is_gone_to(),
            _ => false,
        }
    }

    /// Whether this comes and goes beside what is to be done: it has a key of its own and never the first focus,
    /// so that everything else keeps its number.
    #[must_use]
    pub fn is_beside(&self) -> bool {
        matches!(self, Self::ShowMe | Self::Seat(seat::Act::Message) | Self::Lead(leader::Act::Drive(_)))
    }

    /// Whether this has the number that a leader calls out, or is the field for it.
    #[must_use]
    pub fn is_called(&self) -> bool {
        matches!(self, Self::Seat(seat::Act::Called(_) | seat::Act::CalledField))
    }

    /// Whether this is a key of the device's own keyboard or keypad. Such keys have no number:
    /// they stand for what they say.
    #[must_use]
    pub fn is_device_key(&self) -> bool {
        matches!(self, Self::Type(_) | Self::Erase | Self::Layer(_) | Self::KeysDone)
    }
}
