//! A folder that several machines share: copies of whole runs, and nobody waits.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use tastetrykk::learner::Entry;
use tastetrykk::runtime::disk::{Disk, OpenFile};
use tastetrykk::runtime::store::{Core, Found, Report, Shared, Store, Waits, read_runs};

use super::sim::{Fault, Sim, Unsynced};
use super::{DATA, act, acts, begin, id, marit, orders, per};

pub(crate) const SHARE: &str = "/felles/tastetrykk";

/// How long a test waits for something that comes at once.
pub(crate) const SOON: Duration = Duration::from_secs(30);

/// A disk that answers nothing while its gate is shut.
#[derive(Clone, Default)]
pub(crate) struct Hanging {
    disk: Sim,
    shut: Arc<(Mutex<bool>, Condvar)>,
}

impl Hanging {
    pub(crate) fn shut(&self) {
        *self.shut.0.lock().expect("a gate") = true;
    }

    pub(crate) fn open(&self) {
        *self.shut.0.lock().expect("a gate") = false;
        self.shut.1.notify_all();
    }

    /// What is on it, whether it answers or not.
    pub(crate) fn disk(&self) -> &Sim {
        &self.disk
    }

    fn through(&self) -> &Sim {
        let shut = self.shut.0.lock().expect("a gate");
        drop(self.shut.1.wait_while(shut, |shut| *shut).expect("a gate"));
        &self.disk
    }
}

impl Disk for Hanging {
    fn create_dir_all(&self, dir: &Path) -> io::Result<()> {
        self.through().create_dir_all(dir)
    }
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        self.through().create_new(path)
    }
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.through().read(path, limit)
    }
    fn list(&self, dir: &Path) -> io::Result<Vec<String>> {
        self.through().list(dir)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.through().rename(from, to)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.through().remove(path)
    }
    fn remove_dir(&self, dir: &Path) -> io::Result<()> {
        self.through().remove_dir(dir)
    }
    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        self.through().sync_dir(dir)
    }
}

/// A machine with a disk of its own, at a shared folder.
pub(crate) struct Machine {
    pub(crate) store: Store,
    pub(crate) told: Receiver<Report>,
}

impl Machine {
    /// Marit sits at it.
    pub(crate) fn new(own: &Sim, share: &Hanging, n: u8) -> Self {
        Self::reading(own, own.boxed(), share, n)
    }

    /// The same, with the own disk as the share's thread sees it.
    fn reading(own: &Sim, read: Box<dyn Disk>, share: &Hanging, n: u8) -> Self {
        let (report, told) = mpsc::channel();
        let waits = Waits { moment: Duration::from_millis(20), patience: Duration::from_millis(20) };
        let shared = Shared { own: read, disk: Box::new(share.clone()), folder: SHARE.into(), waits };
        let core = Core::new(own.boxed(), DATA.into(), 20_000, [n; 16]);
        let store = Store::open(core, Some(shared), move |told| drop(report.send(told))).expect("threads");
        store.set_learner(Some(marit()));
        Self { store, told }
    }

    /// A lesson from beginning to end.
    pub(crate) fn finish(&self, lesson: &str) {
        self.store.append(begin(lesson));
        self.store.append(Entry::Finish { lesson: id(lesson) });
    }

    /// What is found, up to the runs.
    fn find(&self, learner: tastetrykk::learner::LearnerCode) -> (bool, Vec<tastetrykk::learner::Run>, bool) {
        let (give, found) = mpsc::channel();
        self.store.read_runs(learner, move |found| drop(give.send(found)));
        let mut asked = false;
        loop {
            match found.recv_timeout(SOON).expect("an answer") {
                Found::Asking => asked = true,
                Found::Runs { runs, whole } => return (asked, runs, whole),
            }
        }
    }
}

/// A shared folder with nothing in it.
pub(crate) fn share() -> Hanging {
    let share = Hanging::default();
    share.disk.create_dir_all(Path::new(SHARE)).expect("memory");
    share
}

/// What another machine finds there.
fn shared_runs(share: &Hanging) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = share.disk.files();
    files.retain(|path, _| path.extension().is_some_and(|end| end == "run"));
    files
}

