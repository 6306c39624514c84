//! The program as a device: pages turned, and what is done with the real program.

use super::allows;
use crate::course::model::Condition;
use crate::solve::trial::Trial;
use crate::vocabulary::happenings::Field;
use crate::vocabulary::{Lang, Theme};
use crate::world::booklet::{Act, Booklet};

fn booklet<'t>(trial: &'t Trial<'_>) -> Option<&'t Booklet> {
    trial.world()?.booklet.as_ref()
}

/// To the nearest page that fits, the one that is open among the last: it must be turned to anew.
pub(super) fn turn<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let Booklet { pages, at, .. } = booklet(trial)?;
    let fits = |(_, page): &(usize, &crate::vocabulary::Id)| allows(condition, Field::Page, page.as_str());
    let mut targets: Vec<usize> = pages.iter().enumerate().filter(fits).map(|(target, _)| target).collect();
    targets.sort_by_key(|target| if target == at { usize::MAX } else { target.abs_diff(*at) });
    targets.into_iter().find_map(|target| trial.fulfil(place, way(*at, target, pages.len())))
}

/// The turns from one page to another; from a page to itself by way of its neighbour.
fn way(from: usize, to: usize, pages: usize) -> Vec<Act> {
    if from == to {
        return if from + 1 < pages { vec![Act::Forward, Act::Back] } else { vec![Act::Back, Act::Forward] };
    }
    let act = if from < to { Act::Forward } else { Act::Back };
    vec![act; from.abs_diff(to)]
}

pub(super) fn open_help<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    trial.fulfil(place, [Act::OpenHelp])
}

pub(super) fn close_help<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    let open = booklet(trial)?.help;
    trial.fulfil(place, [Act::OpenHelp, Act::CloseHelp].into_iter().skip(usize::from(open)))
}

pub(super) fn read_again<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    trial.fulfil(place, [Act::ReadAgain])
}

pub(super) fn choose_theme<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let fits = Theme::ALL.into_iter().filter(|theme| allows(condition, Field::Theme, theme.name()));
    fits.into_iter().find_map(|theme| trial.fulfil(place, [Act::Theme(theme)]))
}

pub(super) fn choose_language<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let fits = Lang::ALL.into_iter().filter(|language| allows(condition, Field::Language, language.tag()));
    fits.into_iter().find_map(|language| trial.fulfil(place, [Act::Language(language)]))
}
