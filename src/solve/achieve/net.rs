//! The phone connected to a Wi-Fi network.

use super::{allows, at};
use crate::course::model::Condition;
use crate::solve::route::Target;
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::phone::{Act, Page, Phone, Place, Setting};

/// The network whose password is being asked for comes first, so that the choice stays the same while one
/// is on the way.
pub(super) fn connect<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let phone = trial.phone()?;
    let networks = phone.net.networks.iter().filter(|network| allows(condition, Field::Network, network.id.as_str()));
    let mut networks: Vec<Id> = networks.map(|network| network.id.clone()).collect();
    networks.sort_by_key(|id| !is_asked(phone, id));
    networks.iter().find_map(|network| to(trial, place, network))
}

/// Whether this network's password is asked for now.
fn is_asked(phone: &Phone, id: &Id) -> bool {
    matches!(&phone.place, Place::Network { network, .. } if network == id)
}

fn to<'l>(trial: &Trial<'l>, place: usize, network: &Id) -> Option<Trial<'l>> {
    if is_asked(trial.phone()?, network) {
        return with_password(trial, place, network);
    }
    let mut page = at(trial, &Target::Page(Page::Wifi))?;
    // In use already: Wi-Fi is turned off and on again, as people do.
    if page.phone()?.net.connected.as_ref() == Some(network) {
        page.act(Act::Turn(Setting::Wifi))?;
    }
    if !page.phone()?.settings.is_on(Setting::Wifi) {
        page.act(Act::Turn(Setting::Wifi))?;
        if page.reached(place) {
            return Some(page);
        }
    }
    page.act(Act::Network(network.clone()))?;
    if page.reached(place) { Some(page) } else { with_password(&page, place, network) }
}

/// What stands in the field if that is right; otherwise the first proposed password that is, and if none is,
/// the right one as it is written.
fn with_password<'l>(trial: &Trial<'l>, place: usize, network: &Id) -> Option<Trial<'l>> {
    if let Some(joined) = trial.fulfil(place, [Act::Join]) {
        return Some(joined);
    }
    let mut there = trial.clone();
    if matches!(&there.phone()?.place, Place::Network { password: Some(_), .. }) {
        there.act(Act::Clear)?;
    }
    let phone = there.phone()?;
    let opens = |id: &&Id| phone.proposal(id).is_some_and(|proposal| proposal.opens.contains(network));
    let proposed = phone.sentences.iter().filter(opens).cloned().map(Act::ProposePassword);
    proposed.chain([Act::right_password(network)]).find_map(|password| there.fulfil(place, [password, Act::Join]))
}