#[test]
fn a_finished_lesson_is_copied_and_then_it_is_told() {
    let (own, share) = (Sim::default(), share());
    let machine = Machine::new(&own, &share, 1);
    machine.finish("sms");
    assert_eq!(machine.told.recv_timeout(SOON), Ok(Report::Everywhere));
    let copied = shared_runs(&share);
    let (path, bytes) = copied.first_key_value().expect("a copy");
    let here = Path::new(DATA).join(path.strip_prefix(SHARE).expect("below it"));
    assert_eq!((copied.len(), &own.files()[&here]), (1, bytes));
    assert!(!own.files().keys().any(|path| path.starts_with(Path::new(DATA).join("outbox"))), "nothing waits");

    // What is done after it is not everywhere, until it is closed.
    machine.store.append(begin("ringe"));
    assert!(machine.store.flush(SOON));
    assert_eq!((shared_runs(&share).len(), machine.told.try_recv().is_err()), (1, true));
    machine.store.hand_over(SOON);
    assert_eq!(shared_runs(&share).len(), 2);
}

#[test]
fn a_share_that_hangs_holds_nothing() {
    let (own, share) = (Sim::default(), share());
    share.shut();
    let machine = Machine::new(&own, &share, 1);
    machine.finish("sms");
    machine.store.append(begin("ringe"));
    assert!(machine.store.flush(SOON));
    let (asked, runs, whole) = machine.find(marit());
    assert_eq!((asked, runs.len(), whole), (false, 2, false), "what is here comes at once");
    let (asked, runs, whole) = machine.find(per());
    assert_eq!((asked, runs.len(), whole), (true, 0, false), "and nothing is not waited for without an end");
    machine.store.hand_over(Duration::from_millis(1));
    assert!(machine.told.try_recv().is_err(), "nobody says that it is everywhere");
    // And when it answers after all, everything is made good.
    share.open();
    machine.store.hand_over(SOON);
    assert_eq!(shared_runs(&share).len(), 2);
}

#[test]
fn what_was_done_on_another_machine_is_joined_and_gone_on_from() {
    let (home, library, share) = (Sim::default(), Sim::default(), share());
    let machine = Machine::new(&home, &share, 1);
    machine.finish("sms");
    machine.store.append(begin("ringe"));
    machine.store.hand_over(SOON);

    let other = Machine::new(&library, &share, 2);
    let (_, runs, whole) = other.find(marit());
    assert_eq!((orders(&runs), whole), (vec![1, 2], true));
    other.store.append(begin("wifi"));
    other.store.hand_over(SOON);

    // Each machine's runs come after those that it has seen.
    let (_, runs, _) = machine.find(marit());
    assert_eq!(orders(&runs), [1, 2, 3]);
    assert_eq!(runs[2].entries, [begin("wifi")]);
}

#[test]
fn an_answer_that_comes_late_counts_the_next_time() {
    let (home, library, share) = (Sim::default(), Sim::default(), share());
    let machine = Machine::new(&home, &share, 1);
    machine.finish("sms");
    machine.store.hand_over(SOON);
    let other = Machine::new(&library, &share, 2);
    share.shut();
    assert_eq!(other.find(marit()), (true, Vec::new(), false));
    share.open();
    // The share's thread takes one errand after the other: after this one the answer is there.
    other.finish("ringe");
    assert_eq!(other.told.recv_timeout(SOON), Ok(Report::Everywhere));
    share.shut();
    let (asked, runs, whole) = other.find(marit());
    assert_eq!((asked, runs.len(), whole), (false, 2, false), "what is known is not waited for again");
    share.open();
}

#[test]
fn a_folder_that_is_not_there_is_never_made_and_gets_everything_later() {
    let (own, share) = (Sim::default(), Hanging::default());
    let machine = Machine::new(&own, &share, 1);
    machine.finish("sms");
    machine.store.hand_over(SOON);
    assert!(share.disk.files().is_empty(), "an empty mount point is no shared folder");
    // Another start of the program, and the drive is there.
    share.disk.create_dir_all(Path::new(SHARE)).expect("memory");
    let again = Machine::new(&own, &share, 2);
    again.store.hand_over(SOON);
    assert_eq!(shared_runs(&share).len(), 1);
}

#[test]
fn what_was_there_before_the_folder_was_shared_is_copied_once() {
    let (own, share) = (Sim::default(), share());
    let mut core = super::core(&own, 9);
    core.append(&act(0));
    core.sync();
    drop(core);
    Machine::new(&own, &share, 1).store.hand_over(SOON);
    assert_eq!(shared_runs(&share).len(), 1);
    // Somebody removes it there: it does not come back by itself.
    let there = shared_runs(&share).into_keys().next().expect("a copy");
    share.disk.remove(&there).expect("memory");
    Machine::new(&own, &share, 2).store.hand_over(SOON);
    assert!(shared_runs(&share).is_empty());
}

