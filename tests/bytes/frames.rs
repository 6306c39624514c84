//! A frame of each kind that goes over a class's wire: with these the fuzz target begins.
//! `UPDATE_WORDS=1 cargo test --test bytes` writes them anew.

use std::fs;
use std::path::Path;

use serde::Serialize;
use tastetrykk::classroom::seat::Standing;
use tastetrykk::classroom::stage::{MIRRORED, Mirror, Mode, Place, Poll};
use tastetrykk::classroom::wire::{LONGEST_FRAME, Piece};
use tastetrykk::classroom::{Answer, SeatNumber, Snapshot, ToHost, ToSeat};
use tastetrykk::runtime::net::frame;
use tastetrykk::session::{Action, Outcome};
use tastetrykk::vocabulary::Id;
use tastetrykk::world::phone::{self, App};

use super::trial::{WIRE, survives_as_frames};
use super::wire::{LESSON, start};

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

fn place() -> Place {
    Place { lesson: LESSON.id.clone(), hash: LESSON.hash, step: LESSON.steps[0].id.clone() }
}

/// The device of somebody who has done this in the first step.
fn mirror(actions: Vec<Action>) -> Mirror {
    Mirror { place: place(), start: start(), actions }
}

fn snapshot(number: u64, mode: Mode) -> ToSeat {
    let poll = Poll {
        number: 1,
        question: "Hva gjør du?".to_owned(),
        options: ["Svarer", "Sletter"].map(str::to_owned).to_vec(),
        open: true,
        shown: true,
    };
    ToSeat::Snapshot(Box::new(Snapshot {
        class: "Tirsdag".to_owned(),
        epoch: 1,
        number,
        mode,
        look_here: number == 2,
        message: (number == 3).then(|| "Ta dere god tid.".to_owned()),
        poll: (number == 4).then_some(poll),
        tally: vec![3, 1],
        seat: SeatNumber(1),
        name: Some("Kari".to_owned()),
        was_at: (number == 2).then(place),
        here: (number == 1).then_some(7),
        queue: Some(0),
    }))
}

fn to_seat() -> Vec<ToSeat> {
    let acts = [phone::Act::Open(App::Messages), phone::Act::Home].map(|act| Action::World(act.into())).to_vec();
    let modes = [
        Mode::Gathering,
        Mode::Together(place()),
        Mode::Free { from: place(), meet: Some(LESSON.steps[1].id.clone()) },
        Mode::FollowMe(mirror(acts.clone())),
        Mode::YourTurn(mirror(acts)),
        Mode::Pause(90),
        Mode::Ended,
    ];
    let snapshots = (1..).zip(modes).map(|(number, mode)| snapshot(number, mode));
    let file = Piece::File("svare.toml".to_owned(), "format = 1\n".to_owned());
    let pieces = [file, Piece::Profile("format = 1\n".to_owned()), Piece::End, Piece::None].map(ToSeat::Text);
    snapshots.chain(pieces).chain([ToSeat::Counted(1), ToSeat::Beat, ToSeat::Profile(7)]).collect()
}

fn to_host() -> Vec<ToHost> {
    let answers = [
        Answer::Vote(1, 0),
        Answer::Stumbled { lesson: id("svare"), step: id("svar"), what: id("feil") },
        Answer::Did { lesson: id("svare"), step: id("svar"), outcome: Outcome::Done },
    ];
    let answers = (1..).zip(answers).map(|(number, answer)| ToHost::Answer { number, since: 1, answer });
    let standing = Standing { place: Some(place()), steps: (1, 3), stuck: true, ready: true };
    let shown =
        mirror(vec![Action::World(phone::Act::Open(App::Messages).into()), Action::Next, Action::Tick(id("a"))]);
    let said = [ToHost::Standing(standing), ToHost::Hand(true), ToHost::Show(Some(shown)), ToHost::Show(None)];
    said.into_iter().chain(answers).chain([ToHost::Beat, ToHost::Lesson(id("svare"))]).collect()
}

fn line(said: &impl Serialize) -> Vec<u8> {
    let mut bytes = frame::bytes(said).expect("it fits").to_vec();
    bytes.push(b'\n');
    bytes
}

#[test]
#[allow(clippy::disallowed_methods, reason = "a test may read and write its own files")]
fn the_corpus_begins_with_a_frame_of_each_kind() {
    let seat: Vec<u8> = to_seat().iter().flat_map(line).collect();
    let host: Vec<u8> = to_host().iter().flat_map(line).collect();
    for (name, made) in [("to-seat", seat), ("to-host", host)] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(WIRE).join(name);
        if std::env::var_os("UPDATE_WORDS").is_some() {
            fs::write(&path, &made).expect("writable");
        }
        assert!(fs::read(&path).expect("there") == made, "UPDATE_WORDS=1 writes {} anew", path.display());
        survives_as_frames(name, &made);
    }
}

/// How many of these fit in a frame beside the rest.
fn fill(one: &impl Serialize) -> usize {
    LONGEST_FRAME / (serde_json::to_vec(one).expect("it can be said").len() + 1) - 20
}

/// Somebody at the other end who means ill: as much of one thing as a frame holds.
#[test]
fn frames_that_are_full_harm_neither_end() {
    let open = Action::World(phone::Act::Open(App::Messages).into());
    let turns = [open.clone(), Action::World(phone::Act::Home.into())];
    let many: Vec<Action> = turns.iter().cycle().take(fill(&open)).cloned().collect();
    assert!(many.len() > MIRRORED);
    let follow = snapshot(1, Mode::FollowMe(mirror(many.clone())));
    let turn = snapshot(2, Mode::YourTurn(mirror(many.clone())));
    survives_as_frames("a long mirror", &[line(&follow), line(&turn)].concat());
    survives_as_frames("a long device", &line(&ToHost::Show(Some(mirror(many)))));
    let mut poll = snapshot(4, Mode::Gathering);
    if let ToSeat::Snapshot(snapshot) = &mut poll
        && let Some(poll) = &mut snapshot.poll
    {
        poll.options = vec!["a".to_owned(); fill(&"a") / 2];
        snapshot.tally = vec![u32::MAX; 256];
    }
    survives_as_frames("a poll of thousands", &line(&poll));
    let mut said = snapshot(3, Mode::Gathering);
    if let ToSeat::Snapshot(snapshot) = &mut said {
        snapshot.class = "\u{1b}[2J\u{202e}".repeat(300);
        snapshot.message = Some("\u{7}å\n".repeat(3_000));
        snapshot.name = Some("\u{9b}31m".repeat(300));
    }
    survives_as_frames("what steers a terminal", &line(&said));
}
