//! The author's desk: what is told about the writing of lessons.

mod words {
    #[allow(dead_code, reason = "made for the tests of the course, which use the rest")]
    #[path = "../course/folder.rs"]
    mod folder;
    mod hard;
    mod hostile;
    mod shipped;
    mod spelling;
    mod told;
}
