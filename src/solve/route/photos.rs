//! The ways in the camera and the album, and into them from wherever one is.

use super::{Target, walk};
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::world::phone::{self, App};
use crate::world::photos::{Act, Photos, Place};

/// From the farthest place in the album to the farthest target there are fewer acts than this.
const LONGEST: usize = 8;

/// Where to go in the album.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::solve) enum Inside {
    /// All photos.
    Album,
    /// The choice of who gets this photo.
    Sharing(Id),
    /// The question before this photo is deleted.
    Deleting(Id),
    /// This photo in the bin.
    Binned(Id),
}

/// One of the two apps, whatever is open in it.
pub(in crate::solve) fn enter<'l>(trial: &Trial<'l>, app: App) -> Option<Trial<'l>> {
    let mut trial = trial.clone();
    if trial.world()?.app().as_ref() != Some(&app) {
        walk(&mut trial, &Target::App(app))?;
    }
    Some(trial)
}

/// The trial at `target` in the album. `None` when there is no way that is free of mistakes that must be
/// undone.
pub(in crate::solve) fn at<'l>(trial: &Trial<'l>, target: &Inside) -> Option<Trial<'l>> {
    let mut there = enter(trial, App::Photos)?;
    for _ in 0..LONGEST {
        match next(&there.world()?.photos, target) {
            Step::There => return Some(there),
            Step::Act(act) => there.act(act)?,
            Step::Back => there.act(phone::Act::Back)?,
        }
    }
    None
}

/// A step on the way.
enum Step {
    There,
    Act(Act),
    Back,
}

fn next(photos: &Photos, target: &Inside) -> Step {
    match (&photos.place, target) {
        (Place::Album, Inside::Album) => Step::There,
        (Place::Share(here), Inside::Sharing(photo))
        | (Place::AskDelete(here), Inside::Deleting(photo))
        | (Place::Binned(here), Inside::Binned(photo))
            if here == photo =>
        {
            Step::There
        }
        (Place::Photo { photo: here, .. }, Inside::Sharing(photo)) if here == photo => Step::Act(Act::Share),
        (Place::Photo { photo: here, .. }, Inside::Deleting(photo)) if here == photo => Step::Act(Act::AskDelete),
        (Place::Album, Inside::Sharing(photo) | Inside::Deleting(photo)) => Step::Act(Act::Open(photo.clone())),
        (Place::Album, Inside::Binned(_)) => Step::Act(Act::Bin),
        (Place::Bin, Inside::Binned(photo)) => Step::Act(Act::OpenBinned(photo.clone())),
        _ => Step::Back,
    }
}
