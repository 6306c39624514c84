//! Where files come from, and what their names mean.

use include_dir::{Dir, include_dir};

use crate::course::decode::LARGEST;
use crate::vocabulary::{Id, Lang};

/// A place that has lesson files. Paths are relative and parted by `/`.
pub trait Files: Send + Sync {
    /// The file's bytes, or `None` if there is no such file. An implementation may stop reading
    /// after [`LARGEST`] bytes and one: such a file is refused whole.
    ///
    /// # Errors
    /// Why a file that is there cannot be read, for a person to see.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String>;

    /// The first `most` bytes of the file, or `None` if there is no such file.
    ///
    /// # Errors
    /// Those of [`Self::read`].
    fn read_start(&self, path: &str, most: usize) -> Result<Option<Vec<u8>>, String> {
        let mut bytes = self.read(path)?;
        if let Some(bytes) = &mut bytes {
            bytes.truncate(most);
        }
        Ok(bytes)
    }

    /// The names of the files directly in `folder`, in any order; `""` is the root. A folder that
    /// is not there has none.
    ///
    /// # Errors
    /// Why a folder that is there cannot be read, for a person to see.
    fn list(&self, folder: &str) -> Result<Vec<String>, String>;

    /// The names of the folders directly in `folder`, in any order: only to tell of what lies in one that is not
    /// read.
    ///
    /// # Errors
    /// Those of [`Self::list`].
    fn folders(&self, folder: &str) -> Result<Vec<String>, String> {
        let _ = folder;
        Ok(Vec::new())
    }

    /// The file at `path` as a person would name it.
    fn name(&self, path: &str) -> String;
}

static LESSONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/lessons");

/// The course inside the program.
#[derive(Debug, Clone, Copy)]
pub struct BuiltIn;

impl Files for BuiltIn {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        self.read_start(path, LARGEST + 1)
    }

    fn read_start(&self, path: &str, most: usize) -> Result<Option<Vec<u8>>, String> {
        let file = LESSONS.get_file(path);
        Ok(file.map(|file| file.contents()[..most.min(file.contents().len())].to_vec()))
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let folder = if folder.is_empty() { Some(&LESSONS) } else { LESSONS.get_dir(folder) };
        let files = folder.into_iter().flat_map(Dir::files);
        let names = files.filter_map(|file| Some(file.path().file_name()?.to_str()?.to_owned()));
        Ok(names.collect())
    }

    fn name(&self, path: &str) -> String {
        format!("lessons/{path}")
    }
}

/// What a file is by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// `<id>.toml`.
    Main(Id),
    /// `<id>.<language>.toml`.
    Sibling(Id, Lang),
    /// It ends in `.toml`, but the rest is no name for a lesson.
    Odd,
}

impl Kind {
    /// What the file `name` is; `None` if it is none of the course's.
    pub(super) fn of(name: &str) -> Option<Self> {
        // A file whose name begins with a dot is an editor's or a system's.
        let stem = name.strip_suffix(".toml").filter(|_| !name.starts_with('.'))?;
        let kind = match stem.split_once('.') {
            None => Id::new(stem).map(Self::Main),
            Some((id, tag)) => {
                let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == tag);
                Id::new(id).zip(lang).map(|(id, lang)| Self::Sibling(id, lang))
            }
        };
        Some(kind.unwrap_or(Self::Odd))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_a_file_is() {
        let id = || Id::new("mobil-sms").unwrap();
        assert_eq!(Kind::of("mobil-sms.toml"), Some(Kind::Main(id())));
        assert_eq!(Kind::of("mobil-sms.nn.toml"), Some(Kind::Sibling(id(), Lang::Nn)));
        for odd in ["Mobil.toml", "a b.toml", "mobil-sms.no.toml", "mobil-sms.nn.en.toml", "å.toml", "-a.toml"] {
            assert_eq!(Kind::of(odd), Some(Kind::Odd), "{odd}");
        }
        for other in ["README.md", ".toml", ".a.toml", "mobil-sms.toml~", "mobil-sms.TOML"] {
            assert_eq!(Kind::of(other), None, "{other}");
        }
    }
}
