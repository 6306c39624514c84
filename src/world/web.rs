//! The web browser: an address field, a search page, pages, and the way back through them. Behind one
//! of the links lies the portal, whose places stand in the same history.
//!
//! It knows nothing of the device that it runs on: the phone shows it in a narrow screen, the computer
//! in a wide one.

pub mod site;
mod ways;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::portal::{self, Login, Portal};
use super::writing::{Field, Written};
use super::{Happening, phone};
use crate::vocabulary::Id;
pub use phone::Body;
use site::{LOGIN, MIN_SIDE, Site};

/// How the browser stands when a task starts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Start {
    /// The page that is open; the search page lies behind it.
    pub page: Option<Id>,
    /// Where the task's sentences lead.
    pub proposals: Vec<Proposal>,
}

/// A sentence of the task, as something to put in one of the browser's fields.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Proposal {
    /// The sentence.
    pub sentence: Id,
    /// What comes of it.
    pub is: Proposed,
}

/// What comes of a proposed sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Proposed {
    /// It is an address of this page, or of none.
    Address(Option<Id>),
    /// It is something to search for, and finds these hits.
    Search(Vec<Id>),
}

/// What a learner can do in the browser.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Back to where one was.
    Back,
    /// Forward again.
    Forward,
    /// Close the page: the search page comes up.
    Close,
    /// Go to the address field.
    Address,
    /// Go to the address that a proposed sentence is.
    Go(Id),
    /// Go to an address that one has written. What it matches is the page.
    WriteAddress(Written),
    /// Search for a proposed sentence.
    Search(Id),
    /// Search for one's own words.
    WriteSearch {
        /// The words.
        written: Written,
        /// What they find.
        found: Vec<Id>,
    },
    /// Open something that the search has found.
    Open(Id),
    /// Follow a link of the page.
    Follow(Id),
}

/// Something that has been open, and can be gone back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// The search page.
    Search,
    /// What a search has found.
    Found(Search),
    /// A page.
    Page(Id),
    /// An address that leads nowhere.
    Nowhere(Body),
    /// The true login.
    Login,
    /// A place of Min side.
    MinSide(portal::Place),
}

/// A search that has been made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// What was searched for.
    pub query: Body,
    /// What was found.
    pub found: Vec<Id>,
    /// The page whose own search it was.
    pub within: Option<Id>,
}

/// Whether what is found has been paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HitKind {
    /// It fits what was searched for.
    Hit,
    /// Somebody has paid for it.
    Advert,
}

impl HitKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Hit, Self::Advert];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Hit => "hit",
            Self::Advert => "advert",
        }
    }
}

/// The browser at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Web {
    /// What has been open, oldest first; the search page is the first.
    pub spots: Vec<Spot>,
    /// Which of them is open.
    at: usize,
    /// Whether one is about to say where to go.
    pub asks_address: bool,
    /// The portal.
    pub portal: Portal,
    proposals: Vec<Proposal>,
    site: Arc<Site>,
}

impl Web {
    /// The browser as a task finds it.
    #[must_use]
    pub fn new(start: &Start, portal: Portal, min_side: &portal::Place, site: &Arc<Site>) -> Self {
        let mut web = Self {
            spots: vec![Spot::Search],
            at: 0,
            asks_address: false,
            portal,
            proposals: start.proposals.clone(),
            site: Arc::clone(site),
        };
        if let Some(page) = &start.page {
            web.spots.extend(web.opened(page, min_side));
        }
        web.at = web.spots.len() - 1;
        web.arrive();
        web
    }

    /// What lies in the history when a task starts on `page`.
    fn opened(&self, page: &Id, min_side: &portal::Place) -> Vec<Spot> {
        match page.as_str() {
            MIN_SIDE if self.portal.logged_in => {
                let places = [Some(portal::Place::Home), min_side.list(), Some(min_side.clone())];
                let mut places: Vec<portal::Place> = places.into_iter().flatten().collect();
                places.dedup();
                places.into_iter().map(Spot::MinSide).collect()
            }
            MIN_SIDE | LOGIN => vec![Spot::Login],
            _ => self.site.page(page).map(|page| Spot::Page(page.id.clone())).into_iter().collect(),
        }
    }

