//! How the browser and the portal stand when a task starts, and where its sentences lead in them.

use super::check::references;
use crate::course::decode::{At, Sink};
use crate::course::model::Sentence;
use crate::course::raw::web::Start;
use crate::vocabulary::Id;
use crate::world::portal::{self, Place};
use crate::world::web::site::{LOGIN, MIN_SIDE, Site, is_address};
use crate::world::web::{self, Proposal, Proposed};
use crate::world::{Data, phone};

/// Tells pages, cases and the like that the world does not have.
pub(super) fn check(sink: &mut Sink<'_>, start: &Start, world: &Data) {
    fn ids<'i>(list: Option<&'i At<Vec<At<Id>>>>, one: Option<&'i At<Id>>) -> impl Iterator<Item = &'i At<Id>> {
        list.into_iter().flat_map(|list| &list.value).chain(one)
    }
    let records = &world.records;
    let pages: Vec<&str> = world.site.pages.iter().map(|page| page.id.as_str()).chain([MIN_SIDE, LOGIN]).collect();
    references(sink, "web-page", start.page.iter(), &pages);
    let approvals: Vec<&str> = records.approvals.iter().map(|it| it.id.as_str()).collect();
    references(sink, "approval", start.approval.iter(), &approvals);
    let cases: Vec<&str> = records.cases.iter().map(|it| it.id.as_str()).collect();
    references(sink, "case", ids(start.cases.as_ref(), start.case.as_ref()), &cases);
    let letters: Vec<&str> = records.letters.iter().map(|it| it.id.as_str()).collect();
    references(sink, "letter", ids(start.letters.as_ref(), start.letter.as_ref()), &letters);
    references(sink, "letter", ids(start.coming.as_ref(), None), &letters);
    let bills: Vec<&str> = records.bills.iter().map(|it| it.id.as_str()).collect();
    references(sink, "bill", ids(start.bills.as_ref(), start.bill.as_ref()), &bills);
    let suggestions: Vec<&str> = records.suggestions.iter().map(|it| it.id.as_str()).collect();
    references(sink, "suggestion", ids(start.suggestions.as_ref(), None), &suggestions);
}

/// How the browser and the portal stand. What is open is there, whether or not it is named among the
/// rest.
pub(super) fn start(raw: &Start) -> (web::Start, portal::Start) {
    let ids = |list: &Option<At<Vec<At<Id>>>>, one: &Option<At<Id>>| -> Vec<Id> {
        let list = list.iter().flat_map(|list| &list.value).map(|id| &id.value);
        let mut ids: Vec<Id> = list.cloned().collect();
        if let Some(one) = one.as_ref().filter(|one| !ids.contains(&one.value)) {
            ids.push(one.value.clone());
        }
        ids
    };
    let open = |one: &Option<At<Id>>, place: fn(Id) -> Place| one.as_ref().map(|one| place(one.value.clone()));
    let at = open(&raw.case, Place::Case)
        .or_else(|| open(&raw.letter, Place::Letter))
        .or_else(|| open(&raw.bill, Place::Bill))
        .unwrap_or_default();
    let portal = portal::Start {
        logged_in: raw.logged_in,
        cases: ids(&raw.cases, &raw.case),
        letters: ids(&raw.letters, &raw.letter),
        bills: ids(&raw.bills, &raw.bill),
        suggestions: ids(&raw.suggestions, &None),
        coming: ids(&raw.coming, &None),
        old_contact: raw.old_contact,
        approval: raw.approval.as_ref().map(|id| id.value.clone()),
        at,
    };
    (web::Start { page: raw.page.as_ref().map(|page| page.value.clone()), proposals: Vec::new() }, portal)
}

/// Where the sentences of a task lead when they are put in one of the browser's fields: the same in every
/// language.
pub(super) fn proposals(sentences: &[Sentence], site: &Site) -> Vec<Proposal> {
    let proposal = |sentence: &Sentence| {
        let texts = || sentence.text.all();
        let is = if texts().all(|text| is_address(text)) {
            Proposed::Address(texts().find_map(|text| site.at(text)))
        } else {
            let mut found: Vec<Id> = Vec::new();
            for hit in texts().flat_map(|text| site.found(text)) {
                if !found.contains(&hit) {
                    found.push(hit);
                }
            }
            // In the order of the page of hits, whichever language found them.
            found.sort_by_key(|hit| {
                let place = site.hits.iter().position(|known| known.id == *hit);
                (site.hit(hit).is_some_and(|hit| !hit.advert), place)
            });
            Proposed::Search(found)
        };
        Proposal { sentence: sentence.id.clone(), is }
    };
    sentences.iter().filter(|sentence| !sentence.is_subject).map(proposal).collect()
}

/// Where a phone or a computer starts when the start names an app.
pub(super) fn app(at: Option<&str>) -> Option<phone::App> {
    match at? {
        "mail" => Some(phone::App::Mail),
        "web" => Some(phone::App::Web),
        _ => None,
    }
}
