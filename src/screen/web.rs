//! The browser as a tree of meaning: the bar with the whole address, the search page, what was found,
//! pages, the address field and the login. Min side has a file of its own. Phone and computer show the
//! same nodes.

mod attached;
pub(super) mod form;
mod login;
mod my_page;
mod post;

pub(super) use login::told_text;

use super::field_notice;
use crate::app::{Act, App};
use crate::course::model::Sentence;
use crate::locale::Strings;
use crate::meaning::{Block, Form, Mark, Node, Role, Run, State, Text, Voice};
use crate::vocabulary::{Id, Lang};
use crate::world::World;
use crate::world::data::Data;
use crate::world::phone::Body;
use crate::world::portal::{self, Place};
use crate::world::web::site::{self, Page};
use crate::world::web::{Act as WebAct, Search, Spot, Web};
use crate::world::writing::Field;

/// Everything that the browser's screens are made from.
pub(super) struct Source<'a> {
    pub(super) app: &'a App,
    pub(super) strings: &'a Strings,
    pub(super) data: &'a Data,
    pub(super) sentences: &'a [Sentence],
    pub(super) world: &'a World,
    pub(super) lang: Lang,
    /// Whether the task is done: then one sees what one did, and nothing to do.
    pub(super) done: bool,
}

fn press(act: WebAct) -> Act {
    Act::web(act)
}

fn portal_press(act: portal::Act) -> Act {
    Act::portal(act)
}

