//! Whatever a leader does, and whatever the person at a seat does meanwhile: the newest snapshot decides what is open
//! there, and the same one taken in twice changes nothing.

use proptest::prelude::*;
use tastetrykk::app::class::seat::{self, Act as Seated, Overlay as Laid};
use tastetrykk::app::{Act, App, Event, Overlay, Screen};
use tastetrykk::classroom::stage::{Mode, Place};
use tastetrykk::classroom::{Command, SeatNumber};
use tastetrykk::session::Action;
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::{self, phone};

use super::deeds::{Deed, act, deed, seat};
use crate::journeys::harness::class::Room;
use crate::journeys::harness::class::driving::{mirror, step};
use crate::journeys::harness::kinds::{every_kind, mail};
use crate::journeys::harness::outside::lesson;
use crate::journeys::harness::{Seat, Surface, Talk, Terminal, id};

/// The seat of these stories.
const MINE: SeatNumber = SeatNumber(1);

/// Something that happens.
#[derive(Debug, Clone)]
enum Turn {
    Lead(Command),
    Undo,
    /// The person does something.
    Do(Deed),
    /// The seat hears of what has happened.
    Listen,
    /// The cable is pulled, or put in again.
    Cut(bool),
    Idle,
    Minute,
}

/// A step of the first lesson, of one with every kind of question, and of one that cannot be had.
fn place() -> impl Strategy<Value = Place> {
    prop_oneof![
        6 => (0..lesson().steps.len()).prop_map(|at| step(lesson(), at)),
        3 => (0..every_kind().steps.len()).prop_map(|at| step(every_kind(), at)),
        1 => Just(step(mail(), 0)),
    ]
}

fn world_act() -> impl Strategy<Value = world::Act> {
    prop::sample::select(vec![
        phone::Act::Open(phone::App::Messages),
        phone::Act::OpenThread(id("marit-buss")),
        phone::Act::Propose(id("klokka-to")),
        phone::Act::Propose(id("klokka-tre")),
        phone::Act::Send,
        phone::Act::Back,
        phone::Act::Home,
    ])
    .prop_map(Into::into)
}

fn command() -> impl Strategy<Value = Command> {
    let acts = prop::collection::vec(world_act(), 0..6);
    prop_oneof![
        6 => place().prop_map(Command::Show),
        3 => (place(), prop::option::of(0..lesson().steps.len()))
            .prop_map(|(from, meet)| Command::Free { from, meet: meet.map(|at| lesson().steps[at].id.clone()) }),
        3 => (2..5_usize, acts).prop_map(|(at, acts)| Command::FollowMe(mirror(lesson(), at, &acts))),
        3 => world_act().prop_map(|act| Command::Did(Action::World(act))),
        2 => Just(Command::YourTurn),
        2 => Just(Command::Pause),
        1 => Just(Command::Talk("Hva bruker dere mobilen til?".to_owned())),
        3 => any::<bool>().prop_map(Command::LookHere),
        1 => prop::option::of("\\PC{1,40}").prop_map(|text| Command::Tell(None, text)),
        2 => Just(Command::Ask { question: "Hva?".to_owned(), options: vec!["Ja".to_owned(), "Nei".to_owned()] }),
        1 => prop::sample::select(vec![Command::ClosePoll, Command::ShowPoll(true), Command::ShowPoll(false), Command::EndPoll]),
        1 => Just(Command::LowerHand(MINE)),
        1 => Just(Command::End),
    ]
}

fn turn() -> impl Strategy<Value = Turn> {
    prop_oneof![
        6 => command().prop_map(Turn::Lead),
        2 => Just(Turn::Undo),
        8 => deed().prop_map(Turn::Do),
        6 => Just(Turn::Listen),
        2 => any::<bool>().prop_map(Turn::Cut),
        1 => Just(Turn::Idle),
        1 => Just(Turn::Minute),
    ]
}

fn come_in(room: &Room, surface: &mut Terminal) {
    surface.choose(&Act::Seat(Seated::Join));
    surface.keys("1");
    surface.write(&room.code().to_string());
    surface.keys("<Enter>");
    surface.choose(&Act::Seat(Seated::Number));
}

