//! What is done in a lesson: actions, undo and hints, and what is kept of them.

use super::event::Opened;
use super::writing::{answer, field, kept, own_words, own_words_in_mail, refuse};
use super::{Act, App, Draft, Effect, Notice, Player, Screen, Side, Trying, View, guide, keyboard, kiosk};
use crate::learner::journal::Entry;
use crate::session::practice::Said;
use crate::session::{Action, History, Milestone, Stage};
use crate::vocabulary::Id;
use crate::world::writing::{Field, Written};
use crate::world::{self, form, mail, phone};

/// A lesson was opened, afresh or where it was left: from here on it is what is kept.
pub(super) fn on_opened(app: &mut App, opened: Opened) -> Vec<Effect> {
    let Opened { lesson, start, actions, parent, code, changed } = opened;
    let begin = Entry::Begin { lesson: lesson.id.clone(), start: start.clone(), actions: actions.clone(), parent };
    let mut effects = vec![Effect::Learner(code), Effect::Keep(begin)];
    effects.extend(kiosk::current(&app.settings, code, Some(lesson.id.clone())));
    app.reach = app.reach.pending();
    let history = History::new(&lesson, start, actions);
    let (language, surface) = (history.session.language, history.session.surface);
    if app.learner.code.is_none() && app.learner.path.is_some() {
        effects.push(keep_path(app));
    } else if app.learner.code != Some(code) {
        // Somebody else follows a path of their own.
        app.learner.path = None;
    }
    app.learner.code = Some(code);
    app.learner.under_way = true;
    app.screen = Screen::Player(Box::new(Player { lesson, history, views: Vec::new(), code, wrong: 0, given: 0 }));
    app.overlays.clear();
    app.view = View { notice: changed.then_some(Notice::LessonChanged), ..View::default() };
    if language != app.settings.language {
        effects.extend(perform(app, Action::Language(app.settings.language)));
    }
    if surface != app.surface() {
        effects.extend(perform(app, Action::Surface(app.surface())));
    }
    guide::offer(app);
    effects
}

/// Keeps which path through the course is followed.
pub(super) fn keep_path(app: &App) -> Effect {
    Effect::Keep(Entry::Path { path: app.learner.path.clone() })
}

/// Does an action in the lesson, keeps it, and looks where it led.
pub(super) fn perform(app: &mut App, action: Action) -> Vec<Effect> {
    let mut before = app.view.clone();
    if field(app).is_some_and(|field| field.is_secret()) {
        // It may be somebody's own: no undo brings it back.
        before.draft = None;
    }
    let Screen::Player(player) = &mut app.screen else {
        return Vec::new();
    };
    let place = player.history.session.at;
    let was_finished = player.finished();
    let said = player.told();
    let Some(milestones) = player.history.apply(&player.lesson, action.clone()) else {
        return Vec::new();
    };
    let left = player.history.session.at != place;
    if left || action == Action::Again {
        player.wrong = 0;
    } else if player.told().is_some_and(|(now, _)| now != Said::Nothing) && player.told() != said {
        player.wrong += 1;
    }
    if action.is_undoable() {
        let told = player.finished() || player.is_told();
        let side = if told || left { Side::Task } else { before.side };
        app.view = View { side, ..View::default() };
        player.views.push(before);
    }
    if !was_finished {
        app.reach = app.reach.pending();
    }
    let lesson = &player.lesson.id;
    let mut effects = vec![Effect::Keep(Entry::Act(action))];
    for milestone in milestones {
        match milestone {
            Milestone::Step(step, outcome) => {
                effects.push(Effect::Keep(Entry::Step { lesson: lesson.clone(), step, outcome }));
            }
            Milestone::Spot(step, spotted) => {
                effects.push(Effect::Keep(Entry::Spot { lesson: lesson.clone(), step, spotted }));
            }
            Milestone::Finished => {
                effects.push(Effect::Keep(Entry::Finish { lesson: lesson.clone() }));
                effects.extend(kiosk::current(&app.settings, player.code, None));
                // What comes next is asked for when the end is seen.
                effects.push(Effect::Course(Some(player.code)));
            }
        }
    }
    if left && app.trying == Some(Trying::Step(place)) {
        effects.push(Effect::Quit);
    }
    guide::offer(app);
    effects
}

/// What is being written becomes an action before anything else is done in the practice world, so that
/// nothing is lost; real phones keep drafts too.
pub(super) fn world_act(app: &mut App, act: &world::Act) -> Vec<Effect> {
    let in_mail = field(app).is_some_and(|field| field.is_of_mail());
    let mut effects = match kept(app) {
        // What was chosen instead stands, and not what was begun on.
        Ok(Some(_)) if in_mail && matches!(act, world::Act::Mail(act) if *act != mail::Act::Back) => Vec::new(),
        // Taken in, it has led back already.
        Ok(Some(writing)) if in_mail && app.player().and_then(Player::back).as_ref() == Some(act) => {
            return perform(app, writing);
        }
        Ok(Some(writing)) => perform(app, writing),
        Ok(None) => Vec::new(),
        Err(notice) => return refuse(app, notice),
    };
    effects.extend(perform(app, Action::World(act.clone())));
    stay(app, act);
    effects
}

