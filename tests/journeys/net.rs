//! Wi-Fi, its password, mobile data and flight mode.

use insta::assert_snapshot;
use tastetrykk::app::Act;
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::{Id, Lang};
use tastetrykk::world::phone::{self, App, Page, Setting};
use tastetrykk::world::writing::Field;

use super::harness::{Outside, Seat, Surface, Talk, Terminal, kinds, on_phone};
use super::pocket::{at, done, place};

fn network(name: &str) -> Act {
    on_phone(phone::Act::Network(Id::new(name).expect("an id")))
}

fn to_the_networks() -> [Act; 3] {
    [phone::Act::Open(App::Settings), phone::Act::OpenPage(Page::Wifi), phone::Act::Turn(Setting::Wifi)].map(on_phone)
}

/// Wi-Fi switched on, a wrong password chosen, the right one written.
fn connected(seat: Seat) -> Terminal {
    let mut terminal = at(seat, "wifi", 0);
    terminal.brief = true;
    if terminal.program.front.app().takes_turns() {
        terminal.keys("v");
    }
    let [settings, page, switch] = to_the_networks();
    terminal.choose(&settings);
    terminal.picture("Settings");
    terminal.choose(&page);
    terminal.picture("Wi-Fi is off");
    terminal.choose(&switch);
    terminal.picture("and on");
    terminal.choose(&network("lund"));
    terminal.picture("the password is asked for");
    terminal.keys("<Enter>");
    terminal.picture("a wrong one in the field");
    terminal.keys("<Enter>");
    terminal.picture("it was wrong");
    terminal.choose(&Act::Field(Field::WifiPassword));
    terminal.write("kaffe3kopp");
    terminal.picture("another is written");
    terminal.keys("<Enter>");
    terminal.picture("it stands in the field");
    terminal.keys("<Enter>");
    terminal.picture("connected");
    assert!(done(&terminal), "{}", terminal.now());
    terminal
}

#[test]
fn connected_at_80_by_24() {
    assert_snapshot!(connected(Seat::default()).story());
}

#[test]
fn connected_at_60_by_18() {
    assert_snapshot!(connected(Seat::of_size(60, 18)).story());
}

#[test]
fn connected_at_40_by_12_on_a_console() {
    let seat = Seat { depth: Depth::Sixteen, glyphs: &glyphs::PLAIN, ..Seat::of_size(40, 12) };
    assert_snapshot!(connected(seat).story());
}

#[test]
fn connected_in_lines() {
    for language in Lang::ALL {
        let mut talk = Talk::start(language, Outside::default());
        talk.program.open_step(kinds::pocket(), place("wifi"));
        talk.line("l");
        talk.choose_all(&to_the_networks());
        talk.choose(&network("lund"));
        talk.choose(&Act::Field(Field::WifiPassword));
        talk.line("Kaffe3kopp");
        talk.choose(&on_phone(phone::Act::Join));
        talk.choose(&Act::Field(Field::WifiPassword));
        talk.line("kaffe3kopp");
        talk.choose(&on_phone(phone::Act::Join));
        assert!(done(&talk));
        assert_snapshot!(format!("connected_in_lines_{}", language.tag()), talk.transcript());
    }
}

#[test]
fn flight_mode_takes_the_nets_and_gives_them_back() {
    let mut terminal = at(Seat::default(), "fly", 0);
    assert!(terminal.shows("))) Wi-Fi, 84 %"), "{}", terminal.now());
    let flight = on_phone(phone::Act::Turn(Setting::FlightMode));
    terminal.choose(&flight);
    terminal.picture("flight mode");
    assert!(terminal.shows("✈ flymodus, 84 %"), "{}", terminal.now());
    terminal.choose(&flight);
    terminal.picture("and off again");
    assert!(terminal.shows("))) Wi-Fi, 84 %"), "{}", terminal.now());
    assert!(!done(&terminal), "what was turned back is not done");
    terminal.choose(&flight);
    terminal.choose_all(&[on_phone(phone::Act::OpenPage(Page::Wifi)), on_phone(phone::Act::Turn(Setting::Wifi))]);
    terminal.picture("Wi-Fi in flight mode");
    assert!(done(&terminal));
    assert_snapshot!(terminal.story());
}

#[test]
fn signs_give_up_their_words_before_they_hide_the_clock() {
    let mut terminal = at(Seat::default(), "fly", 0);
    let acts = [
        phone::Act::Turn(Setting::FlightMode),
        phone::Act::OpenPage(Page::Sound),
        phone::Act::Turn(Setting::Silent),
        phone::Act::Home,
        phone::Act::Open(App::Clock),
        phone::Act::Turn(Setting::Alarm),
    ];
    terminal.choose_all(&acts.map(on_phone));
    assert!(terminal.shows("10.24"), "{}", terminal.now());
    assert!(terminal.shows("✈ lydløs, vekker, 84 %"), "{}", terminal.now());
}

#[test]
fn hints_lead_to_the_network_in_words() {
    let mut terminal = at(Seat::default(), "wifi", 0);
    terminal.brief = true;
    for _ in 0..6 {
        if done(&terminal) {
            break;
        }
        terminal.keys("h");
        terminal.picture("a nudge");
        terminal.keys("h");
        terminal.picture("and plainly");
        terminal.keys("m");
    }
    assert!(done(&terminal), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}