/// Asserts that what is open is what the class wants, whatever came before.
fn follows(app: &App, mode: &Mode) -> Result<(), TestCaseError> {
    let open = app.player().map(|player| {
        let step = player.history.session.step(&player.lesson);
        (player.lesson.id.clone(), step.map(|step| step.id.clone()))
    });
    let has = |place: &Place| place.lesson != mail().id;
    match mode {
        Mode::Gathering | Mode::Talk(_) | Mode::FollowMe(_) | Mode::Ended => prop_assert_eq!(open, None),
        Mode::Together(place) if has(place) => {
            prop_assert_eq!(open, Some((place.lesson.clone(), Some(place.step.clone()))));
        }
        Mode::YourTurn(mirror) => {
            prop_assert_eq!(open, Some((mirror.place.lesson.clone(), Some(mirror.place.step.clone()))));
        }
        Mode::Free { from, .. } if has(from) => {
            prop_assert_eq!(open.map(|(lesson, _)| lesson), Some(from.lesson.clone()));
        }
        Mode::Together(_) | Mode::Free { .. } => prop_assert_eq!(open, None, "it cannot be had"),
        Mode::Pause(_) => {}
    }
    prop_assert!(matches!(app.screen, Screen::Player(_) | Screen::Seated(seat::Screen::Class)));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_newest_snapshot_decides_what_is_open(
        seat in seat(),
        turns in prop::collection::vec(turn(), 0..60),
    ) {
        let room = Room::opened("Kurs");
        // The way in is walked on a screen where everything is in sight.
        let mut terminal = Terminal::start(Seat { language: seat.language, ..Seat::default() }, room.seat());
        come_in(&room, &mut terminal);
        terminal.seat = seat;
        terminal.resize(seat.size.0, seat.size.1);
        for turn in turns {
            match turn {
                Turn::Lead(command) => { room.tries(command); }
                Turn::Undo => { room.undo(); }
                Turn::Do(deed) => act(&mut terminal, &deed),
                Turn::Listen => terminal.listen(),
                Turn::Cut(out) => room.cut(MINE, out),
                Turn::Idle => terminal.event(Event::Idle(45)),
                Turn::Minute => terminal.event(Event::Clock(room.pass(60_000))),
            }
            if terminal.program.ended || terminal.program.front.app().seated().is_none() {
                return Ok(());
            }
        }
        room.cut(MINE, false);
        terminal.listen();
        let Some((newest, now)) = room.says(MINE) else { return Ok(()) };
        let app = terminal.program.front.app().clone();
        follows(&app, &newest.mode)?;
        let looks = app.overlays.iter().any(|(overlay, _)| *overlay == Overlay::Seated(Laid::LookHere));
        prop_assert_eq!(looks, newest.look_here && newest.mode != Mode::Ended);
        // Taken in once more, it changes nothing, and nothing is told for it.
        let again = Event::Seated(seat::Event::News(Box::new(newest.clone()), now));
        terminal.program.front.handle(again.clone());
        let before = terminal.program.front.app().clone();
        let effects = terminal.program.front.handle(again);
        prop_assert_eq!(effects, Vec::new());
        prop_assert_eq!(terminal.program.front.app(), &before);
    }

    #[test]
    fn a_seat_in_lines_takes_anything(
        commands in prop::collection::vec(command(), 0..20),
        lines in prop::collection::vec(prop::sample::select(vec!["1", "2", "3", "f9", "r", "q", "", "hei", "m", "a", "s", "l", "?"]), 20),
    ) {
        let room = Room::opened("Kurs");
        let mut talk = Talk::start(Lang::Nb, room.seat());
        talk.choose(&Act::Seat(Seated::Join));
        talk.lines(&["1", &room.code().to_string(), "2"]);
        for (command, line) in commands.into_iter().zip(lines) {
            room.tries(command);
            talk.listen();
            talk.line(line);
            if talk.program.ended || talk.program.front.app().seated().is_none() {
                return Ok(());
            }
        }
        talk.listen();
        if let Some((newest, _)) = room.says(MINE) {
            follows(talk.program.front.app(), &newest.mode)?;
        }
    }
}
