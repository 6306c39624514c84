//! A disk in memory that can be cut off, filled up, and taken away.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use tastetrykk::runtime::disk::{Disk, OpenFile};

/// What a power cut does to what was written and not synced.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Unsynced {
    /// It got there after all.
    Kept,
    /// It is not there.
    Lost,
    /// The file has its new length, and zeros in it.
    Zeros,
}

/// What is wrong with the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Every change fails so.
    Every(io::ErrorKind),
    /// Writes fail for want of room after this many bytes; syncs and names do not.
    Room(usize),
}

#[derive(Default)]
struct State {
    /// Contents by number: as a reader sees it, and as it would be after a power cut.
    files: Vec<(Vec<u8>, Vec<u8>)>,
    names: BTreeMap<PathBuf, usize>,
    synced_names: BTreeMap<PathBuf, usize>,
    dirs: BTreeSet<PathBuf>,
    fault: Option<Fault>,
    /// How many changes there have been, and at which the fault of `fault_at` begins.
    changes: usize,
    fault_at: Option<(usize, Fault)>,
    /// How many bytes can be written before the power goes.
    power: Option<usize>,
}

/// The disk; clones are the same one.
#[derive(Clone, Default)]
pub(crate) struct Sim(Arc<Mutex<State>>);

impl Sim {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no test panics with the disk in hand")
    }

    pub(crate) fn boxed(&self) -> Box<dyn Disk> {
        Box::new(self.clone())
    }

    /// From now on.
    pub(crate) fn fail(&self, fault: Fault) {
        self.state().fault = Some(fault);
    }

    /// From the `n`th change on, counted from the beginning.
    pub(crate) fn fail_at(&self, n: usize, fault: Fault) {
        self.state().fault_at = Some((n, fault));
    }

    pub(crate) fn mend(&self) {
        let mut state = self.state();
        state.fault = None;
        state.fault_at = None;
    }

    pub(crate) fn changes(&self) -> usize {
        self.state().changes
    }

    /// The power goes after so many more bytes have been written.
    pub(crate) fn cut_after(&self, bytes: usize) {
        self.state().power = Some(bytes);
    }

    /// The power comes back.
    pub(crate) fn restart(&self, unsynced: Unsynced) {
        let mut state = self.state();
        state.power = None;
        for (seen, synced) in &mut state.files {
            match unsynced {
                Unsynced::Kept => {}
                Unsynced::Lost => seen.clone_from(synced),
                Unsynced::Zeros => {
                    let length = seen.len();
                    seen.clone_from(synced);
                    seen.resize(length, 0);
                }
            }
        }
        if matches!(unsynced, Unsynced::Lost) {
            state.names = state.synced_names.clone();
        }
    }

    /// All folders and files are removed. What is open stays open.
    pub(crate) fn vanish(&self) {
        let mut state = self.state();
        state.names.clear();
        state.synced_names.clear();
        state.dirs.clear();
    }

    /// Puts a file there, and its folders.
    pub(crate) fn put(&self, path: &Path, bytes: &[u8]) {
        let mut state = self.state();
        let id = state.files.len();
        state.files.push((bytes.to_vec(), bytes.to_vec()));
        state.names.insert(path.into(), id);
        state.synced_names.insert(path.into(), id);
        state.dirs.extend(path.ancestors().skip(1).map(Path::to_path_buf));
    }

    /// All files, as a reader sees them.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let state = self.state();
        let seen = |id: &usize| state.files[*id].0.clone();
        state.names.iter().map(|(path, id)| (path.clone(), seen(id))).collect()
    }
}

impl State {
    /// Every change asks here first.
    fn change(&mut self) -> io::Result<()> {
        if self.power == Some(0) {
            return Err(io::Error::other("no power"));
        }
        if let Some((at, fault)) = self.fault_at
            && self.changes >= at
        {
            self.fault = Some(fault);
        }
        self.changes += 1;
        match self.fault {
            Some(Fault::Every(kind)) => Err(kind.into()),
            Some(Fault::Room(_)) | None => Ok(()),
        }
    }

    /// How many of `wanted` bytes go to the disk, and what is said of the others.
    fn admit(&mut self, wanted: usize) -> (usize, io::Result<()>) {
        if let Some(power) = &mut self.power {
            let n = wanted.min(*power);
            *power -= n;
            let result = if *power == 0 { Err(io::Error::other("no power")) } else { Ok(()) };
            return (n, result);
        }
        if let Some(Fault::Room(room)) = &mut self.fault {
            let n = wanted.min(*room);
            *room -= n;
            let result = if n < wanted { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) };
            return (n, result);
        }
        (wanted, Ok(()))
    }
}

impl Disk for Sim {
    fn create_dir_all(&self, dir: &Path) -> io::Result<()> {
        let mut state = self.state();
        if !state.dirs.contains(dir) {
            state.change()?;
            state.dirs.extend(dir.ancestors().map(Path::to_path_buf));
        }
        Ok(())
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        let mut state = self.state();
        state.change()?;
        if !path.parent().is_some_and(|dir| state.dirs.contains(dir)) {
            return Err(io::ErrorKind::NotFound.into());
        }
        if state.names.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let id = state.files.len();
        state.files.push(Default::default());
        state.names.insert(path.into(), id);
        Ok(Box::new(SimFile { disk: self.clone(), id }))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let state = self.state();
        let id = *state.names.get(path).ok_or(io::ErrorKind::NotFound)?;
        let mut bytes = state.files[id].0.clone();
        bytes.truncate(usize::try_from(limit).expect("limits are small"));
        Ok(bytes)
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<String>> {
        let state = self.state();
        if !state.dirs.contains(dir) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let here = state.names.keys().chain(&state.dirs).filter(|path| path.parent() == Some(dir));
        Ok(here.filter_map(|path| path.file_name()?.to_str().map(str::to_owned)).collect())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.change()?;
        let id = state.names.remove(from).ok_or(io::ErrorKind::NotFound)?;
        state.names.insert(to.into(), id);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.change()?;
        state.names.remove(path).map(|_| ()).ok_or(io::ErrorKind::NotFound.into())
    }

    fn remove_dir(&self, dir: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.change()?;
        if state.names.keys().chain(&state.dirs).any(|path| path.parent() == Some(dir)) {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        if state.dirs.remove(dir) { Ok(()) } else { Err(io::ErrorKind::NotFound.into()) }
    }

    fn sync_dir(&self, dir: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.change()?;
        if !state.dirs.contains(dir) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let here = |path: &PathBuf| path.parent() == Some(dir);
        state.synced_names.retain(|path, _| !here(path));
        let names: Vec<_> = state.names.iter().filter(|(path, _)| here(path)).map(|(p, i)| (p.clone(), *i)).collect();
        state.synced_names.extend(names);
        Ok(())
    }
}

struct SimFile {
    disk: Sim,
    id: usize,
}

impl OpenFile for SimFile {
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.disk.state();
        state.change()?;
        let (n, result) = state.admit(bytes.len());
        let at = usize::try_from(offset).expect("files are small");
        let seen = &mut state.files[self.id].0;
        if seen.len() < at + n {
            seen.resize(at + n, 0);
        }
        seen[at..at + n].copy_from_slice(&bytes[..n]);
        result
    }

    fn sync_data(&mut self) -> io::Result<()> {
        let mut state = self.disk.state();
        state.change()?;
        let (seen, synced) = &mut state.files[self.id];
        synced.clone_from(seen);
        Ok(())
    }

    fn is_at(&self, path: &Path) -> bool {
        self.disk.state().names.get(path) == Some(&self.id)
    }
}
