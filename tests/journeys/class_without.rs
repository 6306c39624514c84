//! «Uten nett»: the leader calls out numbers, and the person at a seat opens the step that has the number.

use insta::assert_snapshot;
use tastetrykk::app::class::leader;
use tastetrykk::app::class::seat::Act as Seated;
use tastetrykk::app::class::seat::without::Page;
use tastetrykk::app::{Act, App, Theme};
use tastetrykk::classroom::called::Number;
use tastetrykk::course::plan::{Item, ItemKind, Meeting, Plan};
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::{Lang, Localised};

use super::harness::class::Room;
use super::harness::{Outside, Seat, Surface, Talk, Terminal, id, messages, propose, send, thread};

fn text(text: &str) -> Localised<String> {
    Localised::new(Lang::Nb, text.to_owned())
}

/// A plan of two meetings: a talk, two lessons, a pause; and one that nobody follows here.
fn plans() -> Vec<Plan> {
    let item = |name: &str, kind, title: Option<&str>, minutes| Item {
        id: id(name),
        kind,
        title: title.map(text),
        minutes,
        notes: None,
    };
    let items = vec![
        item("velkommen", ItemKind::Talk, Some("Velkommen"), 10),
        item("sms", ItemKind::Lesson(id("mobil-sms")), None, 30),
        item("kaffe", ItemKind::Pause, None, 15),
        item("falske", ItemKind::Lesson(id("svindel-sms")), None, 20),
    ];
    let meeting = |name: &str, title: &str, items| Meeting { id: id(name), title: text(title), items };
    let first = meeting("telefonen", "Første møte: telefonen", items);
    let mail = item("epost", ItemKind::Lesson(id("epost-lese")), None, 25);
    let second = meeting("e-post", "Andre møte: e-post", vec![mail]);
    let about = text("For den som er ny.");
    vec![Plan { id: id("to-moter"), title: text("Kurs i to møter"), about, meetings: vec![first, second] }]
}

fn at_seat(act: Seated) -> Act {
    Act::Seat(act)
}

fn first_meeting() -> Act {
    at_seat(Seated::Follow(Some((id("to-moter"), id("telefonen")))))
}

/// No class is there, and these plans are.
fn outside() -> Outside {
    Room::default().with_plans(plans()).seat()
}

/// Somebody at a seat who has chosen the first meeting.
fn following(seat: Seat) -> Terminal {
    let mut terminal = Terminal::start(seat, outside());
    terminal.brief = true;
    terminal.choose_all(&[at_seat(Seated::Join), at_seat(Seated::WithoutNetwork), first_meeting()]);
    terminal
}

fn app(surface: &impl Surface) -> &App {
    surface.program().front.app()
}

/// The number of what is open.
fn open(surface: &impl Surface) -> Option<String> {
    app(surface).called().map(|number| number.to_string())
}

/// Types what the leader calls out.
fn call(terminal: &mut Terminal, number: &str) {
    terminal.write(number);
    terminal.keys("<Enter>");
}

fn says(terminal: &Terminal, text: &str) -> bool {
    let mut said = String::new();
    terminal.program.front.tree().visit(&mut |node| {
        said.push_str(&node.label.plain());
        said.push_str(&node.detail.plain());
    });
    said.contains(text)
}

/// A meeting at a seat, in the pictures that matter.
fn meeting(seat: Seat) -> Terminal {
    let mut terminal = Terminal::start(seat, outside());
    terminal.brief = true;
    terminal.choose(&at_seat(Seated::Join));
    terminal.picture("no class is there");
    terminal.choose(&at_seat(Seated::WithoutNetwork));
    terminal.picture("which meeting");
    terminal.choose(&first_meeting());
    terminal.picture("the plan with its numbers");
    call(&mut terminal, "6.3");
    terminal.picture("the step that was called out");
    terminal.choose(&messages());
    terminal.keys("n");
    terminal.picture("back, and ready for the next number");
    call(&mut terminal, "6.20");
    terminal.picture("there is no such step");
    terminal.keys("<BS> <BS> 1 <Enter>");
    terminal.picture("a step before");
    terminal.choose_all(&[propose("ja"), send()]);
    terminal.keys("n");
    call(&mut terminal, "6");
    terminal.picture("which step of the lesson");
    terminal.keys("9 <Enter>");
    terminal.choose(&Act::Next);
    terminal.picture("the end of the lesson");
    terminal.choose(&at_seat(Seated::Plan));
    terminal.picture("what is done stands there");
    terminal.keys("<F1>");
    terminal.picture("help");
    terminal
}

