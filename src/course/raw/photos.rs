//! What stands in `world/photos.toml`.

use super::{all, language};
use crate::course::decode::{At, Fields};
use crate::vocabulary::{Id, Lang};

/// The main file.
#[derive(Debug)]
pub(in crate::course) struct PhotosFile {
    pub(in crate::course) language: Lang,
    pub(in crate::course) scenes: Vec<Scene>,
}

/// A scene.
#[derive(Debug)]
pub(in crate::course) struct Scene {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) name: Option<At<String>>,
    pub(in crate::course) drawing: Option<At<Vec<String>>>,
    pub(in crate::course) blurred: Option<At<Id>>,
}

impl PhotosFile {
    /// From a table of the kind `keys::PHOTOS_FILE`.
    pub(in crate::course) fn new(mut fields: Fields) -> Self {
        Self { language: language(&mut fields), scenes: all(fields.tables("scene"), Scene::new) }
    }
}

impl Scene {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            name: fields.line("name"),
            drawing: fields.drawing("drawing"),
            blurred: fields.id("blurred"),
        }
    }
}
