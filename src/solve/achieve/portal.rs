//! The login, the app that approves it, and Min side.

use super::web::{pages, reached};
use super::{allows, form, own_words};
use crate::course::model::Condition;
use crate::solve::route::web::{
    at_methods, at_place, browser, is_login, log_in, logged_out, open_question, own_question, page, to_login, to_page,
};
use crate::solve::trial::Trial;
use crate::vocabulary::Id;
use crate::vocabulary::happenings::Field;
use crate::world::portal::records::Channel;
use crate::world::portal::{Act, Guess, Method, Place, Step, What};
use crate::world::web::site::LOGIN;
use crate::world::web::{self, Spot};
use crate::world::writing::Written;

/// The logins that `condition` lets it be: the true one first, then those that look like it.
fn logins(trial: &Trial<'_>, condition: &Condition) -> Vec<Id> {
    let known = |id: &Id| {
        is_login(id.as_str()) || trial.web().is_some_and(|web| web.site().page(id).is_some_and(|page| page.login))
    };
    let mut logins: Vec<Id> = Id::new(LOGIN).into_iter().chain(pages(trial, condition)).collect();
    logins.retain(|id| known(id) && allows(condition, Field::Page, id.as_str()));
    logins.dedup();
    logins
}

/// Ways to a login, each ending where it has just come up.
fn to_any_login<'l>(trial: &Trial<'l>, login: &Id) -> Vec<Trial<'l>> {
    if is_login(login.as_str()) {
        return to_login(trial).into_iter().collect();
    }
    browser(trial).map(|there| to_page(&there, login)).unwrap_or_default()
}

/// The login that is open now, if it is this one.
fn here<'l>(trial: &Trial<'l>, login: &Id) -> Option<Trial<'l>> {
    let there = page(trial)?;
    there.web()?.portal.login.as_ref().filter(|open| open.page == *login)?;
    Some(there)
}

pub(super) fn start_login<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let logins = logins(trial, condition);
    reached(trial, place, logins.iter().flat_map(|login| to_any_login(trial, login)))
}

pub(super) fn choose_method<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let methods = || Method::ALL.into_iter().filter(|method| allows(condition, Field::Method, method.name()));
    let at = |login: &Id| -> Vec<Trial<'l>> {
        if is_login(login.as_str()) {
            return at_methods(trial).into_iter().collect();
        }
        let open = here(trial, login);
        let chosen = |trial: &Trial<'l>| {
            trial.web().and_then(|web| web.portal.login.as_ref()).is_some_and(|login| login.step != Step::Methods)
        };
        match open {
            Some(open) if !chosen(&open) => vec![open],
            // From where a key has been chosen one goes away and comes again.
            _ => to_any_login(trial, login),
        }
    };
    let there: Vec<Trial<'l>> = logins(trial, condition).iter().flat_map(at).collect();
    let ways = there.iter().flat_map(|there| methods().filter_map(|method| there.after([Act::Method(method)])));
    reached(trial, place, ways)
}

pub(super) fn leave_login<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let at = |login: &Id| match here(trial, login) {
        Some(open) => vec![open],
        None => to_any_login(trial, login),
    };
    let there: Vec<Trial<'l>> = logins(trial, condition).iter().flat_map(at).collect();
    let leave = |there: &Trial<'l>| {
        let chosen = there.web()?.portal.login.as_ref()?.step != Step::Methods;
        let back = there.world()?.back().filter(|_| !chosen);
        match back {
            Some(back) => there.after([back]),
            None => there.after([web::Act::Close]),
        }
    };
    reached(trial, place, there.iter().filter_map(leave))
}

/// A question that is there already, or one that comes when one logs in.
pub(super) fn answer<'l>(trial: &Trial<'l>, place: usize, yes: bool) -> Option<Trial<'l>> {
    let answer = if yes { Act::Approve } else { Act::Reject };
    let there = match trial.web()?.portal.ask {
        Some(_) => open_question(trial)?,
        None => own_question(trial)?,
    };
    there.fulfil(place, [answer])
}

/// A code at the login, or the one that confirms a new number where that is what one is about.
pub(super) fn enter_code<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let right = allows(condition, Field::Result, "right");
    if *trial.web()?.spot() == Spot::MinSide(Place::Code) {
        let guess = if right { Guess::Right } else { Guess::Wrong(0) };
        let wrong = Act::WriteContactCode(Written::new("0", []).reduced());
        let there = page(&browser(trial)?)?;
        let proposed = there.fulfil(place, [Act::ContactCode(guess)]);
        return proposed.or_else(|| there.fulfil(place, [wrong]));
    }
    let waiting = |trial: &Trial<'l>| {
        let login = trial.web()?.portal.login.as_ref()?;
        matches!(login.step, Step::Code(_)).then(|| page(&browser(trial)?)).flatten()
    };
    let there = match waiting(trial) {
        Some(there) => there,
        None => at_methods(trial)?.after([Act::Method(Method::Device)])?,
    };
    let guess = if right { Guess::Right } else { Guess::Wrong(0) };
    let wrong = Act::WriteCode(Written::new("0", []).reduced());
    there.fulfil(place, [Act::Code(guess)]).or_else(|| there.fulfil(place, [wrong]))
}

