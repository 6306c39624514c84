//! Who means ill: between the ends, at the door, and in a seat.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tastetrykk::classroom::{SeatNumber, ToHost};
use tastetrykk::runtime::net::host::Setup;
use tastetrykk::runtime::net::join::{Key, Knock, VERSION, Why};
use tastetrykk::runtime::net::pake::{BINDING, Claim};
use tastetrykk::runtime::net::runner::Runner;
use tastetrykk::runtime::net::seat::{Heard, NotIn, Seat, SeatFile};
use tastetrykk::runtime::net::tls::{self, Identity};
use tastetrykk::runtime::net::{frame, join::Door};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_rustls::{TlsAcceptor, TlsConnector};
use tokio_util::bytes::Bytes;
use tokio_util::codec::Framed;

use super::loopback::{PATIENCE, class_file, ears, here, join, open, paper, set_up, threads};

fn runner() -> Runner {
    Runner::new("attack").expect("a thread")
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
    let (mut seat, mut host) = (frame::line(seat), frame::line(host));
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
    let runner = runner();
    let listener = runner.wait(TcpListener::bind(here())).expect("a door");
    let between = listener.local_addr().expect("an address");
    runner.spawn(relay(listener, room.host.address()));
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
        let seat = Seat::back(threads(), file, keep, hear);
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
    let runner = runner();
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
        let answer = runner.wait(say_at_the_door(host, said));
        assert!(!matches!(answer, Some(Door::Welcome { .. } | Door::WelcomeBack)), "{answer:?}");
    }
    let old = json(&Knock::New { version: VERSION + 1, claim: Vec::new() });
    assert_eq!(runner.wait(say_at_the_door(host, &[old])), Some(Door::No(Why::Version)));
    // Plain TCP, too: no TLS, a few bytes, and away.
    runner.wait(async {
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
    let runner = runner();
    let host = room.host.address();
    let flood = runner.wait(async {
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
fn whoever_says_a_byte_at_a_time_is_shown_the_door() {
    let setup = Setup { at_door: Duration::from_millis(300), ..Setup::default() };
    let room = set_up(class_file(), here(), setup);
    let runner = runner();
    let host = room.host.address();
    // After the handshake, too: a frame that is promised, and never comes whole.
    let ended = runner.wait(async {
        let stream = TcpStream::connect(host).await.expect("the door");
        let connector = TlsConnector::from(tls::call(None).expect("a client"));
        let mut stream = connector.connect(tls::server_name(), stream).await.expect("a handshake");
        let mut said = 0_u32;
        while stream.write_all(&[0]).await.is_ok() && stream.flush().await.is_ok() && said < 1_000 {
            said += 1;
            let ended = tokio::time::timeout(Duration::from_millis(10), stream.read_u8()).await;
            if ended.is_ok_and(|read| read.is_err()) {
                return true;
            }
        }
        said < 1_000
    });
    assert!(ended, "it is not waited for for ever");
    assert!(join(&room, "Aud").is_ok());
}

#[test]
fn what_was_said_once_by_a_seat_is_worth_nothing_to_whoever_says_it_again() {
    let room = open(class_file(), here());
    let runner = runner();
    let code = room.code();
    // A whole way in, as somebody at its seat would see it; then the same frames on another line.
    let said = runner.wait(async {
        let (claim, bytes) = Claim::new(code).expect("a claim");
        let mut line = reach(room.host.address()).await;
        let binding = binding(&line);
        let first = serde_json::to_vec(&Knock::New { version: VERSION, claim: bytes }).expect("it can be said");
        line.send(Bytes::from(first.clone())).await.expect("the host hears");
        let asks = line.next().await.expect("an answer").expect("a frame");
        let Door::Asks(answer) = frame::read(&asks).expect("an answer") else { panic!("it asks") };
        let proof = claim.prove(&answer, binding).expect("the code is right");
        let second = serde_json::to_vec(&Knock::Proof { proof, name: None }).expect("it can be said");
        line.send(Bytes::from(second.clone())).await.expect("the host hears");
        let welcome = line.next().await.expect("an answer").expect("a frame");
        assert!(matches!(frame::read(&welcome), Ok(Door::Welcome { .. })));
        [first, second]
    });
    let again = runner.wait(async {
        let mut line = reach(room.host.address()).await;
        let mut last = None;
        for bytes in said {
            line.send(Bytes::from(bytes)).await.expect("the host hears");
            last = line.next().await.and_then(Result::ok).and_then(|bytes| frame::read::<Door>(&bytes).ok());
        }
        last
    });
    assert_eq!(again, Some(Door::No(Why::WrongCode)));
    assert_eq!(room.host.class().expect("the host runs").seats().count(), 1);
}

type Reached = Framed<tokio_rustls::client::TlsStream<TcpStream>, tokio_util::codec::LengthDelimitedCodec>;

/// A line to the host of somebody who keeps to no rules.
async fn reach(host: SocketAddr) -> Reached {
    let stream = TcpStream::connect(host).await.expect("the door");
    let connector = TlsConnector::from(tls::call(None).expect("a client"));
    let stream = connector.connect(tls::server_name(), stream).await.expect("a handshake");
    Framed::new(stream, tokio_util::codec::LengthDelimitedCodec::new())
}

fn binding(line: &Reached) -> [u8; BINDING] {
    let connection = line.get_ref().get_ref().1;
    connection.export_keying_material([0; BINDING], tls::EXPORTER, None).expect("an exporter")
}

#[test]
fn a_seat_that_says_what_is_no_frame_loses_its_line_alone() {
    let room = open(class_file(), here());
    let (aud, odd) = (join(&room, "Aud").expect("in"), join(&room, "Odd").expect("in"));
    aud.until_news(|_| true);
    let file = odd.file();
    drop(odd);
    let runner = runner();
    let ended = runner.wait(async {
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
