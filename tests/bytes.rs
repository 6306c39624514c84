//! Whatever the bytes: findings, and never a panic, a hang or more than 256 MB.
//!
//! The corpus is what the fuzz targets of `fuzz/` have found worth keeping, and every crash by its name. Work is
//! bounded by what is allocated in all, which is the same on every machine; a watchman who speaks up after
//! minutes is there for what hangs without allocating. `cap` counts; no unsafe of ours is needed for that.

#[path = "bytes/corpus.rs"]
mod corpus;
#[path = "bytes/course.rs"]
mod course;
#[path = "bytes/edits.rs"]
mod edits;
#[path = "bytes/extremes.rs"]
mod extremes;
#[path = "bytes/frames.rs"]
mod frames;
#[path = "bytes/trial.rs"]
mod trial;
#[path = "bytes/wire.rs"]
mod wire;
#[path = "bytes/words.rs"]
mod words;
