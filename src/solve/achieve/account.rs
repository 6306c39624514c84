//! The account: a password made, the code from the SMS entered.

use super::{allows, at, own_words};
use crate::course::model::Condition;
use crate::solve::route::Target;
use crate::solve::trial::Trial;
use crate::vocabulary::happenings::Field;
use crate::world::phone::{Act, Page, Place, Setting, Steps};

/// Saves what stands in the field if that fits; otherwise the first proposed password that does, and if none
/// does, one's own.
pub(super) fn make_password<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let mut there = at(trial, &Target::NewPassword)?;
    if let Some(saved) = there.fulfil(place, [Act::SavePassword]) {
        return Some(saved);
    }
    if matches!(there.phone()?.place, Place::NewPassword(Some(_))) {
        there.act(Act::Clear)?;
    }
    let proposed = there.phone()?.sentences.iter().cloned().map(Act::ProposePassword);
    let mut passwords = proposed.chain([Act::Password(own_words(condition))]);
    passwords.find_map(|password| there.fulfil(place, [password, Act::SavePassword]))
}

/// The code is asked for, read, and written.
pub(super) fn enter_code<'l>(trial: &Trial<'l>, place: usize, condition: &Condition) -> Option<Trial<'l>> {
    let results = [true, false].into_iter().filter(|right| allows(condition, Field::Result, result(*right)));
    let waiting = waiting(trial)?;
    results.into_iter().find_map(|right| {
        let read = if right { read(&waiting) } else { None };
        at(&read.unwrap_or_else(|| waiting.clone()), &Target::SmsCode)?.fulfil(place, [Act::sms_code(right)])
    })
}

fn result(right: bool) -> &'static str {
    if right { "right" } else { "wrong" }
}

/// The trial in which a code has been sent and not been entered.
fn waiting<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    if trial.phone()?.account.steps == Steps::Waiting {
        return Some(trial.clone());
    }
    let mut page = at(trial, &Target::Page(Page::Account))?;
    let turns = if page.phone()?.account.steps == Steps::On { 2 } else { 1 };
    for _ in 0..turns {
        page.act(Act::Turn(Setting::TwoStep))?;
    }
    (page.phone()?.account.steps == Steps::Waiting).then_some(page)
}

/// The trial in which the SMS with the code has been read; `None` when it has been already, or is gone.
fn read<'l>(trial: &Trial<'l>) -> Option<Trial<'l>> {
    let phone = trial.phone()?;
    let thread = phone.account.code_thread().and_then(|thread| phone.thread(thread))?;
    if thread.unread { at(trial, &Target::Thread(thread.id.clone())) } else { None }
}
