//! Walks: somebody who does anything at all in a task, over and over, and always in the same way, so that what was
//! found once is found again.
//!
//! What is looked for is a place with no way on, and one where only «Angre» helps though nobody has said so.

use super::task::{Task, choices, practice};
use super::{Care, Told, said};
use crate::author::Document;
use crate::diagnostic::Code;
use crate::session::practice::Said;
use crate::session::{Action, Practice, Session};
use crate::solve::{Plan, plan};

/// What came of the walks in a task.
#[derive(Debug, Default)]
pub(super) struct Walked {
    /// Which of the foreseen mistakes were said, by place.
    pub(super) said: Vec<bool>,
    /// The acts that led to a place without a way on.
    stuck: Option<Vec<Action>>,
    /// The acts that led to a place where only undoing helps, though nothing was said.
    silent: Option<Vec<Action>>,
}

/// How a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// There is a way on.
    On,
    /// Only undoing helps, and it has just been said that something is amiss.
    Told,
    /// Only undoing helps.
    Back,
    /// Nothing helps.
    None,
}

impl Walked {
    /// What there is to tell of a task.
    pub(super) fn tell(&self, task: &Task<'_>, document: &Document<'_>) -> Vec<Told> {
        let path = || task.path(document, "task");
        let told = |code, acts: &Vec<Action>| Told::new(code, path(), task).with("acts", said::acts(task, acts));
        let stuck = self.stuck.as_ref().map(|acts| told(Code::NoWayOn, acts));
        let silent = self.silent.as_ref().map(|acts| told(Code::SilentDeadEnd, acts));
        stuck.into_iter().chain(silent).collect()
    }
}

/// Walks about in a task that has a way to its goal.
pub(super) fn wander(task: &Task<'_>, care: Care) -> Walked {
    let mut walked = Walked { said: vec![false; task.variant.mistakes.len()], ..Walked::default() };
    let mut dice = Dice::of(task);
    for walk in 0..care.walks {
        // Every other one does nothing that ends the task or bars it, and so comes farther.
        walk_once(task, care, &mut dice, walk % 2 == 0, &mut walked);
    }
    walked.stuck = walked.stuck.map(|acts| shortest(task, acts, Way::None));
    walked.silent = walked.silent.map(|acts| shortest(task, acts, Way::Back));
    walked
}

fn walk_once(task: &Task<'_>, care: Care, dice: &mut Dice, careful: bool, walked: &mut Walked) {
    let mut session = task.open();
    let mut done: Vec<Action> = Vec::new();
    for _ in 0..care.acts {
        let Some(before) = practice(&session) else { return };
        let choices = choices(task, before);
        let Some(action) = dice.pick(&choices) else { return };
        let mut after = session.clone();
        after.apply(task.lesson, action);
        let Some(now) = practice(&after) else { return };
        if let Said::Mistake(place) = now.said {
            walked.said[place] = true;
        }
        let ends = now.done || !now.barred.is_empty();
        if careful && ends {
            continue;
        }
        let stands_still = now.world == before.world && now.reached == before.reached;
        done.push(action.clone());
        if ends {
            return;
        }
        if !stands_still {
            match way(task, &after, now) {
                Way::On => {}
                Way::Told => return,
                Way::Back => {
                    walked.silent.get_or_insert_with(|| done.clone());
                    return;
                }
                Way::None => {
                    walked.stuck.get_or_insert_with(|| done.clone());
                    return;
                }
            }
        }
        session = after;
    }
}

/// How it goes on from here, where the task is neither done nor barred.
fn way(task: &Task<'_>, session: &Session, practice: &Practice) -> Way {
    match plan(task.lesson, session) {
        Some(Plan::Acts(_) | Plan::Next) => Way::On,
        Some(Plan::Undo) if practice.said == Said::Nothing => Way::Back,
        Some(Plan::Undo) => Way::Told,
        None => Way::None,
    }
}

/// The acts without those that are not needed to come where they lead.
fn shortest(task: &Task<'_>, mut acts: Vec<Action>, wanted: Way) -> Vec<Action> {
    let leads = |acts: &[Action]| {
        let mut session = task.open();
        let mut last = Way::On;
        let on = acts.iter().all(|act| {
            let may = last == Way::On && session.apply(task.lesson, act).is_some();
            let now = practice(&session).filter(|now| may && !now.done && now.barred.is_empty());
            last = now.map_or(Way::Told, |now| way(task, &session, now));
            may
        });
        on && last == wanted
    };
    let mut place = acts.len();
    while place > 0 {
        place -= 1;
        let mut fewer = acts.clone();
        fewer.remove(place);
        if leads(&fewer) {
            acts = fewer;
        }
    }
    acts
}

/// Numbers that look like chance and are always the same for the same task (splitmix64, Steele et al. 2014).
struct Dice(u64);

impl Dice {
    fn of(task: &Task<'_>) -> Self {
        let names = [task.lesson.id.as_str(), task.step.id.as_str(), task.variant.id.as_str()];
        let bytes = names.into_iter().flat_map(|name| name.bytes().chain([0]));
        // FNV-1a.
        Self(bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let count = u64::try_from(from.len()).ok().filter(|count| *count > 0)?;
        from.get(usize::try_from(self.next() % count).ok()?)
    }
}
