//! Playing as an author: examples in lessons, what is recorded from play, and steps that are made by doing.

#[path = "course/folder.rs"]
#[allow(dead_code, reason = "the folder is the course's too; not all of it is used here")]
mod folder;

#[path = "cli/harness.rs"]
#[allow(dead_code, reason = "the harness is the commands' too; not all of it is used here")]
mod harness;

mod play {
    mod by_doing;
    mod commands;
    mod doing;
    mod examples;
    mod findings;
}
