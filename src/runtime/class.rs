//! Carries out what the two sides of a class ask of the world outside: [`leader`]'s host, and [`seat`]'s line.
//!
//! Neither holds the loop up: what takes its time runs elsewhere, and comes back as [`Said`].

pub mod leader;
pub mod paper;
pub mod seat;
pub mod shelf;
pub mod simulate;

use super::net::discover::Realm;
use super::net::host::Told;
use super::net::seat::{Heard, NotIn, Seat};
use crate::app::Event;
use crate::app::class::{leader as leading, seat as seated};

/// How a program takes part in classes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Terms {
    /// The port to open a class at, if one is asked for.
    pub port: Option<u16>,
    /// Where classes are made known.
    pub realm: Realm,
}

/// Something that happened to a class, and for which class of this program: what concerns one that was left is
/// heard by nobody.
#[derive(Debug)]
pub enum Said {
    /// The host tells the leader's side something.
    Told(u64, Told),
    /// The host has ended.
    Closed(leading::Event),
    /// One came in, or did not.
    Came(u64, Result<Box<Seat>, NotIn>),
    /// A seat hears something.
    Heard(u64, Heard),
    /// A lesson for a seat is open, or cannot be.
    Opened(u64, Box<seat::Fetched>),
    /// Classes were found.
    Found(u64, Vec<seated::Found>, bool),
    /// Where the host of this seat's class may be.
    MayBeAt(u64, Vec<std::net::SocketAddr>),
}

/// What comes of it for the program.
pub type Events = Vec<Event>;
