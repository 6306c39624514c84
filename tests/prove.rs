//! Lessons are played before anybody meets them: what `check` finds by that, who shares the work, and what is kept.

#[path = "course/folder.rs"]
#[allow(dead_code, reason = "the folder is the course's tests'; not all of it is used here")]
mod folder;

mod prove {
    mod kept;
    mod large;
    mod shipped;
    mod slips;
    mod threads;
}
