//! The browser, the way in and Min side: addresses and advertisements, three ways to log in, what
//! one did not ask for, a case answered, a suggestion declined. With the keys that a person
//! presses, and with lines.

use std::sync::Arc;

use insta::assert_snapshot;
use tastetrykk::course::Lesson;

use super::harness::kinds::nett;
use super::harness::turns::{in_lines, on_the_screen, press, say, task};
use super::harness::{Seat, Surface, Terminal};

fn at(step: &str, variant: &str) -> Arc<Lesson> {
    task(nett(), step, variant)
}

fn pressed(seat: Seat, task: &Arc<Lesson>, turns: &[(&str, &str)]) -> Terminal {
    let mut terminal = on_the_screen(seat, task);
    press(&mut terminal, turns);
    terminal
}

/// The same turns as lines: Esc is `t` there.
fn told(task: &Arc<Lesson>, turns: &[(&str, &str)]) -> String {
    let mut spoken = in_lines(task);
    let lines: Vec<(&str, &str)> =
        turns.iter().map(|(key, said)| (if *key == "<Esc>" { "t" } else { *key }, *said)).collect();
    say(&mut spoken, &lines);
    spoken.transcript().to_owned()
}

/// Words that lead nowhere, then an advertisement, then what was looked for.
const SEARCH: [(&str, &str); 5] = [
    ("1", "Ingen treff på «varmt vann»"),
    ("2", "1 Badeland Sør: moro for alle"),
    ("1", "Dette var annonsen øverst i lista."),
    ("A", "2 Svømmehallen i Fjordvik"),
    ("2", "Ja. Treffet under annonsen var det rette."),
];