#[test]
fn a_meeting_at_80_by_24() {
    assert_snapshot!(meeting(Seat::default()).story());
}

#[test]
fn a_meeting_at_60_by_18() {
    assert_snapshot!(meeting(Seat::of_size(60, 18)).story());
}

#[test]
fn a_meeting_at_40_by_12_the_smallest() {
    assert_snapshot!(meeting(Seat::of_size(40, 12)).story());
}

#[test]
fn a_meeting_at_140_by_40_in_english() {
    assert_snapshot!(meeting(Seat::of_size(140, 40).in_language(Lang::En)).story());
}

#[test]
fn a_meeting_without_colours_on_a_console_in_nynorsk() {
    let seat = Seat {
        depth: Depth::None,
        language: Lang::Nn,
        theme: Theme::Contrast,
        glyphs: &glyphs::PLAIN,
        ..Seat::default()
    };
    assert_snapshot!(meeting(seat).story());
}

#[test]
fn a_meeting_in_lines() {
    for language in Lang::ALL {
        let mut talk = Talk::start(language, outside());
        talk.choose_all(&[at_seat(Seated::Join), at_seat(Seated::WithoutNetwork), first_meeting()]);
        talk.line("6,3");
        assert_eq!(open(&talk).as_deref(), Some("6.3"));
        talk.lines(&["?", "nr", "6 1"]);
        assert_eq!(open(&talk).as_deref(), Some("6.1"));
        talk.choose_all(&[propose("ja"), send()]);
        talk.lines(&["nr", "6", "2"]);
        assert_eq!(open(&talk).as_deref(), Some("6.2"), "a number alone is a step where the lesson is chosen");
        talk.lines(&["nr", "99", "hei", "6", ""]);
        assert_eq!(open(&talk).as_deref(), Some("6.2"), "Enter alone goes on where one was");
        talk.lines(&["nr", "t", "t"]);
        assert!(app(&talk).without().is_none(), "one is on the way in again");
        assert_snapshot!(format!("a_meeting_in_lines_{}", language.tag()), talk.transcript());
    }
}

#[test]
fn a_number_is_taken_however_it_is_typed() {
    let mut terminal = following(Seat::default());
    for (typed, step) in
        [("6.3", "6.3"), ("6,4", "6.4"), ("6 1", "6.1"), ("leksjon 6, steg 9", "6.9"), (" 6 . 2.", "6.2")]
    {
        call(&mut terminal, typed);
        assert_eq!(open(&terminal).as_deref(), Some(step), "{typed}: {}", terminal.now());
        terminal.keys("n");
    }
}

#[test]
fn a_slip_is_said_kindly_and_opens_nothing() {
    let mut terminal = following(Seat::default());
    for (typed, said) in [
        ("", "Skriv nummeret som kurslederen sier."),
        ("hei", "Skriv nummeret med tall, for eksempel 6.2."),
        ("6a", "Skriv nummeret med tall"),
        ("6.3.1", "Det er to tall"),
        ("63", "Leksjonene har nummer 1 til 11. Skriv leksjonen, punktum og så steget, for eksempel 6.2."),
        ("0.1", "Leksjonene har nummer 1 til 11."),
        ("6.0", "Leksjon 6 har steg 1 til 9."),
        ("6.10", "Leksjon 6 har steg 1 til 9."),
        ("11.1", "Leksjonen kan ikke åpnes på denne maskinen."),
    ] {
        call(&mut terminal, typed);
        assert!(says(&terminal, said), "{typed}: {}", terminal.now());
        assert!(app(&terminal).player().is_none(), "{typed}");
        assert!(terminal.shows(typed), "what was typed stays to be mended");
        terminal.keys(&"<BS> ".repeat(typed.len()));
    }
}

