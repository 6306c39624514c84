//! The tables of an app that an author makes, `apps/<id>.toml`.

use super::{LINE, PARTS, Shape, Table, may, must};

/// The most screens of an app.
pub const APP_SCREENS: usize = 20;
/// The longest name of an app, in characters: it stands below a tile.
pub const APP_NAME: usize = 24;
/// The longest words on something to press, in characters.
pub const APP_LABEL: usize = 60;

/// An app. `lasting` are those of its `emit`s that cannot be tried out: something is bought or sent.
pub static APP: Table = Table {
    name: "app",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        must("id", Shape::Id),
        must("title", Shape::Line(APP_NAME)),
        may("lasting", Shape::Ids(PARTS)),
        must("screen", Shape::Tables(&APP_SCREEN, APP_SCREENS)),
    ],
};

/// A screen of an app.
pub static APP_SCREEN: Table = Table {
    name: "app-screen",
    keys: &[
        must("id", Shape::Id),
        must("title", Shape::Line(APP_LABEL)),
        must("part", Shape::Tables(&APP_PART, PARTS)),
    ],
};

/// Something on a screen. `go`, `set` and `emit` belong to a button, `on` to a switch or a memory, `option` to a choice,
/// `suggestion` and `secret` to a field, `of` to a value and `scene` to a picture.
pub static APP_PART: Table = Table {
    name: "app-part",
    keys: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(APP_PART_KINDS)),
        may("text", Shape::Line(LINE)),
        may("shown-if", Shape::Table(&APP_SHOWN_IF)),
        may("set", Shape::IdsById(PARTS)),
        may("emit", Shape::OneOrMore),
        may("go", Shape::Id),
        may("on", Shape::Flag),
        may("option", Shape::Tables(&APP_NAMED, PARTS)),
        may("suggestion", Shape::Tables(&APP_NAMED, PARTS)),
        may("secret", Shape::Flag),
        may("of", Shape::Id),
        may("scene", Shape::Id),
    ],
};

/// What can stand on a screen.
pub static APP_PART_KINDS: &[&str] =
    &["heading", "text", "picture", "value", "button", "switch", "memory", "choice", "field"];

/// When a part is there: another one holds one of these.
pub static APP_SHOWN_IF: Table =
    Table { name: "app-shown-if", keys: &[must("part", Shape::Id), must("is", Shape::OneOrMore)] };

/// Something to choose, or to take instead of writing.
pub static APP_NAMED: Table =
    Table { name: "app-named", keys: &[must("id", Shape::Id), must("text", Shape::Line(APP_LABEL))] };

/// An app in another language, `apps/<id>.<lang>.toml`.
pub static APP_SIBLING: Table = Table {
    name: "app-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        must("title", Shape::Line(APP_NAME)),
        may("screen", Shape::TablesById(&SIBLING_APP_SCREEN, APP_SCREENS)),
    ],
};

/// A screen in another language.
pub static SIBLING_APP_SCREEN: Table = Table {
    name: "sibling-app-screen",
    keys: &[must("title", Shape::Line(APP_LABEL)), may("part", Shape::TextsById(&SIBLING_APP_PART, PARTS))],
};

/// What a part says in another language.
pub static SIBLING_APP_PART: Table = Table {
    name: "sibling-app-part",
    keys: &[
        may("text", Shape::Line(LINE)),
        may("option", Shape::LineById(PARTS, APP_LABEL)),
        may("suggestion", Shape::LineById(PARTS, APP_LABEL)),
    ],
};