impl Source<'_> {
    fn web(&self) -> &Web {
        &self.world.web
    }

    /// The browser's own bar: the whole address, and the ways that it offers.
    pub(super) fn bar(&self) -> Node<Act> {
        let web = self.web();
        let mut keys = Vec::new();
        let mut key = |label: &str, act: WebAct| {
            let offered = Act::web(act.clone());
            if self.world.can(&crate::world::Act::Web(act)) && !self.done {
                keys.push(Node::new(Role::Key, label).act(offered));
            }
        };
        key(&self.strings.say("web-back"), WebAct::Back);
        key(&self.strings.say("web-forward"), WebAct::Forward);
        key(&self.strings.say("web-write-address"), WebAct::Address);
        key(&self.strings.say("web-close"), WebAct::Close);
        Node::new(Role::AddressBar, self.address(web.spot())).children(keys)
    }

    /// The address of what is open, whole.
    fn address(&self, spot: &Spot) -> String {
        match spot {
            Spot::Search => site::SEARCH_ADDRESS.to_owned(),
            Spot::Found(Search { within: None, .. }) => format!("{}/{}", site::SEARCH_ADDRESS, "treff"),
            Spot::Found(Search { within: Some(page), .. }) => {
                format!("{}/{}", self.page(page).map(Page::host).unwrap_or_default(), "sok")
            }
            Spot::Page(id) => self.page(id).map(|page| page.address.clone()).unwrap_or_default(),
            Spot::Nowhere(typed) => self.body(typed),
            Spot::Login => site::LOGIN_ADDRESS.to_owned(),
            Spot::MinSide(place) => match self.path(place) {
                path if path.is_empty() => site::MIN_SIDE_ADDRESS.to_owned(),
                path => format!("{}/{path}", site::MIN_SIDE_ADDRESS),
            },
        }
    }

    /// What stands after the address of Min side: short, so that all of it fits on a phone.
    fn path(&self, place: &Place) -> String {
        let portal = &self.web().portal;
        let nth = |place: Option<usize>| place.map_or_else(String::new, |place| (place + 1).to_string());
        match place {
            Place::Home => String::new(),
            Place::Cases => "saker".to_owned(),
            Place::Case(id) => self.data.records.case(id).map(|case| case.number.replace('/', "-")).unwrap_or_default(),
            Place::Album(_) => "vedlegg".to_owned(),
            Place::Messages => "meldinger".to_owned(),
            Place::Letters => "brev".to_owned(),
            Place::Letter(id) => format!("brev/{}", nth(portal.letters.iter().position(|letter| letter.id == *id))),
            Place::Bills => "regninger".to_owned(),
            Place::Bill(id) => format!("regning/{}", nth(portal.bills.iter().position(|bill| bill == id))),
            Place::Applications => "soknader".to_owned(),
            Place::Form(place) => place.form().to_string(),
            Place::Suggestions => "forslag".to_owned(),
            Place::Profile => "profil".to_owned(),
            Place::Change(_) => "rett".to_owned(),
            Place::Code => "kode".to_owned(),
        }
    }

    /// The bar of the site that is open: whose it is, and on Min side where one can go.
    pub(super) fn site_bar(&self) -> Option<Node<Act>> {
        let web = self.web();
        if web.asks_address {
            return None;
        }
        match web.spot() {
            Spot::Search | Spot::Found(Search { within: None, .. }) => {
                Some(Node::new(Role::SiteBar, self.strings.say("web-search-name")))
            }
            Spot::Nowhere(_) => None,
            Spot::Page(id) | Spot::Found(Search { within: Some(id), .. }) => {
                Some(Node::new(Role::SiteBar, self.site_name(id)))
            }
            Spot::Login => Some(Node::new(Role::SiteBar, self.strings.say("portal-login-name"))),
            Spot::MinSide(place) => Some(self.my_page_bar(place)),
        }
    }

    /// What is on the page.
    pub(super) fn content(&self) -> Vec<Node<Act>> {
        let web = self.web();
        let mut nodes: Vec<Node<Act>> = field_notice(self.app, self.strings).into_iter().collect();
        if web.asks_address {
            nodes.extend(self.address_field());
            return nodes;
        }
        match web.spot() {
            Spot::Search => nodes.extend(self.search_page()),
            Spot::Found(search) => nodes.extend(self.found(search)),
            Spot::Page(id) => match self.page(id) {
                Some(page) if page.login => nodes.extend(self.false_login(page)),
                Some(page) => nodes.extend(self.page_nodes(page)),
                None => {}
            },
            Spot::Nowhere(typed) => {
                let address = self.body(typed);
                nodes.push(Node::new(Role::Heading, self.strings.say("web-nowhere")));
                nodes.push(Node::new(Role::Paragraph, self.strings.fill("web-nowhere-text", &[("address", &address)])));
            }
            Spot::Login => nodes.extend(self.true_login()),
            Spot::MinSide(place) => {
                nodes.extend(self.passed());
                nodes.extend(self.my_page(place));
                nodes.extend(self.waiting());
            }
        }
        nodes
    }

    fn page(&self, id: &Id) -> Option<&Page> {
        self.data.site.page(id)
    }

    /// What the site calls itself that a page belongs to: the heading of its first page.
    fn site_name(&self, page: &Id) -> String {
        let host = self.page(page).map(Page::host);
        let first = self.data.site.pages.iter().find(|page| Some(page.host()) == host);
        first.map(|page| page.title.get(self.lang).clone()).unwrap_or_default()
    }

    fn address_field(&self) -> Vec<Node<Act>> {
        let mut nodes = vec![Node::new(Role::Heading, self.strings.say("web-where"))];
        let proposals = self.web().addresses().map(|(sentence, _)| sentence);
        nodes.extend(proposals.enumerate().map(|(place, sentence)| {
            let act = press(WebAct::Go(sentence.clone()));
            Node::new(Role::Answer, self.sentence(sentence)).act(act).first(place == 0)
        }));
        nodes.extend(self.field(Field::Address, "web-address-field", "web-go"));
        nodes
    }

    fn search_page(&self) -> Vec<Node<Act>> {
        let mut nodes = vec![Node::new(Role::Heading, self.strings.say("web-search-what"))];
        nodes.extend(self.search_field("web-search-field", true));
        nodes
    }

    /// Proposed searches, and a field for one's own.
    fn search_field(&self, label: &'static str, first: bool) -> Vec<Node<Act>> {
        let proposals = self.web().searches().map(|(sentence, _)| sentence);
        let mut nodes: Vec<Node<Act>> = proposals
            .enumerate()
            .map(|(place, sentence)| {
                let act = press(WebAct::Search(sentence.clone()));
                Node::new(Role::Answer, self.sentence(sentence)).act(act).first(first && place == 0)
            })
            .collect();
        nodes.extend(self.field(Field::Search, label, "web-search"));
        nodes
    }

    fn found(&self, search: &Search) -> Vec<Node<Act>> {
        let query = self.body(&search.query);
        let lead = if search.found.is_empty() { "web-no-hits" } else { "web-hits" };
        let mut nodes = vec![Node::new(Role::Heading, self.strings.fill(lead, &[("query", &query)]))];
        if search.found.is_empty() {
            nodes.push(Node::new(Role::Paragraph, self.strings.say("web-no-hits-text")));
        }
        let hits = search.found.iter().enumerate();
        let hits: Vec<Node<Act>> = hits.filter_map(|(place, hit)| self.hit(hit, place == 0)).collect();
        nodes.push(Node::holding(Role::List, hits));
        nodes.extend(self.search_field("web-search-again", search.found.is_empty()));
        nodes
    }

    /// Something that was found: an advertisement says what it is, before anything else.
    fn hit(&self, id: &Id, first: bool) -> Option<Node<Act>> {
        let hit = self.data.site.hit(id)?;
        let address = self.page(&hit.page)?.address.as_str();
        let line = |text: &str| Block {
            form: Form::Paragraph,
            runs: vec![Run { text: text.to_owned(), voice: Voice::Plain }],
        };
        let from =
            if hit.advert { self.strings.fill("web-advert", &[("address", address)]) } else { address.to_owned() };
        let detail = Text { blocks: vec![line(&format!("{from}.")), line(hit.text.get(self.lang))] };
        let mark = if hit.advert { Mark::Advert } else { Mark::None };
        let node = Node::new(Role::Hit, hit.title.get(self.lang).as_str()).act(press(WebAct::Open(id.clone())));
        Some(node.detail(detail).state(State { first, mark, ..State::default() }))
    }

    fn page_nodes(&self, page: &Page) -> Vec<Node<Act>> {
        let (by, date) = (page.by.get(self.lang), page.date.get(self.lang));
        let title = page.title.get(self.lang).as_str();
        // Whose site it is stands right above.
        let is_named = self.site_name(&page.id) == title;
        let mut nodes: Vec<Node<Act>> = (!is_named).then(|| Node::new(Role::Heading, title)).into_iter().collect();
        nodes.push(Node::new(Role::Paragraph, page.text.get(self.lang).clone()));
        let link = |link: &site::Link| {
            let role = if link.to == site::Leads::MinSide { Role::Button } else { Role::Link };
            Node::new(role, link.text.get(self.lang).as_str()).act(press(WebAct::Follow(link.id.clone())))
        };
        let (buttons, links): (Vec<Node<Act>>, Vec<Node<Act>>) =
            page.links.iter().map(link).partition(|node| node.role == Role::Button);
        nodes.extend(buttons);
        if !links.is_empty() {
            nodes.push(Node::holding(Role::Links, links));
        }
        if page.search && !self.done {
            nodes.extend(self.search_field("web-search-here", false));
        }
        nodes.push(Node::new(Role::Aside, self.strings.fill("web-made-by", &[("by", by), ("date", date)])));
        nodes
    }

    /// A field of the browser or the portal, with a button that takes in what is being written.
    fn field(&self, field: Field, label: &'static str, commit: &'static str) -> Vec<Node<Act>> {
        if self.done {
            return Vec::new();
        }
        let drafted = self.app.view.draft.as_ref().filter(|_| self.app.is_writing_in(&field));
        let stars = |text: &str| "*".repeat(text.chars().count());
        let (text, cursor) = match drafted {
            Some(draft) if field.is_secret() => (stars(draft.text()), stars(&draft.text()[..draft.cursor()]).len()),
            Some(draft) => (draft.text().to_owned(), draft.cursor()),
            None => (String::new(), 0),
        };
        let writing = !text.is_empty();
        let state = State { cursor: Some(cursor), ..State::default() };
        let mut nodes =
            vec![Node::new(Role::Field, self.strings.say(label)).detail(text).act(Act::Field(field)).state(state)];
        if writing {
            nodes.push(Node::new(Role::Button, self.strings.say(commit)).act(Act::Commit));
        }
        nodes
    }

    fn body(&self, body: &Body) -> String {
        match body {
            Body::Sentence(id) => self.sentence(id),
            Body::Own(written) => written
                .text
                .clone()
                .unwrap_or_else(|| self.strings.fill("phone-own-reduced", &[("words", &written.words.to_string())])),
        }
    }

    fn sentence(&self, id: &Id) -> String {
        let sentence = self.sentences.iter().find(|sentence| sentence.id == *id);
        sentence.map(|sentence| sentence.text.get(self.lang).clone()).unwrap_or_default()
    }
}
