//! The full screen: painting the tree of meaning as cells, and finding what a click meant.
//!
//! [`paint::paint`] takes a [`crate::screen::Front`] by shared reference, fills a buffer and
//! tells where things stand: areas to click, the cursor, how far one can scroll.

pub mod colour;
pub mod computer;
pub mod device;
pub mod door;
mod footer;
pub mod glyphs;
pub mod input;
pub mod nodes;
pub mod paint;
pub mod sheet;
pub mod theme;
pub mod unseen;
pub mod wrap;

pub use glyphs::Glyphs;
pub use paint::{Painted, paint};
pub use theme::{Depth, Look};
pub use unseen::Unseen;
