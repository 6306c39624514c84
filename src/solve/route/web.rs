//! The ways in the browser: to the screen where it is, to a page, through the login, to a place of Min
//! side. Where several ways lead there, each is yielded in turn: what lies nearest first, then what the
//! task proposes, and last an address that one writes.

use super::{Target, walk};
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::world::computer::{self, Tab};
use crate::world::phone::{self, App};
use crate::world::portal::{Act as PortalAct, Asked, Guess, Method, Place, Step};
use crate::world::web::site::{LOGIN, Leads, MIN_SIDE, Site};
use crate::world::web::{Act, Spot, Web};
use crate::world::writing::Written;
use crate::world::{Device, World};

/// From any place of Min side to any other there are fewer acts than this.
const LONGEST: usize = 6;

/// A page that is farther away by links than this is gone to by its address.
const FAR: usize = 3;

impl Trial<'_> {
    /// The browser, where the device of the task has one.
    pub(in crate::solve) fn web(&self) -> Option<&Web> {
        self.world().filter(|world| matches!(world.device(), Device::Phone | Device::Computer)).map(|world| &world.web)
    }

    /// A copy in which this has been done.
    pub(in crate::solve) fn after<A: Into<crate::world::Act>>(
        &self,
        acts: impl IntoIterator<Item = A>,
    ) -> Option<Self> {
        let mut trial = self.clone();
        for act in acts {
            trial.act(act)?;
        }
        Some(trial)
    }
}

/// A copy in which the browser is on the screen.
pub(in crate::solve) fn browser<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let mut there = trial.clone();
    if trial.world()?.app() == Some(App::Web) {
        return Some(there);
    }
    match trial.world()?.device() {
        Device::Computer => there.act(computer::Act::Turn(Tab::Web))?,
        Device::Phone => {
            walk(&mut there, &Target::Home)?;
            there.act(phone::Act::Open(App::Web))?;
        }
        Device::Door | Device::Board | Device::Program => return None,
    }
    Some(there)
}

/// The same with the page on the screen rather than the address field.
pub(in crate::solve) fn page<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let mut there = browser(trial)?;
    if there.web()?.asks_address {
        let back = there.world()?.back()?;
        there.act(back)?;
    }
    Some(there)
}

/// Ways to a page, each ending where it has just been opened. The browser is on the screen.
pub(in crate::solve) fn to_page<'l>(trial: &Trial<'l>, page: &Id) -> Vec<Trial<'l>> {
    let ways = [
        by_open_field(trial, page),
        by_link(trial, page),
        by_hit(trial, page),
        by_address(trial, page),
        by_back(trial, page),
    ];
    let near: Vec<Trial<'l>> = ways.into_iter().flatten().collect();
    let far =
        [by_search(trial, page), by_links(trial, page), by_address_and_link(trial, page), by_writing(trial, page)];
    near.into_iter().chain(far.into_iter().flatten()).collect()
}

/// The address field is open, and the task proposes the address.
fn by_open_field<'l>(trial: &Trial<'l>, page: &Id) -> Option<Trial<'l>> {
    trial.web().filter(|web| web.asks_address)?;
    go(trial, page)
}

fn go<'l>(trial: &Trial<'l>, page: &Id) -> Option<Trial<'l>> {
    let sentence = trial.web()?.addresses().find(|(_, leads)| *leads == Some(page)).map(|(id, _)| id.clone())?;
    trial.after([Act::Go(sentence)])
}

fn links(site: &Site, spot: &Spot) -> Vec<(Id, Leads)> {
    let Spot::Page(id) = spot else {
        return Vec::new();
    };
    let links = site.page(id).filter(|page| !page.login).map_or(&[][..], |page| &page.links);
    links.iter().map(|link| (link.id.clone(), link.to.clone())).collect()
}

fn by_link<'l>(trial: &Trial<'l>, target: &Id) -> Option<Trial<'l>> {
    let there = page(trial)?;
    let web = there.web()?;
    let link = links(web.site(), web.spot()).into_iter().find(|(_, to)| *to == Leads::Page(target.clone()))?.0;
    there.after([Act::Follow(link)])
}

/// What has been found already, unpaid first.
fn by_hit<'l>(trial: &Trial<'l>, target: &Id) -> Option<Trial<'l>> {
    let there = page(trial)?;
    let web = there.web()?;
    let Spot::Found(search) = web.spot() else {
        return None;
    };
    let hit = best_hit(web.site(), &search.found, target)?;
    there.after([Act::Open(hit)])
}

/// What was found before one came here.
fn by_back<'l>(trial: &Trial<'l>, target: &Id) -> Option<Trial<'l>> {
    let mut there = page(trial)?;
    for _ in 0..FAR {
        // Where there is nothing to go back to in the browser, Back leaves it.
        there.web()?.can_go_back().then_some(())?;
        let back = there.world()?.back()?;
        there.act(back)?;
        if let Some(opened) = by_hit(&there, target) {
            return Some(opened);
        }
    }
    None
}

