//! A class in memory: the real [`Class`] between a leader's program and its seats, without sockets. Nothing
//! is told by itself: whoever wants to know what has happened listens ([`super::Program::listen`]).

pub(crate) mod driving;

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};

use tastetrykk::app::class::leader::{self, Hosting, Unended};
use tastetrykk::app::class::seat::{self, Found, NotIn};
use tastetrykk::app::{Event, NoteKept, Trouble};
use tastetrykk::classroom::stage::Place;
use tastetrykk::classroom::{
    Answer, Class, ClassCode, Command, Pupil, Refusal, SeatNumber, Snapshot, Standing, ToHost, ToSeat,
};
use tastetrykk::course::Lesson;
use tastetrykk::course::plan::Plan;
use tastetrykk::session::Action;
use tastetrykk::vocabulary::Lang;

use super::Outside;
use super::kinds::every_kind;
use super::outside::lesson;

/// The address that the host has here.
pub(crate) const ADDRESS: &str = "192.168.1.20:4711";

/// What everybody in the class has to do with.
#[derive(Debug)]
struct Host {
    class: Option<Class>,
    code: ClassCode,
    now: u64,
    pupils: BTreeMap<SeatNumber, Pupil>,
    /// Seats whose cable is pulled.
    cut: BTreeSet<SeatNumber>,
    plans: Vec<Plan>,
    unended: Vec<Unended>,
    lessons: Vec<Arc<Lesson>>,
    saved: Vec<String>,
    /// Everything that the leader asked for, in order.
    asked: Vec<leader::Effect>,
}

/// A class in memory. Clones are the same class.
#[derive(Debug, Clone)]
pub(crate) struct Room(Arc<Mutex<Host>>);

/// What a program comes back by: a seat, and how often its person had moved when the program got it. After the next
/// time it is dead.
type Key = (SeatNumber, u32);

/// Who a program is in a class.
#[derive(Debug, Clone)]
enum Who {
    Leader(Option<Box<Class>>),
    Seat(Option<Key>, Option<Box<Snapshot>>, bool),
}

/// What joins a program with a class.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    room: Room,
    who: Who,
}

impl Default for Room {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Host {
            class: None,
            code: ClassCode::from_random(123_456_u64.to_le_bytes()),
            now: 1_000_000,
            pupils: BTreeMap::new(),
            cut: BTreeSet::new(),
            plans: Vec::new(),
            unended: Vec::new(),
            lessons: vec![Arc::clone(lesson()), Arc::clone(every_kind())],
            saved: Vec::new(),
            asked: Vec::new(),
        })))
    }
}

impl Room {
    fn host(&self) -> MutexGuard<'_, Host> {
        self.0.lock().expect("nobody has panicked")
    }

    /// The same, where these plans are found.
    pub(crate) fn with_plans(self, plans: Vec<Plan>) -> Self {
        self.host().plans = plans;
        self
    }

    /// The same, where this class was left.
    pub(crate) fn with_left(self, left: Unended) -> Self {
        self.host().unended.push(left);
        self
    }

    /// The leader's machine.
    pub(crate) fn leader(&self) -> Outside {
        let line = Line { room: self.clone(), who: Who::Leader(None) };
        Outside::in_class(line)
    }

    /// The machine at a seat.
    pub(crate) fn seat(&self) -> Outside {
        let line = Line { room: self.clone(), who: Who::Seat(None, None, true) };
        Outside::in_class(line)
    }

    /// The code that the class is joined by.
    pub(crate) fn code(&self) -> ClassCode {
        self.host().code
    }

    /// The class as it is now.
    pub(crate) fn class(&self) -> Class {
        self.host().class.clone().expect("a class")
    }

    /// What the leader asked for, in order.
    pub(crate) fn asked(&self) -> Vec<leader::Effect> {
        self.host().asked.clone()
    }

    /// What the leader saved.
    pub(crate) fn saved(&self) -> Vec<String> {
        self.host().saved.clone()
    }

    /// Time passes, and whoever has a cable says that they are there.
    pub(crate) fn pass(&self, milliseconds: u64) -> u64 {
        let mut host = self.host();
        host.now += milliseconds;
        let now = host.now;
        let here: Vec<SeatNumber> = host.pupils.keys().filter(|number| !host.cut.contains(number)).copied().collect();
        if let Some(class) = &mut host.class {
            for number in here {
                class.hear(number, ToHost::Beat, now);
            }
        }
        host.count();
        now
    }

    /// Somebody without a program of their own comes in.
    pub(crate) fn join(&self, called: &str) -> SeatNumber {
        self.host().join(Some(called)).expect("the door is open")
    }

    /// Somebody is there, or has done so much.
    pub(crate) fn stand(&self, number: SeatNumber, standing: Standing) {
        self.host().say(number, |pupil| vec![pupil.stand(standing)]);
    }

    /// A hand goes up, or down.
    pub(crate) fn hand(&self, number: SeatNumber, up: bool) {
        self.host().say(number, |pupil| vec![pupil.raise(up)]);
    }

    /// Somebody answers.
    pub(crate) fn answer(&self, number: SeatNumber, answer: Answer) {
        self.host().say(number, |pupil| pupil.answer(answer).into_iter().collect());
    }

    /// The seat shows the leader its own device, or says anything else.
    pub(crate) fn say(&self, number: SeatNumber, said: impl FnOnce(&mut Pupil) -> ToHost) {
        self.host().say(number, |pupil| vec![said(pupil)]);
    }

    /// The seat's cable is pulled, or put in again.
    pub(crate) fn cut(&self, number: SeatNumber, out: bool) {
        let mut host = self.host();
        if out {
            host.cut.insert(number);
        } else if host.cut.remove(&number) {
            host.say(number, Pupil::connected);
        }
    }
}

