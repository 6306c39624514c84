//! «Slett det som er lagret om meg»: nothing is left, and it is told as it is.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::mpsc;

use super::shared::{Machine, SHARE, SOON, share};
use super::sim::{Fault, Sim};
use super::{DATA, act, acts, begin, core, current, kept, marit, per};

/// Every file that could tell of Marit.
fn of_marit(disk: &Sim) -> Vec<String> {
    let folder = marit().folder_name();
    let words = marit().to_string();
    let files = disk.files().into_iter().map(|(path, bytes)| (path.display().to_string(), bytes));
    let tells =
        |(path, bytes): &(String, Vec<u8>)| path.contains(&folder) || String::from_utf8_lossy(bytes).contains(&words);
    files.filter(tells).map(|(path, _)| path).collect()
}

#[test]
fn what_is_on_the_disk_in_memory_and_about_the_one_who_was_here_is_gone() {
    let disk = Sim::default();
    let mut core = core(&disk, 1);
    core.set_current(Some(current("sms")));
    core.append(&act(0));
    core.sync();
    core.set_learner(Some(per()));
    core.append(&act(1));
    core.sync();
    // A run that waits for a full disk, and one that is open.
    disk.fail(Fault::Every(ErrorKind::StorageFull));
    core.set_learner(Some(marit()));
    core.append(&act(2));
    core.set_learner(Some(per()));
    core.set_learner(Some(marit()));
    core.append(&act(3));
    core.sync();
    assert!(core.forget(&marit()).is_err(), "what cannot be removed is told");
    disk.mend();
    assert!(core.forget(&marit()).is_ok());
    core.append(&act(4));
    core.sync();
    assert_eq!(of_marit(&disk), [""; 0]);
    assert_eq!((core.read_runs(&marit()).len(), core.read_current()), (0, None));
    assert_eq!(kept(&disk, per()), acts(1..2), "others are not touched");
    // Whoever gets the same words some day begins anew.
    core.set_learner(Some(marit()));
    core.append(&act(5));
    core.sync();
    assert_eq!(kept(&disk, marit()), acts(5..6));
}

#[test]
fn what_is_not_ours_stays_and_is_no_failure() {
    let disk = Sim::default();
    let mut core = core(&disk, 1);
    core.append(&act(0));
    core.sync();
    let folder = Path::new(DATA).join("learners").join(marit().folder_name());
    disk.put(&folder.join("notes.txt"), b"mine");
    disk.put(&folder.join("00000001-0123456789abcdef.run.0011.tmp"), b"half a copy");
    assert!(core.forget(&marit()).is_ok());
    assert_eq!(of_marit(&disk), [folder.join("notes.txt").display().to_string()]);
    assert!(core.forget(&marit()).is_ok(), "and once more");
}

#[test]
fn it_is_gone_from_the_shared_folder_too_and_does_not_come_back() {
    let (own, shared) = (Sim::default(), share());
    let machine = Machine::new(&own, &shared, 1);
    machine.finish("sms");
    machine.store.append(begin("ringe"));
    let (answer, gone) = mpsc::channel();
    let tell = |place| {
        let answer = answer.clone();
        move |gone| answer.send((place, gone)).expect("somebody listens")
    };
    machine.store.forget(marit(), tell("here"), tell("there"));
    drop(answer);
    assert_eq!(gone.iter().collect::<Vec<_>>(), [("here", true), ("there", true)]);
    machine.store.hand_over(SOON);
    drop(machine);
    Machine::new(&own, &shared, 2).store.hand_over(SOON);
    assert_eq!(of_marit(&own), [""; 0]);
    assert_eq!(of_marit(shared.disk()), [""; 0]);
}

#[test]
fn a_share_that_hangs_is_told_of_never_and_one_that_is_away_at_once() {
    let (own, shared) = (Sim::default(), share());
    shared.shut();
    let machine = Machine::new(&own, &shared, 1);
    machine.store.append(act(0));
    let (here, told) = mpsc::channel();
    let (there, told_elsewhere) = mpsc::channel();
    let tell = |to: mpsc::Sender<bool>| move |gone| to.send(gone).expect("somebody listens");
    machine.store.forget(marit(), tell(here), tell(there));
    assert_eq!(told.recv_timeout(SOON), Ok(true));
    assert!(told_elsewhere.try_recv().is_err());
    shared.disk().vanish();
    shared.open();
    assert_eq!(told_elsewhere.recv_timeout(SOON), Ok(false), "{SHARE} is away");
}
