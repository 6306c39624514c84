//! What classes ask of the world outside, and what they hear of it.

use std::sync::Arc;

use super::Outside;
use crate::app::class::{leader, seat};
use crate::app::event::Opened;
use crate::app::{Event, Trouble};
use crate::classroom::stage::Place;
use crate::course::Lesson;
use crate::learner::LearnerCode;
use crate::runtime::class::seat::{AtHand, Fetched, For, Remembered};
use crate::runtime::class::{Events, Said};
use crate::runtime::clock;
use crate::session::{Action, Start};
use crate::vocabulary::{Id, Lang};
use crate::world;

/// In a class everybody has the first variant of a task: the one that the leader reads and the projector shows.
const SEED: u64 = 0;

impl Outside {
    /// Carries out what the leader asked for.
    pub(super) fn leading(&mut self, effect: leader::Effect) -> Option<Event> {
        let event = match effect {
            leader::Effect::Lesson(id) => {
                self.note_day();
                Some(match self.lesson(&id) {
                    Ok(lesson) => {
                        let start = Start { seed: SEED, ..self.start(&lesson, lesson.language) };
                        leader::Event::Lesson(lesson, start)
                    }
                    Err(trouble) => leader::Event::NoLesson(id, trouble),
                })
            }
            effect => self.leader.run(effect, &self.catalogue),
        };
        event.map(Event::Leading)
    }

    /// Carries out what a seat asked for.
    pub(super) fn seated(&mut self, effect: seat::Effect) -> Option<Event> {
        let event = match effect {
            seat::Effect::Open(place, lang) => self.lesson_of(place, For::Doing(lang)),
            seat::Effect::Lesson(place) => self.lesson_of(place, For::Showing),
            seat::Effect::Plans => Some(seat::Event::Plans(Arc::new(self.catalogue.plans()))),
            seat::Effect::Own(id, lang) => Some(self.own(id, lang)),
            effect => self.line.run(effect),
        };
        event.map(Event::Seated)
    }

    /// What comes of something that happened to a class.
    pub fn hear(&mut self, said: Said) -> Events {
        match said {
            Said::Told(nth, told) => self.leader.hear(nth, told).map(Event::Leading).into_iter().collect(),
            Said::Closed(event) => vec![Event::Leading(event)],
            Said::Came(nth, came) => self.line.came(nth, came),
            Said::Heard(nth, heard) => self.line.heard(nth, heard).into_iter().collect(),
            Said::Found(nth, found, late) => self.line.found(nth, found, late).into_iter().collect(),
            Said::MayBeAt(nth, addresses) => {
                self.line.may_be_at(nth, addresses);
                Vec::new()
            }
            Said::Opened(nth, fetched) => match self.line.fetched(nth, *fetched) {
                Some(fetched) => vec![Event::Seated(self.fetched(fetched))],
                None => Vec::new(),
            },
        }
    }

    /// A lesson in the own text, from its beginning.
    fn own(&mut self, id: Id, lang: Lang) -> seat::Event {
        self.note_day();
        match self.lesson(&id) {
            Ok(lesson) => self.opened(&lesson, self.catalogue.profile_fingerprint(), None, For::Doing(lang), false),
            Err(trouble) => seat::Event::NoLesson(id, trouble),
        }
    }

    /// The lesson of a place in the host's text; `None` when it has been asked for.
    fn lesson_of(&mut self, place: Place, to: For) -> Option<seat::Event> {
        self.note_day();
        let own = self.lesson(&place.lesson).ok();
        let profile = self.catalogue.profile_fingerprint();
        if let Some(own) = own.as_ref().filter(|own| self.line.is_hosts(&place, own.hash, profile)) {
            return Some(self.opened(own, profile, Some(&place.step), to, false));
        }
        match self.line.at_hand(place.clone(), to) {
            AtHand::Hosts(Remembered { lesson, profile }) => {
                Some(self.opened(&lesson, profile, Some(&place.step), to, true))
            }
            AtHand::Asked => None,
            AtHand::No => Some(self.fetched(Fetched { place, to, lesson: None })),
        }
    }

    /// A lesson that the host was asked for. When it has none that can be used, the own text is better than none.
    fn fetched(&self, fetched: Fetched) -> seat::Event {
        let Fetched { place, to, lesson } = fetched;
        if let Some(Remembered { lesson, profile }) = lesson {
            return self.opened(&lesson, profile, Some(&place.step), to, true);
        }
        match (self.lesson(&place.lesson), to) {
            (Ok(own), For::Doing(_)) if own.steps.iter().any(|step| step.id == place.step) => {
                self.opened(&own, self.catalogue.profile_fingerprint(), Some(&place.step), to, false)
            }
            (Ok(_), _) => seat::Event::NoLesson(place.lesson, Trouble::BrokenLesson),
            (Err(trouble), _) => seat::Event::NoLesson(place.lesson, trouble),
        }
    }

    fn opened(&self, lesson: &Arc<Lesson>, profile: u64, step: Option<&Id>, to: For, from_host: bool) -> seat::Event {
        let For::Doing(language) = to else { return seat::Event::Lesson(Arc::clone(lesson)) };
        let hash = lesson.hash;
        let start = Start { lesson: hash, world: world::VERSION, profile, day: self.day, seed: SEED, language };
        let code = self.learner.unwrap_or_else(|| LearnerCode::from_random(&clock::random()));
        let actions = step.map(|step| Action::GoTo(step.clone())).into_iter().collect();
        let lesson = Arc::clone(lesson);
        seat::Event::Opened(Box::new(Opened { lesson, start, actions, parent: None, code, changed: false }), from_host)
    }
}
