//! The leader's side: the host, its file, plans, cards.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::paper::{self, Paper};
use super::{Said, Terms};
use crate::app::class::leader::{Effect, Event, Hosting, NotHosted, Unended};
use crate::classroom::agenda::Agenda;
use crate::classroom::{Class, ClassCode, Command};
use crate::course::Catalogue;
use crate::runtime::disk::{Disk, RealDisk};
use crate::runtime::inbox::Incoming;
use crate::runtime::net::address;
use crate::runtime::net::discover::Advert;
use crate::runtime::net::host::{ClassFile, Host, Setup, Told};
use crate::runtime::net::runner::Runner;
use crate::runtime::net::seat::answers;
use crate::runtime::{clock, documents};

/// The folder of classes in the data folder.
const FOLDER: &str = "classes";
/// The most classes that are offered to be taken up again.
const MOST: usize = 20;
/// What a class is called as a file when nothing of its name can be.
const NAMELESS: &str = "kurs";

/// What the leader's side needs outside.
#[derive(Debug)]
pub struct Leader {
    data: Option<PathBuf>,
    inbox: Sender<Incoming>,
    terms: Terms,
    /// Which class this is, among those of this program.
    nth: u64,
    hosted: Option<Hosted>,
}

/// A class that is open.
#[derive(Debug)]
struct Hosted {
    host: Host,
    paper: Arc<Paper>,
    /// Dropped with the class. `None` where nothing can be made known: then the address is typed.
    _advert: Option<Advert>,
}

impl Leader {
    /// A leader whose classes are kept in this data folder.
    #[must_use]
    pub fn new(data: Option<PathBuf>, inbox: Sender<Incoming>) -> Self {
        Self { data, inbox, terms: Terms::default(), nth: 0, hosted: None }
    }

    /// On these terms.
    pub fn agree(&mut self, terms: Terms) {
        self.terms = terms;
    }

    /// Carries out what the leader asked for, in this course. What it leads to at once is returned. A lesson is
    /// for [`super::super::effects::Outside`], which knows the day.
    pub fn run(&mut self, effect: Effect, course: &Catalogue) -> Option<Event> {
        match effect {
            Effect::Plans => Some(Event::Plans(Arc::new(course.plans()), self.unended())),
            Effect::Host { name, agenda } => Some(self.open(&name, agenda, course)),
            Effect::TakeUp(file) => Some(self.take_up(&file, course)),
            Effect::Command(command) => self.command(*command),
            Effect::Undo => {
                self.host()?.undo();
                self.look()
            }
            Effect::NewCode => {
                let code = ClassCode::from_random(clock::secret().ok()?);
                self.host()?.new_code(code);
                Some(Event::Code(code))
            }
            Effect::Nod(address) => {
                self.host()?.nod(address);
                None
            }
            Effect::Save(note) => Some(Event::Saved(documents::save(&RealDisk, &note))),
            Effect::Close => self.end(true),
            Effect::Leave => self.end(false),
            Effect::Lesson(_) => None,
        }
    }

    /// Something that the host tells.
    pub fn hear(&mut self, nth: u64, told: Told) -> Option<Event> {
        (nth == self.nth && self.hosted.is_some()).then(|| match told {
            Told::Class(class, now) => Event::Class(Arc::from(class), now),
            Told::Nod(address) => Event::Nod(address),
            Told::NewCode => Event::NeedsCode,
            Told::NotKept => Event::NotKept,
        })
    }

    fn host(&self) -> Option<&Host> {
        self.hosted.as_ref().map(|hosted| &hosted.host)
    }

    fn look(&self) -> Option<Event> {
        Some(Event::Class(Arc::new(self.host()?.class()?), clock::milliseconds()))
    }

    fn command(&self, command: Command) -> Option<Event> {
        match self.host()?.command(command) {
            Ok(()) => self.look(),
            Err(refusal) => Some(Event::Refused(refusal)),
        }
    }

    fn folder(&self) -> Option<PathBuf> {
        self.data.as_ref().map(|data| data.join(FOLDER))
    }

