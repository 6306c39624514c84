//! What the store keeps, whatever the disk does. No test waits for time: most drive the
//! store's core step by step, and those of the thread wait for its answers.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use tastetrykk::learner::{Entry, LearnerCode, Reading, Run, resume_point};
use tastetrykk::runtime::store::{self, Core, Current, Found, Health, Report, Store};
use tastetrykk::session::{Action, Start};
use tastetrykk::vocabulary::{Id, Lang};

#[path = "store/forget.rs"]
mod forget;
#[path = "store/machine.rs"]
mod machine;
#[path = "store/retention.rs"]
mod retention;
#[path = "store/shared.rs"]
mod shared;
#[path = "store/sim.rs"]
mod sim;

use sim::{Fault, Sim, Unsynced};

const DATA: &str = "/data/tastetrykk";

fn id(name: &str) -> Id {
    Id::new(name).expect("tests write ids")
}

fn code(words: &str) -> LearnerCode {
    match LearnerCode::read(words) {
        Reading::Exact(code) => code,
        other => panic!("{other:?}"),
    }
}

fn marit() -> LearnerCode {
    code("hytte sykkel eple")
}

fn per() -> LearnerCode {
    code("gitar tomat vinter")
}

/// A store whose writer ids follow from `n`, with Marit at the keys.
fn core(disk: &Sim, n: u8) -> Core {
    let mut core = Core::new(disk.boxed(), DATA.into(), 20_000, [n; 16]);
    core.set_learner(Some(marit()));
    core
}

/// The `n`th thing that is done: all different, so that order and loss show.
fn act(n: usize) -> Entry {
    Entry::Act(Action::Choose(id(&format!("svar-{n}"))))
}

fn begin(lesson: &str) -> Entry {
    Entry::Begin {
        lesson: id(lesson),
        start: Start { lesson: 1, world: 1, profile: 0, day: 20_000, seed: 1, language: Lang::Nb },
        actions: Vec::new(),
        parent: None,
    }
}

fn acts(n: std::ops::Range<usize>) -> Vec<Entry> {
    n.map(act).collect()
}

/// Everything that is kept of a learner, over all runs, oldest first.
fn kept(disk: &Sim, learner: LearnerCode) -> Vec<Entry> {
    let runs = store::read_runs(disk, Path::new(DATA), &learner);
    runs.into_iter().flat_map(|run| run.entries).collect()
}

fn orders(runs: &[Run]) -> Vec<u64> {
    runs.iter().map(|run| run.head.order).collect()
}

fn current(lesson: &str) -> Current {
    Current { code: marit(), lesson: Some(id(lesson)) }
}

#[test]
fn what_is_done_is_kept_in_a_file_of_its_own() {
    let disk = Sim::default();
    let mut cores = [core(&disk, 1), core(&disk, 2)];
    assert_eq!(cores[0].sync(), None);
    assert!(disk.files().is_empty(), "no file before the first entry");

    for (n, which) in [(0, 0), (1, 1), (2, 0)] {
        cores[which].append(&act(n));
        assert_eq!(cores[which].sync(), None);
    }
    let runs = store::read_runs(&disk, Path::new(DATA), &marit());
    assert_eq!(orders(&runs), [1, 2]);
    assert_eq!(runs[0].entries, [act(0), act(2)]);
    assert_eq!(runs[1].entries, [act(1)]);
    assert_eq!(runs[0].head.day, 20_000);
    let folder = Path::new(DATA).join("learners").join(marit().folder_name());
    assert!(disk.files().keys().all(|path| path.parent() == Some(&folder)));
}

#[test]
fn another_learner_has_another_run_and_another_writer() {
    let disk = Sim::default();
    let mut core = core(&disk, 1);
    core.append(&act(0));
    core.set_learner(Some(per()));
    core.append(&act(1));
    core.set_learner(None);
    core.append(&act(2));
    core.set_learner(Some(marit()));
    core.append(&act(3));
    core.sync();
    assert_eq!(kept(&disk, per()), [act(1)]);
    let marits = core.read_runs(&marit());
    assert_eq!((orders(&marits), kept(&disk, marit())), (vec![1, 2], vec![act(0), act(3)]));
    assert_ne!(marits[0].head.writer, core.read_runs(&per())[0].head.writer);
}

