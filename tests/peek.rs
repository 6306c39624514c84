//! The author's preview: stories with a folder in memory, and the real program beside a real file.
//!
//! The snapshots in `peek/snapshots/` show each screen twice, as those of `journeys` do: what it says, and the
//! tone of every cell as a letter.

#[path = "course/folder.rs"]
#[allow(dead_code, unused_macros, reason = "shared with the tests of the course")]
mod folder;
#[cfg(target_os = "linux")]
#[path = "pty/harness.rs"]
#[allow(dead_code, reason = "shared with the tests of the terminal")]
mod harness;
#[path = "journeys/harness/keys.rs"]
mod keys;
#[cfg(target_os = "linux")]
#[path = "pty/output.rs"]
#[allow(dead_code, reason = "shared with the tests of the terminal")]
mod output;
#[path = "journeys/harness/picture.rs"]
#[allow(dead_code, reason = "shared with the stories of learners")]
mod picture;

mod peek {
    mod desk;
    mod kept;
    #[cfg(target_os = "linux")]
    mod real;
    mod sizes;
    mod story;
    mod subject;
}
