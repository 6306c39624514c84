//! What an author writes: lessons and the world they share, decoded from TOML and resolved.
//!
//! [`decode`] walks the file by [`crate::vocabulary::keys`] and yields raw values with their
//! spans; [`resolve`] turns them into the [`model`], telling what does not fit together.
//! [`catalogue`] finds lessons: it reads a file when the lesson is opened, and all of them only
//! when somebody asks for the list.

pub mod model;

pub use model::Lesson;