pub(super) fn enter<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    log_in(trial).filter(|there| there.reached(place))
}

/// Whoever is logged out logs in first.
pub(super) fn leave<'l>(trial: &Trial<'l>, place: usize) -> Option<Trial<'l>> {
    let out = |trial: &Trial<'l>| logged_out(trial).filter(|there| there.reached(place));
    if trial.web()?.portal.logged_in { out(trial) } else { out(&log_in(trial)?) }
}

/// A case, a letter or a bill, opened anew from its list.
pub(super) fn open<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let portal = &trial.web()?.portal;
    let cases = portal.cases.iter().map(|case| (Field::Case, Place::Case(case.id.clone())));
    let letters = portal.letters.iter().map(|letter| (Field::Letter, Place::Letter(letter.id.clone())));
    let bills = portal.bills.iter().map(|bill| (Field::Bill, Place::Bill(bill.clone())));
    let fields = condition.happened.fields();
    let all: Vec<(Field, Place)> =
        cases.chain(letters).chain(bills).filter(|(field, _)| fields.contains(field)).collect();
    let fits = |field: Field, target: &Place| match target {
        Place::Case(id) | Place::Letter(id) | Place::Bill(id) => allows(condition, field, id.as_str()),
        _ => false,
    };
    let ways = all.into_iter().filter(|(field, target)| fits(*field, target)).filter_map(|(_, target)| {
        let list = at_place(trial, &target.list()?)?;
        list.after([Act::Open(target)])
    });
    reached(trial, place, ways)
}

pub(super) fn reply<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let portal = &trial.web()?.portal;
    let mut cases: Vec<Id> = portal.cases.iter().map(|case| case.id.clone()).collect();
    cases.retain(|id| portal.has_messages(id) && allows(condition, Field::Case, id.as_str()));
    // The one that is open first, so that the choice stays the same on the way.
    let open = |id: &Id| matches!(trial.web().map(web::Web::spot), Some(Spot::MinSide(Place::Case(here) | Place::Album(here))) if here == id);
    cases.sort_by_key(|id| !open(id));
    reached(trial, place, cases.iter().filter_map(|case| reply_in(trial, place, condition, case)))
}

/// A copy in which a file has been sent in a case, with what stands in the field or the first words that will do.
pub(super) fn with_file<'l>(trial: &Trial<'l>, case: &Id, file: &Id) -> Option<Trial<'l>> {
    let attached = trial.web()?.portal.case(case)?.attached.clone();
    let there = match (attached.as_ref() == Some(file), trial.web()?.spot()) {
        (true, _) => at_place(trial, &Place::Case(case.clone()))?,
        (false, Spot::MinSide(Place::Album(here))) if here == case => {
            page(&browser(trial)?)?.after([Act::Attach(file.clone())])?
        }
        (false, _) => {
            let there = at_place(trial, &Place::Case(case.clone()))?;
            let detach = attached.map(|_| Act::Detach);
            let album = [Act::Open(Place::Album(case.clone())), Act::Attach(file.clone())];
            there.after(detach.into_iter().chain(album))?
        }
    };
    if there.web()?.portal.case(case)?.draft.is_some() {
        return there.after([Act::Send]);
    }
    let sentences: Vec<Act> = trial.sentences().map(|(id, _)| Act::Propose(id.clone())).collect();
    let one_word = Written { words: 1, length: 1, ..Written::new("", []) }.reduced();
    let bodies = sentences.into_iter().chain([Act::Write(one_word)]);
    let ways = bodies.filter_map(|body| there.after([body, Act::Send]));
    crate::solve::route::web::best(trial, ways)
}

/// First what goes with it, then the words: whoever has written them already keeps them.
fn reply_in<'l>(trial: &Trial<'l>, place: usize, condition: &Condition, case: &Id) -> Option<Trial<'l>> {
    let album = trial.web()?.portal.album.clone();
    let attached = trial.web()?.portal.case(case)?.attached.clone();
    let fits = |photo: Option<&Id>| allows(condition, Field::Attached, photo.map_or(crate::world::NONE, Id::as_str));
    // What the case worker waits for is the best that can go with it.
    let asked = trial.data().records.asked(trial.web()?.portal.case(case)?);
    let waited_for = |photo: &&Id| asked.is_some_and(|message| message.wants.contains(photo)) && fits(Some(photo));
    let wanted = album.iter().find(waited_for).filter(|_| attached.is_none());
    let with = if wanted.is_none() && fits(attached.as_ref()) {
        at_place(trial, &Place::Case(case.clone()))?
    } else if let Some(photo) = wanted.or_else(|| album.iter().find(|photo| fits(Some(photo)))) {
        let choosing = match (&attached, trial.web()?.spot()) {
            (_, Spot::MinSide(Place::Album(here))) if here == case => page(&browser(trial)?)?,
            (Some(_), _) => {
                let there = at_place(trial, &Place::Case(case.clone()))?;
                there.after([Act::Detach, Act::Open(Place::Album(case.clone()))])?
            }
            (None, _) => at_place(trial, &Place::Case(case.clone()))?.after([Act::Open(Place::Album(case.clone()))])?,
        };
        choosing.after([Act::Attach(photo.clone())])?
    } else {
        at_place(trial, &Place::Case(case.clone()))?.after([Act::Detach])?
    };
    if let Some(sent) = with.fulfil(place, [Act::Send]) {
        return Some(sent);
    }
    let drafted = with.web()?.portal.case(case)?.draft.is_some();
    let empty = if drafted { with.after([Act::Clear])? } else { with };
    let sentences: Vec<Act> = trial.sentences().map(|(id, _)| Act::Propose(id.clone())).collect();
    let own = Act::Write(own_words(condition));
    let bodies = sentences.into_iter().chain([own]);
    reached(trial, place, bodies.filter_map(|body| empty.after([body, Act::Send])))
}

