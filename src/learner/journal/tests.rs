//! What a run file keeps, what it survives, and what can never be in it.

use proptest::prelude::*;

use super::*;
use crate::vocabulary::Lang;
use crate::world::writing::Written;
use crate::world::{self, phone};

fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

fn head(order: u64) -> Entry {
    Entry::Run { format: FORMAT, order, writer: "00ff".into(), day: 20_000 }
}

fn begin(actions: Vec<Action>) -> Entry {
    Entry::Begin {
        lesson: id("mobil-sms"),
        start: Start { lesson: u64::MAX, world: 1, profile: 0, day: 20_000, seed: 7, language: Lang::Nn },
        actions,
        parent: Some("aa00".into()),
    }
}

fn step() -> Entry {
    Entry::Step { lesson: id("mobil-sms"), step: id("svar"), outcome: Outcome::Mended }
}

/// A line with a right check sum and any content.
fn line_of(json: &str) -> String {
    format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()))
}

fn some_entries() -> Vec<Entry> {
    vec![
        begin(vec![Action::Next]),
        Entry::Act(Action::World(world::Act::Phone(phone::Act::Open(phone::App::Messages)))),
        Entry::Act(Action::Tick(id("apne"))),
        Entry::Undo,
        Entry::Act(Action::Fill(Written::new("hei", []).reduced())),
        step(),
        Entry::Spot {
            lesson: id("mobil-sms"),
            step: id("svar"),
            spotted: Spotted { hits: 1, missed: 0, false_alarms: 2 },
        },
        Entry::Finish { lesson: id("mobil-sms") },
        Entry::Path { path: Some(id("p1")) },
        Entry::Path { path: None },
    ]
}

fn file(entries: &[Entry]) -> String {
    std::iter::once(&head(3)).chain(entries).map(encode).collect()
}

#[test]
fn a_line_is_a_check_sum_and_json() {
    assert_eq!(encode(&Entry::Undo), "69b6bf61 \"undo\"\n");
    let tick = Entry::Act(Action::Tick(id("apne")));
    assert_eq!(encode(&tick), line_of("{\"act\":{\"tick\":\"apne\"}}"));
}

#[test]
fn a_file_reads_back() {
    let bytes = file(&some_entries());
    let run = decode(bytes.as_bytes()).unwrap();
    assert_eq!(run.head, Head { order: 3, writer: "00ff".into(), day: 20_000 });
    assert_eq!(run.entries, some_entries());
    assert_eq!((run.gaps, run.sound), (vec![], bytes.len()));
}

#[test]
fn a_cut_anywhere_leaves_a_beginning() {
    let bytes = file(&some_entries());
    let ends: Vec<usize> = bytes.match_indices('\n').map(|(at, _)| at + 1).collect();
    for cut in 0..=bytes.len() {
        let whole = ends.iter().filter(|&&end| end <= cut).count();
        match decode(&bytes.as_bytes()[..cut]) {
            None => assert_eq!(whole, 0, "cut at {cut}"),
            Some(run) => {
                assert_eq!(run.entries, some_entries()[..whole - 1], "cut at {cut}");
                assert_eq!(run.sound, ends[whole - 1], "cut at {cut}");
            }
        }
    }
}

#[test]
fn reading_stops_at_a_broken_line() {
    let sound = file(&some_entries()[..1]);
    for broken in ["\n", "00000000 \"undo\"\n", "rubbish\n", "\u{0}\u{0}\u{0}\u{0}\n", "ABCDEF01 \"undo\"\n"] {
        let bytes = format!("{sound}{broken}{}", encode(&Entry::Undo));
        let run = decode(bytes.as_bytes()).unwrap();
        assert_eq!((run.entries.len(), run.sound), (1, sound.len()), "{broken:?}");
    }
}

#[test]
fn a_newer_line_is_passed_by_and_remembered() {
    let bytes = [
        file(&[]),
        line_of(r#"{"praise":{"lesson":"mobil-sms"}}"#),
        encode(&step()),
        line_of(r#"{"act":"fly"}"#),
        line_of("not json"),
    ]
    .concat();
    let run = decode(bytes.as_bytes()).unwrap();
    assert_eq!((run.entries, run.gaps), (vec![step()], vec![0, 1, 1]));
    assert_eq!(run.sound, bytes.len());
}

#[test]
fn only_a_run_of_this_format_is_read() {
    let other = Entry::Run { format: 2, order: 1, writer: "x".into(), day: 1 };
    for bytes in [String::new(), encode(&step()), encode(&other), line_of("[]"), "{}".into()] {
        assert_eq!(decode(bytes.as_bytes()), None, "{bytes:?}");
    }
}

#[test]
fn there_is_an_end_to_lines_and_to_entries() {
    let long = line_of(&format!("\"{}\"", "x".repeat(LONGEST_LINE)));
    let run = decode([file(&[]), long, encode(&Entry::Undo)].concat().as_bytes()).unwrap();
    assert_eq!(run.entries, vec![]);

    let many = file(&[]) + &encode(&Entry::Undo).repeat(MOST_ENTRIES + 10);
    assert_eq!(decode(many.as_bytes()).unwrap().entries.len(), MOST_ENTRIES);

    let deep = line_of(&format!("{}{}", "[".repeat(30_000), "]".repeat(30_000)));
    assert_eq!(decode((file(&[]) + &deep).as_bytes()).unwrap().gaps, vec![0]);
}

#[test]
fn a_long_beginning_is_split_and_folds_to_the_same() {
    let longest = Action::World(world::Act::Phone(phone::Act::Write(Written {
        text: None,
        words: u16::MAX,
        length: u16::MAX,
        matches: Some(id(&"x".repeat(Id::LONGEST))),
        fit: crate::world::writing::Fit::Plain,
    })));
    let actions = vec![longest; MOST_ACTIONS + 3];
    let bytes = file(&[begin(actions.clone())]);
    assert!(bytes.lines().all(|line| line.len() < LONGEST_LINE));
    let run = decode(bytes.as_bytes()).unwrap();
    let mut read = Vec::new();
    for entry in run.entries {
        match entry {
            Entry::Begin { actions, .. } => read.extend(actions),
            Entry::Act(action) => read.push(action),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(read, actions);
}

#[test]
fn what_was_written_is_not_kept() {
    let written = Written::new("Hemmelig hilsen til Marit", []);
    let act = Action::World(world::Act::Phone(phone::Act::Write(written.clone())));
    for entry in [Entry::Act(act.clone()), begin(vec![act])] {
        let line = encode(&entry);
        for word in ["emmelig", "hilsen", "til", "Marit", "text"] {
            assert!(!line.contains(word), "{word} in {line}");
        }
        assert!(line.contains(r#"{"words":4,"length":25}"#), "{line}");
    }
    let kept = Entry::Act(Action::World(world::Act::Phone(phone::Act::Write(written.reduced()))));
    assert_eq!(decode(file(std::slice::from_ref(&kept)).as_bytes()).unwrap().entries, vec![kept]);
}

proptest! {
    #[test]
    fn no_bytes_are_too_strange(bytes: Vec<u8>, after in ".{0,60}") {
        let _ = decode(&bytes);
        let mut file = file(&[]).into_bytes();
        let head = file.len();
        file.extend(after.as_bytes());
        file.extend(&bytes);
        prop_assert!(decode(&file).is_some_and(|run| run.sound >= head));
    }
}
