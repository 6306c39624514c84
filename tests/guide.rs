//! What helps whoever writes: the schema for editors, what every word means, and the book.

#[path = "course/folder.rs"]
#[allow(dead_code, reason = "the folder is the course tests'; not all of it is used here")]
mod folder;
#[path = "course/table.rs"]
#[allow(dead_code, reason = "the slips are the course tests'; not all of them are used here")]
mod table;

mod guide {
    mod book;
    mod examples;
    mod schema;
    mod slips;
    mod vocabulary;
}
