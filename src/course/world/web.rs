//! The web that all lessons share, `world/web.toml`.

use std::sync::Arc;

use super::files;
use super::mail::is_invented;
use crate::course::decode::{At, Fields, Sink};
use crate::course::raw::web as raw;
use crate::course::resolve::{references, unique};
use crate::course::texts::Texts;
use crate::diagnostic::Code;
use crate::vocabulary::{Id, Lang};
use crate::world::Data;
use crate::world::web::site::{Hit, LOGIN, Leads, Link, MIN_SIDE, Page, Site, UNKNOWN};

/// Names that a page cannot have: they stand for what is no page of the file.
const TAKEN: [&str; 3] = [LOGIN, MIN_SIDE, UNKNOWN];

/// The file of the web after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::WebFile,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::WebFile::new(fields) }
    }
}

impl files::Draft for Draft {
    fn language(&self) -> Lang {
        self.raw.language
    }

    fn check(&self, sink: &mut Sink<'_>, _: Option<&Data>) {
        let raw = &self.raw;
        unique(sink, "page", raw.pages.iter().map(|page| page.id.as_ref()));
        unique(sink, "hit", raw.hits.iter().map(|hit| hit.id.as_ref()));
        let pages: Vec<&str> = raw.pages.iter().filter_map(|page| Some(page.id.as_ref()?.value.as_str())).collect();
        for page in &raw.pages {
            check_page(sink, page, &pages);
        }
        references(sink, "web-page", raw.hits.iter().filter_map(|hit| hit.page.as_ref()), &pages);
        for words in raw.hits.iter().filter_map(|hit| hit.words.as_ref()).filter(|words| words.value.is_empty()) {
            sink.tell(Code::Empty, &words.span, &[("key", "words")]);
        }
    }

    fn build(&self, texts: &mut Texts<'_, '_>, data: &mut Data) -> Option<()> {
        let pages = self.raw.pages.iter().map(|raw| page(raw, texts)).collect::<Option<_>>()?;
        let hits = self.raw.hits.iter().map(|raw| hit(raw, texts)).collect::<Option<_>>()?;
        data.site = Arc::new(Site { pages, hits });
        texts.end_part("");
        Some(())
    }
}

fn check_page(sink: &mut Sink<'_>, page: &raw::Page, pages: &[&str]) {
    if let Some(id) = page.id.as_ref().filter(|id| TAKEN.contains(&id.value.as_str())) {
        sink.tell(Code::DuplicateId, &id.span, &[("id", id.value.as_str()), ("table", "page")]);
    }
    if let Some(address) = &page.address
        && !is_web_address(&address.value)
    {
        sink.tell(Code::RealAddress, &address.span, &[("value", &address.value)]);
    }
    unique(sink, "link", page.links.iter().map(|link| link.id.as_ref()));
    let known: Vec<&str> = pages.iter().copied().chain([MIN_SIDE]).collect();
    references(sink, "web-page", page.links.iter().filter_map(|link| link.to.as_ref()), &known);
}

/// Whether `address` is one as the browser shows it, of a site that nobody can own.
fn is_web_address(address: &str) -> bool {
    let (host, path) = address.split_once('/').unwrap_or((address, "x"));
    let plain = |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-./".contains(c));
    is_invented(host) && plain(address) && !path.is_empty() && !path.ends_with('/')
}

fn page(raw: &raw::Page, texts: &mut Texts<'_, '_>) -> Option<Page> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("page", &id);
    let link = |raw: &raw::Link| {
        let id = raw.id.as_ref()?.value.clone();
        let to = raw.to.as_ref()?.value.clone();
        Some(Link {
            text: texts.line(&format!("{path}.link.{id}"), raw.text.as_ref()?),
            to: if to.as_str() == MIN_SIDE { Leads::MinSide } else { Leads::Page(to) },
            id,
        })
    };
    let links = raw.links.iter().map(link).collect::<Option<_>>()?;
    Some(Page {
        address: raw.address.as_ref()?.value.clone(),
        title: texts.line(&format!("{path}.title"), raw.title.as_ref()?),
        by: texts.line(&format!("{path}.by"), raw.by.as_ref()?),
        date: texts.line(&format!("{path}.date"), raw.date.as_ref()?),
        text: texts.prose(&format!("{path}.text"), raw.text.as_ref()?),
        links,
        search: raw.search,
        login: raw.login,
        fake: raw.fake,
        id,
    })
}

fn hit(raw: &raw::Hit, texts: &mut Texts<'_, '_>) -> Option<Hit> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("hit", &id);
    let page: &At<Id> = raw.page.as_ref()?;
    Some(Hit {
        page: page.value.clone(),
        advert: raw.advert,
        words: texts.lines(&format!("{path}.words"), raw.words.as_ref()?),
        title: texts.line(&format!("{path}.title"), raw.title.as_ref()?),
        text: texts.line(&format!("{path}.text"), raw.text.as_ref()?),
        id,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_whole_and_nobodys() {
        for good in ["fjordvik.kommune.no", "fjordvik.kommune.no/bibliotek/tider", "bokhagen.example"] {
            assert!(is_web_address(good), "{good}");
        }
        for other in [
            "https://bokhagen.example",
            "bokhagen.no",
            "bokhagen.example/",
            "Bokhagen.example",
            "bok hagen.example",
            "",
        ] {
            assert!(!is_web_address(other), "{other}");
        }
    }
}
