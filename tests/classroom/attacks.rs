//! Who means ill: between the ends, at the door, and in a seat.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use futures_util::{SinkExt, StreamExt};
use tastetrykk::classroom::{SeatNumber, ToHost};
use tastetrykk::runtime::net::join::{Key, Knock, VERSION, Why};
use tastetrykk::runtime::net::seat::{Heard, NotIn, Seat, SeatFile};
use tastetrykk::runtime::net::tls::{self, Identity};
use tastetrykk::runtime::net::{frame, join::Door};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_rustls::{TlsAcceptor, TlsConnector};
use tokio_util::bytes::Bytes;
use tokio_util::codec::Framed;

use super::loopback::{PATIENCE, class_file, ears, here, join, open, paper, threads};

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

/// Stands between a seat and the host, with a certificate of its own, and passes on every frame.
async fn relay(listener: TcpListener, host: SocketAddr) {
    let identity = Identity::new().expect("a key");
    let acceptor = TlsAcceptor::from(identity.serve().expect("a certificate"));
    let (stream, _) = listener.accept().await.expect("a seat");
    let seat = acceptor.accept(stream).await.expect("a handshake");
    let stream = TcpStream::connect(host).await.expect("the host");
    let connector = TlsConnector::from(tls::call(None).expect("a client"));
    let host = connector.connect(tls::server_name(), stream).await.expect("a handshake");
    let (mut seat, mut host) = (Framed::new(seat, frame::codec()), Framed::new(host, frame::codec()));
    loop {
        tokio::select! {
            Some(Ok(bytes)) = seat.next() => if host.send(bytes.freeze()).await.is_err() { return },
            Some(Ok(bytes)) = host.next() => if seat.send(bytes.freeze()).await.is_err() { return },
            else => return,
        }
    }
}

#[test]
fn a_relay_that_knows_nothing_gets_nobody_in() {
    let room = open(class_file(), here());
    let runtime = runtime();
    let listener = runtime.block_on(TcpListener::bind(here())).expect("a door");
    let between = listener.local_addr().expect("an address");
    runtime.spawn(relay(listener, room.host.address()));
    let ((keep, _), (hear, _)) = (paper(), ears());
    let came = Seat::join(threads(), between, room.code(), None, keep, hear);
    assert!(matches!(came, Err(NotIn::NotProved)), "the right code at both ends, and somebody between them");
    assert_eq!(room.host.class().expect("the host runs").seats().count(), 0);
}

#[test]
fn a_key_opens_its_own_seat_and_no_other() {
    let room = open(class_file(), here());
    let (aud, odd) = (join(&room, "Aud").expect("in"), join(&room, "Odd").expect("in"));
    let (mine, yours) = (aud.file(), odd.file());
    drop((aud, odd));
    let try_it = |file: SeatFile| {
        let ((keep, _), (hear, heard)) = (paper(), ears());
        let seat = Seat::back(threads(), file, keep, hear).expect("a thread");
        (seat, heard.recv_timeout(PATIENCE).expect("an answer"))
    };
    let (_, told) = try_it(SeatFile { seat: yours.seat, ..mine.clone() });
    assert_eq!(told, Heard::Out(Why::NoSeat));
    let (_, told) = try_it(SeatFile { key: Key::new([7; 32]), ..mine.clone() });
    assert_eq!(told, Heard::Out(Why::NoSeat));
    let (_, told) = try_it(SeatFile { seat: SeatNumber(99), ..mine.clone() });
    assert_eq!(told, Heard::Out(Why::NoSeat));
    let (_, told) = try_it(mine);
    assert_eq!(told, Heard::Here);
}

/// What is said over TLS by somebody who keeps to no rules; the first answer, if one comes.
async fn say_at_the_door(host: SocketAddr, said: &[Vec<u8>]) -> Option<Door> {
    let stream = TcpStream::connect(host).await.ok()?;
    let connector = TlsConnector::from(tls::call(None).ok()?);
    let stream = connector.connect(tls::server_name(), stream).await.ok()?;
    let mut line = Framed::new(stream, tokio_util::codec::LengthDelimitedCodec::new());
    for bytes in said {
        line.send(Bytes::from(bytes.clone())).await.ok()?;
    }
    let answer = line.next().await?.ok()?;
    frame::read(&answer).ok()
}

