//! Photos taken, opened, shared, deleted and put back.

use super::allows;
use crate::course::model::Condition;
use crate::solve::route::{photos as route, photos::Inside};
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::phone::App;
use crate::world::photos::{Act, Photos, Place};

/// Whether `condition` is about this photo.
fn fits(photos: &Photos, condition: &Condition, photo: &Id) -> bool {
    let asks_scene = condition.wants.iter().any(|(field, _)| *field == Field::Scene);
    let scene = photos.scene_of(photo);
    allows(condition, Field::Photo, photo.as_str())
        && (!asks_scene || scene.is_some_and(|scene| allows(condition, Field::Scene, scene.as_str())))
}

/// The photo that one looks at or is asked about.
fn here(photos: &Photos) -> Option<&Id> {
    match &photos.place {
        Place::Photo { photo, .. } | Place::Share(photo) | Place::AskDelete(photo) | Place::Binned(photo) => {
            Some(photo)
        }
        Place::Album | Place::Bin => None,
    }
}

/// Those of `photos` that fit, the open one first.
fn fitting(photos: &Photos, among: &[Id], condition: &Condition) -> Vec<Id> {
    let mut found: Vec<Id> = among.iter().filter(|photo| fits(photos, condition, photo)).cloned().collect();
    found.sort_by_key(|photo| here(photos) != Some(photo));
    found
}

/// What fits, with what the camera points at first and then the nearest. A hand that shakes gives the twin
/// first.
pub(super) fn take<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let camera = route::enter(trial, App::Camera)?;
    let wanted = |_: &Photos, scene: &Id| allows(condition, Field::Scene, scene.as_str());
    nearest(&camera, wanted)?.into_iter().find_map(|scene| {
        let there = pointed(&camera, &scene)?;
        there.fulfil(place, [Act::Take]).or_else(|| there.fulfil(place, [Act::Take, Act::Take]))
    })
}

/// Trials in which a photo that is `wanted` has come into the album: put back from the bin, or taken.
pub(super) fn fetched<'l>(trial: &Trial<'l>, wanted: impl Fn(&Photos, &Id) -> bool) -> Vec<Trial<'l>> {
    let Some(photos) = trial.world().map(|world| &world.photos) else { return Vec::new() };
    let put_back = |photo: &Id| {
        let mut there = route::at(trial, &Inside::Binned(photo.clone()))?;
        there.act(Act::Restore)?;
        Some(there)
    };
    let binned = photos.bin.iter().filter(|photo| wanted(photos, photo)).filter_map(put_back);
    binned.collect::<Vec<_>>().into_iter().chain(taken(trial, &wanted)).collect()
}

/// Trials in which a photo that is `wanted` has been taken.
fn taken<'l>(trial: &Trial<'l>, wanted: impl Fn(&Photos, &Id) -> bool) -> Vec<Trial<'l>> {
    let camera = route::enter(trial, App::Camera);
    let is_wanted = |photos: &Photos, scene: &Id| wanted(photos, &photos.photo_of(scene));
    let scenes = camera.as_ref().and_then(|camera| nearest(camera, is_wanted)).unwrap_or_default();
    let taken = |scene: Id| {
        let mut there = pointed(camera.as_ref()?, &scene)?;
        there.act(Act::Take)?;
        Some(there)
    };
    scenes.into_iter().filter_map(taken).collect()
}

/// The scenes that are `wanted`, the nearest first.
fn nearest(camera: &Trial<'_>, wanted: impl Fn(&Photos, &Id) -> bool) -> Option<Vec<Id>> {
    let photos = &camera.world()?.photos;
    let mut scenes: Vec<Id> = photos.scenes().iter().filter(|scene| wanted(photos, scene)).cloned().collect();
    let count = photos.scenes().len();
    scenes.sort_by_key(|scene| photos.turns_to(scene).map(|turns| turns.min(count - turns)));
    Some(scenes)
}

/// The trial in which the camera points at `scene`.
fn pointed<'l>(camera: &Trial<'l>, scene: &Id) -> Option<Trial<'l>> {
    let mut there = camera.clone();
    let count = there.world()?.photos.scenes().len();
    let turns = there.world()?.photos.turns_to(scene)?;
    // To whichever side is nearer; the farther one gets, the nearer that is.
    let (turn, times) = if turns * 2 <= count { (Act::Right, turns) } else { (Act::Left, count - turns) };
    for _ in 0..times {
        there.act(turn.clone())?;
    }
    Some(there)
}

/// Always from the album, for a photo that is open already must be opened anew.
pub(super) fn open<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let album = route::at(trial, &Inside::Album)?;
    let photos = &album.world()?.photos;
    let fit = fitting(photos, &photos.album, condition);
    fit.into_iter().find_map(|photo| album.fulfil(place, [Act::Open(photo)]))
}

/// What is in the album first; what is not is fetched.
pub(super) fn share<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    share_what_is_there(trial, place, condition).or_else(|| {
        let fetched = fetched(trial, |photos, photo| fits(photos, condition, photo));
        fetched.iter().find_map(|fetched| share_what_is_there(fetched, place, condition))
    })
}

fn share_what_is_there<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let photos = &trial.world()?.photos;
    let people = photos.receivers.iter().filter(|person| allows(condition, Field::To, person.as_str()));
    let people: Vec<Id> = people.cloned().collect();
    fitting(photos, &photos.album, condition).into_iter().find_map(|photo| {
        let there = route::at(trial, &Inside::Sharing(photo))?;
        people.iter().find_map(|person| there.fulfil(place, [Act::ShareWith(person.clone())]))
    })
}

pub(super) fn delete<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let photos = &trial.world()?.photos;
    fitting(photos, &photos.album, condition)
        .into_iter()
        .find_map(|photo| route::at(trial, &Inside::Deleting(photo))?.fulfil(place, [Act::Delete]))
}

/// What is not in the bin is put there first.
pub(super) fn restore<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let photos = &trial.world()?.photos;
    let binned = fitting(photos, &photos.bin, condition);
    let restored =
        |trial: &Trial<'l>, photo: &Id| route::at(trial, &Inside::Binned(photo.clone()))?.fulfil(place, [Act::Restore]);
    binned.iter().find_map(|photo| restored(trial, photo)).or_else(|| {
        fitting(photos, &photos.album, condition)
            .into_iter()
            .find_map(|photo| restored(&thrown(trial, &photo)?, &photo))
    })
}

/// The trial in which a photo has been put in the bin.
pub(super) fn thrown<'l>(trial: &Trial<'l>, photo: &Id) -> Option<Trial<'l>> {
    let mut there = route::at(trial, &Inside::Deleting(photo.clone()))?;
    there.act(Act::Delete)?;
    Some(there)
}
