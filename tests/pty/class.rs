//! A real host and three real seats: in by the code, a step for all, a hand, a pause, the host's machine without
//! power and back again, the end.

use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;

use rustix::process::Signal;

use crate::harness::{Home, Launch, PATIENCE, Program};

/// The name of the class.
const CLASS: &str = "Tirsdagskurs";
/// A plan that ships, and one of its meetings.
const PLAN: &str = "fire-moter/telefonen";
/// Its first lesson.
const LESSON: &str = "Bli kjent med programmet";
/// The key that raises the hand.
const HAND: &str = "\x1b[20~";
/// The seat's screen before the leader has begun.
const IN: &str = "Du er inne";
/// At a seat, while the host is away.
const AWAY: &str = "Kurset er borte en stund";

/// A port that nobody had a moment ago.
fn port() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("an address").port().to_string()
}

/// The code of the class, as it stands on the leader's screen.
fn code(leader: &Program) -> Option<String> {
    let text = leader.text();
    let (_, rest) = text.split_once("kode ")?;
    let code: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == ' ').collect();
    let code = code.trim().to_owned();
    (code.chars().filter(char::is_ascii_digit).count() == 7).then_some(code)
}

fn host<'a>(home: &'a Home, arguments: &[&'a str]) -> Program {
    let mut leader = Launch::new(home).size(120, 36).arguments(arguments).start();
    leader.until("the room, with the code", PATIENCE, |leader| code(leader).is_some());
    leader
}

/// The class's file.
fn file(home: &Home) -> PathBuf {
    home.path().join(".local/share/tastetrykk/classes/tirsdagskurs.json")
}

#[test]
fn a_class_of_three_survives_its_hosts_power_cut() {
    let (homes, port) = ([Home::new(), Home::new(), Home::new(), Home::new()], port());
    let address = format!("127.0.0.1:{port}");
    let [home, others @ ..] = &homes;
    let mut leader = host(home, &["host", "--here", "--name", CLASS, "--plan", PLAN, "--port", &port]);
    let code = code(&leader).expect("a code");
    let names = ["Aud", "Kari", "Odd"];
    let mut people: Vec<Program> = others
        .iter()
        .zip(names)
        .map(|(home, name)| {
            let arguments = ["join", "--here", &address, "--code", &code, "--called", name];
            let mut seat = Launch::new(home).arguments(&arguments).start();
            seat.until_text(IN);
            seat
        })
        .collect();
    leader.until_text("3 inne");

    // Past the talk at the beginning, to the first lesson.
    leader.press("n");
    leader.until_text("Hils på hver");
    leader.press("n");
    leader.until_text(", steg 1 av");
    for seat in &mut people {
        seat.until_text(LESSON);
    }

    people[1].press(HAND);
    people[1].until_text("Hånda er oppe");
    leader.until_text("HÅND");

    // The plug is pulled, and the class taken up again from its file: nobody is asked for a code.
    leader.signal(Signal::KILL);
    leader.until_gone(PATIENCE);
    for seat in &mut people {
        seat.until_text(AWAY);
    }
    let file = file(home);
    let mut leader = host(home, &["host", "--here", "--file", file.to_str().expect("a path")]);
    leader.until_text("3 inne");
    leader.until_text("HÅND");
    for seat in &mut people {
        seat.until("the class again", PATIENCE, |seat| !seat.text().contains(AWAY) && seat.text().contains(LESSON));
    }
    people[1].until_text("Hånda er oppe");

    leader.press("r");
    for seat in &mut people {
        seat.until_text("Pause");
    }
    leader.press("\x1b");
    leader.until_text("Skal kurset avsluttes?");
    leader.press("2");
    for seat in &mut people {
        seat.until_text("Takk for i dag");
    }
    assert!(file.exists(), "until the leader says so");
}
