//! A network between seats and a host that can be cut or made silent.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A relay: what comes in goes to the host, and back.
pub(crate) struct Relay {
    address: SocketAddr,
    lines: Arc<Mutex<Vec<TcpStream>>>,
    silent: Arc<Silence>,
}

/// Until when nothing passes, in milliseconds since the relay began.
struct Silence {
    begun: Instant,
    until: AtomicU64,
}

impl Silence {
    fn left(&self) -> Duration {
        let until = Duration::from_millis(self.until.load(Ordering::Relaxed));
        until.saturating_sub(self.begun.elapsed())
    }
}

impl Relay {
    /// A relay to the host at `host`.
    pub(crate) fn to(host: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let address = listener.local_addr().expect("a port");
        let lines = Arc::new(Mutex::new(Vec::new()));
        let silent = Arc::new(Silence { begun: Instant::now(), until: AtomicU64::new(0) });
        let (kept, silence) = (Arc::clone(&lines), Arc::clone(&silent));
        std::thread::spawn(move || {
            for near in listener.incoming().flatten() {
                // Whoever comes while the host is away finds nobody.
                let Ok(far) = TcpStream::connect(host) else { continue };
                let _ = (near.set_nodelay(true), far.set_nodelay(true));
                let ended = Arc::new(AtomicBool::new(false));
                for (from, to) in [(&near, &far), (&far, &near)] {
                    let (Ok(from), Ok(to)) = (from.try_clone(), to.try_clone()) else { continue };
                    let (silence, ended) = (Arc::clone(&silence), Arc::clone(&ended));
                    std::thread::spawn(move || pass(from, to, &silence, &ended));
                }
                let mut lines = kept.lock().expect("nobody panics");
                lines.retain(|line: &TcpStream| line.peer_addr().is_ok());
                lines.extend([near, far]);
            }
        });
        Self { address, lines, silent }
    }

    /// Where seats find it.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Every connection ends.
    pub(crate) fn cut(&self) {
        for line in self.lines.lock().expect("nobody panics").drain(..) {
            let _ = line.shutdown(Shutdown::Both);
        }
    }

    /// Nothing passes for so long, and nobody is told.
    pub(crate) fn silence(&self, time: Duration) {
        let until = self.silent.begun.elapsed() + time;
        self.silent.until.store(u64::try_from(until.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, silence: &Silence, ended: &AtomicBool) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut bytes) {
        while !silence.left().is_zero() && !ended.load(Ordering::Relaxed) {
            std::thread::sleep(silence.left().min(Duration::from_millis(50)));
        }
        if to.write_all(&bytes[..length]).is_err() {
            break;
        }
    }
    ended.store(true, Ordering::Relaxed);
    let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
}
