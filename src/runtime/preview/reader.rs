//! Reads the files and looks through them, on a thread of its own, so that no key waits for it.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::author::preview::{Event, Kind, Outcome, Reading, Subject, places};
use crate::course::Catalogue;
use crate::diagnostic::Finding;
use crate::runtime::folder;
use crate::runtime::inbox::Incoming;
use crate::vocabulary::Id;

/// How the course is opened: afresh each time, since everything in it may have changed.
pub type Open = Arc<dyn Fn() -> Catalogue + Send + Sync>;

/// What there is to tell about the lesson, and about the file that it shows.
pub type Check = Box<dyn Fn(&Catalogue, &Subject) -> Vec<Finding> + Send>;

/// The one who reads.
pub struct Reader {
    open: Open,
    questions: Sender<u64>,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

/// What is read.
struct Desk {
    open: Open,
    check: Check,
    subject: Subject,
    /// The file of the subject on the disk.
    file: PathBuf,
}

impl Reader {
    /// A reader of `subject`, whose file is at `file`. What it finds goes to `inbox`.
    ///
    /// # Errors
    /// If the operating system gives no thread.
    pub fn start(
        open: Open,
        check: Check,
        subject: Subject,
        file: PathBuf,
        inbox: Sender<Incoming>,
    ) -> io::Result<Self> {
        let (questions, asked) = channel();
        let desk = Desk { open: Arc::clone(&open), check, subject, file };
        // What is checked goes deep; the default is what the main thread has elsewhere.
        std::thread::Builder::new()
            .name("reader".into())
            .stack_size(8 << 20)
            .spawn(move || desk.serve(&asked, &inbox))?;
        Ok(Self { open, questions })
    }

    /// Asks what there is now.
    pub fn ask(&self, asked: u64) {
        // The thread ends with the program.
        let _ = self.questions.send(asked);
    }

    /// The course as it is now.
    #[must_use]
    pub fn catalogue(&self) -> Catalogue {
        (self.open)()
    }
}

impl Desk {
    fn serve(&self, asked: &Receiver<u64>, inbox: &Sender<Incoming>) {
        let mut next = asked.recv().ok();
        while let Some(first) = next {
            // Only the last question counts.
            let question = asked.try_iter().last().unwrap_or(first);
            let catalogue = (self.open)();
            let reading = self.read(&catalogue, question);
            let absent = reading.outcome == Outcome::Absent;
            if inbox.send(Incoming::Preview(Event::Read(reading))).is_err() {
                return;
            }
            if let Ok(newer) = asked.try_recv() {
                next = Some(newer);
                continue;
            }
            let found = if absent { Vec::new() } else { (self.check)(&catalogue, &self.subject) };
            let told = places::told(found, &catalogue.sources(self.subject.lesson.as_str()));
            if inbox.send(Incoming::Preview(Event::Found(question, told))).is_err() {
                return;
            }
            next = asked.recv().ok();
        }
    }

    fn read(&self, catalogue: &Catalogue, asked: u64) -> Reading {
        let there = folder::read(&self.file).ok().flatten().is_some_and(|bytes| !bytes.is_empty());
        let outcome = match catalogue.open(self.subject.lesson.as_str()) {
            _ if !there => Outcome::Absent,
            Ok(opened) => Outcome::Lesson(Arc::new(opened.lesson)),
            Err(_) => Outcome::Broken,
        };
        Reading { asked, outcome, profile: catalogue.profile_fingerprint() }
    }
}

/// What there is to tell about the file, and about the lesson that shows it, which `of_lesson` tells.
#[must_use]
pub fn check(catalogue: &Catalogue, subject: &Subject, of_lesson: impl Fn(&Id) -> Vec<Finding>) -> Vec<Finding> {
    let mut found = match subject.kind {
        Kind::Lesson(_) | Kind::Translation(..) => Vec::new(),
        Kind::Profile => catalogue.profile_findings().to_vec(),
        Kind::Shared => catalogue.check_file(&subject.path),
    };
    found.extend(of_lesson(&subject.lesson));
    found
}