#[test]
fn one_goes_forward_and_back_and_what_was_done_is_there_again() {
    let mut terminal = following(Seat::default());
    call(&mut terminal, "6.4");
    terminal.choose_all(&[messages(), thread("marit-buss")]);
    let before = terminal.program.actions().to_vec();
    terminal.keys("n");
    assert!(says(&terminal, "Du var på 6.4, Lese og sende SMS."), "{}", terminal.now());
    call(&mut terminal, "6.4");
    assert_eq!(terminal.program.actions(), before, "the same number leads to where one was");
    terminal.keys("n");
    call(&mut terminal, "6.7");
    assert_eq!(open(&terminal).as_deref(), Some("6.7"), "nothing before it must be done");
    terminal.keys("a");
    assert_eq!(open(&terminal).as_deref(), Some("6.7"), "undo leads no further back than here");
    terminal.keys("n");
    call(&mut terminal, "6.1");
    assert_eq!(open(&terminal).as_deref(), Some("6.1"));
    let kept = terminal.program.outside.kept();
    assert!(kept.contains("mobil-sms"), "the own progress is kept as always: {kept}");
}

#[test]
fn the_number_can_be_typed_wherever_on_the_page_one_is() {
    let mut terminal = following(Seat::default());
    terminal.keys("<Tab>");
    assert_ne!(app(&terminal).view.focus, Some(at_seat(Seated::CalledField)));
    terminal.keys("6 . 2 <Enter>");
    assert_eq!(open(&terminal).as_deref(), Some("6.2"), "{}", terminal.now());
}

#[test]
fn with_the_mouse_alone_but_for_the_number() {
    let mut terminal = Terminal::start(Seat::default(), outside());
    terminal.keys("<click:Bli_med> <click:Uten_nett> <click:Første_møte> <click:Lese_og>");
    assert_eq!(app(&terminal).without().map(|without| without.page), Some(Page::Lesson(6)), "{}", terminal.now());
    terminal.keys("2 <Enter> <click:nytt_nummer>");
    assert!(says(&terminal, "Du var på 6.2"), "{}", terminal.now());
}

#[test]
fn without_a_plan_there_is_the_whole_course() {
    let mut terminal = Terminal::start(Seat::default(), Room::default().seat());
    terminal.choose_all(&[at_seat(Seated::Join), at_seat(Seated::WithoutNetwork)]);
    assert!(says(&terminal, "Alle leksjonene") && says(&terminal, "11. Falske SMS-er"), "{}", terminal.now());
    call(&mut terminal, "6.2");
    assert_eq!(open(&terminal).as_deref(), Some("6.2"));
    terminal.keys("n <Esc>");
    assert!(app(&terminal).without().is_none() && says(&terminal, "Skriv adressen"), "{}", terminal.now());
}

#[test]
fn it_is_told_which_port_whatever_the_address_said() {
    let mut terminal = Terminal::start(Seat::default(), outside());
    terminal.choose_all(&[at_seat(Seated::Join), at_seat(Seated::WithoutNetwork), at_seat(Seated::AskIt)]);
    assert!(says(&terminal, "port 29600") && says(&terminal, "5353"), "{}", terminal.now());
    terminal.keys("<Esc> <Esc>");
    terminal.choose(&at_seat(Seated::Address));
    terminal.write("192.168.1.20:29603");
    terminal.keys("<Enter>");
    terminal.write("123 456 6");
    terminal.keys("<Enter>");
    terminal.write("Kari");
    terminal.keys("<Enter>");
    assert!(says(&terminal, "Ingen svarer på denne adressen"), "{}", terminal.now());
    terminal.choose_all(&[at_seat(Seated::WithoutNetwork), at_seat(Seated::AskIt)]);
    assert!(says(&terminal, "port 29603"), "{}", terminal.now());
}

