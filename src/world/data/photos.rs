//! What can stand before a camera, and so what can lie in an album.

use crate::vocabulary::{Id, Localised};

/// How wide a drawing is at most, and how tall.
pub const DRAWING: (usize, usize) = (30, 8);

/// Something that a photo can be taken of. A photo has the id of its scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// The id.
    pub id: Id,
    /// What it is called.
    pub name: Localised<String>,
    /// The drawing, row by row, at most as large as [`DRAWING`].
    pub drawing: Vec<String>,
    /// The same when the hand was not still. Such a twin cannot be pointed at.
    pub blurred: Option<Id>,
}