fn best_hit(site: &Site, found: &[Id], target: &Id) -> Option<Id> {
    let leads = |id: &&Id| site.hit(id).is_some_and(|hit| hit.page == *target);
    let paid = |id: &&Id| site.hit(id).is_some_and(|hit| hit.advert);
    let (adverts, hits): (Vec<&Id>, Vec<&Id>) = found.iter().filter(leads).partition(paid);
    hits.into_iter().chain(adverts).next().cloned()
}

fn by_address<'l>(trial: &Trial<'l>, target: &Id) -> Option<Trial<'l>> {
    let there = page(trial)?;
    there.web()?.addresses().find(|(_, leads)| *leads == Some(target))?;
    go(&there.after([Act::Address])?, target)
}

/// A search that the task proposes and that finds it.
fn by_search<'l>(trial: &Trial<'l>, target: &Id) -> Option<Trial<'l>> {
    let there = search_page(trial)?;
    let web = there.web()?;
    let finds: Vec<(Id, Id)> = web
        .searches()
        .filter_map(|(sentence, found)| Some((sentence.clone(), best_hit(web.site(), found, target)?)))
        .collect();
    let mut ways = finds.into_iter().map(|(sentence, hit)| there.after([Act::Search(sentence), Act::Open(hit)]));
    best(trial, ways.by_ref().flatten())
}

/// Where one can search everything: where one is, or the search page.
pub(in crate::solve) fn search_page<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let there = page(trial)?;
    if there.web()?.search_field() == Some(None) { Some(there) } else { there.after([Act::Close]) }
}

/// By links through other pages, the shortest way.
fn by_links<'l>(trial: &Trial<'l>, target: &Id) -> Option<Trial<'l>> {
    let there = page(trial)?;
    let web = there.web()?;
    let site = web.site();
    let mut ways: Vec<(Vec<Act>, Spot)> = vec![(Vec::new(), web.spot().clone())];
    let mut seen: Vec<Id> = Vec::new();
    for _ in 0..FAR {
        let mut farther = Vec::new();
        for (way, spot) in &ways {
            for (link, to) in links(site, spot) {
                let Leads::Page(page) = to else { continue };
                let mut way = way.clone();
                way.push(Act::Follow(link));
                if page == *target {
                    return there.after(way);
                }
                if !seen.contains(&page) {
                    seen.push(page.clone());
                    farther.push((way, Spot::Page(page)));
                }
            }
        }
        ways = farther;
    }
    None
}

/// An address that the task proposes, and a link on the page that it leads to.
fn by_address_and_link<'l>(trial: &Trial<'l>, target: &Id) -> Option<Trial<'l>> {
    let open = if trial.web()?.asks_address { trial.clone() } else { page(trial)?.after([Act::Address])? };
    let proposed = open.web()?.addresses().map(|(sentence, _)| sentence.clone());
    let ways = proposed.filter_map(|sentence| by_link(&open.after([Act::Go(sentence)])?, target));
    best(trial, ways)
}

fn by_writing<'l>(trial: &Trial<'l>, target: &Id) -> Option<Trial<'l>> {
    let open = if trial.web()?.asks_address { trial.clone() } else { page(trial)?.after([Act::Address])? };
    let written = Written::judged("a", |_| Some(target.clone())).reduced();
    open.after([Act::WriteAddress(written)])
}

/// Of several ways the first on which nothing is done that the author foresaw as a mistake; if there is
/// none, the first.
pub(in crate::solve) fn best<'l>(from: &Trial<'l>, ways: impl Iterator<Item = Trial<'l>>) -> Option<Trial<'l>> {
    let mut first = None;
    for way in ways {
        if way.slips() == from.slips() {
            return Some(way);
        }
        first.get_or_insert(way);
    }
    first
}

/// A copy in which the true login, or Min side where one is logged in, has just come up.
fn through_door<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let there = browser(trial)?;
    let web = there.web()?;
    let door = |trial: &Trial<'l>| {
        let web = trial.web()?;
        let link = links(web.site(), web.spot()).into_iter().find(|(_, to)| *to == Leads::MinSide)?.0;
        trial.after([Act::Follow(link)])
    };
    if let Some(entered) = page(&there).as_ref().and_then(door) {
        return Some(entered);
    }
    let has_door = |page: &&crate::world::web::site::Page| {
        !page.login && !page.fake && page.links.iter().any(|link| link.to == Leads::MinSide)
    };
    let pages: Vec<Id> = web.site().pages.iter().filter(has_door).map(|page| page.id.clone()).collect();
    // What the task proposes, or what is near, before an address that nobody has spoken of.
    let near = pages.iter().flat_map(|page| to_near_page(&there, page));
    let entered = best(trial, near.filter_map(|at| door(&at)));
    entered.or_else(|| by_writing(&there, &Id::new(MIN_SIDE)?))
}