#[test]
fn a_search_goes_past_the_advertisement() {
    let mut terminal = on_the_screen(Seat::default(), &at("sok", "maskin"));
    terminal.keys("1 2");
    assert!(terminal.shows("Annonse · badeland.example."), "{}", terminal.now());
    terminal.picture("the hits, the advertisement first");
    terminal.keys("1");
    terminal.picture("the advertisement's page");
    press(&mut terminal, &SEARCH[3..]);
    terminal.picture("the right page");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_search_in_lines() {
    assert_snapshot!(told(&at("sok", "maskin"), &SEARCH));
}

#[test]
fn a_search_on_a_wide_screen() {
    let mut terminal = on_the_screen(Seat::of_size(140, 40), &at("sok", "maskin"));
    terminal.keys("2");
    assert!(terminal.shows("Annonse · badeland.example."), "{}", terminal.now());
    assert_snapshot!(terminal.now());
}

/// An address with a dash too many, one that does not exist, and the right one.
const ADDRESS: [(&str, &str); 7] = [
    ("d", "2 fjordvik.kommune.no"),
    ("1", "En strek for mye, og det er en annen side."),
    ("d", "3 fjordvik.kommune"),
    ("3", "Siden finnes ikke"),
    ("d", "2 fjordvik.kommune.no"),
    ("2", "5 Parkeringskort"),
    ("5", "Ja. Adressen førte rett inn, og lenka videre."),
];

#[test]
fn an_address_leads_where_it_says() {
    assert_snapshot!(pressed(Seat::default(), &at("adresse", "maskin"), &ADDRESS).now());
}

#[test]
fn an_address_in_lines() {
    assert_snapshot!(told(&at("adresse", "maskin"), &ADDRESS));
}

/// In with the code device, a code read wrong on the way, and out again.
const DEVICE: [(&str, &str); 6] = [
    ("1", "2 KodeID med kodebrikke"),
    ("2", "482 913"),
    ("1", "To tall har byttet plass."),
    ("2", "Blå katt på Bakken 7"),
    ("1", "8 Logg ut"),
    ("8", "Ja. Du gikk inn, og du lukket døra etter deg."),
];

#[test]
fn in_with_the_code_device_and_out_again() {
    assert_snapshot!(pressed(Seat::default(), &at("inn", "maskin"), &DEVICE).now());
}

#[test]
fn in_with_the_code_device_in_lines() {
    assert_snapshot!(told(&at("inn", "maskin"), &DEVICE));
}

/// The app asks about a loan that nobody asked for, then about one's own login.
const APP: [(&str, &str); 8] = [
    ("1", "Godkjenn lån: 80 000 kroner"),
    ("1", "1 Til forsiden"),
    ("1", "1 Logg inn"),
    ("1", "1 KodeID med app"),
    ("1", "1 KodeID på telefonen har et spørsmål til deg"),
    ("1", "Logg inn hos Fjordvik kommune: Min side"),
    ("2", "8 Logg ut"),
    ("8", "Ja. Du sa nei til det du ikke hadde bedt om"),
];

#[test]
fn what_one_did_not_start_is_rejected_and_what_one_did_is_approved() {
    let mut terminal = on_the_screen(Seat::default(), &at("app", "maskin"));
    terminal.keys("1");
    terminal.picture("what nobody asked for");
    press(&mut terminal, &APP[1..]);
    terminal.picture("in with the app, and out again");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_app_in_lines() {
    assert_snapshot!(told(&at("app", "maskin"), &APP));
}

#[test]
fn what_one_did_not_start_is_rejected_on_small_screens() {
    for (columns, rows) in [(60, 18), (40, 12)] {
        let mut terminal = on_the_screen(Seat::of_size(columns, rows), &at("app", "telefon"));
        terminal.keys("v");
        terminal.picture("a question on the phone");
        terminal.keys("1");
        assert!(terminal.shows("Logg inn i Fjordbanken."), "{}", terminal.now());
        terminal.picture("what it asks");
        terminal.keys("1");
        assert!(!terminal.shows("Fjordbanken"), "{}", terminal.now());
        terminal.picture("rejected");
        assert_snapshot!(format!("rejected_at_{columns}_by_{rows}"), terminal.story());
    }
}

/// In with `MinKode`, whose code comes by SMS, to the case, and to the file that it waits for.
const CASE: [(&str, &str); 8] = [
    ("1", "3 MinKode"),
    ("3", "MinKode: Koden er 71 204."),
    ("3", "Blå katt på Bakken 7"),
    ("1", "1 Saker"),
    ("1", "1 Søknad om TT-kort"),
    ("1", "Status: Venter på deg"),
    ("4", "1 Brev fra legen"),
    ("1", "Vi mangler brevet fra legen."),
];

#[test]
fn a_case_is_answered_with_an_attachment() {
    let turns = [
        CASE.as_slice(),
        &[
            ("<PgDn> <PgDn>", "Vedlegg: Brev fra legen"),
            ("2 <PgDn> <PgDn>", "1 Send"),
            ("1", "Ja. Nå har hun både ord og bilde."),
        ],
    ]
    .concat();
    let terminal = pressed(Seat::default(), &at("saken", "ute"), &turns);
    assert!(terminal.shows("Takk, Kari. Nå har vi alt vi trenger."), "{}", terminal.now());
    assert_snapshot!(terminal.now());
}

#[test]
fn a_case_is_answered_with_an_attachment_in_lines() {
    let turns = [CASE.as_slice(), &[("2", "1 Send"), ("1", "Takk, Kari. Nå har vi alt vi trenger.")]].concat();
    assert_snapshot!(told(&at("saken", "ute"), &turns));
}

/// The letter, the bill, and no to the suggestion; the first time it became a yes.
const REST: [(&str, &str); 11] = [
    ("3", "Brev"),
    ("2", "Vannet blir stengt"),
    ("<Esc>", "Brev"),
    ("<Esc>", "4 Regninger"),
    ("4", "2 Feiing av pipe"),
    ("2", "450 kroner"),
    ("<Esc>", "2 Feiing av pipe"),
    ("<Esc>", "6 Forslag til deg"),
    ("6", "Hjelp til å måke snø"),
    ("3", "Det ble et ja."),
    ("A", "Hjelp til å måke snø"),
];

#[test]
fn a_suggestion_is_declined() {
    let turns = [REST.as_slice(), &[("4", "Ja. Alt står på sin plass på Min side.")]].concat();
    assert_snapshot!(pressed(Seat::default(), &at("resten", "maskin"), &turns).now());
}

#[test]
fn a_suggestion_is_declined_in_lines() {
    let turns = [REST.as_slice(), &[("4", "Ja. Alt står på sin plass på Min side.")]].concat();
    assert_snapshot!(told(&at("resten", "maskin"), &turns));
}
