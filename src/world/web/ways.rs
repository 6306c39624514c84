//! The ways through the pages: where each of them leads, and what can be gone back to.

use super::site::{LOGIN, Leads, MIN_SIDE, UNKNOWN};
use super::{Body, HitKind, Login, Search, Spot, Web};
use crate::vocabulary::Id;
use crate::world::{Happening, form, phone, portal};

impl Web {
    /// Where something that was done in an application leads.
    pub fn follow_form(&mut self, leads: form::Leads) {
        let spot = |place| Spot::MinSide(portal::Place::Form(place));
        match leads {
            form::Leads::Stay => {}
            form::Leads::To(place) => {
                self.show(spot(place));
            }
            form::Leads::Back(place) => self.back_to(&spot(place)),
            form::Leads::List => self.back_to(&Spot::MinSide(portal::Place::Applications)),
            form::Leads::Sent(place) => {
                self.spots.truncate(self.at + 1);
                self.spots.retain(|spot| !matches!(spot, Spot::MinSide(portal::Place::Form(_))));
                self.spots.dedup();
                self.spots.push(spot(place));
                self.at = self.spots.len() - 1;
                self.arrive();
            }
        }
    }

    /// One has gone away from the browser: a login that was open is closed, as whoever goes away from
    /// one means to.
    pub fn leave(&mut self) -> Vec<Happening> {
        let left = self.left();
        if !left.is_empty() {
            self.spots = vec![Spot::Search];
            self.at = 0;
            self.arrive();
        }
        left
    }

    /// A login that is open and is about to be left.
    pub(super) fn left(&self) -> Vec<Happening> {
        let login = self.portal.login.as_ref();
        login.map(|login| Happening::LoginLeft { page: login.page.clone() }).into_iter().collect()
    }

    pub(super) fn back(&mut self) -> Vec<Happening> {
        if self.asks_address {
            self.asks_address = false;
            return Vec::new();
        }
        if self.portal.other_key() {
            return Vec::new();
        }
        self.turn_to(self.at.saturating_sub(1))
    }

    pub(super) fn close(&mut self) -> Vec<Happening> {
        let left = self.left();
        self.spots = vec![Spot::Search];
        self.at = 0;
        self.arrive();
        left
    }

    pub(super) fn turn_to(&mut self, at: usize) -> Vec<Happening> {
        let left = self.left();
        self.at = at.min(self.spots.len() - 1);
        self.arrive();
        left
    }

    /// Back to a spot that one has come through; on to it when one has not.
    pub(super) fn back_to(&mut self, spot: &Spot) {
        if let Some(at) = self.spots[..=self.at].iter().rposition(|before| before == spot) {
            self.at = at;
            self.spots.truncate(at + 1);
        } else {
            self.spots.truncate(self.at + 1);
            self.spots.push(spot.clone());
            self.at = self.spots.len() - 1;
        }
        self.arrive();
    }

    /// Opens something new. What one could go forward to is gone then.
    pub(super) fn show(&mut self, spot: Spot) -> Vec<Happening> {
        let mut happenings = self.left();
        self.spots.truncate(self.at + 1);
        self.spots.push(spot);
        self.at = self.spots.len() - 1;
        self.asks_address = false;
        self.arrive();
        if let Spot::Page(page) = self.spot() {
            happenings.push(Happening::PageOpened { page: page.clone() });
        }
        happenings.extend(self.portal.login.as_ref().map(|login| Happening::LoginStarted { page: login.page.clone() }));
        happenings
    }

    /// What is open now may be a login.
    pub(super) fn arrive(&mut self) {
        let page = match self.spot() {
            Spot::Login => Id::new(LOGIN),
            Spot::Page(id) => self.site.page(id).filter(|page| page.login).map(|page| page.id.clone()),
            Spot::Search | Spot::Found(_) | Spot::Nowhere(_) | Spot::MinSide(_) => None,
        };
        // Of what came beside the page nothing is left on the next one, but for the code that is to be
        // written there; and what the app asked because of a login goes with the login.
        if *self.spot() != Spot::MinSide(portal::Place::Code) {
            self.portal.forget_login_ask();
        }
        self.portal.login = page.map(Login::new);
    }

    pub(super) fn go(&mut self, page: Option<Id>, typed: Body) -> Vec<Happening> {
        let name = page.clone().or_else(|| Id::new(UNKNOWN));
        let mut happenings: Vec<Happening> = name.map(|page| Happening::AddressOpened { page }).into_iter().collect();
        let spot = page.and_then(|page| self.spot_of(&page)).unwrap_or(Spot::Nowhere(typed));
        happenings.extend(self.show(spot));
        happenings
    }

    /// What is shown for a page by its name.
    pub(super) fn spot_of(&self, page: &Id) -> Option<Spot> {
        match page.as_str() {
            MIN_SIDE => Some(self.min_side()),
            LOGIN => Some(Spot::Login),
            _ => self.site.page(page).map(|page| Spot::Page(page.id.clone())),
        }
    }

    /// Min side, or the login before it.
    pub(super) fn min_side(&self) -> Spot {
        if self.portal.logged_in { Spot::MinSide(portal::Place::Home) } else { Spot::Login }
    }

    pub(super) fn search(&mut self, query: Body, found: Vec<Id>) -> Vec<Happening> {
        let within = self.search_field().flatten().cloned();
        let found = match &within {
            Some(page) => self.site.within(page, &found),
            None => found,
        };
        let (said, words) = phone::said(&query);
        let mut happenings = vec![Happening::Searched { said, words }];
        happenings.extend(self.show(Spot::Found(Search { query, found, within })));
        happenings
    }

    pub(super) fn open(&mut self, hit: &Id) -> Vec<Happening> {
        let Some(hit) = self.site.hit(hit) else {
            return Vec::new();
        };
        let (page, kind) = (hit.page.clone(), if hit.advert { HitKind::Advert } else { HitKind::Hit });
        let mut happenings = vec![Happening::ResultOpened { page: page.clone(), kind }];
        happenings.extend(self.show(Spot::Page(page)));
        happenings
    }

    pub(super) fn follow(&mut self, link: &Id) -> Vec<Happening> {
        let Spot::Page(page) = self.spot() else {
            return Vec::new();
        };
        let page = self.site.page(page);
        let Some(link) = page.and_then(|page| page.links.iter().find(|found| found.id == *link)) else {
            return Vec::new();
        };
        let spot = match &link.to {
            Leads::Page(page) => Spot::Page(page.clone()),
            Leads::MinSide => self.min_side(),
        };
        self.show(spot)
    }
}