#[test]
fn a_cut_at_any_byte_leaves_a_beginning() {
    let script = |disk: &Sim| {
        let mut core = core(disk, 1);
        let mut synced = 0;
        for n in 0..6 {
            core.append(&act(n));
            if n % 3 != 2 {
                core.sync();
                synced = if *core.health() == Health::Sound { n + 1 } else { synced };
            }
        }
        synced
    };
    let whole = Sim::default();
    assert_eq!(script(&whole), 5);
    let bytes: usize = whole.files().values().map(Vec::len).sum();
    for cut in 1..=bytes + 1 {
        for unsynced in [Unsynced::Kept, Unsynced::Lost, Unsynced::Zeros] {
            let disk = Sim::default();
            disk.cut_after(cut);
            let synced = script(&disk);
            disk.restart(unsynced);
            let read = kept(&disk, marit());
            assert_eq!(read, acts(0..read.len()), "cut after {cut}, {unsynced:?}");
            assert!(read.len() >= synced, "cut after {cut}, {unsynced:?}: {} of {synced}", read.len());

            // And the next start goes on from there.
            let mut next = core(&disk, 2);
            next.append(&act(99));
            assert_eq!(next.sync(), None, "cut after {cut}");
            assert_eq!(kept(&disk, marit()).last(), Some(&act(99)));
        }
    }
}

#[test]
fn what_fails_at_any_point_is_made_good_later() {
    let script = |disk: &Sim, heard: &mut Vec<Health>| {
        let mut core = core(disk, 1);
        for n in 0..4 {
            core.append(&act(n));
            core.set_current(Some(current(&format!("leksjon-{n}"))));
            heard.extend(core.sync());
        }
        core
    };
    let whole = Sim::default();
    script(&whole, &mut Vec::new());
    let faults = [
        (Fault::Every(ErrorKind::StorageFull), Health::Full),
        (Fault::Every(ErrorKind::ReadOnlyFilesystem), Health::ReadOnly),
        (Fault::Room(0), Health::Full),
        (Fault::Room(30), Health::Full),
    ];
    for at in 0..whole.changes() {
        for (fault, health) in &faults {
            let disk = Sim::default();
            disk.fail_at(at, *fault);
            let mut heard = Vec::new();
            let mut core = script(&disk, &mut heard);
            disk.mend();
            core.append(&act(4));
            heard.extend(core.sync());
            assert_eq!(kept(&disk, marit()), acts(0..5), "{fault:?} at {at}");
            assert_eq!(core.read_current(), Some(current("leksjon-3")), "{fault:?} at {at}");
            let told = [health.clone(), Health::Sound];
            let unseen = matches!(fault, Fault::Room(_)) && heard.is_empty();
            assert!(heard == told || unseen, "{fault:?} at {at}: {heard:?}");
            assert_eq!(disk.files().len(), 2, "nothing is left lying");

            disk.restart(Unsynced::Lost);
            assert_eq!(kept(&disk, marit()), acts(0..5), "{fault:?} at {at}: synced");
        }
    }
}

#[test]
fn a_folder_that_vanishes_is_made_again_with_the_whole_run() {
    let disk = Sim::default();
    let mut core = core(&disk, 1);
    core.append(&act(0));
    core.sync();
    disk.vanish();
    core.append(&act(1));
    assert_eq!(core.sync(), None, "mended at once, so there is nothing to tell");
    assert_eq!(kept(&disk, marit()), acts(0..2));

    disk.vanish();
    disk.fail(Fault::Every(ErrorKind::PermissionDenied));
    core.append(&act(2));
    assert_eq!(core.sync(), Some(Health::Gone));
    core.append(&act(3));
    assert_eq!(core.sync(), None, "told once");
    disk.mend();
    core.append(&act(4));
    assert_eq!(core.sync(), Some(Health::Sound));
    disk.restart(Unsynced::Lost);
    assert_eq!(kept(&disk, marit()), acts(0..5));
}

