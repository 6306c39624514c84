//! One run file, and its copy in memory.
//!
//! The whole run is kept in memory for as long as it is open, so that it can be written anew if
//! the file is removed underneath the program. What is on the disk for certain is counted in
//! `sound`; everything after it is written again when a write or a sync has failed, because a
//! failed sync says nothing about which bytes came through.

use std::io;
use std::path::{Path, PathBuf};

use crate::learner::Run;
use crate::learner::journal::{self, Entry};
use crate::runtime::disk::{Disk, OpenFile};

use super::Health;
use super::outbox::RunFile;
use super::read::{next_order, run_name};

/// The largest run, in bytes. One that outgrows it goes on in a new file.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// The largest run, in lines; well under what is read.
const MOST_LINES: usize = journal::MOST_ENTRIES / 2;

/// How many names are tried for a new file.
const ATTEMPTS: usize = 8;

/// One run: a file that is there or is yet to be made, and all its lines.
pub(super) struct RunLog {
    dir: PathBuf,
    writer: String,
    day: u32,
    /// Orders up to here have been seen on other machines.
    seen: u64,
    /// The first line; empty until the run has an order.
    head: String,
    order: u64,
    /// The lines after the head.
    body: String,
    lines: usize,
    /// Where in the body the last lesson began, in bytes.
    begun_at: Option<usize>,
    file: Option<Box<dyn OpenFile>>,
    /// How much of head and body is in the file and synced, in bytes.
    sound: usize,
    /// Whether the folder knows the file for certain.
    listed: bool,
    /// Whether a file of this run was there and is not any more.
    lost: bool,
}

impl RunLog {
    pub(super) fn new(dir: PathBuf, writer: String, day: u32, seen: u64) -> Self {
        Self {
            dir,
            writer,
            day,
            seen,
            head: String::new(),
            order: 0,
            body: String::new(),
            lines: 0,
            begun_at: None,
            file: None,
            sound: 0,
            listed: false,
            lost: false,
        }
    }

    /// A run that goes on where `full` has no more room: it begins with the lesson that is open,
    /// so that it can be resumed without the other.
    pub(super) fn after(full: &Self, writer: String) -> Self {
        let mut next = Self::new(full.dir.clone(), writer, full.day, full.seen);
        let open = full.begun_at.map_or("", |at| &full.body[at..]);
        // Half a run of acts in one lesson is not somebody learning; it is not carried along.
        if open.len() <= MOST_BYTES / 2 && open.lines().count() <= MOST_LINES / 2 {
            open.clone_into(&mut next.body);
            next.lines = open.lines().count();
            next.begun_at = full.begun_at.map(|_| 0);
        }
        next
    }

    /// Whether this is a run of the learner with this folder.
    pub(super) fn belongs_to(&self, dir: &Path) -> bool {
        self.dir == dir
    }

    /// Whether another program, here or on another machine, has begun a run of this learner since
    /// this one has its order.
    pub(super) fn is_outrun(&self, disk: &dyn Disk) -> bool {
        self.order > 0
            && (self.seen > self.order || next_order(disk, &self.dir).is_ok_and(|next| next > self.order + 1))
    }

    /// Takes note of the highest order on other machines.
    pub(super) fn see(&mut self, order: u64) {
        self.seen = self.seen.max(order);
    }

    /// The run's file, once it has one.
    pub(super) fn run_file(&self) -> Option<RunFile> {
        let folder = self.dir.file_name()?.to_str()?.to_owned();
        (self.order > 0).then(|| RunFile { folder, name: run_name(self.order, &self.writer) })
    }

    /// Whether this run is written to the file at `path`.
    pub(super) fn is_in(&self, path: &Path) -> bool {
        self.order > 0 && self.path() == path
    }