    /// Classes that were left.
    fn unended(&self) -> Vec<Unended> {
        let Some(folder) = self.folder() else { return Vec::new() };
        let mut names = RealDisk.list(&folder).unwrap_or_default();
        names.retain(|name| is_json(name));
        names.sort();
        names.truncate(MOST);
        let left = |file: String| {
            let kept = paper::read::<ClassFile>(&folder.join(&file)).ok()?;
            Some(Unended { file, name: kept.class.name.clone(), seats: kept.class.seats().count() })
        };
        names.into_iter().filter_map(left).collect()
    }

    fn open(&mut self, name: &str, agenda: Agenda, course: &Catalogue) -> Event {
        let Some(folder) = self.folder() else { return Event::NotHosted(NotHosted::NotKept) };
        let Some(mut class) = Class::new(name) else { return Event::NotHosted(NotHosted::NotKept) };
        let planned = agenda.items.is_empty() || class.command(Command::Plan(Box::new(agenda)), 0).is_ok();
        let Some(file) = ClassFile::new(class).ok().filter(|_| planned) else {
            return Event::NotHosted(NotHosted::NotKept);
        };
        let path = free(&folder, &file_name(&file.class.name));
        self.host_at(&file, path, course)
    }

    /// Takes up a class from a file of the folder, or from one that was brought from another machine.
    fn take_up(&mut self, named: &str, course: &Catalogue) -> Event {
        let Some(folder) = self.folder() else { return Event::NotHosted(NotHosted::NotKept) };
        let named = Path::new(named);
        let own = folder.join(named);
        let brought = named.components().count() > 1;
        let Ok(file) = paper::read::<ClassFile>(if brought { named } else { &own }) else {
            return Event::NotHosted(NotHosted::Unreadable);
        };
        let path = if brought { Self::place_for(&folder, named, &file) } else { own };
        let file = ClassFile { class: file.class.taken_up(), ..file };
        self.host_at(&file, path, course)
    }

    /// Where a class that was brought here is kept from now on.
    fn place_for(folder: &Path, named: &Path, file: &ClassFile) -> PathBuf {
        let fingerprint = file.identity.fingerprint();
        let same =
            |path: &Path| paper::read(path).is_ok_and(|kept: ClassFile| kept.identity.fingerprint() == fingerprint);
        let name = named.file_name().and_then(|name| name.to_str()).filter(|name| is_json(name));
        let name = name.map_or_else(|| file_name(&file.class.name), |name| name.trim_end_matches(".json").to_owned());
        let taken = folder.join(format!("{name}.json"));
        if same(&taken) { taken } else { free(folder, &name) }
    }

    fn host_at(&mut self, file: &ClassFile, path: PathBuf, course: &Catalogue) -> Event {
        self.hosted = None;
        self.nth += 1;
        let paper = Arc::new(Paper::new(path));
        if paper.keep(file).is_err() {
            return Event::NotHosted(NotHosted::NotKept);
        }
        let (class, code) = (file.class.clone(), file.code());
        match self.bind(file, &paper, course) {
            Ok(host) => {
                let port = host.address().port();
                let advert = Advert::new(self.terms.realm, &class.name, port).ok();
                self.hosted = Some(Hosted { host, paper, _advert: advert });
                let Ok(code) = code else { return Event::NotHosted(NotHosted::Unreadable) };
                let (class, now) = (Arc::new(class), clock::milliseconds());
                Event::Hosting(Box::new(Hosting { class, code, addresses: self.addresses(port), now }))
            }
            Err(why) => {
                if file.port == 0 {
                    // Nobody has come to it.
                    paper.erase();
                }
                Event::NotHosted(why)
            }
        }
    }

    fn addresses(&self, port: u16) -> Vec<SocketAddr> {
        if self.terms.realm.here_alone { vec![(Ipv4Addr::LOCALHOST, port).into()] } else { address::own(port) }
    }

