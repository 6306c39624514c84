//! Lessons in the host's text, where the own is another one.

use std::sync::Arc;
use std::time::Duration;

use super::Line;
use crate::classroom::stage::Place;
use crate::course::{Catalogue, Lesson};
use crate::runtime::class::Said;
use crate::runtime::class::shelf::course;
use crate::runtime::inbox::Incoming;
use crate::runtime::net::seat::Coming;
use crate::runtime::net::text::Texts;
use crate::vocabulary::Lang;

/// How long a lesson from the host may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// How many lessons from the host are remembered.
const REMEMBERED: usize = 8;

/// A lesson that came from the host.
#[derive(Debug, Clone)]
pub struct Remembered {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// The municipality's profile that it is held in.
    pub profile: u64,
}

/// What a seat wants a lesson for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// To do it, in this language.
    Doing(Lang),
    /// To show the leader's device.
    Showing,
}

/// A lesson that was asked of the host.
#[derive(Debug)]
pub struct Fetched {
    /// Where in it.
    pub place: Place,
    /// What for.
    pub to: For,
    /// The lesson; `None` when the host has none, or what it has is no such lesson.
    pub lesson: Option<Remembered>,
}

/// What a lesson is at hand as.
#[derive(Debug)]
pub enum AtHand {
    /// The host's text, which is another than the own.
    Hosts(Remembered),
    /// It has been asked for.
    Asked,
    /// Nobody can be asked.
    No,
}

impl Line {
    /// Whether the own text of the lesson of `place`, with this fingerprint and held in this municipality, is the
    /// host's.
    #[must_use]
    pub fn is_hosts(&self, place: &Place, hash: u64, profile: u64) -> bool {
        hash == place.hash && self.profile.is_none_or(|hosts| hosts == profile)
    }

    /// The host's text of the lesson of `place`: at once when it came before, else asked for; see
    /// [`Self::fetched`].
    #[must_use]
    pub fn at_hand(&self, place: Place, to: For) -> AtHand {
        let known = self.lessons.iter().find(|(profile, known)| {
            self.profile.is_none_or(|hosts| hosts == *profile) && known.lesson.hash == place.hash
        });
        if let Some((_, known)) = known {
            return AtHand::Hosts(known.clone());
        }
        let Some(coming) = self.seat().map(|seat| seat.lesson(place.lesson.clone())) else { return AtHand::No };
        let (inbox, nth, profile) = (self.inbox.clone(), self.nth, self.profile);
        let run = move || {
            let lesson = fetch(coming, &place, profile);
            let _ = inbox.send(Incoming::Class(Said::Opened(nth, Box::new(Fetched { place, to, lesson }))));
        };
        let begun = std::thread::Builder::new().name("lesson".into()).spawn(run);
        if begun.is_ok() { AtHand::Asked } else { AtHand::No }
    }

    /// Remembers a lesson that came. `None` when it came too late to matter.
    pub fn fetched(&mut self, nth: u64, fetched: Fetched) -> Option<Fetched> {
        if nth != self.nth {
            return None;
        }
        if let Some(lesson) = &fetched.lesson {
            if self.lessons.len() == REMEMBERED {
                self.lessons.remove(0);
            }
            self.lessons.push((lesson.profile, lesson.clone()));
        }
        Some(fetched)
    }
}

/// Waits for a lesson's text, and reads it as what it is: anything.
fn fetch(coming: Coming, place: &Place, profile: Option<u64>) -> Option<Remembered> {
    read(coming.wait(PATIENCE)?, place, profile)
}

/// The lesson of `place` in these files; `None` when they are no such lesson.
#[must_use]
pub fn read(texts: Texts, place: &Place, profile: Option<u64>) -> Option<Remembered> {
    let course: Catalogue = course(texts);
    let lesson = course.open(place.lesson.as_str()).ok()?.lesson;
    let held = course.profile_fingerprint();
    let fits = lesson.hash == place.hash
        && profile.is_none_or(|profile| profile == held)
        && lesson.steps.iter().any(|step| step.id == place.step);
    fits.then(|| Remembered { lesson: Arc::new(lesson), profile: held })
}
