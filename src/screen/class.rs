//! Screens of a class: [`leader`] for whoever drives it, [`seat`] for whoever is in it.

pub mod leader;
pub mod seat;
