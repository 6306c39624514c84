//! Carries out what the two sides of a class ask of the world outside: [`leader`]'s host, and [`seat`]'s line.

pub mod leader;
pub mod seat;
