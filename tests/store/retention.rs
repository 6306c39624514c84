//! What is older than it is to be kept is removed, and nothing else.

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use tastetrykk::learner::journal::{Entry, FORMAT, encode};
use tastetrykk::runtime::store::{Core, Current, Retention};

use super::shared::{Machine, SHARE, SOON, share};
use super::sim::Sim;
use super::{DATA, act, kept, marit, per};

const TODAY: u32 = 20_000;
const MONTHS: u16 = 12;
const OLDEST: u32 = TODAY - 365;

fn folder() -> PathBuf {
    Path::new(DATA).join("learners").join(marit().folder_name())
}

/// A run that was begun on this day.
fn run(order: u64, day: u32) -> (String, Vec<u8>) {
    let writer = format!("{order:016x}");
    let head = encode(&Entry::Run { format: FORMAT, order, writer: writer.clone(), day });
    let body = encode(&act(usize::try_from(order).expect("small")));
    (format!("{order:08}-{writer}.run"), (head + &body).into_bytes())
}

fn tidied(disk: &Sim, day: u32) -> Core {
    let mut core = Core::new(disk.boxed(), DATA.into(), TODAY, [1; 16]).retaining(Retention { months: MONTHS });
    core.set_day(day);
    while core.is_untidy() {
        core.tidy();
    }
    core.sync();
    core
}

proptest! {
    #[test]
    fn exactly_what_is_too_old_goes(days in proptest::collection::vec(0..TODAY + 1000, 0..12)) {
        let disk = Sim::default();
        for (order, day) in (1..).zip(&days) {
            let (name, bytes) = run(order, *day);
            disk.put(&folder().join(name), &bytes);
        }
        let others = [
            ("notes.txt", run(1, 0).1),
            ("00000077-0123456789abcdef.run", b"rubbish".to_vec()),
            // The head is another run's: a copy by hand.
            ("00000078-0123456789abcdef.run", run(1, 0).1),
        ];
        for (name, bytes) in &others {
            disk.put(&folder().join(name), bytes);
        }
        tidied(&disk, TODAY);
        let left = kept(&disk, marit());
        let young = (1..).zip(&days).filter(|(_, day)| **day >= OLDEST).map(|(order, _)| act(order));
        prop_assert_eq!(left, young.collect::<Vec<_>>());
        for (name, bytes) in others {
            prop_assert_eq!(&disk.files()[&folder().join(name)], &bytes);
        }
    }
}

#[test]
fn a_folder_with_nothing_left_goes_and_so_do_the_words_of_whoever_was_here_last() {
    let disk = Sim::default();
    let (name, bytes) = run(1, 0);
    disk.put(&folder().join(name), &bytes);
    let mut core = super::core(&disk, 3);
    core.set_current(Some(Current { code: marit(), lesson: None }));
    core.sync();
    let core = tidied(&disk, TODAY);
    assert_eq!(core.read_current(), None);
    let files: Vec<String> = disk.files().into_keys().map(|path| path.display().to_string()).collect();
    assert_eq!(files, [format!("{DATA}/tidied")]);
    // Somebody else's words stay, whoever goes.
    let (name, bytes) = run(1, 0);
    disk.put(&folder().join(name), &bytes);
    let mut core = super::core(&disk, 3);
    core.set_current(Some(Current { code: per(), lesson: None }));
    core.sync();
    assert_eq!(tidied(&disk, TODAY + 1).read_current(), Some(Current { code: per(), lesson: None }));
}

#[test]
fn once_a_day_and_never_what_is_being_written() {
    let disk = Sim::default();
    let mut open = Core::new(disk.boxed(), DATA.into(), 0, [7; 16]);
    open.set_learner(Some(marit()));
    open.append(&act(0));
    open.sync();
    open.set_day(TODAY);
    while open.is_untidy() {
        open.tidy();
    }
    assert_eq!(kept(&disk, marit()), [act(0)], "it is open, though it was begun in 1970");
    let (name, bytes) = run(9, 0);
    disk.put(&folder().join(name), &bytes);
    tidied(&disk, TODAY);
    assert_eq!(kept(&disk, marit()).len(), 2, "today it has been done");
    tidied(&disk, TODAY + 1);
    assert_eq!(kept(&disk, marit()).len(), 0, "now neither is open");
}

#[test]
fn a_clock_that_stands_still_in_1970_removes_nothing() {
    let disk = Sim::default();
    let (name, bytes) = run(1, TODAY);
    disk.put(&folder().join(name), &bytes);
    tidied(&disk, 3);
    assert_eq!(kept(&disk, marit()).len(), 1);
}

#[test]
fn the_shared_folder_too_by_whichever_machine_comes_first() {
    let (own, shared) = (Sim::default(), share());
    let there = Path::new(SHARE).join("learners").join(marit().folder_name());
    for (order, day) in [(1, 0), (2, TODAY)] {
        let (name, bytes) = run(order, day);
        shared.disk().put(&there.join(name), &bytes);
    }
    // What was left of a copy that was cut off, and made again since.
    let (name, bytes) = run(2, TODAY);
    shared.disk().put(&there.join(format!("{name}.00ff.tmp")), &bytes);
    let machine = Machine::new(&own, &shared, 1);
    machine.store.set_day(TODAY);
    // Two errands, so that one is asked while the other waits; then nothing is left to do.
    while shared.disk().files().len() > 2 {
        machine.store.hand_over(SOON);
    }
    let left: Vec<PathBuf> = shared.disk().files().into_keys().collect();
    assert_eq!(left, [there.join(name), Path::new(SHARE).join("tidied")]);
}
