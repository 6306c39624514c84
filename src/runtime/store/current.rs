//! Who was here last.

use std::io;
use std::path::Path;

use serde_json::{Map, Value};

use crate::learner::LearnerCode;
use crate::runtime::disk::{self, Disk};
use crate::vocabulary::Id;

/// How much of the file is read, in bytes. It has two short fields.
const LONGEST: u64 = 64 * 1024;

/// Who was here last and in which lesson, so that a private machine can go on without asking.
///
/// The words of the code stand here as they are on the card, because the program shows them
/// again to whoever has lost the card. On a machine that is shared, nothing calls for this file,
/// and it is not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Current {
    /// The learner.
    pub code: LearnerCode,
    /// The lesson that was open, if one was.
    pub lesson: Option<Id>,
}

impl Current {
    /// What the file says, if it can be read. A lesson that is no id is left out; without a
    /// code there is nothing.
    pub(super) fn read(disk: &dyn Disk, path: &Path) -> Option<Self> {
        let fields = read_fields(disk, path)?;
        let text = |key| fields.get(key).and_then(Value::as_str);
        Some(Self {
            code: LearnerCode::try_from(text("code")?.to_owned()).ok()?,
            lesson: text("lesson").and_then(Id::new),
        })
    }

    /// Puts the file in place, with the fields of a newer version that were in it, or takes it
    /// away.
    ///
    /// # Errors
    /// Those of the disk; the file is as it was then.
    pub(super) fn write(current: Option<&Self>, disk: &dyn Disk, path: &Path, mark: &str) -> io::Result<()> {
        let dir = path.parent().unwrap_or(Path::new("."));
        let Some(current) = current else {
            return match disk.remove(path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                other => other.and_then(|()| disk.sync_dir(dir)),
            };
        };
        disk.create_dir_all(dir)?;
        let mut fields = read_fields(disk, path).unwrap_or_default();
        let lesson = current.lesson.as_ref().map(|lesson| lesson.as_str().into());
        fields.insert("code".into(), current.code.to_string().into());
        fields.insert("lesson".into(), lesson.unwrap_or(Value::Null));
        disk::replace(disk, path, format!("{}\n", Value::Object(fields)).as_bytes(), mark)
    }
}

fn read_fields(disk: &dyn Disk, path: &Path) -> Option<Map<String, Value>> {
    let bytes = disk.read(path, LONGEST).ok()?;
    serde_json::from_slice(&bytes).ok()
}
