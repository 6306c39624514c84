//! What happens in apps that authors have made: the app is searched, see [`search`].

use std::cell::Cell;

use super::{allows, own_words};
use crate::course::model::Condition;
use crate::solve::route::{Target, walk};
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::custom::{Act, search};
use crate::world::phone::{self, App};
use crate::world::{self, Happening};

/// Something happens that an author has named, or something is put in a part. The open app comes first. A way
/// that is free of every foreseen mistake is better than one that is not.
pub(super) fn happen<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let world = trial.world()?;
    let open = world.custom_app().map(|running| running.app().id.clone());
    let mut apps: Vec<Id> = world.custom.apps.iter().map(|running| running.app().id.clone()).collect();
    apps.retain(|app| allows(condition, Field::App, app.as_str()));
    apps.sort_by_key(|app| Some(app) != open.as_ref());
    apps.iter().find_map(|app| {
        let mut there = trial.clone();
        if open.as_ref() != Some(app) {
            walk(&mut there, &Target::App(App::Own(app.clone())))?;
        }
        let has_refused = Cell::new(false);
        let acts = |bars_all: bool| {
            let running = there.world()?.custom_app()?;
            let refuses = |happening: &Happening| trial.mistake(happening).is_some_and(|undo| undo || bars_all);
            let allowed = |happenings: &[Happening]| {
                let is_allowed = !happenings.iter().any(refuses);
                has_refused.set(has_refused.get() || !is_allowed);
                is_allowed
            };
            let wanted = |happening: &Happening| condition.holds(happening) && trial.mistake(happening).is_none();
            let own = own_words(condition);
            let acts = trial.search(|effort| search::way(running, &own, effort, allowed, wanted))?;
            Some(acts.into_iter().map(on_phone))
        };
        let clean = acts(true).and_then(|acts| there.fulfil(place, acts));
        // Where nothing was refused there is nothing else to find.
        clean.or_else(|| if has_refused.get() { there.fulfil(place, acts(false)?) } else { None })
    })
}

/// The app's own Back is the phone's.
fn on_phone(act: Act) -> world::Act {
    match act {
        Act::Back => phone::Act::Back.into(),
        act => act.into(),
    }
}
