//! What an author writes: lessons and the world they share, decoded from TOML and resolved.
//!
//! `decode` walks the file by [`crate::vocabulary::keys`] and yields values with their spans;
//! `raw` gives them types: everything optional, nothing checked against anything else.
//! `resolve` turns raw values into the [`model`], telling what does not fit together;
//! `texts` pairs each text with its translations. [`catalogue`] finds lessons: it reads a file
//! when the lesson is opened, the beginning of each for a map of the course, and all of all only
//! when somebody asks for the list.
//!
//! Nothing here touches files: [`catalogue::Files`] is filled by `runtime`.

mod alike;
mod application;
pub mod catalogue;
mod custom;
mod decode;
mod fill;
pub mod fingerprint;
pub mod glossary;
mod markup;
pub mod model;
pub mod paths;
pub mod plan;
pub mod profile;
mod raw;
mod resolve;
mod texts;
mod world;

pub(crate) use decode::{Fields, as_id, file as decode_file, listed, nearest};
pub(crate) use resolve::DIGCOMP;

pub use catalogue::{Catalogue, Entry, Files, Head, Index, Listing, Opened};
pub use glossary::Glossary;
pub use model::Lesson;
pub use paths::Paths;
pub use profile::Profile;
pub use texts::{MARKS, Part, Said, UNTRANSLATED, Wanted};
