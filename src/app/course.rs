//! The course as the map shows it: which lessons there are, what has been done, what comes next.

use std::sync::Arc;

use super::lesson::keep_path;
use super::update::{cover, leave_screen, uncover};
use super::{App, Effect, Overlay, Screen, Trouble, View};
use crate::course::paths::Path;
use crate::course::{Head, Index};
use crate::learner::{LearnerCode, Standing};
use crate::vocabulary::Id;

/// The course, as far as it has been looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Its lessons and paths.
    pub index: Arc<Index>,
    /// How a learner stands in it, once that is read.
    pub standing: Option<(LearnerCode, Arc<Standing>)>,
}

/// How a lesson stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing has been done in it.
    New,
    /// Begun: steps that something came of, and all.
    Begun(usize, usize),
    /// Finished, once or more.
    Done,
}

impl App {
    /// How whoever is here stands, once that is known. Somebody new has done nothing.
    #[must_use]
    pub fn standing(&self) -> Option<Arc<Standing>> {
        let Some(code) = self.learner.code else { return Some(Arc::default()) };
        let (whose, standing) = self.course.as_ref()?.standing.as_ref()?;
        // Never the former person's.
        (*whose == code).then(|| Arc::clone(standing))
    }

    /// The path that is followed, if one is.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.course.as_ref()?.index.path(self.learner.path.as_ref()?)
    }

    /// The lessons of the path that is followed, or of the whole course, in order.
    #[must_use]
    pub fn lessons(&self) -> Vec<&Head> {
        let Some(course) = &self.course else { return Vec::new() };
        match self.path() {
            Some(path) => path.lessons.iter().filter_map(|id| course.index.lesson(id)).collect(),
            None => course.index.lessons.iter().collect(),
        }
    }

    /// How a lesson stands for whoever is here.
    #[must_use]
    pub fn place(&self, head: &Head) -> Place {
        let Some(standing) = self.standing() else { return Place::New };
        let begun = standing.progress.steps(&head.id).count();
        if standing.progress.is_finished(&head.id) {
            Place::Done
        } else if begun > 0 || standing.under_way.contains(&head.id) {
            Place::Begun(begun.min(head.steps), head.steps)
        } else {
            Place::New
        }
    }

    /// What comes next: the lesson that was left in the middle last, else the first one that is
    /// not done and builds on nothing that is not done, else the first one that is not done.
    #[must_use]
    pub fn next_lesson(&self) -> Option<&Head> {
        let standing = self.standing().unwrap_or_default();
        let index = &self.course.as_ref()?.index;
        let done = |id: &Id| standing.progress.is_finished(id);
        let lessons = self.lessons();
        let left = || lessons.iter().filter(|head| !done(&head.id)).copied();
        let open = standing.under_way.iter().find_map(|id| left().find(|head| head.id == *id));
        let ready = |head: &&Head| head.needs.iter().all(|need| done(need) || index.lesson(need).is_none());
        open.or_else(|| left().find(ready)).or_else(|| left().next())
    }
}

/// To the map of the course.
pub(super) fn to_course(app: &mut App, trouble: Option<Trouble>) -> Vec<Effect> {
    leave_screen(app, Screen::Course(trouble));
    vec![Effect::Course(app.learner.code)]
}

/// The course was looked at. What is known of a learner stands until something newer comes.
pub(super) fn on_course(app: &mut App, index: Arc<Index>, standing: Option<(LearnerCode, Arc<Standing>)>) {
    if let Some((code, read)) = &standing
        && app.learner.code == Some(*code)
    {
        app.learner.path.clone_from(&read.path);
    }
    let known = app.course.take().and_then(|course| course.standing);
    app.course = Some(Course { index, standing: standing.or(known) });
}

/// A lesson was chosen: opened, after a question where it was left in the middle.
pub(super) fn choose(app: &mut App, id: &Id) -> Vec<Effect> {
    if app.standing().is_some_and(|standing| standing.under_way.contains(id)) {
        return cover(app, Overlay::Begun(id.clone()));
    }
    begin(app, id)
}

/// Opens a lesson afresh.
pub(super) fn begin(app: &App, id: &Id) -> Vec<Effect> {
    vec![Effect::Open(id.clone(), app.settings.language)]
}

/// Opens a lesson where it was left.
pub(super) fn go_on(app: &App, id: &Id) -> Vec<Effect> {
    match app.learner.code {
        Some(code) => vec![Effect::ResumeLesson(code, id.clone())],
        None => begin(app, id),
    }
}

/// Follows a path from here on, and shows it.
pub(super) fn follow(app: &mut App, path: Option<&Id>) -> Vec<Effect> {
    uncover(app);
    app.view = View::default();
    app.learner.path = path.cloned();
    if let Some(standing) = app.course.as_mut().and_then(|course| course.standing.as_mut()) {
        Arc::make_mut(&mut standing.1).path = path.cloned();
    }
    // Somebody new has nothing that is kept; what they choose is kept with their first lesson.
    app.learner.code.map(|_| keep_path(app)).into_iter().collect()
}
