//! Plain clients for what our host is measured beside: one epoll loop reads all of them.

use std::io::{ErrorKind, Read, Write};
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use mio::net::TcpStream;
use mio::{Events, Interest, Poll, Token};

/// What is pushed, in bytes: about as long as a small snapshot.
pub(crate) const PUSH: usize = 300;

/// Takes one whole message off the front of what was read: its length and whether it is a push.
pub(crate) type Framing = fn(&[u8]) -> Option<(usize, bool)>;

/// Clients that are connected, and have said what they say first.
#[derive(Debug)]
pub(crate) struct Swarm {
    told: Receiver<Told>,
    count: usize,
}

enum Told {
    /// A client was answered to what it said first.
    Ready,
    /// A client has a push.
    Has(Instant),
}

impl Swarm {
    /// So many clients of the server at `address`, each of which says `hello` first, and is answered in
    /// `answers` messages.
    pub(crate) fn connect(
        address: SocketAddr,
        count: usize,
        hello: impl Fn(usize) -> Vec<u8>,
        answers: usize,
        framing: Framing,
    ) -> Self {
        let mut streams = Vec::new();
        for n in 0..count {
            let mut stream = std::net::TcpStream::connect(address).expect("it listens");
            stream.set_nodelay(true).expect("a socket");
            stream.write_all(&hello(n)).expect("it reads");
            stream.set_nonblocking(true).expect("a socket");
            streams.push((TcpStream::from_std(stream), Vec::new(), answers));
        }
        let (sender, told) = channel();
        std::thread::spawn(move || serve(streams, framing, &sender));
        let swarm = Self { told, count };
        for _ in 0..if answers > 0 { count } else { 0 } {
            assert!(matches!(swarm.told.recv(), Ok(Told::Ready)), "answered before anything is pushed");
        }
        swarm
    }

    /// From `push` until the last client has it.
    pub(crate) fn time(&self, push: impl FnOnce()) -> Duration {
        let begun = Instant::now();
        push();
        let mut last = begun;
        for _ in 0..self.count {
            if let Ok(Told::Has(at)) = self.told.recv() {
                last = last.max(at);
            }
        }
        last - begun
    }
}

fn serve(mut streams: Vec<(TcpStream, Vec<u8>, usize)>, framing: Framing, told: &Sender<Told>) {
    let mut poll = Poll::new().expect("epoll");
    let mut events = Events::with_capacity(1_024);
    for (n, (stream, _, _)) in streams.iter_mut().enumerate() {
        poll.registry().register(stream, Token(n), Interest::READABLE).expect("epoll");
    }
    let mut bytes = [0; 4_096];
    loop {
        poll.poll(&mut events, None).expect("epoll");
        for event in &events {
            let (stream, read, answers) = &mut streams[event.token().0];
            loop {
                match stream.read(&mut bytes) {
                    Ok(0) => return,
                    Ok(length) => read.extend_from_slice(&bytes[..length]),
                    Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                    Err(_) => return,
                }
            }
            while let Some((length, push)) = framing(read) {
                read.drain(..length);
                if push {
                    if told.send(Told::Has(Instant::now())).is_err() {
                        return;
                    }
                } else {
                    *answers -= 1;
                    if *answers == 0 && told.send(Told::Ready).is_err() {
                        return;
                    }
                }
            }
        }
    }
}
