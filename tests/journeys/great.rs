//! What the course is for, done with the keys that a person presses, in the lessons of the program:
//! an answer by e-mail with a picture, a notice that rings, the way in and to a case. On the screen
//! and in lines; what is said stands at each turn, and the last picture is kept.

use std::sync::{Arc, LazyLock};

use insta::assert_snapshot;
use tastetrykk::course::{Catalogue, Lesson};

use super::harness::turns::{in_lines, on_the_screen, press, say, task};
use super::harness::{Seat, Talk, Terminal};

static BUILT_IN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(None));

/// A task of a lesson of the program.
fn built_in(lesson: &str, step: &str, variant: &str) -> Arc<Lesson> {
    task(&BUILT_IN.open(lesson).expect("it is sound").lesson, step, variant)
}

/// A task done on the screen; its last picture.
fn pressed(task: &Arc<Lesson>, turns: &[(&str, &str)]) -> Terminal {
    let mut terminal = on_the_screen(Seat::default(), task);
    press(&mut terminal, turns);
    terminal
}

/// A task done in lines.
fn said(task: &Arc<Lesson>, turns: &[(&str, &str)]) -> Talk {
    let mut spoken = in_lines(task);
    say(&mut spoken, turns);
    spoken
}

/// Per asks whether the cat is hers; the first answer goes without its picture, and is taken back.
/// The same keys do it on both surfaces.
const CAT: [(&str, &str); 10] = [
    ("5", "3 Per"),
    ("3", "Det går ei grå katt"),
    ("2", "1 Til: Per"),
    ("3", "1 Hei Per. Slik ser katta mi ut."),
    ("1", "5 Send"),
    ("5", "Teksten kom, men katta mangler."),
    ("A", "5 Send"),
    ("4", "2 Katt"),
    ("2", "6 Send"),
    ("6", "Ja. Per vet hvordan katta ser ut"),
];

fn cat() -> Arc<Lesson> {
    built_in("epost-vedlegg", "svar-med-bilde", "katta")
}

#[test]
fn an_answer_by_e_mail_with_a_picture() {
    assert_snapshot!(pressed(&cat(), &CAT).now());
}

#[test]
fn an_answer_by_e_mail_with_a_picture_in_lines() {
    assert_snapshot!(said(&cat(), &CAT).transcript());
}

fn appointment() -> Arc<Lesson> {
    built_in("varsler", "valg", "timen")
}

/// From the first button of the profile to `La det gå to uker`, which no digit reaches.
const TO_TWO_WEEKS: &str = "<Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Tab>";

#[test]
fn a_notice_that_was_chosen_rings_on_the_phone_and_is_read() {
    let mut terminal = on_the_screen(Seat::default(), &appointment());
    press(
        &mut terminal,
        &[
            ("7", "000 00 110"),
            ("<PgDn>", "8 SMS på [ ■]   9 E-post av [■ ]"),
            ("9 <PgDn>", "8 SMS på [ ■]   9 E-post på [ ■]"),
            (TO_TWO_WEEKS, "La det gå to uker"),
            // What came is told at the top of the page.
            ("<Enter>", "Telefonen piper: ny SMS"),
            ("0", "2 Meldinger  (1)"),
            ("2", "Fjordvik kommune"),
            ("1", "timen din i morgen. Se Min"),
            // The SMS was one too many: back in the profile it is switched off, and the e-mail is read.
            ("0", "6 Nettleser"),
            ("6", "Min profil"),
            ("8 <PgDn>", "8 SMS av [■ ]   9 E-post på [ ■]"),
            ("0", "5 E-post   (1)"),
            ("5", "Husk timen din i morgen"),
            ("1", "Ja. Nå kom det på e-post"),
        ],
    );
    assert_snapshot!(terminal.now());
}

#[test]
fn a_notice_that_was_chosen_rings_and_is_read_in_lines() {
    let talk = said(
        &appointment(),
        &[
            ("7", "Mobil: 000 00 110"),
            ("9", "9 E-post, Dagen før en time: på"),
            ("14", "Telefonen piper: ny SMS: Fjordvik kommune: Husk timen din i morgen."),
            ("0", "2 Meldinger, 1 ny"),
            ("2", "1 Fjordvik kommune, ny"),
            ("1", "Fjordvik kommune: Husk timen din i morgen. Se Min side."),
            ("0", "6 Nettleser"),
            ("6", "Min profil"),
            ("8", "8 SMS, Dagen før en time: av"),
            ("0", "5 E-post, 1 ny"),
            ("5", "1 Fjordvik kommune: Husk timen din i morgen, nå, ny"),
            ("1", "Ja. Nå kom det på e-post"),
        ],
    );
    assert_snapshot!(talk.transcript());
}

#[test]
fn what_was_chosen_on_the_computer_rings_beside_it() {
    let task = built_in("varsler", "valg", "vann-og-brev");
    let two_weeks = format!("{TO_TWO_WEEKS} <Enter>");
    let terminal = pressed(
        &task,
        &[
            ("7", "4 SMS av [■ ]   5 E-post av [■ ]"),
            ("4", "4 SMS på [ ■]   5 E-post av [■ ]"),
            ("7", "6 SMS av [■ ]   7 E-post på [ ■]"),
            (&two_weeks, "Telefonen piper: ny SMS"),
        ],
    );
    assert!(terminal.shows("Fjordvik kommune: Vannet blir stengt der du bor."), "{}", terminal.now());
    assert_snapshot!(terminal.now());
}

/// With `KodeID` and the code device, the first code read wrong.
const LOGIN: [(&str, &str); 5] = [
    ("1", "1 KodeID med app"),
    ("2", "482 913"),
    ("1", "Koden stemte ikke."),
    ("2", "Blå katt på Bakken 7"),
    ("1", "Ja. Kode og passord sammen åpnet døra."),
];

/// A look into the wrong case, back, and into the right one.
const CASE: [(&str, &str); 4] = [
    ("1", "3 Søknad om TT-kort"),
    ("1", "Denne er under arbeid. Gå"),
    ("<Esc>", "3 Søknad om TT-kort"),
    ("3", "Status: Venter på deg"),
];

fn login_and_case() -> [Arc<Lesson>; 2] {
    [built_in("idporten-logge-inn", "kodebrikke", "min-side"), built_in("minside-saker", "status", "tt-kort")]
}

#[test]
fn in_with_kode_id_and_to_a_case() {
    let [login, case] = login_and_case();
    let inside = pressed(&login, &LOGIN);
    assert!(inside.shows("fjordvik.kommune.no/min-side"), "{}", inside.now());
    let seen = pressed(&case, &CASE);
    assert_snapshot!(format!("{}\n{}", inside.now(), seen.now()));
}

#[test]
fn in_with_kode_id_and_to_a_case_in_lines() {
    let [login, case] = login_and_case();
    let inside = said(&login, &LOGIN);
    let seen = said(&case, &CASE.map(|(key, words)| (if key == "<Esc>" { "t" } else { key }, words)));
    assert_snapshot!(format!("{}\n{}", inside.transcript(), seen.transcript()));
}
