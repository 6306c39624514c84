//! Classes on the network, found by multicast DNS.
//!
//! A host tells its class's name and port, and nothing else: its name as a machine is made up. Multicast DNS
//! never says that a network keeps it out, so whoever looks must be ready to find nothing.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use mdns_sd::{IfKind, ServiceDaemon, ServiceEvent, ServiceInfo};

use crate::classroom::name;
use crate::runtime::clock::{self, Deadline};

/// What classes are called on the network.
const SERVICE: &str = "_tastetrykk._tcp.local.";
/// The port of multicast DNS.
pub const PORT: u16 = 5353;
/// The longest name of a class there, in bytes: what a label of DNS holds, and room for a number after it.
const LONGEST: usize = 56;
/// The most classes that are told of.
const MOST: usize = 50;

/// Where and how classes are made known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Realm {
    /// The port that is spoken at.
    pub port: u16,
    /// Whether this machine alone is to know.
    pub here_alone: bool,
}

impl Default for Realm {
    fn default() -> Self {
        Self { port: PORT, here_alone: false }
    }
}

impl Realm {
    /// This machine alone: for trying out, beside what is on the network.
    pub const HERE: Self = Self { port: PORT + 10_000, here_alone: true };

    fn daemon(self) -> io::Result<ServiceDaemon> {
        let daemon = ServiceDaemon::new_with_port(self.port).map_err(io::Error::other)?;
        let chosen = if self.here_alone {
            daemon.disable_interface(IfKind::All).and_then(|()| daemon.enable_interface(IfKind::LoopbackV4))
        } else {
            daemon.disable_interface(IfKind::IPv6)
        };
        chosen.map_err(io::Error::other)?;
        Ok(daemon)
    }
}

/// A class that is made known until this is dropped.
pub struct Advert {
    daemon: ServiceDaemon,
    name: String,
}

impl std::fmt::Debug for Advert {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Advert").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Advert {
    /// Makes a class known whose host is at this port.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn new(realm: Realm, class: &str, port: u16) -> io::Result<Self> {
        let daemon = realm.daemon()?;
        let host = format!("tastetrykk-{:08x}.local.", u32::from_le_bytes(clock::random()));
        let info = ServiceInfo::new(SERVICE, &label(class), &host, "", port, None).map_err(io::Error::other)?;
        let info = info.enable_addr_auto();
        let name = info.get_fullname().to_owned();
        daemon.register(info).map_err(io::Error::other)?;
        Ok(Self { daemon, name })
    }
}

impl Drop for Advert {
    fn drop(&mut self) {
        // The daemon says goodbye for all it knows when it ends; nobody need wait for that.
        let _ = self.daemon.shutdown();
    }
}

/// The start of a class's name that a label of DNS can hold.
fn label(class: &str) -> String {
    let at = (0..=LONGEST.min(class.len())).rev().find(|at| class.is_char_boundary(*at)).unwrap_or_default();
    class[..at].trim_end().to_owned()
}

/// Looks for classes until it is dropped.
pub struct Search {
    daemon: ServiceDaemon,
    events: mdns_sd::Receiver<ServiceEvent>,
    found: BTreeMap<String, (String, SocketAddr)>,
}

impl std::fmt::Debug for Search {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Search").field("found", &self.found).finish_non_exhaustive()
    }
}

impl Search {
    /// Begins to look.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn new(realm: Realm) -> io::Result<Self> {
        let daemon = realm.daemon()?;
        let events = daemon.browse(SERVICE).map_err(io::Error::other)?;
        Ok(Self { daemon, events, found: BTreeMap::new() })
    }

    /// Waits until the classes are others than before, but no longer than `patience`. Whether they are.
    pub fn wait(&mut self, patience: Duration) -> bool {
        let until = Deadline::after(patience);
        loop {
            let Ok(event) = self.events.recv_timeout(until.left()) else {
                // Where nothing can be heard, the time is waited for all the same.
                std::thread::park_timeout(until.left());
                return false;
            };
            if self.take(event) {
                return true;
            }
        }
    }

    /// The classes that are there, by name.
    #[must_use]
    pub fn found(&self) -> Vec<(String, SocketAddr)> {
        let mut found: Vec<_> = self.found.values().cloned().collect();
        found.sort();
        found
    }

    fn take(&mut self, event: ServiceEvent) -> bool {
        match event {
            ServiceEvent::ServiceResolved(service) => {
                let called = service.fullname.strip_suffix(SERVICE).and_then(|name| name.strip_suffix('.'));
                let called = called.and_then(|called| name(&unescaped(called)));
                let mut addresses: Vec<_> = service.get_addresses_v4().into_iter().collect();
                addresses.sort_by_key(|address| (address.is_loopback(), address.is_link_local(), *address));
                let (Some(called), Some(address)) = (called, addresses.first()) else { return false };
                let class = (called, SocketAddr::from((IpAddr::V4(*address), service.port)));
                let room = self.found.len() < MOST || self.found.contains_key(&service.fullname);
                room && self.found.insert(service.fullname.clone(), class.clone()) != Some(class)
            }
            ServiceEvent::ServiceRemoved(_, fullname) => self.found.remove(&fullname).is_some(),
            _ => false,
        }
    }
}

impl Drop for Search {
    fn drop(&mut self) {
        let _ = self.daemon.shutdown();
    }
}

/// A name without the strokes that DNS puts before dots and strokes.
fn unescaped(name: &str) -> String {
    let mut chars = name.chars();
    let next = |chars: &mut std::str::Chars<'_>| match chars.next() {
        Some('\\') => chars.next(),
        c => c,
    };
    std::iter::from_fn(|| next(&mut chars)).collect()
}