#[test]
fn what_is_being_written_is_not_copied_though_the_share_begins_late() {
    let (own, share) = (Sim::default(), share());
    let slow = Hanging { disk: own.clone(), ..Hanging::default() };
    slow.shut();
    let machine = Machine::reading(&own, Box::new(slow.clone()), &share, 1);
    machine.store.append(begin("sms"));
    assert!(machine.store.flush(SOON));
    slow.open();
    // The share's thread answers this after all that it begins with.
    machine.find(per());
    assert!(shared_runs(&share).is_empty(), "only whole runs are copied");
    machine.store.append(Entry::Finish { lesson: id("sms") });
    assert_eq!(machine.told.recv_timeout(SOON), Ok(Report::Everywhere));
    assert_eq!(shared_runs(&share).len(), 1);
}

#[test]
fn what_another_window_has_copied_in_part_is_still_owed() {
    let (own, share) = (Sim::default(), share());
    let machine = Machine::new(&own, &share, 1);
    machine.store.append(begin("sms"));
    assert!(machine.store.flush(SOON));
    Machine::new(&own, &share, 2).store.hand_over(SOON);
    machine.store.append(act(0));
    assert!(machine.store.flush(SOON));
    // The power goes before the run is closed.
    drop(machine);
    Machine::new(&own, &share, 3).store.hand_over(SOON);
    let there = read_runs(&share.disk, Path::new(SHARE), &marit());
    assert_eq!(there[0].entries, [begin("sms"), act(0)]);
}

#[test]
fn a_cut_at_any_byte_of_a_copy_leaves_no_half_run() {
    let whole = {
        let (own, share) = (Sim::default(), share());
        let machine = Machine::new(&own, &share, 1);
        machine.finish("sms");
        machine.store.hand_over(SOON);
        shared_runs(&share)
    };
    let bytes: usize = whole.values().map(Vec::len).sum();
    for cut in (1..=bytes).step_by(7) {
        for unsynced in [Unsynced::Kept, Unsynced::Lost, Unsynced::Zeros] {
            let (own, share) = (Sim::default(), share());
            share.disk.cut_after(cut);
            let machine = Machine::new(&own, &share, 1);
            machine.finish("sms");
            machine.store.hand_over(SOON);
            share.disk.restart(unsynced);
            let left = shared_runs(&share);
            assert!(left.is_empty() || left == whole, "cut after {cut}, {unsynced:?}");
            let again = Machine::new(&own, &share, 2);
            again.store.hand_over(SOON);
            assert_eq!(shared_runs(&share), whole, "cut after {cut}, {unsynced:?}: made good");
        }
    }
}

#[test]
fn what_lies_in_the_folder_and_is_not_ours_is_left_alone() {
    let (own, share) = (Sim::default(), share());
    let folder = Path::new(SHARE).join("learners").join(marit().folder_name());
    for (name, bytes) in [("00000009-0123456789abcdef.run", &b"rubbish"[..]), ("notes.txt", b"mine")] {
        share.disk.put(&folder.join(name), bytes);
    }
    let machine = Machine::new(&own, &share, 1);
    let (_, runs, whole) = machine.find(marit());
    assert_eq!((runs.len(), whole), (0, true));
    machine.finish("sms");
    assert_eq!(machine.told.recv_timeout(SOON), Ok(Report::Everywhere));
    assert_eq!(share.disk.files()[&folder.join("notes.txt")], b"mine");
    assert_eq!(read_runs(&share.disk, Path::new(SHARE), &marit()).len(), 1);
}

#[test]
fn a_full_share_is_tried_again_and_nobody_is_told_otherwise() {
    let (own, share) = (Sim::default(), share());
    share.disk.fail(Fault::Every(ErrorKind::StorageFull));
    let machine = Machine::new(&own, &share, 1);
    machine.store.append(act(0));
    machine.store.append(Entry::Finish { lesson: id("sms") });
    machine.store.append(act(1));
    machine.store.hand_over(SOON);
    assert!(machine.told.try_recv().is_err());
    share.disk.mend();
    machine.store.set_learner(Some(marit()));
    machine.finish("ringe");
    assert_eq!(machine.told.recv_timeout(SOON), Ok(Report::Everywhere));
    assert_eq!(shared_runs(&share).len(), 2);
    let entries: Vec<Entry> =
        read_runs(&own, Path::new(DATA), &marit()).into_iter().flat_map(|run| run.entries).collect();
    assert!(entries.starts_with(&acts(0..1)) && !entries.contains(&act(1)), "what follows a finish has no lesson");
}
