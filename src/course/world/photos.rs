//! What can stand before the camera of Kari's phone, `world/photos.toml`.

use super::files;
use crate::course::decode::{Fields, Sink};
use crate::course::raw::photos as raw;
use crate::course::resolve::{references, unique};
use crate::course::texts::Texts;
use crate::vocabulary::Lang;
use crate::world::Data;
use crate::world::data::Scene;

/// The file of scenes after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::PhotosFile,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::PhotosFile::new(fields) }
    }
}

impl files::Draft for Draft {
    fn language(&self) -> Lang {
        self.raw.language
    }

    fn check(&self, sink: &mut Sink<'_>, _: Option<&Data>) {
        let scenes = &self.raw.scenes;
        unique(sink, "scene", scenes.iter().map(|scene| scene.id.as_ref()));
        let known: Vec<&str> = scenes.iter().filter_map(|scene| Some(scene.id.as_ref()?.value.as_str())).collect();
        references(sink, "scene", scenes.iter().filter_map(|scene| scene.blurred.as_ref()), &known);
    }

    fn build(&self, texts: &mut Texts<'_, '_>, data: &mut Data) -> Option<()> {
        data.scenes = self.raw.scenes.iter().map(|raw| scene(raw, texts)).collect::<Option<_>>()?;
        texts.end_part("");
        Some(())
    }
}

fn scene(raw: &raw::Scene, texts: &mut Texts<'_, '_>) -> Option<Scene> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("scene", &id);
    Some(Scene {
        name: texts.line(&format!("{path}.name"), raw.name.as_ref()?),
        drawing: raw.drawing.as_ref()?.value.clone(),
        blurred: raw.blurred.as_ref().map(|twin| twin.value.clone()),
        id,
    })
}
