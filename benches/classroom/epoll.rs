//! A bare epoll loop: the least that a push to many can cost, without secrecy, rules or a file.

use std::io::Write;
use std::net::{Ipv4Addr, TcpListener};

use super::swarm::{PUSH, Swarm};

/// The clients of a server that writes the same bytes to each in turn, and how it pushes.
pub(crate) fn open(count: usize) -> (Swarm, impl FnMut()) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = listener.local_addr().expect("a port");
    let accepting = std::thread::spawn(move || {
        let accept = |_| {
            let (stream, _) = listener.accept().expect("a client");
            stream.set_nodelay(true).expect("a socket");
            stream
        };
        (0..count).map(accept).collect::<Vec<_>>()
    });
    let framing = |read: &[u8]| (read.len() >= PUSH).then_some((PUSH, true));
    let swarm = Swarm::connect(address, count, |_| Vec::new(), 0, framing);
    let mut streams = accepting.join().expect("all came");
    let push = move || {
        for stream in &mut streams {
            stream.write_all(&[b'x'; PUSH]).expect("it reads");
        }
    };
    (swarm, push)
}