#[test]
fn bytes_of_any_kind_at_the_door_let_nobody_in_and_harm_nobody() {
    let room = open(class_file(), here());
    let aud = join(&room, "Aud").expect("in");
    aud.until_news(|_| true);
    let runtime = runtime();
    let host = room.host.address();
    let json = |knock: &Knock| serde_json::to_vec(knock).expect("it can be said");
    let stranger = [
        vec![],
        vec![Vec::new()],
        vec![vec![0xff; 2_000]],
        vec![vec![b'['; 2_000]],
        vec![vec![b' '; 3_000]],
        vec![json(&Knock::Proof { proof: vec![1; 64], name: None })],
        vec![json(&Knock::New { version: VERSION, claim: vec![1; 96] })],
        vec![serde_json::to_vec(&ToHost::Hand(true)).expect("it can be said")],
    ];
    for said in &stranger {
        if said.is_empty() {
            continue;
        }
        let answer = runtime.block_on(say_at_the_door(host, said));
        assert!(!matches!(answer, Some(Door::Welcome { .. } | Door::WelcomeBack)), "{answer:?}");
    }
    let old = json(&Knock::New { version: VERSION + 1, claim: Vec::new() });
    assert_eq!(runtime.block_on(say_at_the_door(host, &[old])), Some(Door::No(Why::Version)));
    // Plain TCP, too: no TLS, a few bytes, and away.
    runtime.block_on(async {
        for bytes in [&b"GET / HTTP/1.1\r\n\r\n"[..], &[0x16, 3, 1, 0xff, 0xff], &[0; 600]] {
            let mut stream = TcpStream::connect(host).await.expect("the door");
            let _ = stream.write_all(bytes).await;
        }
    });
    aud.seat.raise(true);
    aud.until_news(|news| news.queue == Some(0));
    assert_eq!(room.host.class().expect("the host runs").seats().count(), 1);
}

/// Connects from another address of this machine.
async fn connect_from(address: Ipv4Addr, host: SocketAddr) -> Option<TcpStream> {
    let socket = TcpSocket::new_v4().ok()?;
    socket.bind((IpAddr::V4(address), 0).into()).ok()?;
    socket.connect(host).await.ok()
}

#[test]
fn somebody_who_fills_the_door_keeps_nobody_else_out() {
    let room = open(class_file(), here());
    let runtime = runtime();
    let host = room.host.address();
    let flood = runtime.block_on(async {
        let mut open = Vec::new();
        for _ in 0..300 {
            // One byte each, and then nothing: the slowest of all.
            let Some(mut stream) = connect_from(Ipv4Addr::new(127, 0, 0, 2), host).await else { continue };
            let _ = stream.write_all(&[0x16]).await;
            open.push(stream);
        }
        open
    });
    assert!(flood.len() >= 64, "there is a flood");
    assert!(join(&room, "Aud").is_ok());
}

#[test]
fn a_seat_that_says_what_is_no_frame_loses_its_line_alone() {
    let room = open(class_file(), here());
    let (aud, odd) = (join(&room, "Aud").expect("in"), join(&room, "Odd").expect("in"));
    aud.until_news(|_| true);
    let file = odd.file();
    drop(odd);
    let runtime = runtime();
    let ended = runtime.block_on(async {
        let stream = TcpStream::connect(room.host.address()).await.expect("the door");
        let connector = TlsConnector::from(tls::call(Some(file.host)).expect("a client"));
        let stream = connector.connect(tls::server_name(), stream).await.expect("a handshake");
        let mut line = Framed::new(stream, tokio_util::codec::LengthDelimitedCodec::new());
        let knock = Knock::Back { version: VERSION, seat: file.seat, key: file.key.clone() };
        line.send(Bytes::from(serde_json::to_vec(&knock).expect("it can be said"))).await.expect("the host hears");
        line.send(Bytes::from_static(b"{\"command\":\"end\"}")).await.expect("the host hears");
        while let Some(Ok(_)) = line.next().await {}
        true
    });
    assert!(ended);
    aud.seat.raise(true);
    aud.until_news(|news| news.queue == Some(0));
}