#[test]
fn a_file_that_came_back_is_left_alone() {
    let disk = Sim::default();
    let mut core = core(&disk, 1);
    core.append(&act(0));
    core.sync();
    let (path, bytes) = disk.files().pop_first().unwrap();
    disk.vanish();
    disk.put(&path, &bytes);
    core.append(&act(1));
    assert_eq!(core.sync(), None);
    let runs = core.read_runs(&marit());
    assert_eq!(orders(&runs), [1, 2]);
    assert_eq!((&runs[0].entries, &runs[1].entries), (&acts(0..1), &acts(0..2)));
}

#[test]
fn a_learner_who_has_left_is_not_forgotten_while_the_disk_is_ill() {
    let disk = Sim::default();
    disk.fail(Fault::Every(ErrorKind::StorageFull));
    let mut core = core(&disk, 1);
    core.append(&act(0));
    assert_eq!(core.sync(), Some(Health::Full));
    core.set_learner(Some(per()));
    core.append(&act(1));
    assert_eq!(core.sync(), None);
    disk.mend();
    core.append(&act(2));
    assert_eq!(core.sync(), Some(Health::Sound));
    assert_eq!((kept(&disk, marit()), kept(&disk, per())), (acts(0..1), acts(1..3)));
}

#[test]
fn what_the_disk_has_not_taken_is_read_back_all_the_same() {
    let disk = Sim::default();
    let mut core = core(&disk, 1);
    core.set_learner(Some(marit()));
    core.append(&begin("mobil-sms"));
    core.sync();
    disk.fail(Fault::Every(ErrorKind::StorageFull));
    for entry in acts(0..3) {
        core.append(&entry);
    }
    core.sync();
    let entries = |core: &Core| core.read_runs(&marit()).into_iter().flat_map(|run| run.entries).collect::<Vec<_>>();
    assert_eq!(entries(&core).len(), 4, "on the disk and in memory, each once");
    // Another learner sits down, and the first one comes back: still there.
    core.set_learner(Some(per()));
    core.append(&begin("mobil-sms"));
    core.sync();
    assert_eq!(entries(&core).len(), 4);
    assert_eq!(core.read_runs(&per()).len(), 1, "never on the disk, and there");
    disk.mend();
    core.append(&act(9));
    assert_eq!(core.sync(), Some(Health::Sound));
    assert_eq!(entries(&core).len(), 4);
}

#[test]
fn what_was_begun_last_is_newest_whichever_window_it_was_begun_in() {
    let disk = Sim::default();
    let (mut older, mut newer) = (core(&disk, 1), core(&disk, 2));
    for (core, lesson) in [(&mut older, "mobil-sms"), (&mut newer, "mobil-ringe")] {
        core.set_learner(Some(marit()));
        core.append(&begin(lesson));
        core.sync();
    }
    older.append(&begin("mobil-wifi"));
    older.sync();
    let point = resume_point(&older.read_runs(&marit())).expect("a lesson is open");
    assert_eq!(point.lesson, id("mobil-wifi"));
}

#[test]
fn a_run_that_is_full_goes_on_in_a_new_file() {
    let disk = Sim::default();
    let mut core = core(&disk, 1);
    let (begun, many) = (45_000, 60_000);
    for n in 0..many {
        if n == begun {
            core.append(&begin("mobil-sms"));
        }
        core.append(&act(n));
    }
    core.sync();
    let runs = core.read_runs(&marit());
    assert_eq!(orders(&runs), [1, 2]);
    assert_eq!(runs[1].entries[0], begin("mobil-sms"), "the open lesson is carried over");
    let point = resume_point(&runs).unwrap();
    assert_eq!(point.actions.len(), many - begun);
    assert_eq!(Entry::Act(point.actions[0].clone()), act(begun));
}

