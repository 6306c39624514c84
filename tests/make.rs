//! The author's desk makes and mends files: `translate`, `check --fix`, `new`.

#[path = "make/cli.rs"]
mod cli;
#[path = "make/fix.rs"]
mod fix;
#[path = "course/folder.rs"]
#[allow(dead_code, reason = "shared with the tests of lessons")]
mod folder;
#[path = "make/new.rs"]
mod new;
#[path = "course/table.rs"]
#[allow(dead_code, reason = "shared with the tests of lessons")]
mod table;
#[path = "make/translate.rs"]
mod translate;
