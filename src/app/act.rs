//! What a node of a screen offers to do. Also its identity: no screen offers the same act twice.

use crate::vocabulary::Id;
use crate::world::writing::Field;
use crate::world::{self, board, booklet, phone};

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
    /// Answer a question.
    Choose(Id),
    /// Tick off what is done on one's own device, or take the tick away.
    Tick(Id),
    /// Do something in the practice world.
    World(world::Act),
    /// A field of the practice world.
    Field(Field),
    /// Take back the last thing.
    Undo,
    /// A hint: first about the place, then the act itself.
    Hint,
    /// Show the other side: task or device.
    Swap,
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
    /// End the program.
    Quit,
}

impl Act {
    /// Something done on the practice phone.
    #[must_use]
    pub const fn phone(act: phone::Act) -> Self {
        Self::World(world::Act::Phone(act))
    }

    /// Something done on the board.
    #[must_use]
    pub const fn board(act: board::Act) -> Self {
        Self::World(world::Act::Board(act))
    }

    /// Something done with the booklet.
    #[must_use]
    pub const fn program(act: booklet::Act) -> Self {
        Self::World(world::Act::Program(act))
    }

    /// Whether this is a field to write in.
    #[must_use]
    pub fn is_field(&self) -> bool {
        matches!(self, Self::CodeField | Self::Field(_))
    }
}