#[test]
fn garbage_is_left_alone() {
    let disk = Sim::default();
    let mut core = core(&disk, 1);
    core.append(&act(0));
    core.sync();
    let folder = Path::new(DATA).join("learners").join(marit().folder_name());
    let (_, sound) = disk.files().pop_first().unwrap();
    for name in [
        "notes.txt",
        ".run",
        "-.run",
        "00000007-0123456789abcdef.run",
        "99999999999999999999-0123456789abcdef.run",
        "00000001-0123456789ABCDEF.run",
        "00000001-0123456789abcdef.run.tmp",
    ] {
        disk.put(&folder.join(name), &sound);
    }
    disk.put(&folder.join("00000008-0123456789abcdef.run"), b"\x1b[2J\0rubbish");
    assert_eq!(kept(&disk, marit()), acts(0..1));
    core.set_learner(None);
    core.set_learner(Some(marit()));
    core.append(&act(1));
    core.sync();
    assert_eq!(orders(&core.read_runs(&marit())), [1, 9]);
}

#[test]
fn who_was_here_last_is_the_old_one_or_the_new_one() {
    let path = Path::new(DATA).join("current");
    for cut in 1..200 {
        for unsynced in [Unsynced::Kept, Unsynced::Lost, Unsynced::Zeros] {
            let disk = Sim::default();
            let mut core = core(&disk, 1);
            core.set_current(Some(current("gammel")));
            core.sync();
            disk.cut_after(cut);
            core.set_current(Some(current("ny")));
            let told = core.sync();
            disk.restart(unsynced);
            let read = store::read_current(&disk, Path::new(DATA));
            let may_be_old = told.is_some() && read == Some(current("gammel"));
            assert!(read == Some(current("ny")) || may_be_old, "cut after {cut}: {read:?}");
        }
    }

    let disk = Sim::default();
    let mut core = core(&disk, 1);
    disk.put(&path, br#"{"code":"tull tull tull","lesson":"INGEN","nytt":[1]}"#);
    assert_eq!(core.read_current(), None);
    core.set_current(Some(Current { code: marit(), lesson: None }));
    core.sync();
    let text = String::from_utf8(disk.files()[&path].clone()).unwrap();
    assert_eq!(text, "{\"code\":\"hytte sykkel eple\",\"lesson\":null,\"nytt\":[1]}\n");
    core.set_current(None);
    assert_eq!((core.sync(), core.read_current()), (None, None));
    core.set_current(None);
    assert_eq!((core.sync(), disk.files()), (None, BTreeMap::new()));
}

#[test]
fn the_thread_keeps_everything_and_ends_by_itself() {
    let disk = Sim::default();
    let (health, heard) = mpsc::channel();
    let report = move |report| health.send(report).unwrap();
    let store = Store::open(Core::new(disk.boxed(), DATA.into(), 20_000, [1; 16]), None, report).unwrap();
    store.set_learner(Some(marit()));
    for n in 0..3000 {
        store.append(act(n));
    }
    let (give, runs) = mpsc::channel();
    store.read_runs(marit(), move |found| give.send(found).unwrap());
    let Found::Runs { runs, whole: true } = runs.recv().unwrap() else { panic!("without a share it is all there is") };
    assert_eq!(runs[0].entries, acts(0..3000));
    assert!(store.flush(Duration::from_secs(60)));

    disk.fail(Fault::Every(ErrorKind::StorageFull));
    store.append(act(3000));
    assert!(!store.flush(Duration::from_secs(60)));
    disk.mend();
    store.append(act(3001));
    drop(store);
    // The channel closes when the thread has ended.
    assert_eq!(heard.iter().collect::<Vec<_>>(), [Report::Health(Health::Full), Report::Health(Health::Sound)]);
    assert_eq!(kept(&disk, marit()), acts(0..3002));
}

#[test]
fn a_disk_that_hangs_is_given_up() {
    let (release, hold) = mpsc::channel::<()>();
    let (stuck, is_stuck) = mpsc::channel();
    let report = move |_| {
        stuck.send(()).unwrap();
        let _ = hold.recv();
    };
    let disk = Sim::default();
    disk.fail(Fault::Every(ErrorKind::StorageFull));
    let store = Store::open(Core::new(disk.boxed(), DATA.into(), 20_000, [1; 16]), None, report).unwrap();
    store.set_learner(Some(marit()));
    store.append(act(0));
    is_stuck.recv().unwrap();
    assert!(!store.flush(Duration::from_millis(1)));
    drop(release);
}
