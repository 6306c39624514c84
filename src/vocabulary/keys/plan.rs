//! The tables of a plan for a course with a leader, `plans/<id>.toml`.

use super::{LEADER_SAYS, LINE, Shape, Table, may, must};

/// The most meetings of a plan.
pub const MEETINGS: usize = 20;
/// The most things that are done in a meeting.
pub const MEETING_ITEMS: usize = 40;
/// The longest that one thing in a meeting may take, in minutes.
pub const ITEM_MINUTES: i64 = 240;

/// A plan for a course with a leader, `plans/<id>.toml`.
pub static PLAN: Table = Table {
    name: "plan",
    keys: &[
        must("format", Shape::Format),
        must("id", Shape::Id),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        must("title", Shape::Line(60)),
        must("about", Shape::Line(LINE)),
        must("meeting", Shape::Tables(&MEETING, MEETINGS)),
    ],
};

/// One meeting.
pub static MEETING: Table = Table {
    name: "meeting",
    keys: &[
        must("id", Shape::Id),
        must("title", Shape::Line(60)),
        must("item", Shape::Tables(&MEETING_ITEM, MEETING_ITEMS)),
    ],
};

/// One thing that is done in a meeting. A lesson has `lesson`, and is called what the lesson is unless it has a
/// `title`; a talk needs one. A lesson that is not there yet may be named, as in the order of the course.
pub static MEETING_ITEM: Table = Table {
    name: "meeting-item",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(&["lesson", "pause", "talk"])),
        may("lesson", Shape::Id),
        may("title", Shape::Line(60)),
        must("minutes", Shape::Integer(1, ITEM_MINUTES)),
        may("leader", LEADER_SAYS),
    ],
};

/// A plan in another language, `plans/<id>.<lang>.toml`.
pub static PLAN_SIBLING: Table = Table {
    name: "plan-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        must("title", Shape::Line(60)),
        must("about", Shape::Line(LINE)),
        may("meeting", Shape::TablesById(&SIBLING_MEETING, MEETINGS)),
    ],
};

/// A meeting in another language.
pub static SIBLING_MEETING: Table = Table {
    name: "sibling-meeting",
    keys: &[
        must("from", Shape::Line(16)),
        must("title", Shape::Line(60)),
        may("item", Shape::TablesById(&SIBLING_MEETING_ITEM, MEETING_ITEMS)),
    ],
};

/// One thing that is done in a meeting, in another language.
pub static SIBLING_MEETING_ITEM: Table =
    Table { name: "sibling-meeting-item", keys: &[may("title", Shape::Line(60)), may("leader", LEADER_SAYS)] };
