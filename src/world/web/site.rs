//! The web that Kari meets: its pages, and what a search finds. Data, written once and shared by all
//! lessons; what a learner does with it stands in [`super`].

use crate::meaning::Text;
use crate::vocabulary::{Id, Localised};
use crate::world::writing::same_word;

/// Everything that the browser can show before one logs in.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// The pages.
    pub pages: Vec<Page>,
    /// What a search finds, in the order in which it is listed.
    pub hits: Vec<Hit>,
}

/// It stands in every state of the world, and is the same in all of them.
impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Site").field("pages", &self.pages.len()).finish_non_exhaustive()
    }
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The id.
    pub id: Id,
    /// The whole address, as the browser shows it.
    pub address: String,
    /// The heading.
    pub title: Localised<String>,
    /// Who made it.
    pub by: Localised<String>,
    /// When it was last changed.
    pub date: Localised<String>,
    /// What it says.
    pub text: Localised<Text>,
    /// What can be pressed on it.
    pub links: Vec<Link>,
    /// Whether it has a search field of its own, for the pages of the same site.
    pub search: bool,
    /// Whether it looks like the login: it asks for one's keys.
    pub login: bool,
    /// Whether it must not be trusted. The screen does not tell.
    pub fake: bool,
}

/// A link on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The id, unique on the page.
    pub id: Id,
    /// What it says.
    pub text: Localised<String>,
    /// Where it leads.
    pub to: Leads,
}

/// Where a link or an address leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Leads {
    /// To a page.
    Page(Id),
    /// To Min side; whoever is not logged in meets the login first.
    MinSide,
}

/// Something that a search finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The id.
    pub id: Id,
    /// Where it leads.
    pub page: Id,
    /// Whether somebody has paid for it to stand first.
    pub advert: bool,
    /// It comes up when one of these is among what was searched for.
    pub words: Localised<Vec<String>>,
    /// What it is called.
    pub title: Localised<String>,
    /// What it says of itself.
    pub text: Localised<String>,
}

/// What Min side is called where a page is named.
pub const MIN_SIDE: &str = "min-side";
/// What the true login is called where a page is named.
pub const LOGIN: &str = "innloggingsporten";
/// What an address is called that leads nowhere.
pub const UNKNOWN: &str = "unknown";

/// The address of the search page.
pub const SEARCH_ADDRESS: &str = "sok.example";
/// The address of the true login.
pub const LOGIN_ADDRESS: &str = "innloggingsporten.example";
/// The address of Min side.
pub const MIN_SIDE_ADDRESS: &str = "fjordvik.kommune.no/min-side";

/// What Kari's own municipality's addresses begin with.
const HOME: &str = "fjordvik.kommune.no";

impl Page {
    /// The site that it belongs to: its address up to the first slash.
    #[must_use]
    pub fn host(&self) -> &str {
        host(&self.address)
    }
}

/// An address up to the first slash.
fn host(address: &str) -> &str {
    address.split('/').next().unwrap_or(address)
}

impl Site {
    /// The page with this id.
    #[must_use]
    pub fn page(&self, id: &Id) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    /// The hit with this id.
    #[must_use]
    pub fn hit(&self, id: &Id) -> Option<&Hit> {
        self.hits.iter().find(|hit| hit.id == *id)
    }

    /// The municipality's front page, where one is after logging out.
    #[must_use]
    pub fn front(&self) -> Option<&Page> {
        self.pages.iter().find(|page| page.address == HOME)
    }

    /// What a search for `text` finds: adverts first, each kind in the order of the data. Which
    /// language one searches in does not matter.
    #[must_use]
    pub fn found(&self, text: &str) -> Vec<Id> {
        let asked: Vec<&str> = text.split_whitespace().collect();
        let fits = |hit: &&Hit| {
            let mut words = hit.words.all().flatten();
            words.any(|word| asked.iter().any(|asked| same_word(asked, word)))
        };
        let (adverts, hits): (Vec<&Hit>, Vec<&Hit>) = self.hits.iter().filter(fits).partition(|hit| hit.advert);
        adverts.into_iter().chain(hits).map(|hit| hit.id.clone()).collect()
    }

    /// Those of `found` that lead to the site of `page`, without adverts: what a site's own search
    /// finds.
    #[must_use]
    pub fn within(&self, page: &Id, found: &[Id]) -> Vec<Id> {
        let Some(host) = self.page(page).map(Page::host) else {
            return Vec::new();
        };
        let here = |id: &&Id| {
            let hit = self.hit(id).filter(|hit| !hit.advert);
            hit.and_then(|hit| self.page(&hit.page)).is_some_and(|page| page.host() == host)
        };
        found.iter().filter(here).cloned().collect()
    }

    /// Where an address leads, as somebody writes it: case, blanks around it and what stands before the
    /// name do not matter. Every other character does.
    #[must_use]
    pub fn at(&self, typed: &str) -> Option<Id> {
        let typed = plain_address(typed);
        if typed == MIN_SIDE_ADDRESS {
            return Id::new(MIN_SIDE);
        }
        if typed == LOGIN_ADDRESS {
            return Id::new(LOGIN);
        }
        self.pages.iter().find(|page| page.address == typed).map(|page| page.id.clone())
    }
}

fn plain_address(typed: &str) -> String {
    let typed = typed.trim().to_lowercase();
    let typed = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://")).unwrap_or(&typed);
    let typed = typed.strip_prefix("www.").unwrap_or(typed);
    typed.trim_end_matches('/').to_owned()
}

/// Whether `text` looks like an address rather than like words to search for.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let text = text.trim();
    !text.contains(char::is_whitespace) && text.contains('.') && !text.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_kindly_and_to_the_letter() {
        for same in ["fjordvik.kommune.no", " Fjordvik.kommune.no/ ", "https://www.fjordvik.kommune.no"] {
            assert_eq!(plain_address(same), "fjordvik.kommune.no");
        }
        assert_ne!(plain_address("fjordvik-kommune.no"), "fjordvik.kommune.no");
        assert!(is_address("fjordvik.kommune") && is_address("fjordvik.kommune.no/bibliotek"));
        assert!(!is_address("åpningstid bibliotek") && !is_address("kari@fjordvik.example") && !is_address("bok"));
    }
}