    /// Opens the door: where it was, where it is asked for, or at the first port that is free.
    fn bind(&self, file: &ClassFile, paper: &Arc<Paper>, course: &Catalogue) -> Result<Host, NotHosted> {
        let start = |port: u16| {
            let (paper, nth) = (Arc::clone(paper), self.nth);
            let inbox = std::sync::Mutex::new(self.inbox.clone());
            let told = move |told| {
                let inbox = inbox.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                let _ = inbox.send(Incoming::Class(Said::Told(nth, told)));
            };
            let setup = Setup { shelf: Some(Arc::new(course.clone())), ..Setup::default() };
            let at = if self.terms.realm.here_alone { Ipv4Addr::LOCALHOST } else { Ipv4Addr::UNSPECIFIED };
            Host::set_up(file.clone(), (at, port).into(), setup, move |file| paper.keep(file), told)
        };
        if let Some(port) = self.terms.port {
            return start(port).map_err(|error| refusal(&error));
        }
        if file.port != 0 {
            match start(file.port) {
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                    let there = SocketAddr::from((Ipv4Addr::LOCALHOST, file.port));
                    if Runner::new("asks").is_ok_and(|runner| answers(&runner, there, file.identity.fingerprint())) {
                        return Err(NotHosted::PortTaken);
                    }
                }
                other => return other.map_err(|error| refusal(&error)),
            }
        }
        let mut last = NotHosted::PortTaken;
        for port in address::PORT..=address::PORT + address::PORTS {
            match start(port) {
                Ok(host) => return Ok(host),
                Err(error) => last = refusal(&error),
            }
        }
        Err(last)
    }

    /// Ends the class on a thread of its own: seats are told first, which may take a moment.
    fn end(&mut self, erase: bool) -> Option<Event> {
        let ended = if erase { Event::Ended } else { Event::Left };
        let Some(hosted) = self.hosted.take() else { return Some(ended) };
        let inbox = self.inbox.clone();
        let run = move || {
            let Hosted { host, paper, .. } = hosted;
            host.close();
            if erase {
                paper.erase();
            }
            let _ = inbox.send(Incoming::Class(Said::Closed(ended)));
        };
        let begun = std::thread::Builder::new().name("closing".into()).spawn(run);
        // Without a thread the closure is dropped, and the host with it.
        begun.is_err().then_some(if erase { Event::Ended } else { Event::Left })
    }
}

fn refusal(error: &io::Error) -> NotHosted {
    match error.kind() {
        io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied => NotHosted::PortTaken,
        io::ErrorKind::InvalidData => NotHosted::Unreadable,
        _ => NotHosted::NoNetwork,
    }
}

fn is_json(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "json")
}

/// A class's name as the name of a file, without what some systems cannot have there.
fn file_name(class: &str) -> String {
    let mut name = String::new();
    for c in class.chars().flat_map(char::to_lowercase) {
        match c {
            'æ' | 'ä' => name.push_str("ae"),
            'ø' | 'ö' => name.push('o'),
            'å' => name.push('a'),
            c if c.is_ascii_alphanumeric() => name.push(c),
            _ if name.ends_with('-') || name.is_empty() => {}
            _ => name.push('-'),
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() { NAMELESS.to_owned() } else { name.to_owned() }
}

/// A path in `folder` that nothing has.
fn free(folder: &Path, name: &str) -> PathBuf {
    let numbered = |number: u32| if number == 1 { String::new() } else { format!("-{number}") };
    let mut paths = (1..10_000).map(|number| folder.join(format!("{name}{}.json", numbered(number))));
    paths.clone().find(|path| !path.exists()).or_else(|| paths.next_back()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_a_file_that_every_system_can_have() {
        for (class, file) in [
            ("Kurs på tirsdag kl. 10", "kurs-pa-tirsdag-kl-10"),
            ("  ../../etc/passwd ", "etc-passwd"),
            ("Ærlig øving", "aerlig-oving"),
            ("日本", "kurs"),
        ] {
            assert_eq!(file_name(class), file);
        }
    }
}