/// Ways to a page that need no address to be written.
fn to_near_page<'l>(trial: &Trial<'l>, page: &Id) -> Vec<Trial<'l>> {
    let ways = [by_open_field(trial, page), by_link(trial, page), by_hit(trial, page), by_address(trial, page)];
    ways.into_iter().chain([by_search(trial, page), by_links(trial, page)]).flatten().collect()
}

/// A copy in which the true login has just come up.
pub(in crate::solve) fn to_login<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let out = logged_out(trial)?;
    let away = if *out.web()?.spot() == Spot::Login { page(&out)?.after([Act::Close])? } else { out };
    through_door(&away)
}

/// A copy in which the true login is on the screen and asks for a key.
pub(in crate::solve) fn at_methods<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let mut there = at_login(trial)?;
    if there.web()?.portal.login.as_ref()?.step != Step::Methods {
        let back = there.world()?.back()?;
        there.act(back)?;
    }
    Some(there)
}

/// A copy in which the true login is on the screen.
fn at_login<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let here = trial.web()?.spot() == &Spot::Login;
    if here { page(trial) } else { to_login(trial) }
}

/// A copy in which one is at the login and logged out.
pub(in crate::solve) fn logged_out<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    if trial.web()?.portal.logged_in { at_min_side(trial)?.after([PortalAct::LogOut]) } else { Some(trial.clone()) }
}

/// A copy in which one has just logged in, by the key that is chosen already or by any other.
pub(in crate::solve) fn log_in<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let there = at_login(&logged_out(trial)?)?;
    let step = there.web()?.portal.login.as_ref()?.step;
    match step {
        Step::Methods => {
            let ways = [Method::Device, Method::App, Method::MinKode].into_iter();
            let ways = ways.filter_map(|method| finish_login(&there.after([PortalAct::Method(method)])?));
            best(trial, ways)
        }
        _ => finish_login(&there),
    }
}

/// What is left to do at the login after a key has been chosen.
fn finish_login<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    match trial.web()?.portal.login.as_ref()?.step {
        Step::Code(_) => trial.after([PortalAct::Code(Guess::Right), PortalAct::Password(Guess::Right)]),
        Step::Password(_) => trial.after([PortalAct::Password(Guess::Right)]),
        Step::App => open_question(trial)?.after([PortalAct::Approve]),
        Step::Methods | Step::Sent => None,
    }
}

/// A copy in which what the app asks lies open. `None` when it asks nothing.
pub(in crate::solve) fn open_question<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let ask = trial.web()?.portal.ask.as_ref()?;
    if ask.read && trial.world()?.asks() {
        return Some(trial.clone());
    }
    let mut there = trial.clone();
    if !there.world()?.asks() {
        walk(&mut there, &Target::Home)?;
    }
    there.after([PortalAct::Read])
}

/// A copy in which the app asks about a login that one has begun, and that lies open.
pub(in crate::solve) fn own_question<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let asks_login = trial.web()?.portal.ask.as_ref().is_some_and(|ask| ask.what == Asked::Login);
    if asks_login {
        return open_question(trial);
    }
    open_question(&at_methods(trial)?.after([PortalAct::Method(Method::App)])?)
}

/// A copy in which Min side is on the screen.
pub(in crate::solve) fn at_min_side<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let there = browser(trial)?;
    let web = there.web()?;
    match (web.portal.logged_in, web.spot()) {
        (true, Spot::MinSide(_)) => page(&there),
        (true, _) => through_door(&there),
        (false, _) => log_in(&there),
    }
}

/// A copy in which this place of Min side is on the screen.
pub(in crate::solve) fn at_place<'l>(trial: &Trial<'l>, place: &Place) -> Option<Trial<'l>> {
    let mut there = at_min_side(trial)?;
    for _ in 0..LONGEST {
        let Some(act) = next(there.world()?, place)? else {
            return Some(there);
        };
        there.act(act)?;
    }
    None
}

/// The next act on the way to a place of Min side; `Some(None)` when one is there.
#[expect(clippy::option_option, reason = "no way, no need, or an act")]
fn next(world: &World, place: &Place) -> Option<Option<PortalAct>> {
    if *world.web.spot() == Spot::MinSide(place.clone()) {
        return Some(None);
    }
    let acts = world.web.portal_acts();
    let steps = [Some(place.clone()), place.list(), Some(Place::Home)];
    steps.into_iter().flatten().map(PortalAct::Open).find(|act| acts.contains(act)).map(Some)
}

/// Whether `id` is the true login.
pub(in crate::solve) fn is_login(id: &str) -> bool {
    id == LOGIN
}
