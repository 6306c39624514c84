//! A seat's side: finding a class, the line to its host. [`lessons`] has what the host's lessons need.

mod lessons;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::paper::{self, Paper};
use super::{Events, Said, Terms};
use crate::app;
use crate::app::class::seat::{Effect, Event, Found, NotIn};
use crate::classroom::{ClassCode, Mode};
use crate::runtime::clock;
use crate::runtime::inbox::Incoming;
use crate::runtime::net::address;
use crate::runtime::net::discover::Search;
use crate::runtime::net::join::Why;
use crate::runtime::net::runner::Runner;
use crate::runtime::net::seat::{self, Heard, Seat, SeatFile};

pub use lessons::{AtHand, Fetched, For, Remembered, read};

/// What a seat keeps, in the data folder.
const FILE: &str = "seat.json";
/// How long after it was left a seat comes back by itself when the program is started, in milliseconds: as long
/// as the longest day of a course.
const LASTS: u64 = 12 * 60 * 60 * 1_000;
/// How long it takes until somebody who finds nothing is told so.
const NONE_YET: Duration = Duration::from_secs(3);
/// How often a thread that looks for classes sees whether it is to end.
const LOOK_UP: Duration = Duration::from_millis(500);

/// What a seat needs outside.
#[derive(Debug)]
pub struct Line {
    data: Option<PathBuf>,
    inbox: Sender<Incoming>,
    terms: Terms,
    /// Which class this is, among those that this program came to.
    nth: u64,
    seat: Option<Sitting>,
    /// What was heard before it was known here that one is in.
    early: Vec<Heard>,
    /// The file of the class that one is in, or on the way into.
    paper: Option<Arc<Paper>>,
    /// Ends the search that goes on.
    search: Option<Ender>,
    /// The municipality's profile that the host has.
    profile: Option<u64>,
    lessons: Vec<(u64, Remembered)>,
}

/// A seat of a class.
#[derive(Debug)]
struct Sitting {
    seat: Box<Seat>,
    /// The class's name, as it is made known.
    class: String,
}

/// Ends a thread when it is dropped.
#[derive(Debug)]
struct Ender(Arc<AtomicBool>);

impl Drop for Ender {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What is kept of a seat.
#[derive(Debug, Serialize, Deserialize)]
struct Kept<F> {
    /// When, in milliseconds of this machine's clock.
    saved: u64,
    seat: F,
}

impl Line {
    /// A line to no class yet; what a seat comes back by is kept in this data folder.
    #[must_use]
    pub fn new(data: Option<PathBuf>, inbox: Sender<Incoming>) -> Self {
        Self {
            data,
            inbox,
            terms: Terms::default(),
            nth: 0,
            seat: None,
            early: Vec::new(),
            paper: None,
            search: None,
            profile: None,
            lessons: Vec::new(),
        }
    }

    /// On these terms.
    pub fn agree(&mut self, terms: Terms) {
        self.terms = terms;
    }

    /// Carries out what the seat asked for. What it leads to at once is returned. Lessons are for
    /// [`super::super::effects::Outside`], which knows the day; see [`Self::at_hand`].
    pub fn run(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Find => {
                self.find();
                None
            }
            Effect::StopFinding => {
                self.search = None;
                None
            }
            Effect::Join { to, code, name } => self.join(to, code, name),
            Effect::Stand(standing) => self.seat().map(|seat| seat.stand(standing)).and(None),
            Effect::Hand(up) => self.seat().map(|seat| seat.raise(up)).and(None),
            Effect::Answer(answer) => self.seat().map(|seat| seat.answer(answer)).and(None),
            Effect::Show(mirror) => self.seat().map(|seat| seat.show(mirror.map(|mirror| *mirror))).and(None),
            Effect::Leave => {
                self.leave();
                None
            }
            Effect::Open(..) | Effect::Lesson(_) => None,
        }
    }

    fn seat(&self) -> Option<&Seat> {
        self.seat.as_ref().map(|sitting| &*sitting.seat)
    }

