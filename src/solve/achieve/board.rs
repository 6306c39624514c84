//! The board: something pressed, a field filled.

use super::{allows, own_words};
use crate::course::model::{Condition, Want};
use crate::solve::trial::Trial;
use crate::vocabulary::happenings::Field;
use crate::vocabulary::{Id, Means};
use crate::world::Fit;
use crate::world::board::{Act, ControlKind};
use crate::world::writing::Written;

/// What fits on the board, in the order in which the author names it.
fn controls(trial: &Trial<'_>, condition: &Condition, fields: bool) -> Option<Vec<Id>> {
    let board = trial.world()?.board.as_ref()?;
    let fits = board.controls.iter().filter(|control| (control.kind == ControlKind::Field) == fields);
    let fits = fits.filter(|control| allows(condition, Field::Control, control.id.as_str()));
    let mut fits: Vec<Id> = fits.map(|control| control.id.clone()).collect();
    let named = condition.wants.iter().find_map(|(field, want)| match want {
        Want::OneOf(ids) if *field == Field::Control => Some(ids),
        Want::OneOf(_) | Want::AtLeast(_) => None,
    });
    fits.sort_by_key(|id| named.and_then(|ids| ids.iter().position(|named| named == id)));
    Some(fits)
}

/// With keys where both will do: everybody has them.
pub(super) fn press<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let controls = controls(trial, condition, false)?;
    let means = || Means::ALL.into_iter().filter(|means| allows(condition, Field::Means, means.name()));
    let press =
        |control: &Id| means().find_map(|means| trial.fulfil(place, [Act::Press { control: control.clone(), means }]));
    controls.iter().find_map(press)
}

/// The first expected sentence that does, as well written as may be; if none does, own words.
pub(super) fn fill<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let mut writings: Vec<Written> = Vec::new();
    for (id, text) in trial.sentences() {
        let written = Written::new(text, [(id, text)]).reduced();
        let fits = Fit::ALL.into_iter().filter(|fit| allows(condition, Field::Fit, fit.name()));
        writings.extend(fits.map(|fit| Written { fit, ..written.clone() }));
    }
    writings.push(own_words(condition));
    controls(trial, condition, true)?.into_iter().find_map(|control| {
        let write = |written: &Written| Act::Write { control: control.clone(), written: written.clone() };
        writings.iter().find_map(|written| trial.fulfil(place, [write(written)]))
    })
}
