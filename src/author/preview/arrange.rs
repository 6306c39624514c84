//! What stands where: the learner's screen in its frame, the desk beside it or in turns with it.

use crate::app::SMALLEST;

/// How wide the desk is at least, beside the lesson.
const LEAST_DESK: u16 = 38;

/// How wide the desk is, when the lesson gets what is left.
const DESK: u16 = 54;

/// From this width on, the lesson gets what the desk leaves; in a narrower terminal it gets all.
const ROOM_FOR_BOTH: u16 = 80 + 2 + LEAST_DESK;

/// The size of the learner's screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Size {
    /// The usual terminal.
    #[default]
    Usual,
    /// Large letters on a small machine.
    Small,
    /// The least that the program takes.
    Least,
    /// As large as there is room for.
    Room,
}

impl Size {
    /// Every size.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Small, Self::Least, Self::Room];

    /// Columns and rows; `None` where the room decides.
    #[must_use]
    pub fn cells(self) -> Option<(u16, u16)> {
        match self {
            Self::Usual => Some((80, 24)),
            Self::Small => Some((60, 18)),
            Self::Least => Some(SMALLEST),
            Self::Room => None,
        }
    }

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Usual => "80x24",
            Self::Small => "60x18",
            Self::Least => "40x12",
            Self::Room => "room",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }

    /// The next one.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Usual => Self::Small,
            Self::Small => Self::Least,
            Self::Least => Self::Room,
            Self::Room => Self::Usual,
        }
    }
}

/// A part of the screen, in cells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Area {
    /// Its first column.
    pub x: u16,
    /// Its first row.
    pub y: u16,
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

impl Area {
    const fn new(x: u16, y: u16, width: u16, height: u16) -> Self {
        Self { x, y, width, height }
    }
}

/// What stands where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrangement {
    /// The learner's screen, without its frame.
    pub lesson: Area,
    /// Whether there is a frame around it, one cell on each side.
    pub framed: bool,
    /// The desk.
    pub desk: Area,
    /// Whether the two take turns: then either has the room to itself.
    pub turns: bool,
    /// The row at the top that says what is shown; where they take turns there is none.
    pub title: Option<Area>,
    /// The last row: the desk's keys.
    pub keys: Area,
    /// Whether the learner's screen is smaller than was asked for.
    pub cut: bool,
}

impl Arrangement {
    /// What stands where when the learner's screen is to be of `size`, in a terminal of so many columns and
    /// rows.
    #[must_use]
    pub fn of(size: Size, (columns, rows): (u16, u16)) -> Self {
        let keys = Area::new(0, rows.saturating_sub(1), columns, rows.min(1));
        let height = rows.saturating_sub(1);
        let beside = match size.cells() {
            Some((wide, high)) => columns >= wide + 2 + LEAST_DESK && height >= high + 3,
            None => columns >= ROOM_FOR_BOTH && height >= 27,
        };
        if beside {
            let body = height - 1;
            let (wide, high) = size.cells().unwrap_or((columns.saturating_sub(DESK + 2), body.saturating_sub(2)));
            let left = wide + 2;
            return Self {
                lesson: Area::new(1, 2, wide, high),
                framed: true,
                desk: Area::new(left + 1, 1, columns - left - 2, body),
                turns: false,
                title: Some(Area::new(0, 0, columns, 1)),
                keys,
                cut: false,
            };
        }
        let (wide, high) = size.cells().unwrap_or((columns, height));
        let (framed, cut) = (columns >= wide + 2 && height >= high + 2, wide > columns || high > height);
        let (wide, high) = (wide.min(columns), high.min(height));
        let edge = u16::from(framed);
        Self {
            lesson: Area::new((columns - wide) / 2, edge, wide, high),
            framed,
            desk: Area::new(u16::from(columns > 20), 0, columns.saturating_sub(2 * u16::from(columns > 20)), height),
            turns: true,
            title: None,
            keys,
            cut,
        }
    }
}