    /// Comes back to the class that the program was in when it ended, if that was not long ago.
    pub fn come_back(&mut self) {
        let Some(path) = self.path() else { return };
        let Ok(Kept { saved, seat }) = paper::read::<Kept<SeatFile>>(&path) else { return };
        let paper = Arc::new(Paper::new(path));
        if clock::milliseconds().saturating_sub(saved) > LASTS {
            paper.erase();
            return;
        }
        let Ok(runner) = Runner::new("seat") else { return };
        self.nth += 1;
        let class = seat.pupil.snapshot.as_ref().map(|snapshot| snapshot.class.clone()).unwrap_or_default();
        let (keep, heard) = (Self::keeper(&paper), self.hearer());
        let seat = Box::new(Seat::back(Arc::new(runner), seat, keep, heard));
        self.paper = Some(paper);
        self.seat = Some(Sitting { seat, class });
        // It may be another machine by now.
        self.look_elsewhere();
    }

    fn path(&self) -> Option<PathBuf> {
        self.data.as_ref().map(|data| data.join(FILE))
    }

    /// Keeps what the seat comes back by; without a place for it, it comes back while the program lasts.
    fn keeper(paper: &Arc<Paper>) -> impl Fn(&SeatFile) + Send + use<> {
        let paper = Arc::clone(paper);
        move |seat: &SeatFile| {
            let ended = seat.pupil.snapshot.as_ref().is_some_and(|snapshot| snapshot.mode == Mode::Ended);
            if ended && seat.pupil.waiting() == 0 {
                // There is nothing to come back to.
                paper.erase();
            } else {
                let _ = paper.keep(&Kept { saved: clock::milliseconds(), seat });
            }
        }
    }

    fn hearer(&self) -> impl Fn(Heard) + Send + use<> {
        let (inbox, nth) = (self.inbox.clone(), self.nth);
        move |heard| drop(inbox.send(Incoming::Class(Said::Heard(nth, heard))))
    }

    fn join(&mut self, to: String, code: ClassCode, name: Option<String>) -> Option<Event> {
        self.leave();
        let paper = Arc::new(Paper::new(self.path().unwrap_or_default()));
        let (keep, heard) = (Self::keeper(&paper), self.hearer());
        self.paper = Some(paper);
        let (inbox, nth) = (self.inbox.clone(), self.nth);
        let run = move || {
            let came = Runner::new("seat").map_err(seat::NotIn::Away).and_then(|runner| {
                let address = address::find(&to).map_err(|_| seat::NotIn::NoAddress)?;
                Seat::join(Arc::new(runner), address, code, name, keep, heard)
            });
            let _ = inbox.send(Incoming::Class(Said::Came(nth, came.map(Box::new))));
        };
        let begun = std::thread::Builder::new().name("join".into()).spawn(run);
        begun.is_err().then_some(Event::NotIn(NotIn::Away))
    }

    /// Out of the class for good: what is kept of it is erased, and what is still said of it is heard by nobody.
    fn leave(&mut self) {
        self.nth += 1;
        self.search = None;
        self.seat = None;
        self.early.clear();
        self.profile = None;
        if let Some(paper) = self.paper.take() {
            paper.erase();
        }
    }

    /// One came in, or did not.
    pub fn came(&mut self, nth: u64, came: Result<Box<Seat>, seat::NotIn>) -> Events {
        if nth != self.nth {
            return Vec::new();
        }
        match came {
            Ok(seat) => {
                self.seat = Some(Sitting { seat, class: String::new() });
                let early = std::mem::take(&mut self.early);
                early.into_iter().filter_map(|heard| self.heard(nth, heard)).collect()
            }
            Err(why) => {
                self.leave();
                vec![app::Event::Seated(Event::NotIn(not_in(&why)))]
            }
        }
    }

    /// A seat hears something.
    pub fn heard(&mut self, nth: u64, heard: Heard) -> Option<app::Event> {
        if nth != self.nth {
            return None;
        }
        let Some(sitting) = &mut self.seat else {
            self.early.push(heard);
            return None;
        };
        let now = clock::milliseconds();
        let event = match heard {
            Heard::Here => {
                self.search = None;
                Event::Here(true, now)
            }
            Heard::Away => {
                self.look_elsewhere();
                Event::Here(false, now)
            }
            Heard::News(snapshot) => {
                sitting.class.clone_from(&snapshot.class);
                Event::News(snapshot, now)
            }
            Heard::Profile(profile) => {
                self.profile = Some(profile);
                return None;
            }
            Heard::Out(why) => {
                self.leave();
                Event::Out(refusal(why))
            }
        };
        Some(app::Event::Seated(event))
    }

