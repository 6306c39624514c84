//! The ways in the mail program, and into it from wherever one is.

use super::{Target, walk};
use crate::solve::trial::Trial;
use crate::world::Device;
use crate::world::computer::{self, Tab};
use crate::world::data::Folder;
use crate::world::mail::{Act, Key, Mail, Place};
use crate::world::phone::App;

/// From the farthest place in the mail program to the farthest target there are fewer acts than this.
const LONGEST: usize = 10;

/// Where to go in the mail program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::solve) enum Inside {
    /// This folder.
    Folder(Folder),
    /// The list of folders.
    Folders,
    /// This e-mail, opened.
    Letter(Key),
}

/// The mail program, whatever is open in it.
pub(in crate::solve) fn enter<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let mut trial = trial.clone();
    if trial.world()?.app() == Some(App::Mail) {
        return Some(trial);
    }
    match trial.world()?.device() {
        Device::Computer => trial.act(computer::Act::Turn(Tab::Mail))?,
        Device::Phone => walk(&mut trial, &Target::App(App::Mail))?,
        Device::Board | Device::Program => return None,
    }
    Some(trial)
}

/// The trial at `target`. `None` when there is no way that is free of mistakes that must be undone.
pub(in crate::solve) fn at<'l>(trial: &Trial<'l>, target: &Inside) -> Option<Trial<'l>> {
    let mut there = enter(trial)?;
    for _ in 0..LONGEST {
        match next(&there.world()?.mail, target) {
            Step::There => return Some(there),
            Step::Act(act) => there.act(act)?,
            Step::Back => back(&mut there)?,
        }
    }
    None
}

/// One screen back, by whichever key the device has for it.
pub(in crate::solve) fn back(trial: &mut Trial<'_>) -> Option<()> {
    let back = trial.world()?.back()?;
    trial.act(back)
}

/// A step on the way.
enum Step {
    There,
    Act(Act),
    Back,
}

fn next(mail: &Mail, target: &Inside) -> Step {
    let folder = match target {
        Inside::Folders => None,
        Inside::Folder(folder) => Some(*folder),
        Inside::Letter(key) => mail.letter(key).map(|letter| letter.folder),
    };
    match (&mail.place, target) {
        (Place::Folders, Inside::Folders) => Step::There,
        (Place::Folder(here), Inside::Folder(_)) if Some(*here) == folder => Step::There,
        (Place::Folder(here), Inside::Letter(key)) if Some(*here) == folder => Step::Act(Act::Open(key.clone())),
        (Place::Letter(here), Inside::Letter(key)) if here == key => Step::There,
        (Place::Folder(_), _) => Step::Act(Act::Folders),
        (Place::Folders, _) => match folder {
            // That is one screen back from here.
            Some(Folder::Inbox) | None => Step::Back,
            Some(folder) => Step::Act(Act::OpenFolder(folder)),
        },
        // Before there is an address there is nothing else.
        (Place::AddressName, _) => Step::Act(Act::AddressNext),
        (Place::Password, _) => Step::Act(Act::AddressDone),
        (Place::Address, _) => match mail.sentences.first() {
            Some(address) => Step::Act(Act::ProposeAddress(address.clone())),
            None => Step::Back,
        },
        _ => Step::Back,
    }
}
