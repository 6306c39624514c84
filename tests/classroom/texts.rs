//! Lessons that come from the host, and hosts that send something else.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tastetrykk::classroom::stage::Place;
use tastetrykk::course::Catalogue;
use tastetrykk::runtime::class::seat::read;
use tastetrykk::runtime::net::host::Setup;
use tastetrykk::runtime::net::text::{MOST_BYTES, Shelf, Texts};
use tastetrykk::vocabulary::Id;

use super::loopback::{PATIENCE, class_file, here, id, join, left_alone, set_up};

/// A host that sends what it is told to.
struct Odd(Option<Texts>);

impl Shelf for Odd {
    fn profile(&self) -> u64 {
        7
    }

    fn lesson(&self, _: &Id) -> Option<Texts> {
        self.0.clone()
    }
}

fn at(lesson: &str, hash: u64, step: &Id) -> Place {
    Place { lesson: id(lesson), hash, step: step.clone() }
}

/// What a seat makes of what this host has for `lesson`.
fn fetched(shelf: impl Shelf + 'static, lesson: &str) -> Option<Texts> {
    let room = set_up(class_file(), here(), Setup { shelf: Some(Arc::new(shelf)), ..Setup::default() });
    let aud = join(&room, "Aud").expect("in");
    aud.until_news(|_| true);
    aud.seat.lesson(id(lesson)).wait(PATIENCE)
}

#[test]
fn a_seat_gets_the_hosts_text_and_its_municipality() {
    let profile = "kommune = \"Storvik\"\n";
    let hosts = Catalogue::new(None).held_in("storvik.toml", profile.as_bytes());
    let lesson = hosts.open("mobil-sms").expect("it is there").lesson;
    let (held, step) = (hosts.profile_fingerprint(), lesson.steps[0].id.clone());
    assert_ne!(held, 0);
    let texts = fetched(hosts, "mobil-sms").expect("it comes");
    let place = at("mobil-sms", lesson.hash, &step);
    let came = read(texts.clone(), &place, Some(held)).expect("it is the lesson");
    assert_eq!((&*came.lesson, came.profile), (&lesson, held));
    // Not what the leader shows, or not where the class is held.
    assert!(read(texts.clone(), &at("mobil-sms", lesson.hash + 1, &step), Some(held)).is_none());
    assert!(read(texts.clone(), &place, Some(held + 1)).is_none());
    assert!(read(texts, &at("mobil-sms", lesson.hash, &id("finnes-ikke")), Some(held)).is_none());
}

#[test]
fn junk_from_a_host_is_no_lesson_and_harms_nobody() {
    let junk =
        |text: &str| Texts { files: BTreeMap::from([("mobil-sms.toml".to_owned(), text.to_owned())]), profile: None };
    for text in ["", "\0\0\0", "x = [[[[[[", "id = \"mobil-sms\"\n", &"[a]\n".repeat(20_000)] {
        let texts = fetched(Odd(Some(junk(text))), "mobil-sms").expect("it comes as it is");
        assert!(read(texts, &at("mobil-sms", 1, &id("svar")), None).is_none());
    }
    let odd = Texts {
        profile: Some("\u{1b}[2J = [".to_owned()),
        ..Catalogue::new(None).lesson(&id("mobil-sms")).expect("one")
    };
    let texts = fetched(Odd(Some(odd)), "mobil-sms").expect("it comes as it is");
    assert!(read(texts, &at("mobil-sms", 1, &id("svar")), None).is_none());
}

#[test]
fn what_is_too_long_or_not_there_is_not_waited_for() {
    let long = Texts { files: BTreeMap::from([("a.toml".to_owned(), "x".repeat(MOST_BYTES + 1))]), profile: None };
    assert_eq!(fetched(Odd(Some(long)), "mobil-sms"), None);
    assert_eq!(fetched(Odd(None), "mobil-sms"), None);
    assert_eq!(fetched(Catalogue::new(None), "finnes-ikke"), None);
}

#[test]
fn a_host_that_is_away_is_asked_again_when_it_is_back() {
    let course = || Setup { shelf: Some(Arc::new(Catalogue::new(None))), ..Setup::default() };
    let room = set_up(class_file(), here(), course());
    let address = room.host.address();
    let (aud, file) = left_alone(room);
    let coming = aud.seat.lesson(id("mobil-sms"));
    let _room = set_up(file, address, course());
    assert!(coming.wait(PATIENCE).is_some());
}

#[test]
fn a_seat_that_leaves_waits_for_nothing() {
    let room = set_up(class_file(), here(), Setup::default());
    let (aud, _) = left_alone(room);
    let coming = aud.seat.lesson(id("mobil-sms"));
    drop(aud);
    assert!(coming.wait(Duration::from_secs(60)).is_none(), "at once");
}
