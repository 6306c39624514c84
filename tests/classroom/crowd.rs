//! A crowd of people who are not there, at a real host on this machine.

use std::sync::Arc;
use std::time::Duration;

use tastetrykk::classroom::stage::Place;
use tastetrykk::classroom::{Class, ClassCode, Command};
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::runtime::class::simulate::{self, Crowd, Figures};
use tastetrykk::runtime::net::host::{Setup, Told};
use tastetrykk::session::Outcome;
use tastetrykk::vocabulary::Lang;

use super::loopback::{PATIENCE, Room, class_file, here, set_up};

/// How many they are.
const SEATS: usize = 4;

/// A crowd that does everything at once.
fn crowd(room: &Room, code: ClassCode) -> Crowd {
    Crowd {
        seats: SEATS,
        to: room.host.address().to_string(),
        code,
        time: None,
        seed: 7,
        language: Lang::Nb,
        pace: Duration::from_millis(2),
    }
}

/// Leads the class while a crowd takes part in it, until it has ended.
fn led(room: &Room, lead: impl FnOnce()) -> Figures {
    let crowd = crowd(room, room.code());
    std::thread::scope(|scope| {
        let run = std::thread::Builder::new().spawn_scoped(scope, || simulate::run(&crowd, &Catalogue::new(None)));
        lead();
        run.expect("a thread").join().expect("no panic")
    })
}

/// Waits until the class is as it is asked for.
fn until(room: &Room, is: impl Fn(&Class) -> bool) {
    loop {
        if let Told::Class(class, _) = room.told.recv_timeout(PATIENCE).expect("it never came to that")
            && is(&class)
        {
            return;
        }
    }
}

/// How much of the lesson the class has counted: wrong turns, and what came out.
fn counted(class: &Class, lesson: &Lesson) -> u32 {
    let outcomes = [Outcome::Skipped, Outcome::Shown, Outcome::Mended, Outcome::Done];
    let came_out = lesson
        .steps
        .iter()
        .flat_map(|step| outcomes.map(|outcome| class.totals().came_out(&lesson.id, &step.id, outcome)));
    class.totals().hard().iter().map(|hard| hard.count).sum::<u32>() + came_out.sum::<u32>()
}

#[test]
fn a_crowd_does_a_lesson_and_everything_that_it_says_is_counted_once() {
    let room = set_up(class_file(), here(), Setup { shelf: Some(Arc::new(Catalogue::new(None))), ..Setup::default() });
    let lesson = Catalogue::new(None).open("mobil-sms").expect("it is there").lesson;
    let from = Place { lesson: lesson.id.clone(), hash: lesson.hash, step: lesson.steps[0].id.clone() };
    let figures = led(&room, || {
        until(&room, |class| class.seats().count() >= SEATS);
        let meet = Some(lesson.steps[3].id.clone());
        room.host.command(Command::Free { from, meet }).expect("done");
        until(&room, |class| class.seats().filter(|(_, seat)| seat.standing.ready).count() >= SEATS);
        room.host.command(Command::End).expect("done");
    });
    let anew = usize::try_from(figures.left).expect("few");
    assert_eq!(figures.came, SEATS + anew, "whoever has gone comes in anew");
    assert!(figures.acts > 0 && figures.answers > 0, "{figures:?}");
    let class = room.host.class().expect("the host runs");
    assert_eq!(counted(&class, &lesson), figures.answers, "{figures:?}");
}

#[test]
fn a_crowd_that_is_not_let_in_goes_home() {
    let room = set_up(class_file(), here(), Setup::default());
    let crowd = crowd(&room, ClassCode::from_random([5; 8]));
    let figures = simulate::run(&crowd, &Catalogue::new(None));
    assert_eq!((figures.came, figures.answers), (0, 0));
}
