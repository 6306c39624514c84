//! The classroom's network: TLS over TCP in a star around the host.
//!
//! What is said is decided in [`crate::classroom`]; here it is carried. The host and each seat run on a
//! thread of their own and speak with the rest of the program through plain channels.
//!
//! - [`tls`]: TLS 1.3 with the host's own certificate, which a seat accepts once and then pins.
//! - [`pake`]: the code proves, to both sides and to no listener, that they mean the same class.
//! - [`frame`]: frames of at most 64 KB, JSON.
//! - [`text`]: a lesson's files, for a seat whose own text is another one.
//! - [`address`] and [`discover`]: where a host can be reached, and how it is found.
//! - [`runner`]: the thread that it runs on.
//! - [`host`] and [`seat`]: the two ends.

pub mod address;
pub mod discover;
pub mod frame;
pub mod host;
pub mod join;
pub mod pake;
pub mod runner;
pub mod seat;
pub mod text;
pub mod tls;
