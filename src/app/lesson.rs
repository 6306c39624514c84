//! What is done in a lesson: actions, undo and hints, and what is kept of them.

use super::event::Opened;
use super::writing::{draft_of_field, refuse, written};
use super::{Act, App, Effect, Notice, Player, Screen, Side, View, guide};
use crate::learner::journal::Entry;
use crate::session::practice::Said;
use crate::session::{Action, History, Milestone, Stage};
use crate::vocabulary::Id;
use crate::world::writing::Field;
use crate::world::{self, phone};

/// A lesson was opened, afresh or where it was left: from here on it is what is kept.
pub(super) fn on_opened(app: &mut App, opened: Opened) -> Vec<Effect> {
    let Opened { lesson, start, actions, parent, code, changed } = opened;
    let begin = Entry::Begin { lesson: lesson.id.clone(), start: start.clone(), actions: actions.clone(), parent };
    let mut effects = vec![Effect::Learner(code), Effect::Keep(begin), Effect::Current(code, Some(lesson.id.clone()))];
    let history = History::new(&lesson, start, actions);
    let language = history.session.language;
    if app.learner.code.is_none() && app.learner.path.is_some() {
        effects.push(keep_path(app));
    } else if app.learner.code != Some(code) {
        // Somebody else follows a path of their own.
        app.learner.path = None;
    }
    app.learner.code = Some(code);
    app.learner.under_way = true;
    app.screen = Screen::Player(Box::new(Player { lesson, history, views: Vec::new(), code, wrong: 0 }));
    app.overlays.clear();
    app.view = View { notice: changed.then_some(Notice::LessonChanged), ..View::default() };
    if language != app.settings.language {
        effects.extend(perform(app, Action::Language(app.settings.language)));
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
    let before = app.view.clone();
    let Screen::Player(player) = &mut app.screen else {
        return Vec::new();
    };
    let place = player.history.session.at;
    let said = player.told();
    let Some(milestones) = player.history.apply(&player.lesson, action.clone()) else {
        return Vec::new();
    };
    if player.history.session.at != place || action == Action::Again {
        player.wrong = 0;
    } else if player.told().is_some_and(|(now, _)| now != Said::Nothing) && player.told() != said {
        player.wrong += 1;
    }
    if action.is_undoable() {
        let told = player.finished() || player.is_told();
        let side = if told || player.history.session.at != place { Side::Task } else { before.side };
        app.view = View { side, ..View::default() };
        player.views.push(before);
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
                effects.push(Effect::Current(player.code, None));
                // What comes next is asked for when the end is seen.
                effects.push(Effect::Course(Some(player.code)));
            }
        }
    }
    guide::offer(app);
    effects
}

/// What is being written becomes an action before anything else is done in the practice world, so that
/// nothing is lost; real phones keep drafts too.
pub(super) fn world_act(app: &mut App, act: &world::Act) -> Vec<Effect> {
    let mut effects = match written(app) {
        Ok(Some(writing)) => perform(app, writing),
        Ok(None) => Vec::new(),
        Err(notice) => return refuse(app, notice),
    };
    effects.extend(perform(app, Action::World(act.clone())));
    effects
}

/// Takes what stands in the field out of it. Own words go on being written.
pub(super) fn change_words(app: &mut App) -> Vec<Effect> {
    let words = draft_of_field(app);
    let effects = world_act(app, &phone::Act::Clear.into());
    if !words.text().is_empty() {
        app.view.focus = Some(Act::Field(Field::Message));
        app.view.draft = Some(words);
    }
    effects
}

/// Ticks something off, and goes to what is left: after a look at one's own phone the focus says
/// where one was. Whoever takes a tick away stays there.
pub(super) fn tick(app: &mut App, id: &Id) -> Vec<Effect> {
    let effects = perform(app, Action::Tick(id.clone()));
    if let Some(player) = app.player()
        && let session = &player.history.session
        && let Stage::Own(own) = &session.stage
    {
        let left = own.left_after(session.items(&player.lesson), id).cloned();
        app.view.focus = Some(left.map_or(Act::Next, Act::Tick));
    }
    effects
}

/// The next language, for the interface and, where one is under way, for the lesson.
pub(super) fn change_language(app: &mut App) -> Vec<Effect> {
    app.settings.language = app.settings.language.next();
    perform(app, Action::Language(app.settings.language))
}
