//! The tables of what can stand before a camera.

use super::{Shape, Table, may, must};

/// The most scenes in a world, blurred twins among them.
pub const SCENES: usize = 60;

/// What can stand before the camera of Kari's phone, `world/photos.toml`.
pub static PHOTOS_FILE: Table = Table {
    name: "photos",
    keys: &[
        must("format", Shape::Format),
        may("language", Shape::Word(&["nb", "nn", "en"])),
        must("scene", Shape::Tables(&SCENE, SCENES)),
    ],
};

/// A scene. `blurred` is the id of its twin, which is what a hand that is not still gets.
pub static SCENE: Table = Table {
    name: "scene",
    keys: &[
        must("id", Shape::Id),
        must("name", Shape::Line(40)),
        must("drawing", Shape::Drawing),
        may("blurred", Shape::Id),
    ],
};

/// The names of the scenes in another language, `world/photos.<lang>.toml`.
pub static PHOTOS_SIBLING: Table = Table {
    name: "photos-sibling",
    keys: &[
        must("format", Shape::Format),
        must("from", Shape::Line(16)),
        may("scene", Shape::TablesById(&SIBLING_SCENE, SCENES)),
    ],
};

/// The name of a scene in another language.
pub static SIBLING_SCENE: Table = Table { name: "sibling-scene", keys: &[must("name", Shape::Line(40))] };
