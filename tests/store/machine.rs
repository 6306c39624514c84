//! The same on the machine's own disk.

use std::io::ErrorKind;
use std::path::Path;

use tastetrykk::learner::Entry;
use tastetrykk::runtime::disk::{Disk as _, RealDisk};
use tastetrykk::runtime::store::{Core, Health};
use tastetrykk::session::Outcome;

use super::{act, current, id, marit};

#[test]
fn the_machine_s_own_disk_does_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("a/b");
    let mut core = Core::new(Box::new(RealDisk), data.clone(), 20_000, [1; 16]);
    core.set_learner(Some(marit()));
    for n in 0..2 {
        core.append(&act(n));
        core.set_current(Some(current("sms")));
        assert_eq!((core.sync(), core.health()), (None, &Health::Sound));
    }
    core.append(&Entry::Step { lesson: id("sms"), step: id("les"), outcome: Outcome::Done });
    std::fs::remove_dir_all(&data).unwrap();
    assert_eq!((core.sync(), core.health()), (None, &Health::Sound));
    let runs = core.read_runs(&marit());
    assert_eq!((runs.len(), runs[0].entries.len()), (1, 3));
    core.set_current(Some(current("sms")));
    core.sync();
    assert_eq!(core.read_current(), Some(current("sms")));
    assert_eq!(RealDisk.list(&data).unwrap().len(), 2, "no temporary file is left");
}

#[cfg(unix)]
#[test]
fn files_are_their_owner_s_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("tastetrykk");
    let mut core = Core::new(Box::new(RealDisk), data.clone(), 20_000, [1; 16]);
    core.set_learner(Some(marit()));
    core.append(&act(0));
    core.set_current(Some(current("sms")));
    core.sync();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = data.join("learners").join(marit().folder_name());
    for dir in [&data, &data.join("learners"), &folder] {
        assert_eq!(mode(dir), 0o700, "{}", dir.display());
    }
    let run = folder.join(&RealDisk.list(&folder).unwrap()[0]);
    for file in [&run, &data.join("current")] {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
    let fails = RealDisk.read(&folder, 10).unwrap_err();
    assert_eq!(fails.kind(), ErrorKind::InvalidInput, "a folder is no file");
}
