//! What a seat tells the host: where it is, whether help is needed, what went wrong and what came out, and the own
//! screen while its person shows it. All of it is seen by comparing before and after an event, so that it does not
//! matter what led there.

use super::{Effect, ask, is_ready, seated};
use crate::app::{self, App, Event, Player, guide};
use crate::classroom::stage::{MIRRORED, Mirror, Place};
use crate::classroom::{Answer, Standing};
use crate::course::model::StepKind;
use crate::learner::journal::Entry;
use crate::session::fill::Wrong;
use crate::session::practice::Said;
use crate::session::tries::Rounds;
use crate::session::{Action, Session, Stage};
use crate::vocabulary::Id;

/// How the lesson stood before an event.
#[derive(Debug)]
pub(in crate::app) struct Before {
    /// The place of the open step.
    place: Option<Place>,
    actions: usize,
    wrong: usize,
    wrongs: usize,
    hinted: bool,
    /// Whether the event is that nothing was done.
    stood_still: bool,
}

impl Before {
    pub(in crate::app) fn of(app: &App, event: &Event) -> Self {
        let player = app.player().filter(|_| app.seated().is_some());
        Self {
            place: player.and_then(place_of),
            actions: player.map_or(0, |player| player.history.actions.len()),
            wrong: player.map_or(0, |player| player.wrong),
            wrongs: player.map_or(0, |player| wrongs(player).len()),
            hinted: super::own_view(app).hint.is_some(),
            stood_still: matches!(event, Event::Idle(_)),
        }
    }
}

/// Tells the host what it does not know yet.
pub(super) fn tell(app: &mut App, before: &Before, effects: &mut Vec<app::Effect>) {
    let came_out = effects.iter().filter_map(|effect| match effect {
        app::Effect::Keep(Entry::Step { lesson, step, outcome }) => {
            Some(Answer::Did { lesson: lesson.clone(), step: step.clone(), outcome: *outcome })
        }
        _ => None,
    });
    let answers: Vec<Answer> = came_out.chain(stumbled(app, before)).collect();
    effects.extend(answers.into_iter().map(|answer| ask(Effect::Answer(answer))));
    let stuck = is_stuck(app, before);
    if let Some(seated) = seated(app) {
        seated.stuck = stuck;
    }
    let (standing, shown) = (standing(app), shown(app));
    let Some(seated) = seated(app) else { return };
    if seated.told != standing {
        seated.told = standing.clone();
        effects.push(ask(Effect::Stand(standing)));
    }
    if seated.shown != shown {
        seated.shown.clone_from(&shown);
        effects.push(ask(Effect::Show(shown)));
    }
}

/// Where the open lesson is.
pub(super) fn place(app: &App) -> Option<Place> {
    place_of(app.player()?)
}

fn place_of(player: &Player) -> Option<Place> {
    let step = player.history.session.step(&player.lesson)?;
    Some(Place { lesson: player.lesson.id.clone(), hash: player.lesson.hash, step: step.id.clone() })
}

fn standing(app: &App) -> Standing {
    let Some(player) = app.player() else { return Standing::default() };
    let (at, all) = player.history.session.place(&player.lesson);
    let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let stuck = app.seated().is_some_and(|seated| seated.stuck);
    Standing { place: place_of(player), steps: (count(at), count(all)), stuck, ready: is_ready(app) }
}

/// Whether help is needed: by the rule by which a hint offers itself, until the step is done or something right was
/// done after it.
fn is_stuck(app: &App, before: &Before) -> bool {
    let Some(player) = app.player().filter(|player| !player.history.session.complete()) else { return false };
    if place_of(player) != before.place {
        return false;
    }
    if before.stood_still && !before.hinted && super::own_view(app).hint.is_some() {
        return true;
    }
    if player.wrong > before.wrong {
        return guide::has_gone_wrong(player);
    }
    let acted = player.history.actions.len() > before.actions;
    !acted && app.seated().is_some_and(|seated| seated.stuck)
}

