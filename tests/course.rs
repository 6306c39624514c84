//! What an author can get wrong, and what is said about it.
//!
//! A good lesson stands in `course/fixtures/`. Each slip changes one thing in one of its files, as
//! a hand that is no programmer's would; the snapshots in `course/snapshots/` show what is told.

mod course {
    mod applications;
    mod apps;
    mod devices;
    mod folder;
    mod good;
    mod municipality;
    mod noise;
    mod plans;
    mod readme;
    mod slips;
    mod table;
}
