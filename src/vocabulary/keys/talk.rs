//! The tables of talks, by phone or at the door.

use super::{Shape, Table, may, must};

/// The most talks in a world.
pub const TALKS: usize = 100;
/// The most lines in a talk.
pub const LINES: usize = 12;
/// The most replies to a line: what one can keep in mind while somebody waits for an answer.
pub const REPLIES: usize = 6;
/// The longest that somebody says at a time, in characters.
pub const SAYS: usize = 200;
/// The longest reply, in characters.
pub const REPLY: usize = 60;

/// A talk, by phone or at the door. The first line opens it.
pub static TALK: Table = Table {
    name: "talk",
    keys: &[
        must("id", Shape::Id),
        must("with", Shape::Id),
        must("kind", Shape::Word(&["call", "door"])),
        must("line", Shape::Tables(&TALK_LINE, LINES)),
    ],
};

/// What the other one says, and what can be answered.
pub static TALK_LINE: Table = Table {
    name: "line",
    keys: &[must("id", Shape::Id), must("says", Shape::Line(SAYS)), may("reply", Shape::Tables(&TALK_REPLY, REPLIES))],
};

/// An answer in a talk, and the line that comes then; without one the other one ends the talk.
pub static TALK_REPLY: Table =
    Table { name: "reply", keys: &[must("id", Shape::Id), must("text", Shape::Line(REPLY)), may("to", Shape::Id)] };

/// The texts of one talk in another language.
pub static WORLD_SIBLING_TALK: Table =
    Table { name: "world-sibling-talk", keys: &[must("line", Shape::TablesById(&WORLD_SIBLING_LINE, LINES))] };

/// The texts of one line of a talk in another language.
pub static WORLD_SIBLING_LINE: Table = Table {
    name: "world-sibling-line",
    keys: &[must("says", Shape::Line(SAYS)), may("reply", Shape::LineById(REPLIES, REPLY))],
};