/// Whoever turns a switch or moves a slider stays at it; at the end of a slider, at its other button.
fn stay(app: &mut App, act: &world::Act) {
    if let world::Act::Form(form::Act::Choose { .. } | form::Act::Tick { .. }) = act {
        super::writing::stay_at(app, Act::World(act.clone()));
    }
    let world::Act::Phone(act) = act else { return };
    let other = match act {
        phone::Act::Turn(_) => act.clone(),
        phone::Act::More(slider) => phone::Act::Less(*slider),
        phone::Act::Less(slider) => phone::Act::More(*slider),
        _ => return,
    };
    let practice = app.player().and_then(Player::practice).filter(|practice| !practice.done);
    let there = practice.and_then(|practice| [act, &other].into_iter().find(|act| practice.world.phone.can(act)));
    app.view.focus = there.cloned().map(Act::phone);
}

/// Takes what stands in the field out of it by `act`. Own words go on being written.
pub(super) fn change_words(app: &mut App, act: &world::Act) -> Vec<Effect> {
    let named = |field: Field| app.player().and_then(|player| Some((field.clone(), own_words(player, &field)?)));
    let own = match act {
        world::Act::Mail(_) => app.player().and_then(own_words_in_mail),
        world::Act::Portal(_) => named(Field::Reply),
        _ => named(Field::Message),
    };
    let effects = world_act(app, act);
    if let Some((field, words)) = own.filter(|(_, words)| !words.is_empty()) {
        let mut draft = Draft::default();
        draft.insert(&words);
        app.view.focus = Some(Act::Field(field));
        app.view.draft = Some(draft);
    }
    effects
}

/// Ticks something off on one's own phone, and goes to what is left: after a look at the phone the
/// focus says where one was. Whoever takes a tick away, or marks something else, stays there.
pub(super) fn tick(app: &mut App, id: &Id) -> Vec<Effect> {
    let effects = perform(app, Action::Tick(id.clone()));
    if let Some(player) = app.player()
        && let session = &player.history.session
        && !effects.is_empty()
    {
        app.view.focus = Some(match &session.stage {
            Stage::Own(own) => {
                let left = own.left_after(session.items(&player.lesson), id).cloned();
                left.map_or(Act::Next, Act::Tick)
            }
            // Only what can be marked is.
            _ => Act::Tick(id.clone()),
        });
    }
    effects
}

/// Answers with what is written. What was not it stays in the field, to be mended rather than
/// written again.
pub(super) fn fill(app: &mut App) -> Vec<Effect> {
    let written = match answer(app) {
        Ok(Some(written)) => written,
        Ok(None) => return refuse(app, Notice::EmptyField),
        Err(notice) => return refuse(app, notice),
    };
    let (words, keyboard) = (app.view.draft.clone(), app.view.keyboard);
    let effects = perform(app, Action::Fill(written));
    if app.player().is_some_and(|player| !player.history.session.complete()) {
        app.view.draft = words;
        keyboard::go_on(app, keyboard);
    }
    effects
}

/// Answers with this. «Ja» to something that was nearly an answer and is not it leads to the field again.
pub(super) fn choose(app: &mut App, id: &Id) -> Vec<Effect> {
    let keyboard = app.view.keyboard;
    let effects = perform(app, Action::Choose(id.clone()));
    keyboard::go_on(app, keyboard);
    effects
}

/// What was nearly an answer was not meant as one: it is answered with as it stands.
pub(super) fn not_meant(app: &mut App) -> Vec<Effect> {
    let asked = app.player().and_then(|player| match &player.history.session.stage {
        Stage::Fill(fill) => fill.asked.clone(),
        _ => None,
    });
    let Some(asked) = asked else {
        return Vec::new();
    };
    let (words, keyboard) = (asked.text.clone().unwrap_or_default(), app.view.keyboard);
    let effects = perform(app, Action::Fill(Written { matches: None, ..asked }));
    if app.player().is_some_and(|player| !player.history.session.complete()) {
        let mut draft = Draft::default();
        draft.insert(&words);
        app.view.draft = Some(draft);
        keyboard::go_on(app, keyboard);
    }
    effects
}

/// The next language, for the interface and, where one is under way, for the lesson.
pub(super) fn change_language(app: &mut App) -> Vec<Effect> {
    app.settings.language = app.settings.language.next();
    perform(app, Action::Language(app.settings.language))
}
