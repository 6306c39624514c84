//! Any bytes as what comes over the class's wire: shared by the tests of bytes and the fuzz targets.
//!
//! Each line of the input is a frame. Both ends hear it: the host, which then tells the leader, and a seat, which shows
//! what it heard. Somebody at the door says it too.

use std::sync::{Arc, LazyLock};

use tastetrykk::app::class::{leader, seat};
use tastetrykk::app::event::Opened;
use tastetrykk::app::{App, Effect, Event, Layout, Learner, Settings};
use tastetrykk::classroom::{Class, ClassCode, Pupil, SeatNumber, ToHost, ToSeat};
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::learner::LearnerCode;
use tastetrykk::runtime::net::frame;
use tastetrykk::runtime::net::join::{Door, Knock};
use tastetrykk::runtime::net::text::{Gathered, Gathering};
use tastetrykk::screen::Front;
use tastetrykk::session::Start;
use tastetrykk::tui::Unseen;
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world;
use tokio_util::bytes::BytesMut;
use tokio_util::codec::Decoder;

use super::course::COURSE;

/// The lesson of the class.
pub(crate) static LESSON: LazyLock<Arc<Lesson>> = LazyLock::new(|| {
    let id = Id::new("svare").expect("an id");
    Arc::new(Catalogue::only(Box::new(COURSE.clone())).reader().open(&id).expect("it opens").lesson)
});

/// Where everybody sits, in columns and rows.
const SIZE: (u16, u16) = (80, 24);
/// The most that one event leads to, each answered by another one.
const MOST_ANSWERS: usize = 8;

/// Both ends hear `bytes`. What comes back is amiss with what was shown: a control character in it.
pub(crate) fn fault_of_frames(bytes: &[u8]) -> Option<String> {
    let mut ends = Ends::new();
    frames(bytes);
    bytes.split(|byte| *byte == b'\n').find_map(|frame| ends.hear(frame))
}

/// The bytes as they come over TCP, cut into frames for strangers and for those who are in.
fn frames(bytes: &[u8]) {
    for wide in [false, true] {
        let mut line = frame::line(tokio::io::empty());
        if wide {
            frame::widen(&mut line);
        }
        let mut come = BytesMut::from(bytes);
        while let Ok(Some(frame)) = line.codec_mut().decode(&mut come) {
            let _ = (frame::read::<Knock>(&frame).is_ok(), frame::read::<ToHost>(&frame).is_ok());
        }
    }
}

/// Somebody's program.
struct Program {
    front: Front,
    screen: Unseen,
}

impl Program {
    fn new() -> Self {
        let (columns, rows) = SIZE;
        let app = App::new(Settings::new(Lang::Nb), Layout::for_size(columns, rows), Learner::default());
        Self { front: Front::new(app), screen: Unseen::new(columns, rows) }
    }

    /// Something happened outside, and what it leads to.
    fn event(&mut self, event: Event) {
        let mut events = vec![event];
        for _ in 0..MOST_ANSWERS {
            let effects: Vec<Effect> = events.drain(..).flat_map(|event| self.front.handle(event)).collect();
            events = effects.into_iter().filter_map(answer).collect();
            if events.is_empty() {
                break;
            }
        }
    }

    fn shown(&mut self) -> Option<String> {
        self.screen.paint(&self.front);
        let rows = self.screen.rows();
        rows.into_iter().find(|row| row.contains(char::is_control)).map(|row| format!("{row:?}"))
    }
}

pub(crate) fn start() -> Start {
    Start { lesson: LESSON.hash, world: world::VERSION, profile: 0, day: 0, seed: 0, language: Lang::Nb }
}

/// What the world outside answers to an effect: there is one lesson.
fn answer(effect: Effect) -> Option<Event> {
    let lesson = Arc::clone(&LESSON);
    let code = LearnerCode::from_random(&[0; 8]);
    match effect {
        Effect::Seated(seat::Effect::Open(place, _)) => {
            let opened = Opened { lesson, start: start(), actions: Vec::new(), parent: None, code, changed: false };
            let from_host = place.hash != LESSON.hash;
            Some(Event::Seated(seat::Event::Opened(Box::new(opened), from_host)))
        }
        Effect::Seated(seat::Effect::Lesson(_)) => Some(Event::Seated(seat::Event::Lesson(lesson))),
        Effect::Leading(leader::Effect::Lesson(_)) => Some(Event::Leading(leader::Event::Lesson(lesson, start()))),
        _ => None,
    }
}

/// Both ends of the wire.
struct Ends {
    class: Class,
    number: SeatNumber,
    now: u64,
    leader: Program,
    pupil: Pupil,
    seat: Program,
    texts: Option<Gathering>,
}

impl Ends {
    fn new() -> Self {
        let mut class = Class::new("Tirsdag på biblioteket").expect("a name");
        let number = class.join(Some("Kari"), 0).expect("room");
        let mut leader = Program::new();
        let code = ClassCode::from_random([0; 8]);
        let hosting = leader::Hosting { class: Arc::new(class.clone()), code, addresses: Vec::new(), now: 0 };
        leader.event(Event::Leading(leader::Event::Hosting(Box::new(hosting))));
        let (pupil, seat) = (Pupil::default(), Program::new());
        Self { class, number, now: 0, leader, pupil, seat, texts: Some(Gathering::default()) }
    }

    fn hear(&mut self, bytes: &[u8]) -> Option<String> {
        self.now += 1_000;
        let _ = (frame::read::<Knock>(bytes).is_ok(), frame::read::<Door>(bytes).is_ok());
        let host = frame::read::<ToHost>(bytes).ok().and_then(|said| self.host_hears(said));
        host.or_else(|| frame::read::<ToSeat>(bytes).ok().and_then(|said| self.seat_hears(said)))
    }

    fn host_hears(&mut self, said: ToHost) -> Option<String> {
        self.class.hear(self.number, said, self.now);
        let told = self.class.snapshot(self.number, self.now).expect("the seat is there");
        // Whatever a seat says, the host can tell what follows from it.
        assert!(frame::bytes(&ToSeat::Snapshot(Box::new(told))).is_ok());
        self.leader.event(Event::Leading(leader::Event::Class(Arc::new(self.class.clone()), self.now)));
        self.leader.shown()
    }

    fn seat_hears(&mut self, said: ToSeat) -> Option<String> {
        if let ToSeat::Text(piece) = &said {
            self.texts = match self.texts.take().unwrap_or_default().take(piece.clone()) {
                Gathered::More(gathering) => Some(gathering),
                Gathered::All(_) | Gathered::Nothing => None,
            };
        }
        self.pupil.hear(said);
        let snapshot = Box::new(self.pupil.snapshot.clone()?);
        self.seat.event(Event::Seated(seat::Event::News(snapshot, self.now)));
        self.seat.shown()
    }
}