impl Host {
    fn join(&mut self, called: Option<&str>) -> Result<SeatNumber, Refusal> {
        let now = self.now;
        let number = self.class.as_mut().ok_or(Refusal::Closed)?.join(called, now)?;
        self.pupils.insert(number, Pupil::default());
        self.cut.remove(&number);
        self.count();
        Ok(number)
    }

    /// Those who wait are told how many are in.
    fn count(&mut self) {
        let now = self.now;
        self.class.iter_mut().for_each(|class| class.count_here(now));
    }

    /// The seat that this key opens, as long as it does.
    fn seat_of(&self, (number, moves): Key) -> Option<SeatNumber> {
        let seat = self.class.as_ref()?.seat(number)?;
        (seat.moves == moves).then_some(number)
    }

    /// A seat says something; what it says without a cable waits in it.
    fn say(&mut self, number: SeatNumber, said: impl FnOnce(&mut Pupil) -> Vec<ToHost>) {
        let Some(pupil) = self.pupils.get_mut(&number) else { return };
        let frames = said(pupil);
        if self.cut.contains(&number) {
            return;
        }
        let Some(class) = &mut self.class else { return };
        for frame in frames {
            class.hear(number, frame, self.now);
        }
        pupil.hear(ToSeat::Counted(class.counted(number)));
    }

    fn hosting(&self) -> Option<leader::Event> {
        let class = Arc::new(self.class.clone()?);
        let addresses: Vec<SocketAddr> = vec![ADDRESS.parse().expect("an address")];
        Some(leader::Event::Hosting(Box::new(Hosting { class, code: self.code, addresses, now: self.now })))
    }

    fn told(&self) -> Option<leader::Event> {
        Some(leader::Event::Class(Arc::new(self.class.clone()?), self.now))
    }

    fn command(&mut self, command: Command) -> Option<leader::Event> {
        let now = self.now;
        match self.class.as_mut()?.command(command, now) {
            Ok(()) => self.told(),
            Err(refusal) => Some(leader::Event::Refused(refusal)),
        }
    }

    fn lesson_of(&self, place: &Place) -> Option<Arc<Lesson>> {
        self.lessons.iter().find(|lesson| lesson.id == place.lesson).cloned()
    }
}

impl Line {
    /// What has happened in the class since this program heard of it; `None` when nothing has.
    pub(crate) fn heard(&mut self) -> Option<Event> {
        let host = self.room.host();
        match &mut self.who {
            Who::Leader(told) => {
                let class = host.class.clone().filter(|class| told.as_deref() != Some(class))?;
                *told = Some(Box::new(class.clone()));
                Some(Event::Leading(leader::Event::Class(Arc::new(class), host.now)))
            }
            Who::Seat(key, told, here) => {
                let key = (*key)?;
                let number = key.0;
                let cut = host.cut.contains(&number);
                if *here == cut {
                    *here = !cut;
                    return Some(Event::Seated(seat::Event::Here(!cut, host.now)));
                }
                let news = host.class.as_ref().filter(|_| !cut)?;
                let snapshot = host.seat_of(key).and_then(|number| news.snapshot(number, host.now));
                let Some(snapshot) = snapshot else {
                    self.who = Who::Seat(None, None, true);
                    return Some(Event::Seated(seat::Event::Out(NotIn::NoSeat)));
                };
                let newer = told.as_deref().is_none_or(|told| snapshot.is_newer_than(told));
                newer.then(|| {
                    *told = Some(Box::new(snapshot.clone()));
                    Event::Seated(seat::Event::News(Box::new(snapshot), host.now))
                })
            }
        }
    }

