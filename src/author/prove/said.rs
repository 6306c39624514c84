//! What was done on a way, in the words that stood on the screen.

use std::sync::Arc;

use super::task::Task;
use crate::app::{App, Layout, Learner, Player, Screen, Settings};
use crate::learner::LearnerCode;
use crate::locale::Strings;
use crate::screen::steps;
use crate::session::{Action, History, Start};
use crate::world;

/// The acts in the lesson's language, one after the other.
pub(super) fn acts(task: &Task<'_>, acts: &[Action]) -> String {
    let lesson = Arc::new(task.changed(|_| {}));
    let strings = Strings::new(lesson.language);
    let start =
        Start { lesson: lesson.hash, world: world::VERSION, profile: 0, day: 0, seed: 0, language: lesson.language };
    let surface = Action::Surface(task.step.surface.unwrap_or_default());
    let actions = std::iter::once(surface).chain(acts.iter().cloned()).collect();
    let history = History::new(&lesson, start, actions);
    let settings = Settings::new(lesson.language);
    let code = LearnerCode::from_random(&[0; 8]);
    let player = Player { lesson, history, views: Vec::new(), code, wrong: 0, given: 0 };
    let mut app = App::new(settings, Layout::SideBySide, Learner::default());
    app.screen = Screen::Player(Box::new(player.clone()));
    let told = steps::told(&app, &strings, &player).into_iter();
    let words: Vec<String> = told.map(|told| told.pressed.map_or(told.words, |label| format!("«{label}»"))).collect();
    words.join(" → ")
}
