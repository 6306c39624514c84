//! Stories of people at the program: keys or lines in, pictures or a transcript out.
//!
//! The snapshots in `journeys/snapshots/` show each screen twice: what it says, with `▶` before
//! the rows that have something in focus, and the tone of every cell as a letter (`#` is focus;
//! `journeys/harness/picture.rs` has the rest). A commit that changes one says why.

mod journeys {
    mod album;
    mod apps;
    mod calls;
    mod class_leader;
    mod class_move;
    mod class_seat;
    mod class_without;
    mod code;
    mod course;
    mod detours;
    mod devices;
    mod every_goal;
    mod first_success;
    mod focus;
    mod forms;
    mod glossary;
    mod great;
    mod guide;
    mod harness;
    mod help;
    mod hints;
    mod keyboard;
    mod kiosk;
    mod mail;
    mod mouse;
    mod municipality;
    mod net;
    mod note;
    mod own_device;
    mod own_words;
    mod parcel;
    mod phone_set;
    mod pocket;
    mod questions;
    mod resume;
    mod settings;
    mod web;
    mod whole_lesson;
    mod words;
}