    /// What the leader's program asks for.
    pub(crate) fn lead(outside: &mut Outside, effect: leader::Effect) -> Option<leader::Event> {
        use leader::{Effect, Event};
        let line = outside.class.clone()?;
        let mut host = line.room.host();
        host.asked.push(effect.clone());
        match effect {
            Effect::Plans => Some(Event::Plans(Arc::new(host.plans.clone()), host.unended.clone())),
            Effect::Host { name, agenda } => {
                let mut class = Class::new(&name)?;
                class.agenda = agenda;
                host.class = Some(class);
                host.hosting()
            }
            Effect::TakeUp(_) => host.hosting().or(Some(Event::NotHosted(leader::NotHosted::Unreadable))),
            Effect::Command(command) => host.command(*command),
            Effect::Undo => {
                host.class.as_mut()?.undo();
                host.told()
            }
            Effect::NewCode => {
                host.code = ClassCode::from_random(654_321_u64.to_le_bytes());
                Some(Event::Code(host.code))
            }
            Effect::Nod(_) => None,
            Effect::Lesson(id) => {
                let found = host.lessons.iter().find(|lesson| lesson.id == id).cloned();
                let Some(lesson) = found else { return Some(Event::NoLesson(id, Trouble::NoSuchLesson)) };
                let start = outside.opened_lesson(&lesson, Vec::new(), Lang::Nb).start;
                Some(Event::Lesson(lesson, start))
            }
            Effect::Save(note) => {
                host.saved.push(note.text);
                Some(Event::Saved(NoteKept::In { folder: "Dokumenter".to_owned(), file: format!("{}.txt", note.name) }))
            }
            Effect::Close => {
                host.class = None;
                Some(Event::Ended)
            }
            Effect::Leave => Some(Event::Left),
        }
    }

    /// What a seat's program asks for.
    pub(crate) fn sit(outside: &mut Outside, effect: seat::Effect) -> Option<seat::Event> {
        use seat::{Effect, Event};
        let line = outside.class.clone()?;
        let mut host = line.room.host();
        let key = if let Who::Seat(key, ..) = line.who { key } else { None };
        let number = key.and_then(|key| host.seat_of(key));
        match effect {
            Effect::Find => {
                let address: SocketAddr = ADDRESS.parse().expect("an address");
                let found = host.class.iter().map(|class| Found { name: class.name.clone(), address }).collect();
                Some(Event::Found(found, false))
            }
            Effect::StopFinding => None,
            Effect::Join { to, code, name } => {
                let refused = |why| Some(Event::NotIn(why));
                if to != ADDRESS || host.class.is_none() {
                    return refused(NotIn::Away);
                }
                if code != host.code {
                    return refused(NotIn::WrongCode);
                }
                let number = match host.join(name.as_deref()) {
                    Ok(number) => number,
                    Err(Refusal::Full) => return refused(NotIn::Full),
                    Err(_) => return refused(NotIn::Closed),
                };
                let snapshot = host.class.as_ref()?.snapshot(number, host.now)?;
                let moves = host.class.as_ref()?.seat(number)?.moves;
                let who = Who::Seat(Some((number, moves)), Some(Box::new(snapshot.clone())), true);
                outside.class = Some(Self { who, room: line.room.clone() });
                Some(Event::News(Box::new(snapshot), host.now))
            }
            Effect::Stand(standing) => {
                host.say(number?, |pupil| vec![pupil.stand(standing)]);
                None
            }
            Effect::Hand(up) => {
                host.say(number?, |pupil| vec![pupil.raise(up)]);
                None
            }
            Effect::Answer(answer) => {
                host.say(number?, |pupil| pupil.answer(answer).into_iter().collect());
                None
            }
            Effect::Show(shown) => {
                host.say(number?, |pupil| vec![pupil.show(shown.map(|shown| *shown))]);
                None
            }
            Effect::Open(place, language) => {
                let Some(lesson) = host.lesson_of(&place) else {
                    return Some(Event::NoLesson(place.lesson, Trouble::NoSuchLesson));
                };
                let opened = outside.opened_lesson(&lesson, vec![Action::GoTo(place.step)], language);
                Some(Event::Opened(Box::new(opened), false))
            }
            Effect::Lesson(place) => {
                Some(host.lesson_of(&place).map_or(Event::NoLesson(place.lesson, Trouble::NoSuchLesson), Event::Lesson))
            }
            Effect::Plans => Some(Event::Plans(Arc::new(host.plans.clone()))),
            Effect::Own(id, language) => {
                let Some(lesson) = host.lessons.iter().find(|lesson| lesson.id == id).cloned() else {
                    return Some(Event::NoLesson(id, Trouble::NoSuchLesson));
                };
                let opened = outside.opened_lesson(&lesson, Vec::new(), language);
                Some(Event::Opened(Box::new(opened), false))
            }
            Effect::Leave => {
                host.cut.insert(number?);
                outside.class = Some(Self { who: Who::Seat(None, None, true), room: line.room.clone() });
                None
            }
        }
    }
}