pub(super) fn suggestion<'l>(trial: &Trial<'l>, place: usize, condition: &Condition, yes: bool) -> Option<Trial<'l>> {
    let there = at_place(trial, &Place::Suggestions)?;
    let open = there.web()?.portal.suggestions.iter().filter(|suggestion| suggestion.answer.is_none());
    let fits = open.filter(|suggestion| allows(condition, Field::Suggestion, suggestion.id.as_str()));
    let act = |id: Id| if yes { Act::Accept(id) } else { Act::Decline(id) };
    let acts: Vec<Act> = fits.map(|suggestion| act(suggestion.id.clone())).collect();
    reached(trial, place, acts.into_iter().filter_map(|act| there.after([act])))
}

pub(super) fn change_profile<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let what = What::ALL.into_iter().filter(|what| allows(condition, Field::What, what.name()));
    reached(trial, place, what.filter_map(|what| change(trial, place, condition, what)))
}

fn change<'l>(trial: &Trial<'l>, place: usize, condition: &Condition, what: What) -> Option<Trial<'l>> {
    if what == What::Confirmed {
        return at_place(trial, &Place::Profile)?.fulfil(place, [Act::Confirm]);
    }
    // A number that is right already waits for its code.
    if what == What::Phone && *trial.web()?.spot() == Spot::MinSide(Place::Code) {
        let there = page(&browser(trial)?)?;
        if let Some(confirmed) = there.fulfil(place, [Act::ContactCode(Guess::Right)]) {
            return Some(confirmed);
        }
    }
    let there = at_place(trial, &Place::Change(what))?;
    let sentences: Vec<Act> = trial.sentences().map(|(id, _)| Act::ProposeContact(id.clone())).collect();
    let bodies = sentences.into_iter().chain([Act::WriteContact(own_words(condition))]);
    let code = || (what == What::Phone).then_some(Act::ContactCode(Guess::Right));
    reached(trial, place, bodies.filter_map(|body| there.after([body].into_iter().chain(code()))))
}

/// What comes in time by ways that are on; where none is, one is turned on first.
pub(super) fn told<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    // What waits for the learner never comes by waiting, so the waiting has an end.
    let come = |trial: &Trial<'l>| form::in_time(trial, |there| there.reached(place).then(|| there.clone()));
    come(trial).or_else(|| {
        let there = at_place(trial, &Place::Profile)?;
        let ways = ways(&there, condition).into_iter().filter_map(|act| come(&there.after([act])?));
        ways.into_iter().next()
    })
}

/// What comes in time by no way; where there are some, they are turned off first.
pub(super) fn missed<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let come = |trial: &Trial<'l>| form::in_time(trial, |there| there.reached(place).then(|| there.clone()));
    come(trial).or_else(|| {
        let there = at_place(trial, &Place::Profile)?;
        let portal = &there.web()?.portal;
        let topics = portal.notices.iter().map(|notice| &notice.id);
        let off = |topic: &Id| -> Vec<Act> {
            let on = Channel::ALL.into_iter().filter(|channel| portal.is_told(topic, *channel));
            on.map(|channel| Act::Turn { topic: topic.clone(), channel }).collect()
        };
        let all: Vec<Vec<Act>> = topics.filter(|id| allows(condition, Field::Topic, id.as_str())).map(off).collect();
        all.into_iter().find_map(|off| come(&there.after(off)?))
    })
}

/// What stands as it should at first is turned away and back.
pub(super) fn turn<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let there = at_place(trial, &Place::Profile)?;
    let acts = ways(&there, condition);
    let once = acts.iter().filter_map(|act| there.after([act.clone()]));
    let twice = acts.iter().filter_map(|act| there.after([act.clone(), act.clone()]));
    reached(trial, place, once.chain(twice))
}

/// The ways to be told that `condition` lets it be.
fn ways(trial: &Trial<'_>, condition: &Condition) -> Vec<Act> {
    let notices = trial.web().map_or(&[][..], |web| &web.portal.notices);
    let topics = notices.iter().map(|notice| &notice.id).filter(|id| allows(condition, Field::Topic, id.as_str()));
    let channels = || Channel::ALL.into_iter().filter(|channel| allows(condition, Field::Channel, channel.name()));
    topics.flat_map(|topic| channels().map(|channel| Act::Turn { topic: topic.clone(), channel })).collect()
}