/// What went wrong in the open step by this event, as far as its author foresaw it.
fn stumbled(app: &App, before: &Before) -> Vec<Answer> {
    let Some(player) = app.player() else { return Vec::new() };
    let Some(place) = place_of(player).filter(|place| before.place.as_ref() == Some(place)) else { return Vec::new() };
    let mistake = player.practice().filter(|_| player.wrong > before.wrong).and_then(|practice| match practice.said {
        Said::Mistake(at) => Some(player.variant()?.mistakes.get(at)?.id.clone()),
        Said::Nothing | Said::NotYet => None,
    });
    let answered = wrongs(player).into_iter().skip(before.wrongs).flatten();
    let stumbled = |what| Answer::Stumbled { lesson: place.lesson.clone(), step: place.step.clone(), what };
    mistake.into_iter().chain(answered).map(stumbled).collect()
}

/// The wrong answers to the open question, in order: `None` where no author foresaw it.
fn wrongs(player: &Player) -> Vec<Option<Id>> {
    let rounds = |rounds: &Rounds| {
        let tries = rounds.past.iter().chain([&rounds.now]);
        tries.flat_map(|tries| tries.wrong.iter().cloned().map(Some)).collect()
    };
    match (&player.history.session.stage, player.step()) {
        (Stage::Choice(choice), _) => choice.tries.wrong.iter().cloned().map(Some).collect(),
        (Stage::Several(marking), Some(StepKind::Choice { options, .. })) => {
            let wrong = |id: &&Id| options.iter().any(|option| option.id == **id && !option.right);
            marking.tries.wrong.iter().map(|marked| marked.iter().find(wrong).cloned()).collect()
        }
        (Stage::Spot(marking), Some(StepKind::Spot { message, .. })) => {
            let wrong = |id: &&Id| message.parts.iter().any(|part| part.id == **id && !part.wrong);
            marking.tries.wrong.iter().map(|marked| marked.iter().find(wrong).cloned()).collect()
        }
        (Stage::Order(order), _) => rounds(&order.rounds),
        (Stage::Match(matching), _) => rounds(&matching.rounds),
        (Stage::Fill(fill), _) => {
            let foreseen = |wrong: &Wrong| match wrong {
                Wrong::Foreseen(id) => Some(id.clone()),
                Wrong::Other => None,
            };
            fill.tries.wrong.iter().map(foreseen).collect()
        }
        _ => Vec::new(),
    }
}

/// The own device as it is now, while its person shows it.
fn shown(app: &App) -> Option<Box<Mirror>> {
    let player = app.player().filter(|_| app.seated().is_some_and(|seated| seated.shares))?;
    let actions = last_actions(player);
    Some(Box::new(Mirror { place: place_of(player)?, start: player.history.start.clone(), actions }))
}

/// What the leader needs to see the open step: all that was done, or, in a long lesson, what was done since the step
/// was opened.
fn last_actions(player: &Player) -> Vec<Action> {
    let history = &player.history;
    if history.actions.len() <= MIRRORED {
        return history.actions.clone();
    }
    let mut session = Session::begin(&player.lesson, &history.start);
    let mut since = 0;
    for (place, action) in history.actions.iter().enumerate() {
        let at = session.at;
        session.apply(&player.lesson, action);
        if session.at != at || matches!(action, Action::GoTo(_)) {
            since = place + 1;
        }
    }
    let step = session.step(&player.lesson).map(|step| Action::GoTo(step.id.clone()));
    let to_here = [Action::Language(session.language), Action::Surface(session.surface)].into_iter().chain(step);
    let actions: Vec<Action> = to_here.chain(history.actions[since..].iter().cloned()).collect();
    // As far as it goes; nobody needs three hundred acts for one task.
    actions.into_iter().take(MIRRORED).collect()
}
