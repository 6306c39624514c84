//! What events do to a preview.

use std::sync::Arc;

use super::event::{Act, Effect, Event, Outcome, Reading};
use super::keep;
use super::keymap;
use super::languages;
use super::places::Told;
use super::state::{Absence, Found, Keys, Notice, Panel, Side, Standing, View, Wait, Watch};
use super::{Preview, Size};
use crate::app;
use crate::app::event::Opened;
use crate::course::Lesson;
use crate::learner::LearnerCode;
use crate::screen::Front;
use crate::session::Action;
use crate::vocabulary::{Id, Surface};

impl Preview {
    /// What is to be done at the start.
    pub fn begin(&mut self) -> Vec<Effect> {
        self.fit();
        self.look()
    }

    /// Lets an event change the preview.
    pub fn handle(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Key(key) => {
                self.state.notice = None;
                keymap::act(self, key).map(|act| self.act(act)).unwrap_or_default()
            }
            Event::Act(act) => {
                self.state.notice = None;
                self.act(act)
            }
            Event::Lesson(event) => self.in_lesson(event),
            Event::Scroll(rows) => {
                self.state.scroll = Some(rows);
                Vec::new()
            }
            Event::ScrollLines(rows) => {
                self.state.lines = rows;
                Vec::new()
            }
            Event::Resized(columns, rows) => {
                self.state.room = (columns, rows);
                self.fit();
                Vec::new()
            }
            Event::Changed => {
                self.state.wait = Some(Wait::Settle);
                Vec::new()
            }
            Event::Waited => match self.state.wait.take() {
                Some(Wait::Settle | Wait::Again) => self.look(),
                None => Vec::new(),
            },
            // What was asked before the last question is old.
            Event::Read(reading) if reading.asked == self.state.asked => self.read(reading),
            Event::Found(asked, told) if asked == self.state.asked => {
                self.found(told);
                Vec::new()
            }
            Event::Read(_) | Event::Found(..) => Vec::new(),
            Event::Unwatched => {
                self.state.watch = Watch::ByHand;
                Vec::new()
            }
        }
    }

    fn look(&mut self) -> Vec<Effect> {
        self.state.asked += 1;
        self.state.found.looking = true;
        vec![Effect::Look(self.state.asked)]
    }

    /// The learner's screen has the size that there is for it.
    fn fit(&mut self) {
        let lesson = self.arrangement().lesson;
        let _ = self.front.handle(app::Event::Resized(lesson.width, lesson.height));
    }

    fn in_lesson(&mut self, event: app::Event) -> Vec<Effect> {
        use app::Event::{Click, Key, Paste};
        if matches!(event, Key(_) | Paste(_) | Click(_)) {
            self.state.notice = None;
        }
        if matches!(event, Click(_)) {
            (self.state.keys, self.state.side) = (Keys::Lesson, Side::Lesson);
        }
        self.state.lines = 0;
        let effects = self.front.handle(event);
        self.follow(effects)
    }

    /// What the learner's program asks for, as far as it is done in a preview: nothing is kept.
    fn follow(&mut self, effects: Vec<app::Effect>) -> Vec<Effect> {
        use app::Effect as Asked;
        let mut out = Vec::new();
        for effect in effects {
            match effect {
                Asked::Open(..) | Asked::Resume(_) | Asked::ResumeLesson(..) => {
                    out.extend(self.again(Notice::OtherLesson));
                }
                Asked::Quit => out.extend(self.again(Notice::Ended)),
                Asked::Course(_) => out.push(Effect::Course),
                Asked::Glossary => out.push(Effect::Glossary),
                Asked::SaveNote(_) => self.state.notice = Some(Notice::NotSaved),
                Asked::Suspend => out.push(Effect::Suspend),
                Asked::Redraw => out.push(Effect::Redraw),
                Asked::Learner(_)
                | Asked::Keep(_)
                | Asked::Current(..)
                | Asked::NextLearner
                | Asked::Forget(_)
                | Asked::KeepSettings(_)
                // There is no class beside a preview.
                | Asked::Leading(_)
                | Asked::Seated(_) => {}
            }
        }
        out
    }

    /// The lesson from its beginning.
    fn again(&mut self, notice: Notice) -> Vec<Effect> {
        let effects = self.open(Vec::new(), 0);
        self.state.notice = Some(notice);
        effects
    }

    /// Opens the lesson afresh, with this done in it.
    fn open(&mut self, actions: Vec<Action>, seed: u64) -> Vec<Effect> {
        let Some(lesson) = self.state.lesson.clone() else { return Vec::new() };
        let start = self.start(lesson.hash, seed);
        // Nobody keeps anything under it.
        let code = LearnerCode::from_random(&[0; 8]);
        let opened = Opened { lesson, start, actions, parent: None, code, changed: false };
        let effects = self.front.handle(app::Event::Opened(Box::new(opened)));
        self.follow(effects)
    }

    fn read(&mut self, reading: Reading) -> Vec<Effect> {
        let Reading { outcome, profile, .. } = reading;
        self.state.profile = profile;
        match outcome {
            Outcome::Lesson(lesson) => {
                let again = self.state.standing != Standing::Unread;
                (self.state.absence, self.state.standing) = (Absence::None, Standing::Whole);
                if again {
                    self.state.notice = Some(Notice::Saved);
                }
                self.take(&lesson)
            }
            Outcome::Broken => {
                self.state.notice = None;
                (self.state.absence, self.state.standing) = (Absence::None, Standing::Broken);
                Vec::new()
            }
            Outcome::Absent if self.state.absence == Absence::None && self.state.lesson.is_some() => {
                // Some editors take a file away before they put the new one there.
                (self.state.absence, self.state.wait) = (Absence::Once, Some(Wait::Again));
                Vec::new()
            }
            Outcome::Absent => {
                self.state.notice = None;
                self.state.standing = Standing::Gone;
                Vec::new()
            }
        }
    }

    /// Puts `lesson` where the old one stood.
    fn take(&mut self, lesson: &Arc<Lesson>) -> Vec<Effect> {
        let old = self.state.lesson.replace(Arc::clone(lesson));
        if old.as_deref() == Some(&**lesson) {
            return Vec::new();
        }
        if old.is_none() {
            // Whoever speaks English sees a lesson without English as it is written.
            let _ = self.speak(&languages::of(lesson));
            let first = self.state.subject.step.clone().filter(|step| lesson.step(step).is_some());
            return self.open(first.into_iter().map(Action::GoTo).collect(), 0);
        }
        let start = self.start(lesson.hash, 0);
        if let Some((app, gone)) = keep::reload(self.front.app(), lesson, &start) {
            self.front = Front::new(app);
            if let Some(step) = gone {
                self.state.notice = Some(Notice::StepGone(step));
            }
        }
        Vec::new()
    }

    /// The findings, with the same one chosen as far as it is there; but a fault that was not there before goes
    /// before advice.
    fn found(&mut self, told: Vec<Told>) {
        let absent = self.state.absence == Absence::Once && self.state.wait == Some(Wait::Again);
        if absent {
            return;
        }
        let place = self.state.finding().and_then(|chosen| {
            let alike = told.iter().enumerate().filter(|(_, other)| {
                other.finding.code == chosen.finding.code && other.finding.file == chosen.finding.file
            });
            alike.min_by_key(|(_, other)| other.finding.line.abs_diff(chosen.finding.line)).map(|(place, _)| place)
        });
        let before = &self.state.found.told;
        let is_new = |told: &Told| !before.iter().any(|old| old.finding.code == told.finding.code);
        let fault = told.iter().position(|told| told.is_fault() && is_new(told));
        let fault = fault.filter(|_| self.state.finding().is_some_and(|chosen| !chosen.is_fault()));
        self.state.chosen = fault.or(place).unwrap_or(0);
        self.state.found = Found { told, known: true, looking: false };
    }

    fn act(&mut self, act: Act) -> Vec<Effect> {
        match act {
            Act::Desk => self.turn_to(match self.state.keys {
                Keys::Lesson => Keys::Desk,
                Keys::Desk => Keys::Lesson,
            }),
            Act::Close if self.state.panel != Panel::Findings => self.show(Panel::Findings),
            Act::Close => self.turn_to(Keys::Lesson),
            Act::Swap => {
                self.state.side = match self.state.side {
                    Side::Lesson => Side::Desk,
                    Side::Desk => Side::Lesson,
                };
            }
            Act::Up => self.choose(|place| place.saturating_sub(1)),
            Act::Down => self.choose(|place| place + 1),
            Act::Choose(place) => return self.click(place),
            Act::Open => return self.go(),
            Act::Size => self.resize(self.state.size.next()),
            Act::Theme => return self.press(app::Act::Theme),
            Act::Language => return self.next_language(),
            Act::Lines => {
                self.state.view = match self.state.view {
                    View::Screen => View::Lines,
                    View::Lines => View::Screen,
                };
                (self.state.side, self.state.lines) = (Side::Lesson, 0);
            }
            Act::NextStep => return self.step_by(true),
            Act::PreviousStep => return self.step_by(false),
            Act::Steps if matches!(self.state.panel, Panel::Steps(_)) => self.show(Panel::Findings),
            Act::Steps => self.show(Panel::Steps(self.step_now().unwrap_or(0))),
            Act::Start => return self.once_more(false),
            Act::Variant => return self.once_more(true),
            Act::Reload => return self.look(),
            Act::Page if matches!(self.state.panel, Panel::Page(_)) => self.show(Panel::Findings),
            Act::Page => {
                if let Some(code) = self.state.finding().map(|told| told.finding.code) {
                    self.show(Panel::Page(code));
                }
            }
            Act::Help if self.state.panel == Panel::Help => self.show(Panel::Findings),
            Act::Help => self.show(Panel::Help),
            Act::Redraw => return vec![Effect::Redraw],
            Act::Suspend => return vec![Effect::Suspend],
            Act::Quit => return vec![Effect::Quit],
        }
        Vec::new()
    }

    fn turn_to(&mut self, keys: Keys) {
        self.state.keys = keys;
        self.state.side = match keys {
            Keys::Lesson => Side::Lesson,
            Keys::Desk => Side::Desk,
        };
        (self.state.panel, self.state.scroll) = (Panel::Findings, None);
    }

    fn show(&mut self, panel: Panel) {
        (self.state.panel, self.state.scroll) = (panel, None);
        (self.state.keys, self.state.side) = (Keys::Desk, Side::Desk);
    }

    fn resize(&mut self, size: Size) {
        (self.state.size, self.state.side) = (size, Side::Lesson);
        self.fit();
    }

    /// A button that the learner's program has in its footer.
    pub(super) fn press(&mut self, act: app::Act) -> Vec<Effect> {
        self.state.side = Side::Lesson;
        let effects = self.front.handle(app::Event::Press(act));
        self.follow(effects)
    }

    fn choose(&mut self, to: impl Fn(usize) -> usize) {
        (self.state.side, self.state.scroll) = (Side::Desk, None);
        match self.state.panel {
            Panel::Findings => {
                let most = self.state.found.told.len().saturating_sub(1);
                self.state.chosen = to(self.state.chosen).min(most);
            }
            Panel::Steps(place) => {
                let most = self.steps().len().saturating_sub(1);
                self.state.panel = Panel::Steps(to(place).min(most));
            }
            Panel::Page(_) | Panel::Help => {}
        }
    }

    /// A click on one of the list: chooses it; on the one that is chosen, goes there.
    fn click(&mut self, place: usize) -> Vec<Effect> {
        let chosen = match self.state.panel {
            Panel::Findings => self.state.chosen == place,
            Panel::Steps(chosen) => chosen == place,
            Panel::Page(_) | Panel::Help => false,
        };
        let had_keys = self.state.keys == Keys::Desk;
        self.state.keys = Keys::Desk;
        if chosen && had_keys {
            return self.go();
        }
        self.choose(|_| place);
        Vec::new()
    }

    /// To the step of what is chosen.
    fn go(&mut self) -> Vec<Effect> {
        let to = match self.state.panel {
            Panel::Steps(place) => self.steps().get(place).cloned(),
            Panel::Findings => {
                let lesson = self.state.lesson.as_ref();
                let told = self.state.finding();
                let step = told.and_then(|told| told.step.as_ref());
                step.filter(|step| lesson.is_some_and(|lesson| lesson.step(step).is_some())).cloned()
            }
            Panel::Page(_) | Panel::Help => return Vec::new(),
        };
        let Some(step) = to else {
            self.state.notice = Some(Notice::NoStep);
            return Vec::new();
        };
        let mut effects = Vec::new();
        if self.state.panel == Panel::Findings {
            effects.extend(self.in_language_of_finding());
        }
        (self.state.panel, self.state.side) = (Panel::Findings, Side::Lesson);
        // Whoever is there already stays where they are in it.
        if self.step_now().is_none_or(|now| self.steps().get(now) != Some(&step)) {
            effects.extend(self.open(vec![Action::GoTo(step)], 0));
        }
        effects
    }

    /// The steps of the lesson that are met on a screen.
    #[must_use]
    pub fn steps(&self) -> Vec<Id> {
        let steps = self.state.lesson.iter().flat_map(|lesson| lesson.steps_on(Surface::Screen));
        steps.map(|(_, step)| step.id.clone()).collect()
    }

    /// The place of the open step among [`Self::steps`]; `None` when none is open.
    #[must_use]
    pub fn step_now(&self) -> Option<usize> {
        let player = self.front.app().player()?;
        let open = player.history.session.step(&player.lesson)?;
        self.steps().iter().position(|step| *step == open.id)
    }

    fn step_by(&mut self, forward: bool) -> Vec<Effect> {
        let steps = self.steps();
        let last = steps.len().saturating_sub(1);
        let to = match (self.step_now(), forward) {
            (Some(now), true) => (now + 1).min(last),
            (Some(now), false) => now.saturating_sub(1),
            // After the end, or outside the lesson.
            (None, true) => 0,
            (None, false) => last,
        };
        self.state.side = Side::Lesson;
        let go = steps.get(to).cloned().map(Action::GoTo).into_iter().collect();
        self.open(go, 0)
    }

    /// The open step from its beginning, perhaps in its next variant.
    fn once_more(&mut self, next: bool) -> Vec<Effect> {
        self.state.side = Side::Lesson;
        let place = self.step_now().unwrap_or(0);
        let variants = self.front.app().player().and_then(keep::variants);
        // The seed chooses the variant.
        let seed = variants.map_or(0, |(variant, count)| (variant + usize::from(next)) % count.max(1));
        let go = self.steps().get(place).cloned().map(Action::GoTo).into_iter().collect();
        self.open(go, u64::try_from(seed).unwrap_or_default())
    }

    /// At how many seconds without a sign of a person the learner's program wants to hear of it next.
    #[must_use]
    pub fn patience(&self, idle: u32) -> Option<u32> {
        self.front.app().patience(idle)
    }
}
