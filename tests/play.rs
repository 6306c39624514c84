//! Playing as an author: examples in lessons, what is recorded from play, and steps that are made by doing.

mod play {
    mod examples;
}
