//! The author's desk: what is told about the writing of lessons.

mod words {
    mod shipped;
}
