//! Switches turned and sliders moved.

use super::{allows, at};
use crate::course::model::Condition;
use crate::solve::route::Target;
use crate::solve::trial::Trial;
use crate::vocabulary::happenings::Field;
use crate::world::phone::{Act, Phone, Place, Setting, Stand};

/// Where several settings would do, those that are in sight come first.
pub(super) fn change<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let phone = trial.phone()?;
    let mut settings = Setting::ALL.to_vec();
    settings.retain(|setting| allows(condition, Field::Setting, setting.name()));
    // The alarm is nearest from everywhere else.
    settings.sort_by_key(|setting| (!in_sight(phone, *setting), setting.stand()));
    settings.into_iter().find_map(|setting| {
        let target = match setting.stand() {
            Stand::Clock => Target::Clock,
            Stand::First => Target::Settings,
            Stand::Page(page) => Target::Page(page),
        };
        let there = at(trial, &target)?;
        ways(there.phone()?, setting).into_iter().find_map(|acts| there.fulfil(place, acts))
    })
}

fn in_sight(phone: &Phone, setting: Setting) -> bool {
    match phone.place {
        Place::Clock => setting.stand() == Stand::Clock,
        Place::Settings => setting.stand() == Stand::First,
        Place::Page(page) => setting.stand() == Stand::Page(page),
        _ => false,
    }
}

/// What to press, shortest first. What stands as it should at first is moved away and back.
fn ways(phone: &Phone, setting: Setting) -> Vec<Vec<Act>> {
    if setting.is_switch() {
        return vec![vec![Act::Turn(setting)], vec![Act::Turn(setting); 2]];
    }
    let (more, less) = (Act::More(setting), Act::Less(setting));
    let room = (setting.most() - phone.settings.get(setting)) / setting.step();
    let up = (1..=room).map(|times| vec![more.clone(); usize::from(times)]);
    up.chain([vec![less.clone()], vec![less, more.clone()]]).collect()
}