    /// Classes were found.
    #[must_use]
    pub fn found(&self, nth: u64, found: Vec<Found>, late: bool) -> Option<app::Event> {
        let wanted = nth == self.nth && self.search.is_some() && self.seat.is_none();
        wanted.then_some(app::Event::Seated(Event::Found(found, late)))
    }

    /// Where the host of this seat's class may be.
    pub fn may_be_at(&mut self, nth: u64, addresses: Vec<std::net::SocketAddr>) {
        if let Some(seat) = self.seat().filter(|_| nth == self.nth) {
            seat.host_may_be_at(addresses);
        }
    }

    fn find(&mut self) {
        let (inbox, nth) = (self.inbox.clone(), self.nth);
        self.look(move |found, late| {
            let found = found.into_iter().map(|(name, address)| Found { name, address }).collect();
            inbox.send(Incoming::Class(Said::Found(nth, found, late))).is_ok()
        });
    }

    /// The host is away: perhaps it is another machine now, under the class's name.
    fn look_elsewhere(&mut self) {
        let Some(sitting) = &self.seat else { return };
        let (inbox, nth, class) = (self.inbox.clone(), self.nth, sitting.class.clone());
        self.look(move |found, _| {
            let same = found.into_iter().filter(|(name, _)| !name.is_empty() && class.starts_with(name.as_str()));
            let at = same.map(|(_, address)| address).collect();
            inbox.send(Incoming::Class(Said::MayBeAt(nth, at))).is_ok()
        });
    }

    /// Looks for classes until [`Self::search`] is dropped. `tell` is given what there is, at each change and once
    /// after three seconds.
    fn look(&mut self, tell: impl Fn(Vec<(String, std::net::SocketAddr)>, bool) -> bool + Send + 'static) {
        let over = Arc::new(AtomicBool::new(false));
        self.search = Some(Ender(Arc::clone(&over)));
        let realm = self.terms.realm;
        let run = move || {
            let begun = clock::Deadline::after(NONE_YET);
            let (mut search, mut late) = (Search::new(realm).ok(), false);
            while !over.load(Ordering::Relaxed) {
                let wait = if late { LOOK_UP } else { LOOK_UP.min(begun.left()) };
                let changed = match &mut search {
                    Some(search) => search.wait(wait),
                    // Nothing can be found here: only the time is waited for.
                    None if late => return,
                    None => {
                        std::thread::park_timeout(begun.left());
                        false
                    }
                };
                let first = !late && begun.left().is_zero();
                late |= first;
                let found = search.as_ref().map(Search::found).unwrap_or_default();
                if (changed || first) && !over.load(Ordering::Relaxed) && !tell(found, late) {
                    return;
                }
            }
        };
        // Without a thread nothing is found, and the address can be typed.
        let _ = std::thread::Builder::new().name("find".into()).stack_size(256 * 1024).spawn(run);
    }
}

fn not_in(why: &seat::NotIn) -> NotIn {
    match why {
        seat::NotIn::No(why) => refusal(*why),
        seat::NotIn::NotProved => NotIn::WrongCode,
        seat::NotIn::NoAddress => NotIn::NoAddress,
        seat::NotIn::Away(error) if error.kind() == std::io::ErrorKind::InvalidData => NotIn::NoClass,
        seat::NotIn::Away(_) => NotIn::Away,
    }
}

fn refusal(why: Why) -> NotIn {
    match why {
        Why::WrongCode => NotIn::WrongCode,
        Why::AskLeader => NotIn::AskLeader,
        Why::NewCode => NotIn::NewCode,
        Why::Closed => NotIn::Closed,
        Why::Full => NotIn::Full,
        Why::NoSeat => NotIn::NoSeat,
        Why::Version => NotIn::OtherVersion,
    }
}