    /// What is open.
    #[must_use]
    pub fn spot(&self) -> &Spot {
        &self.spots[self.at]
    }

    /// The site that it shows pages of.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Whether there is something to go forward to.
    #[must_use]
    pub fn can_go_forward(&self) -> bool {
        !self.asks_address && self.at + 1 < self.spots.len()
    }

    /// Whether there is something to go back to: out of the address field, to another key at the
    /// login, or to what was open before.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        let chosen = self
            .portal
            .login
            .as_ref()
            .is_some_and(|login| !matches!(login.step, portal::Step::Methods | portal::Step::Sent));
        self.asks_address || chosen || self.at > 0
    }

    /// The page whose search field is on the screen: `Some(None)` for the search page's own.
    #[must_use]
    pub fn search_field(&self) -> Option<Option<&Id>> {
        match self.spot() {
            Spot::Search => Some(None),
            Spot::Found(search) => Some(search.within.as_ref()),
            Spot::Page(id) => self.site.page(id).filter(|page| page.search && !page.login).map(|page| Some(&page.id)),
            Spot::Nowhere(_) | Spot::Login | Spot::MinSide(_) => None,
        }
    }

    /// The sentences that are proposed for the address field.
    pub fn addresses(&self) -> impl Iterator<Item = (&Id, Option<&Id>)> {
        self.proposals.iter().filter_map(|proposal| match &proposal.is {
            Proposed::Address(page) => Some((&proposal.sentence, page.as_ref())),
            Proposed::Search(_) => None,
        })
    }

    /// The sentences that are proposed for the search field, and what each finds.
    pub fn searches(&self) -> impl Iterator<Item = (&Id, &[Id])> {
        self.proposals.iter().filter_map(|proposal| match &proposal.is {
            Proposed::Search(found) => Some((&proposal.sentence, found.as_slice())),
            Proposed::Address(_) => None,
        })
    }

    /// What can be done now, but for what is written: [`Web::field`] tells where.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        if self.asks_address {
            let go = self.addresses().map(|(sentence, _)| Act::Go(sentence.clone()));
            return go.chain([Act::Back]).collect();
        }
        let mut acts = Vec::new();
        if self.can_go_back() {
            acts.push(Act::Back);
        }
        if self.can_go_forward() {
            acts.push(Act::Forward);
        }
        acts.push(Act::Address);
        if self.spots.len() > 1 {
            acts.push(Act::Close);
        }
        if self.search_field().is_some() {
            acts.extend(self.searches().map(|(sentence, _)| Act::Search(sentence.clone())));
        }
        match self.spot() {
            Spot::Found(search) => acts.extend(search.found.iter().cloned().map(Act::Open)),
            Spot::Page(id) => {
                let links = self.site.page(id).filter(|page| !page.login).map_or(&[][..], |page| &page.links);
                acts.extend(links.iter().map(|link| Act::Follow(link.id.clone())));
            }
            Spot::Search | Spot::Nowhere(_) | Spot::Login | Spot::MinSide(_) => {}
        }
        acts
    }

    /// What can be done on the page that is open when it is the portal's, or a login.
    #[must_use]
    pub fn portal_acts(&self) -> Vec<portal::Act> {
        match self.spot() {
            _ if self.asks_address => Vec::new(),
            Spot::MinSide(place) => self.portal.acts(place),
            Spot::Login | Spot::Page(_) => self.portal.login_acts(),
            Spot::Search | Spot::Found(_) | Spot::Nowhere(_) => Vec::new(),
        }
    }

    /// The field that can be written in now.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        if self.asks_address {
            return Some(Field::Address);
        }
        match self.spot() {
            Spot::MinSide(place) => self.portal.field(place),
            _ if self.portal.login.is_some() => self.portal.login_field(),
            _ => self.search_field().map(|_| Field::Search),
        }
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        match act {
            Act::WriteAddress(_) => self.asks_address,
            Act::WriteSearch { found, .. } => {
                self.field() == Some(Field::Search) && found.iter().all(|hit| self.site.hit(hit).is_some())
            }
            act => self.acts().contains(act),
        }
    }

    /// Whether the portal's `act` can be done on the page that is open.
    #[must_use]
    pub fn can_portal(&self, act: &portal::Act) -> bool {
        match act {
            portal::Act::WriteCode(_) => self.field() == Some(Field::LoginCode),
            portal::Act::WritePassword(_) => self.field() == Some(Field::Password),
            portal::Act::WriteContactCode(_) => self.field() == Some(Field::ContactCode),
            portal::Act::Write(_) => self.field() == Some(Field::Reply),
            portal::Act::WriteContact(_) => self.field() == Some(Field::Contact),
            act => self.portal_acts().contains(act),
        }
    }

    /// The act that searches for `written`.
    #[must_use]
    pub fn search_for(&self, written: Written) -> Act {
        let found = written.text.as_deref().map(|text| self.site.found(text)).unwrap_or_default();
        Act::WriteSearch { written, found }
    }

    /// Does `act` and tells what happened. What cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        match act {
            Act::Back => self.back(),
            Act::Forward => self.turn_to(self.at + 1),
            Act::Close => self.close(),
            Act::Address => {
                self.asks_address = true;
                Vec::new()
            }
            Act::Go(sentence) => {
                let page = self.addresses().find(|(known, _)| *known == sentence).and_then(|(_, page)| page.cloned());
                self.go(page, Body::Sentence(sentence.clone()))
            }
            Act::WriteAddress(written) => self.go(written.matches.clone(), Body::Own(written.clone())),
            Act::Search(sentence) => {
                let found = self.searches().find(|(known, _)| *known == sentence);
                let found = found.map(|(_, found)| found.to_vec()).unwrap_or_default();
                self.search(Body::Sentence(sentence.clone()), found)
            }
            Act::WriteSearch { written, found } => self.search(Body::Own(written.clone()), found.clone()),
            Act::Open(hit) => self.open(hit),
            Act::Follow(link) => self.follow(link),
        }
    }

    /// Does what the portal offers, on the page that is open or in the app.
    pub fn act_portal(&mut self, act: &portal::Act) -> Vec<Happening> {
        let place = match self.spot() {
            Spot::MinSide(place) => Some(place.clone()),
            _ => None,
        };
        let (mut happenings, leads) = self.portal.act(act, place.as_ref());
        match leads {
            portal::Leads::Stay => {}
            portal::Leads::To(place) => happenings.extend(self.show(Spot::MinSide(place))),
            portal::Leads::BackTo(place) => self.back_to(&Spot::MinSide(place)),
            portal::Leads::In => {
                self.spots.truncate(self.at);
                self.spots.push(Spot::MinSide(portal::Place::Home));
                self.at = self.spots.len() - 1;
                self.asks_address = false;
                self.arrive();
            }
            portal::Leads::Out => {
                let front = self.site.front().map(|page| Spot::Page(page.id.clone()));
                self.spots.retain(|spot| !matches!(spot, Spot::MinSide(_)));
                self.spots.dedup();
                self.spots.extend(front.filter(|front| self.spots.last() != Some(front)));
                self.at = self.spots.len() - 1;
                self.asks_address = false;
                self.arrive();
            }
        }
        happenings
    }

    /// The place of Min side that is open, to whoever is logged in.
    #[must_use]
    pub fn min_side_place(&self) -> Option<&portal::Place> {
        match self.spot() {
            Spot::MinSide(place) if self.portal.logged_in && !self.asks_address => Some(place),
            _ => None,
        }
    }

    /// Whether something that lasts has been prepared and not done.
    #[must_use]
    pub fn is_preparing(&self) -> bool {
        matches!(self.spot(), Spot::MinSide(place) if self.portal.is_preparing(place))
    }
}
