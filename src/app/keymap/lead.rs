//! The keys of whoever leads a class. Letters, for the leader writes nothing in the room; function keys beside the
//! own practice device, where letters have other meanings.

use super::{Binding, Command, When, bind};
use crate::app::class::leader::{self, Drive};
use crate::app::{Act, Key};

const fn drive(keys: &'static [Key], drive: Drive, legend: (&'static str, &'static str)) -> Binding {
    bind(keys, When::Leading(drive), Command::Act(Act::Lead(leader::Act::Drive(drive))), Some(legend))
}

/// The most needed first: the footer shows as many as there is room for.
pub(super) static KEYS: &[Binding] = &[
    drive(&[Key::Char(' '), Key::Char('n'), Key::Char('N')], Drive::Next, ("N", "drive-next")),
    drive(&[Key::F(9)], Drive::YourTurn, ("F9", "drive-your-turn")),
    drive(&[Key::F(6)], Drive::ToRoom, ("F6", "drive-room")),
    drive(&[Key::Char('u'), Key::Char('U')], Drive::YourTurn, ("U", "drive-your-turn")),
    drive(&[Key::Char('s'), Key::Char('S')], Drive::LookHere, ("S", "drive-look-here")),
    drive(&[Key::Char('f'), Key::Char('F')], Drive::Follow, ("F", "drive-follow")),
    drive(&[Key::Char('l'), Key::Char('L')], Drive::Lower, ("L", "drive-lower")),
    drive(&[Key::Char('v'), Key::Char('V')], Drive::Swap, ("V", "drive-swap")),
    drive(&[Key::Char('b'), Key::Char('B')], Drive::Tell, ("B", "drive-tell")),
    drive(&[Key::Char('a'), Key::Char('A')], Drive::Poll, ("A", "drive-poll")),
    drive(&[Key::Char('r'), Key::Char('R')], Drive::Pause, ("R", "drive-pause")),
    drive(&[Key::Char('p'), Key::Char('P')], Drive::Projector, ("P", "drive-projector")),
    drive(&[Key::Char('z'), Key::Char('Z')], Drive::Undo, ("Z", "drive-undo")),
    drive(&[Key::Char('t'), Key::Char('T'), Key::Backspace], Drive::Previous, ("T", "drive-previous")),
    drive(&[Key::Char('e'), Key::Char('E')], Drive::Free, ("E", "drive-free")),
    drive(&[Key::Char('d'), Key::Char('D')], Drive::Door, ("D", "drive-door")),
    drive(&[Key::Char('g'), Key::Char('G')], Drive::GoTo, ("G", "drive-go-to")),
    drive(&[Key::Char('x'), Key::Char('X')], Drive::Hard, ("X", "drive-hard")),
    drive(&[Key::Char('m'), Key::Char('M')], Drive::More, ("M", "drive-more")),
];

/// Everything that is driven with a key in the room, with the message id of what it does.
pub fn driving() -> impl Iterator<Item = (Drive, &'static str)> {
    KEYS.iter().filter_map(|binding| match (binding.when, binding.legend) {
        (When::Leading(drive), Some((keys, label))) if !keys.starts_with('F') || keys.len() == 1 => {
            Some((drive, label))
        }
        _ => None,
    })
}
