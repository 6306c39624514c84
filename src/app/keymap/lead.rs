//! The keys of whoever leads a class. Letters, for the leader writes nothing in the room; function keys beside the
//! own practice device, where letters have other meanings.

use super::{Binding, Command, When, bind};
use crate::app::class::leader::{self, Drive};
use crate::app::{Act, App, Key, Screen};

const fn drive(keys: &'static [Key], drive: Drive, legend: (&'static str, &'static str)) -> Binding {
    bind(keys, When::Driving(drive), Command::Act(Act::Lead(leader::Act::Drive(drive))), Some(legend))
}

const fn show(keys: &'static [Key], drive: Drive, legend: (&'static str, &'static str)) -> Binding {
    bind(keys, When::Showing(drive), Command::Act(Act::Lead(leader::Act::Drive(drive))), Some(legend))
}

/// The most needed first: the footer shows as many as there is room for.
pub(super) static KEYS: &[Binding] = &[
    drive(&[Key::Char(' '), Key::Char('n'), Key::Char('N')], Drive::Next, ("N", "drive-next")),
    show(&[Key::F(9)], Drive::YourTurn, ("F9", "drive-your-turn")),
    show(&[Key::F(6)], Drive::ToRoom, ("F6", "drive-room")),
    drive(&[Key::Char('u'), Key::Char('U')], Drive::YourTurn, ("U", "drive-your-turn")),
    drive(&[Key::Char('s'), Key::Char('S')], Drive::LookHere, ("S", "drive-look-here")),
    drive(&[Key::Char('f'), Key::Char('F')], Drive::Follow, ("F", "drive-follow")),
    drive(&[Key::Char('h'), Key::Char('H')], Drive::Lower, ("H", "drive-lower")),
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

/// Everything that can be driven from here, with its key in small letters, as it is typed in lines.
pub fn driving(app: &App) -> impl Iterator<Item = (Drive, String)> {
    let here = |binding: &&Binding| match binding.when {
        When::Driving(Drive::Swap) => false,
        When::Driving(drive) => app.player().is_none() && leader::drive::can(app, drive),
        When::Showing(drive) => app.player().is_some() && leader::drive::can(app, drive),
        _ => false,
    };
    KEYS.iter().filter(here).filter_map(|binding| match &binding.command {
        Command::Act(Act::Lead(leader::Act::Drive(drive))) => Some((*drive, binding.legend?.0.to_lowercase())),
        _ => None,
    })
}

/// The key that something has in the room, as it is typed in lines.
#[must_use]
pub fn typed(drive: Drive) -> Option<String> {
    let key = KEYS.iter().find(|binding| binding.when == When::Driving(drive))?;
    Some(key.legend?.0.to_lowercase())
}

/// What it does now, in a word: some keys lead there and back.
#[must_use]
pub fn drive_label(app: &App, drive: Drive) -> Option<&'static str> {
    let leading = app.leading()?;
    let class = &leading.class;
    match drive {
        Drive::Pause if leading.pause().is_some() => return Some("drive-go-on"),
        Drive::LookHere if class.stage.look_here => return Some("drive-look-back"),
        Drive::Door if class.closed => return Some("drive-open-door"),
        Drive::Projector if app.screen == Screen::Leading(leader::Screen::Projector) => return Some("drive-room"),
        _ => {}
    }
    KEYS.iter()
        .find(|binding| binding.command == Command::Act(Act::Lead(leader::Act::Drive(drive))))
        .and_then(|binding| Some(binding.legend?.1))
}
