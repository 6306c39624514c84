//! The phone locked and unlocked.

use super::at;
use crate::solve::route::Target;
use crate::solve::trial::Trial;
use crate::world::phone::Act;

/// A phone that is in use is locked first.
pub(super) fn unlock<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    at(trial, &Target::Pad)?.fulfil(place, [Act::code(true)])
}

/// A phone that is locked is unlocked first.
pub(super) fn lock<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    let open = if trial.phone()?.is_locked() { at(trial, &Target::Home)? } else { trial.clone() };
    open.fulfil(place, [Act::Side])
}

pub(super) fn write_wrong_code<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    at(trial, &Target::Pad)?.fulfil(place, [Act::code(false)])
}
