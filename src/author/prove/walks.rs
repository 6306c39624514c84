//! Walks: somebody who does anything at all in a task, over and over, and always in the same way, so that what was
//! found once is found again.
//!
//! What is looked for is a place with no way on, and one where only «Angre» helps though nobody has said so.

use super::task::{Task, choices, practice};
use super::{Care, Told, said};
use crate::diagnostic::Code;
use crate::session::practice::Said;
use crate::session::{Action, Practice, Session};
use crate::solve::{Plan, Why, way_on};

/// Where there seems to be no way on, so many try to find one, and go so far.
const TRIES_OUT: usize = 12;
const FAR_OUT: usize = 6;

/// What came of the walks in a task.
#[derive(Debug, Default)]
pub(super) struct Walked {
    /// The acts after which each of the foreseen mistakes was said, by place.
    pub(super) said: Vec<Option<Vec<Action>>>,
    /// The acts that led to a place without a way on.
    stuck: Option<Vec<Action>>,
    /// The acts that led to a place where only undoing helps, though nothing was said.
    silent: Option<Vec<Action>>,
    /// Whether it cannot be said if there is a way on, because an app is too large. Then no more is looked for.
    is_unknown: bool,
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
    /// An app is too large to say.
    Unknown,
}

impl Walked {
    /// What there is to tell of a task.
    pub(super) fn tell(&self, task: &Task<'_>) -> Vec<Told> {
        let told = |code, acts: &Vec<Action>| Told::of_task(code, "task", task).with("acts", said::acts(task, acts));
        let stuck = self.stuck.as_ref().map(|acts| told(Code::NoWayOn, acts));
        let silent = self.silent.as_ref().map(|acts| told(Code::SilentDeadEnd, acts));
        let unknown = self.is_unknown.then(|| Told::of_task(Code::NotProved, "task", task).with("what", "walk"));
        stuck.into_iter().chain(silent).chain(unknown).collect()
    }
}

/// Walks about in a task that has a way to its goal.
pub(super) fn wander(task: &Task<'_>, care: Care) -> Walked {
    let mut walked = Walked { said: vec![None; task.variant.mistakes.len()], ..Walked::default() };
    let mut dice = Dice::of(task);
    for walk in 0..care.walks {
        // Every other one does nothing that ends the task or bars it, and so comes farther.
        walk_once(task, care, &mut dice, walk % 2 == 0, &mut walked);
    }
    walked.stuck = walked.stuck.map(|acts| shortest(task, acts, Way::None));
    walked.silent = walked.silent.map(|acts| shortest(task, acts, Way::Back));
    walked
}

/// One walk. Whoever has a way on from its end had one from everywhere on it, so only where there is none is it
/// looked for where that began.
fn walk_once(task: &Task<'_>, care: Care, dice: &mut Dice, careful: bool, walked: &mut Walked) {
    let mut session = task.open();
    let mut done: Vec<Action> = Vec::new();
    // How many of the acts lead to where the task is neither done nor barred.
    let mut open = 0;
    for _ in 0..care.acts {
        let Some(before) = practice(&session) else { return };
        let choices = choices(task, before);
        let Some(action) = dice.pick(&choices) else { break };
        let kept = careful.then(|| session.clone());
        session.apply(task.lesson, action);
        let Some(now) = practice(&session) else { return };
        if let Said::Mistake(place) = now.said {
            walked.said[place].get_or_insert_with(|| done.iter().chain([action]).cloned().collect());
        }
        let ends = now.done || !now.barred.is_empty();
        match kept.filter(|_| ends) {
            Some(kept) => {
                session = kept;
                continue;
            }
            None if now.done => return,
            None => done.push(action.clone()),
        }
        if !ends {
            open = done.len();
        }
    }
    // What must be undone has been told.
    done.truncate(open);
    look_back(task, done, dice, walked);
}

/// Looks whether a walk has led where nothing leads on, and by which act it did.
fn look_back(task: &Task<'_>, mut done: Vec<Action>, dice: &mut Dice, walked: &mut Walked) {
    let known = walked.stuck.is_some() && walked.silent.is_some() || walked.is_unknown;
    if known || way_after(task, &done) == Way::On {
        return;
    }
    let (mut on, mut off) = (0, done.len());
    while off - on > 1 {
        let middle = usize::midpoint(on, off);
        match way_after(task, &done[..middle]) {
            Way::On => on = middle,
            Way::Told | Way::Back | Way::None => off = middle,
            Way::Unknown => {
                walked.is_unknown = true;
                return;
            }
        }
    }
    done.truncate(off);
    let found = match way_after(task, &done) {
        Way::On | Way::Told => return,
        Way::Back => &mut walked.silent,
        Way::None => &mut walked.stuck,
        Way::Unknown => {
            walked.is_unknown = true;
            return;
        }
    };
    if found.is_none() && !gets_out(task, &done, dice) {
        *found = Some(done);
    }
}

/// How it goes on after these acts. Of what the task has barred or what is done there is nothing to tell.
fn way_after(task: &Task<'_>, acts: &[Action]) -> Way {
    let mut session = task.open();
    for act in acts {
        session.apply(task.lesson, act);
    }
    match practice(&session).filter(|now| !now.done && now.barred.is_empty()) {
        Some(now) => way(task, &session, now),
        None => Way::Told,
    }
}

/// Whether somebody who goes on at random from here comes to where there is a way: a plan is not looked for
/// everywhere.
fn gets_out(task: &Task<'_>, acts: &[Action], dice: &mut Dice) -> bool {
    (0..TRIES_OUT).any(|_| {
        let mut session = task.open();
        for act in acts {
            session.apply(task.lesson, act);
        }
        (0..FAR_OUT).any(|_| {
            let Some(now) = practice(&session) else { return false };
            let choices = choices(task, now);
            let Some(action) = dice.pick(&choices) else { return false };
            session.apply(task.lesson, action);
            let Some(now) = practice(&session) else { return false };
            now.done || now.barred.is_empty() && way(task, &session, now) == Way::On
        })
    })
}

/// How it goes on from here, where the task is neither done nor barred.
fn way(task: &Task<'_>, session: &Session, practice: &Practice) -> Way {
    match way_on(task.lesson, session) {
        Ok(Plan::Acts(_) | Plan::Next) => Way::On,
        Ok(Plan::Undo) if practice.said == Said::Nothing => Way::Back,
        Ok(Plan::Undo) => Way::Told,
        Err(Why::TooLarge) => Way::Unknown,
        Err(_) => Way::None,
    }
}

/// The acts without those that are not needed to come where they lead.
fn shortest(task: &Task<'_>, mut acts: Vec<Action>, wanted: Way) -> Vec<Action> {
    let leads = |acts: &[Action]| {
        let (last, before) = (way_after(task, acts), acts.len().saturating_sub(1));
        last == wanted && way_after(task, &acts[..before]) == Way::On
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
