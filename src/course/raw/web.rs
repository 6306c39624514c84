//! The web as it stands in a world file.

use super::{all, language};
use crate::course::decode::{At, Fields, Prose};
use crate::vocabulary::{Id, Lang};

/// The main file of the web.
#[derive(Debug)]
pub(in crate::course) struct WebFile {
    pub(in crate::course) language: Lang,
    pub(in crate::course) pages: Vec<Page>,
    pub(in crate::course) hits: Vec<Hit>,
}

/// A page.
#[derive(Debug)]
pub(in crate::course) struct Page {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) address: Option<At<String>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) by: Option<At<String>>,
    pub(in crate::course) date: Option<At<String>>,
    pub(in crate::course) text: Option<At<Prose>>,
    pub(in crate::course) links: Vec<Link>,
    pub(in crate::course) search: bool,
    pub(in crate::course) login: bool,
    pub(in crate::course) fake: bool,
}

/// A link on a page.
#[derive(Debug)]
pub(in crate::course) struct Link {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) text: Option<At<String>>,
    pub(in crate::course) to: Option<At<Id>>,
}

/// Something that a search finds.
#[derive(Debug)]
pub(in crate::course) struct Hit {
    pub(in crate::course) id: Option<At<Id>>,
    pub(in crate::course) page: Option<At<Id>>,
    pub(in crate::course) advert: bool,
    pub(in crate::course) words: Option<At<Vec<At<String>>>>,
    pub(in crate::course) title: Option<At<String>>,
    pub(in crate::course) text: Option<At<String>>,
}

/// How the browser and the portal stand when a task starts.
#[derive(Debug)]
pub(in crate::course) struct Start {
    pub(in crate::course) page: Option<At<Id>>,
    pub(in crate::course) logged_in: bool,
    pub(in crate::course) approval: Option<At<Id>>,
    pub(in crate::course) cases: Option<At<Vec<At<Id>>>>,
    pub(in crate::course) case: Option<At<Id>>,
    pub(in crate::course) letters: Option<At<Vec<At<Id>>>>,
    pub(in crate::course) letter: Option<At<Id>>,
    pub(in crate::course) bills: Option<At<Vec<At<Id>>>>,
    pub(in crate::course) bill: Option<At<Id>>,
    pub(in crate::course) suggestions: Option<At<Vec<At<Id>>>>,
    pub(in crate::course) coming: Option<At<Vec<At<Id>>>>,
    pub(in crate::course) old_contact: bool,
}

impl Start {
    /// Takes its keys out of those of a start.
    pub(in crate::course) fn of(fields: &mut Fields) -> Self {
        Self {
            page: fields.id("page"),
            logged_in: fields.flag("logged-in").is_some_and(|logged_in| logged_in.value),
            approval: fields.id("approval"),
            cases: fields.ids("cases"),
            case: fields.id("case"),
            letters: fields.ids("letters"),
            letter: fields.id("letter"),
            bills: fields.ids("bills"),
            bill: fields.id("bill"),
            suggestions: fields.ids("suggestions"),
            coming: fields.ids("coming"),
            old_contact: fields.flag("old-contact").is_some_and(|old| old.value),
        }
    }
}

impl WebFile {
    /// From a table of the kind `keys::WEB_FILE`.
    pub(in crate::course) fn new(mut fields: Fields) -> Self {
        Self {
            language: language(&mut fields),
            pages: all(fields.tables("page"), Page::new),
            hits: all(fields.tables("hit"), Hit::new),
        }
    }
}

impl Page {
    fn new(mut fields: Fields) -> Self {
        let mut flag = |key: &str| fields.flag(key).is_some_and(|flag| flag.value);
        let (search, login, fake) = (flag("search"), flag("login"), flag("fake"));
        Self {
            id: fields.id("id"),
            address: fields.line("address"),
            title: fields.line("title"),
            by: fields.line("by"),
            date: fields.line("date"),
            text: fields.prose("text"),
            links: all(fields.tables("link"), Link::new),
            search,
            login,
            fake,
        }
    }
}

impl Link {
    fn new(mut fields: Fields) -> Self {
        Self { id: fields.id("id"), text: fields.line("text"), to: fields.id("to") }
    }
}

impl Hit {
    fn new(mut fields: Fields) -> Self {
        Self {
            id: fields.id("id"),
            page: fields.id("page"),
            advert: fields.flag("advert").is_some_and(|advert| advert.value),
            words: fields.lines("words"),
            title: fields.line("title"),
            text: fields.line("text"),
        }
    }
}
