//! What helps whoever writes: the schema for editors, what every word means, and the book.

#[path = "course/folder.rs"]
#[allow(dead_code, reason = "the folder is the course tests'; not all of it is used here")]
mod folder;
#[path = "course/table.rs"]
#[allow(dead_code, reason = "the slips are the course tests'; not all of them are used here")]
mod table;

#[path = "cli/harness.rs"]
#[allow(dead_code, reason = "the harness is the commands'; not all of it is used here")]
mod harness;

mod guide {
    mod book;
    mod chapters;
    mod command;
    mod examples;
    mod played;
    mod schema;
    mod slips;
    mod vocabulary;
}