    /// The run as it stands in memory. One that has no place on the disk yet has `order`.
    pub(super) fn in_memory(&self, order: u64) -> Option<Run> {
        let head = if self.head.is_empty() {
            let (writer, day) = (self.writer.clone(), self.day);
            journal::encode(&Entry::Run { format: journal::FORMAT, order, writer, day })
        } else {
            self.head.clone()
        };
        journal::decode(format!("{head}{}", self.body).as_bytes())
    }

    /// Whether there is room for one more entry.
    pub(super) fn has_room(&self) -> bool {
        self.body.len() + journal::LONGEST_LINE < MOST_BYTES && self.lines < MOST_LINES
    }

    /// Adds an entry, in memory.
    pub(super) fn push(&mut self, entry: &Entry) {
        if matches!(entry, Entry::Begin { .. }) {
            self.begun_at = Some(self.body.len());
        }
        let lines = journal::encode(entry);
        self.lines += lines.lines().count();
        self.body.push_str(&lines);
    }

    /// Brings the file up to date, making it anew if it is not there, and syncs it.
    ///
    /// # Errors
    /// Those of the disk; [`io::ErrorKind::NotFound`] if the file was there, is gone, and cannot
    /// be made again. Everything can be tried again.
    pub(super) fn sync(&mut self, disk: &dyn Disk) -> io::Result<()> {
        // The second round is for a file that was lost since the last time.
        for _ in 0..2 {
            if self.file.is_none() {
                self.make(disk).map_err(|error| self.tell_loss(error))?;
            }
            let written = self.write(disk);
            if self.is_there() {
                return written;
            }
            self.lose();
        }
        Err(io::ErrorKind::NotFound.into())
    }

    fn path(&self) -> PathBuf {
        self.dir.join(run_name(self.order, &self.writer))
    }

    fn is_there(&self) -> bool {
        self.file.as_ref().is_some_and(|file| file.is_at(&self.path()))
    }

    /// Forgets the file: it, or its folder, was removed or moved away.
    fn lose(&mut self) {
        self.file = None;
        self.sound = 0;
        self.listed = false;
        self.lost = true;
    }

    /// If a file was there and cannot be made again, then that is what is wrong, and not that an
    /// empty mount point may not be written to.
    fn tell_loss(&self, error: io::Error) -> io::Error {
        if self.lost && Health::of(&error) != Health::Full { io::ErrorKind::NotFound.into() } else { error }
    }

    /// Makes the file, empty.
    fn make(&mut self, disk: &dyn Disk) -> io::Result<()> {
        disk.create_dir_all(&self.dir)?;
        for _ in 0..ATTEMPTS {
            if self.head.is_empty() {
                self.take_order(next_order(disk, &self.dir)?.max(self.seen + 1));
            }
            match disk.create_new(&self.path()) {
                // Something has the name: a file that was lost and came back, as a drive does.
                // It is left alone, and the run stands in a new one as a whole.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => self.head.clear(),
                Err(error) => return Err(error),
                Ok(file) => {
                    self.file = Some(file);
                    return Ok(());
                }
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    fn take_order(&mut self, order: u64) {
        self.order = order;
        self.head =
            journal::encode(&Entry::Run { format: journal::FORMAT, order, writer: self.writer.clone(), day: self.day });
    }

    /// Writes and syncs what is not sound yet. After a failure the file may hold more than what
    /// is sound: a part of these very bytes, which the next attempt writes over.
    fn write(&mut self, disk: &dyn Disk) -> io::Result<()> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        let whole = self.head.len() + self.body.len();
        if self.sound == 0 {
            file.write_at(0, [self.head.as_str(), &self.body].concat().as_bytes())?;
        } else if self.sound < whole {
            let rest = &self.body[self.sound - self.head.len()..];
            file.write_at(self.sound as u64, rest.as_bytes())?;
        }
        if self.sound < whole {
            file.sync_data()?;
            self.sound = whole;
        }
        if !self.listed {
            disk.sync_dir(&self.dir)?;
            self.listed = true;
        }
        Ok(())
    }
}
