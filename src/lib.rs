//! Tastetrykk: a course in everyday digital skills, in a terminal.
//!
//! # One idea
//! A lesson under way is a fold over actions: [`session::Start`] and a list of
//! [`session::Action`] give a session, and nothing else does. Undo, resume after a power cut, and
//! the tests are the same fold; a hint is a plan ([`solve::Plan`]) that this fold has confirmed.
//!
//! # A second idea
//! Each screen is first a tree of meaning ([`meaning::Node`]): roles, labels, states, what can be
//! done. It is then painted as cells ([`tui`]) or printed as lines ([`linear`]).
//!
//! # A third
//! A lesson is data, and everything an author can get wrong is told with file, line and column.
//!
//! # The layers
//! A module imports only from modules above it; the test `tidy` holds that.
//!
//! | module | what lives there |
//! | --- | --- |
//! | [`vocabulary`] | ids, languages, happenings and keys that lessons are written with |
//! | [`diagnostic`] | severity, code, place, message and arguments |
//! | [`meaning`] | the tree of meaning and the text in it |
//! | [`world`] | the practice world as a pure state machine |
//! | [`course`] | what an author writes: model, decoding, resolving, catalogue |
//! | [`session`] | one learner in one lesson: the fold |
//! | [`solve`] | plans over session and world: hints, proofs |
//! | [`learner`] | the code on the card, the journal, what has been done |
//! | [`classroom`] | a leader and many seats: roster, rules, what they tell each other; no sockets |
//! | [`locale`] | the interface's texts |
//! | [`app`] | state, events, keymap, update, effects |
//! | [`config`] | settings: what files, variables and flags may say, and what comes of it |
//! | [`screen`] | from state to the tree of meaning |
//! | [`tui`], [`linear`] | the surfaces |
//! | [`author`] | the author's desk: proofs, wording, making and mending of files |
//! | [`runtime`] | the loop, the terminal, the stores, the clock |
//! | [`cli`] | the commands |
//!
//! # What must never be
//! - Nothing under `world`, `course`, `session`, `solve`, `learner`, `classroom`, `app`, `screen`, `author` touches files, clock,
//!   network, terminal or randomness; `course::catalogue` reads through a trait that `runtime`
//!   fills.
//! - Drawing changes nothing.
//! - No text that a person can see stands outside `locales/` and `lessons/`.
//! - No control character from a lesson, a name or a paste reaches the terminal.
//! - What a learner writes is never kept: [`world::writing::Written`] cannot be serialised with
//!   its words.

pub mod app;
pub mod author;
pub mod classroom;
pub mod cli;
pub mod config;
pub mod course;
pub mod diagnostic;
pub mod learner;
pub mod linear;
pub mod locale;
pub mod meaning;
pub mod runtime;
pub mod screen;
pub mod session;
pub mod solve;
pub mod tui;
pub mod vocabulary;
pub mod world;