#[test]
fn on_a_shared_machine_the_next_participant_follows_nobody() {
    let mut outside = outside();
    outside.kiosk = Outside::in_a_library().kiosk;
    let mut terminal = Terminal::start(Seat::default(), outside);
    terminal.choose_all(&[at_seat(Seated::Join), at_seat(Seated::WithoutNetwork), first_meeting()]);
    call(&mut terminal, "6.3");
    terminal.keys("<F9> <Enter>");
    assert!(app(&terminal).without().is_none() && says(&terminal, "Velkommen"), "{}", terminal.now());
}

#[test]
fn whoever_leaves_the_lesson_for_good_follows_nobody() {
    let mut terminal = following(Seat::default());
    call(&mut terminal, "6.3");
    terminal.keys("<C-c>");
    terminal.choose(&Act::LeaveLesson);
    assert!(app(&terminal).without().is_none() && says(&terminal, "Fortsett der du slapp"), "{}", terminal.now());
}

#[test]
fn with_the_host_away_one_can_go_on_by_the_numbers() {
    let room = Room::opened("Tirsdag på biblioteket").with_plans(plans());
    let mut terminal = Terminal::start(Seat::default(), room.seat());
    terminal.choose(&at_seat(Seated::Join));
    terminal.keys("1");
    terminal.write(&room.code().to_string());
    terminal.keys("<Enter> Kari <Enter>");
    room.show(0);
    terminal.listen();
    terminal.keys("<Esc>");
    assert!(!terminal.program.front.outline().offers(&at_seat(Seated::WithoutNetwork)), "the host is there");
    terminal.keys("<Esc>");
    room.cut(tastetrykk::classroom::SeatNumber(1), true);
    terminal.listen();
    terminal.keys("<Esc>");
    terminal.choose_all(&[at_seat(Seated::WithoutNetwork), first_meeting()]);
    call(&mut terminal, "6.2");
    assert_eq!(open(&terminal).as_deref(), Some("6.2"), "{}", terminal.now());
    assert!(app(&terminal).seated().is_none());
}

#[test]
fn the_leader_sees_which_number_to_call_out() {
    let room = Room::default().with_plans(plans());
    let mut terminal = Terminal::start(Seat::default(), room.leader());
    terminal.choose(&Act::Lead(leader::Act::Lead));
    terminal.choose(&Act::Lead(leader::Act::Meeting(id("to-moter"), id("telefonen"))));
    terminal.keys("<Enter>");
    terminal.picture("before anybody is in");
    terminal.keys("n n n");
    assert!(says(&terminal, "Uten nett: si «6.2»."), "{}", terminal.now());
    assert!(says(&terminal, "11. Falske SMS-er"), "each lesson has its number: {}", terminal.now());
    terminal.picture("the second step of the first lesson");
    terminal.keys("p");
    assert!(says(&terminal, "Uten nett: skriv 6.2"), "{}", terminal.now());
    terminal.picture("on the canvas");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_plan_that_is_made_on_the_spot_has_the_same_numbers() {
    let room = Room::default();
    let mut terminal = Terminal::start(Seat::default(), room.leader());
    let lead = |act| Act::Lead(act);
    terminal.choose_all(&[
        lead(leader::Act::Lead),
        lead(leader::Act::Make),
        lead(leader::Act::Lessons),
        lead(leader::Act::AddLesson(id("mobil-sms"))),
        lead(leader::Act::Made),
    ]);
    terminal.keys("<Enter> n");
    assert!(says(&terminal, "Uten nett: si «6.1»."), "{}", terminal.now());
    // The seat has no such plan, and needs none.
    let mut seat = Terminal::start(Seat::default(), Room::default().seat());
    seat.choose_all(&[at_seat(Seated::Join), at_seat(Seated::WithoutNetwork)]);
    call(&mut seat, "6.1");
    assert_eq!(app(&seat).called(), Some(Number { lesson: 6, step: Some(1) }));
}
