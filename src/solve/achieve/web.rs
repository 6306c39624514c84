//! The browser: pages opened, by address, by search or by links.

use super::{allows, own_words};
use crate::course::model::{Condition, Want};
use crate::solve::route::web::{best, page, search_page, to_page};
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::web::site::UNKNOWN;
use crate::world::web::{Act, HitKind, Spot};
use crate::world::writing::Written;

/// The pages that `condition` lets it be: those it names, in its order, or all.
pub(super) fn pages(trial: &Trial<'_>, condition: &Condition) -> Vec<Id> {
    let named = condition.wants.iter().find_map(|(field, want)| match want {
        Want::OneOf(ids) if *field == Field::Page => Some(ids.clone()),
        Want::OneOf(_) | Want::AtLeast(_) => None,
    });
    named.unwrap_or_else(|| {
        trial.web().map(|web| web.site().pages.iter().map(|page| page.id.clone()).collect()).unwrap_or_default()
    })
}

/// Of the ways the best one on which the condition at `place` has been fulfilled.
pub(super) fn reached<'l>(from: &Trial<'l>, place: usize, ways: impl Iterator<Item = Trial<'l>>) -> Option<Trial<'l>> {
    best(from, ways.filter(|way| way.reached(place)))
}

pub(super) fn open_address<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let there = crate::solve::route::web::browser(trial)?;
    let open = if there.web()?.asks_address { there } else { there.after([Act::Address])? };
    let fits = |page: Option<&Id>| allows(condition, Field::Page, page.map_or(UNKNOWN, Id::as_str));
    let proposed: Vec<Id> = open.web()?.addresses().filter(|(_, page)| fits(*page)).map(|(id, _)| id.clone()).collect();
    let proposed = proposed.into_iter().filter_map(|sentence| open.after([Act::Go(sentence)]));
    let named = pages(&open, condition).into_iter();
    let written = named.filter_map(|page| {
        let known = (page.as_str() != UNKNOWN).then_some(page);
        open.after([Act::WriteAddress(Written::judged("a", |_| known).reduced())])
    });
    reached(trial, place, proposed.chain(written))
}

/// The first proposed search that fits; a sentence that is none is written; if nothing fits, own words.
pub(super) fn search<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let here = page(trial)?;
    let there = if here.web()?.search_field().is_some() { here } else { search_page(trial)? };
    let web = there.web()?;
    let proposed: Vec<Act> = web.searches().map(|(sentence, _)| Act::Search(sentence.clone())).collect();
    let sentences = trial.sentences().map(|(id, text)| web.search_for(Written::new(text, [(id, text)])));
    let written = sentences.map(|act| match act {
        Act::WriteSearch { written, found } => Act::WriteSearch { written: written.reduced(), found },
        other => other,
    });
    let own = Act::WriteSearch { written: own_words(condition), found: Vec::new() };
    let acts: Vec<Act> = proposed.into_iter().chain(written).chain([own]).collect();
    reached(trial, place, acts.into_iter().filter_map(|act| there.after([act])))
}

/// What has been found already, or what a search finds that is proposed, or that one writes.
pub(super) fn open_result<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let here = page(trial)?;
    let web = here.web()?;
    let kind = |advert: bool| if advert { HitKind::Advert } else { HitKind::Hit };
    let fits = |id: &Id| {
        web.site().hit(id).is_some_and(|hit| {
            allows(condition, Field::Page, hit.page.as_str()) && allows(condition, Field::Kind, kind(hit.advert).name())
        })
    };
    let found = match web.spot() {
        Spot::Found(search) => search.found.iter().filter(|id| fits(id)).cloned().collect(),
        _ => Vec::new(),
    };
    let found = found.into_iter().filter_map(|hit| here.after([Act::Open(hit)]));
    if let Some(opened) = reached(trial, place, found) {
        return Some(opened);
    }
    let there = search_page(&here)?;
    let mut ways: Vec<[Act; 2]> = Vec::new();
    for (sentence, found) in web.searches() {
        let opened = found.iter().filter(|id| fits(id));
        ways.extend(opened.map(|hit| [Act::Search(sentence.clone()), Act::Open(hit.clone())]));
    }
    for hit in web.site().hits.iter().filter(|hit| fits(&hit.id)) {
        let word = hit.words.original().first();
        ways.extend(word.map(|word| {
            let written = Written::new(word, []).reduced();
            [Act::WriteSearch { written, found: web.site().found(word) }, Act::Open(hit.id.clone())]
        }));
    }
    reached(trial, place, ways.into_iter().filter_map(|way| there.after(way)))
}

pub(super) fn open_page<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let there = crate::solve::route::web::browser(trial)?;
    let targets = pages(&there, condition);
    reached(trial, place, targets.iter().flat_map(|target| to_page(&there, target)))
}
