//! Mosquitto, a broker that many use: each client subscribes to one topic, and one publishes. MQTT 3.1.1 without
//! confirmation (OASIS, 2014), as far as that needs.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::swarm::{PUSH, Swarm};

/// A broker that was started for this. It ends with it.
#[derive(Debug)]
pub(crate) struct Broker {
    child: Child,
    address: SocketAddr,
}

impl Drop for Broker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Broker {
    /// `None` when the machine has no mosquitto.
    pub(crate) fn start() -> Option<Self> {
        let program = ["/usr/sbin/mosquitto", "/usr/bin/mosquitto", "/usr/local/sbin/mosquitto"];
        let program = program.into_iter().map(PathBuf::from).find(|path| path.exists())?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).ok()?.local_addr().ok()?.port();
        let config = std::env::temp_dir().join(format!("tastetrykk-bench-{port}.conf"));
        let text = format!("listener {port} 127.0.0.1\nallow_anonymous true\nset_tcp_nodelay true\npersistence false\n");
        std::fs::write(&config, text).ok()?;
        let child = Command::new(program).arg("-c").arg(&config).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let broker = Self { child: child.ok()?, address: (Ipv4Addr::LOCALHOST, port).into() };
        let listens = (0..100).any(|_| {
            std::thread::sleep(Duration::from_millis(20));
            TcpStream::connect(broker.address).is_ok()
        });
        let _ = std::fs::remove_file(config);
        listens.then_some(broker)
    }

    /// So many subscribers, and how to publish to them.
    pub(crate) fn open(&self, count: usize) -> (Swarm, impl FnMut() + use<>) {
        let hello = |n: usize| [connect(&format!("s{n}")), packet(0x82, &[&[0, 1], &text("k")[..], &[0]].concat())].concat();
        let swarm = Swarm::connect(self.address, count, hello, 2, framing);
        let mut leader = TcpStream::connect(self.address).expect("it listens");
        leader.set_nodelay(true).expect("a socket");
        leader.write_all(&connect("leader")).expect("it reads");
        leader.read_exact(&mut [0; 4]).expect("it answers");
        let publish = packet(0x30, &[text("k"), vec![b'x'; PUSH]].concat());
        (swarm, move || leader.write_all(&publish).expect("it reads"))
    }
}

fn connect(name: &str) -> Vec<u8> {
    // Level 4, a clean session, kept alive for as long as it likes.
    packet(0x10, &[text("MQTT"), vec![4, 2, 0, 0], text(name)].concat())
}

fn text(text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).expect("short");
    [&length.to_be_bytes(), text.as_bytes()].concat()
}

fn packet(kind: u8, rest: &[u8]) -> Vec<u8> {
    let (low, high) = (rest.len() % 128, rest.len() / 128);
    let byte = |n: usize| u8::try_from(n).expect("short");
    let length = if high == 0 { vec![byte(low)] } else { vec![byte(low + 128), byte(high)] };
    [&[kind], &length[..], rest].concat()
}

fn framing(read: &[u8]) -> Option<(usize, bool)> {
    let (&kind, &low) = (read.first()?, read.get(1)?);
    let (head, rest) = if low < 128 {
        (2, usize::from(low))
    } else {
        (3, usize::from(low - 128) + 128 * usize::from(*read.get(2)?))
    };
    (read.len() >= head + rest).then_some((head + rest, kind & 0xf0 == 0x30))
}
