//! A seat of a class, from the way in to the notes at the end, as its person sees it. The class is the real one, driven
//! by the story. The file is long because a whole course is told in it.

use insta::assert_snapshot;
use tastetrykk::app::class::seat::{Act as Seated, Event};
use tastetrykk::app::{Act, Theme};
use tastetrykk::classroom::{Command, SeatNumber};
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::Lang;
use tastetrykk::world::phone;
use tastetrykk::world::writing::Field;

use super::harness::class::Room;
use super::harness::class::driving::{mirror, step};
use super::harness::kinds::nett;
use super::harness::outside::lesson;
use super::harness::{Seat, Surface, Talk, Terminal, id, messages, propose, send, thread};

const CLASS: &str = "Tirsdag på biblioteket";

/// What is pressed at a seat.
fn at_seat(act: Seated) -> Act {
    Act::Seat(act)
}

/// The leader's class, and a seat in it whose person is called Kari.
pub(crate) fn seated(seat: Seat) -> (Room, Terminal) {
    let room = Room::opened(CLASS);
    let mut terminal = Terminal::start(seat, room.seat());
    come_in(&room, &mut terminal);
    (room, terminal)
}

fn come_in(room: &Room, terminal: &mut Terminal) {
    terminal.choose(&at_seat(Seated::Join));
    terminal.keys("1");
    terminal.write(&room.code().to_string());
    terminal.keys("<Enter>");
    terminal.write("Kari");
    terminal.keys("<Enter>");
    assert!(terminal.program.front.app().seated().is_some(), "{}", terminal.now());
}

/// Whether the screen says this, in however many rows.
fn says(terminal: &Terminal, text: &str) -> bool {
    let mut said = String::new();
    terminal.program.front.tree().visit(&mut |node| {
        said.push_str(&node.label.plain());
        said.push_str(&node.detail.plain());
    });
    said.contains(text)
}

/// The leader does something, and the seat hears of it.
fn lead(room: &Room, terminal: &mut Terminal, command: Command) {
    room.command(command);
    terminal.listen();
}

fn poll() -> Command {
    Command::Ask {
        question: "Hva gjør du med en melding fra noen du ikke kjenner?".to_owned(),
        options: ["Svarer med en gang", "Sletter den", "Spør noen jeg stoler på"].map(str::to_owned).to_vec(),
    }
}

/// A whole day at a seat, in the pictures that matter.
fn day(seat: Seat) -> Terminal {
    let room = Room::opened(CLASS);
    let mut terminal = Terminal::start(seat, room.seat());
    terminal.brief = true;
    terminal.choose(&at_seat(Seated::Join));
    terminal.picture("the class was found");
    terminal.keys("1");
    terminal.write("123 45");
    terminal.keys("<Enter>");
    terminal.picture("too few digits");
    terminal.keys("<BS> <BS> <BS> <BS> <BS> <BS>");
    terminal.write(&room.code().to_string());
    terminal.keys("<Enter>");
    terminal.picture("what shall we call you");
    terminal.write("Kari");
    terminal.keys("<Enter>");
    terminal.picture("in");
    room.show(0);
    terminal.listen();
    terminal.picture("together at the first step");
    terminal.keys("<F9>");
    terminal.listen();
    lead(&room, &mut terminal, Command::Tell(None, Some("Ta dere god tid.".to_owned())));
    terminal.picture("a hand and a message");
    terminal.keys("r <F9>");
    terminal.listen();
    lead(&room, &mut terminal, Command::LookHere(true));
    terminal.picture("look here");
    lead(&room, &mut terminal, Command::LookHere(false));
    terminal.choose_all(&[propose("ja"), send()]);
    terminal.picture("done, and waiting");
    lead(&room, &mut terminal, poll());
    terminal.picture("a poll");
    terminal.keys("2");
    lead(&room, &mut terminal, Command::ShowPoll(true));
    terminal.picture("what was answered");
    lead(&room, &mut terminal, Command::EndPoll);
    lead(&room, &mut terminal, Command::Pause);
    terminal.event(tastetrykk::app::Event::Clock(room.pass(4 * 60_000)));
    terminal.picture("a pause of four minutes");
    let acts = [phone::Act::Open(phone::App::Messages), phone::Act::OpenThread(id("marit-buss"))];
    lead(&room, &mut terminal, Command::FollowMe(mirror(lesson(), 3, &acts.map(Into::into))));
    terminal.picture("follow me");
    lead(&room, &mut terminal, Command::YourTurn);
    terminal.picture("your turn");
    terminal.keys("<Esc>");
    if terminal.program.front.app().overlay().is_none() {
        // That was the phone's.
        terminal.keys("<Esc> <Esc> <Esc>");
    }
    terminal.picture("what one can do in the class");
    terminal.keys("<Esc>");
    lead(&room, &mut terminal, Command::End);
    terminal.picture("the end");
    terminal
}

#[test]
fn a_day_at_80_by_24() {
    assert_snapshot!(day(Seat::default()).story());
}

#[test]
fn a_day_at_60_by_18() {
    assert_snapshot!(day(Seat::of_size(60, 18)).story());
}

#[test]
fn a_day_at_40_by_12_the_smallest() {
    assert_snapshot!(day(Seat::of_size(40, 12)).story());
}

#[test]
fn a_day_at_140_by_40() {
    assert_snapshot!(day(Seat::of_size(140, 40)).story());
}

#[test]
fn a_day_on_a_console_of_sixteen_colours() {
    let seat = Seat { depth: Depth::Sixteen, glyphs: &glyphs::PLAIN, ..Seat::default() };
    assert_snapshot!(day(seat).story());
}

#[test]
fn a_day_without_colours_in_nynorsk() {
    let seat = Seat { depth: Depth::None, language: Lang::Nn, theme: Theme::Contrast, ..Seat::default() };
    assert_snapshot!(day(seat).story());
}

#[test]
fn a_day_in_english() {
    assert_snapshot!(day(Seat::default().in_language(Lang::En)).story());
}

#[test]
fn a_day_in_lines() {
    for language in Lang::ALL {
        let room = Room::opened(CLASS);
        let mut talk = Talk::start(language, room.seat());
        talk.choose(&at_seat(Seated::Join));
        talk.lines(&["1", "123 45", &room.code().to_string(), "Kari"]);
        room.show(0);
        talk.listen();
        talk.line("f9");
        talk.listen();
        room.command(Command::Tell(None, Some("Ta dere god tid.".to_owned())));
        talk.listen();
        talk.lines(&["r", "F9"]);
        room.command(Command::LookHere(true));
        talk.listen();
        room.command(Command::LookHere(false));
        talk.listen();
        talk.choose_all(&[propose("ja"), send()]);
        room.command(poll());
        talk.listen();
        talk.line("2");
        room.command(Command::ShowPoll(true));
        talk.listen();
        room.command(Command::EndPoll);
        room.command(Command::Pause);
        talk.listen();
        let acts = [phone::Act::Open(phone::App::Messages), phone::Act::OpenThread(id("marit-buss"))];
        room.command(Command::FollowMe(mirror(lesson(), 3, &acts.map(Into::into))));
        talk.listen();
        room.command(Command::YourTurn);
        talk.listen();
        room.command(Command::End);
        talk.listen();
        assert_snapshot!(format!("a_day_in_lines_{}", language.tag()), talk.transcript());
    }
}

#[test]
fn what_goes_wrong_on_the_way_in_is_said_kindly_and_mended() {
    let room = Room::opened(CLASS);
    let mut terminal = Terminal::start(Seat::default(), room.seat());
    terminal.brief = true;
    terminal.choose(&at_seat(Seated::Join));
    terminal.choose(&at_seat(Seated::Address));
    terminal.write("192,168,1,20 : 4712");
    terminal.keys("<Enter>");
    let code = room.code().to_string();
    let other =
        if code.ends_with('0') { code.replace('0', "1") } else { code.replace(' ', "").chars().rev().collect() };
    terminal.write(&other);
    terminal.keys("<Enter>");
    terminal.picture("a slip of the finger costs nothing");
    assert!(says(&terminal, "Ett siffer er ikke som på lerretet"), "{}", terminal.now());
    for _ in 0..other.len() {
        terminal.keys("<BS>");
    }
    terminal.write(&code);
    terminal.keys("<Enter>");
    terminal.choose(&at_seat(Seated::Number));
    terminal.picture("nobody answers there");
    assert!(says(&terminal, "Ingen svarer på denne adressen"), "{}", terminal.now());
    terminal.keys("<BS> 0 <Enter>");
    terminal.picture("nor there");
    terminal.choose(&at_seat(Seated::WithoutNetwork));
    terminal.picture("without a network");
    terminal.keys("<Esc>");
    terminal.keys("1");
    room.command(Command::Door(true));
    terminal.write(&code);
    terminal.keys("<Enter>");
    terminal.picture("the door is closed");
    room.command(Command::Door(false));
    terminal.keys("<Enter>");
    terminal.picture("in, by the number alone");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_wrong_code_is_told_and_stays_in_the_field() {
    let room = Room::opened(CLASS);
    let mut terminal = Terminal::start(Seat::default(), room.seat());
    let other = tastetrykk::classroom::ClassCode::from_random(77_u64.to_le_bytes()).to_string();
    terminal.choose(&at_seat(Seated::Join));
    terminal.keys("1");
    terminal.write(&other);
    terminal.keys("<Enter>");
    terminal.write("Kari");
    terminal.keys("<Enter>");
    assert!(says(&terminal, "Koden hører til et annet kurs") && terminal.shows(&other), "{}", terminal.now());
    for _ in 0..other.len() {
        terminal.keys("<BS>");
    }
    terminal.write(&room.code().to_string());
    terminal.keys("<Enter>");
    assert!(says(&terminal, "Hei, Kari"), "the name is known: {}", terminal.now());
    terminal.keys("<Enter> <Enter>");
    assert!(!terminal.program.front.app().seated().expect("in").hand.is_up(), "one Enter too many raises no hand");
}

#[test]
fn esc_goes_back_a_page_at_a_time() {
    let room = Room::opened(CLASS);
    let mut terminal = Terminal::start(Seat::default(), room.seat());
    let welcome = terminal.now();
    terminal.choose(&at_seat(Seated::Join));
    let first = terminal.now();
    terminal.keys("1");
    terminal.write(&room.code().to_string());
    terminal.keys("<Enter> <Esc>");
    assert!(terminal.shows(&room.code().to_string()), "the code stands there: {}", terminal.now());
    terminal.keys("<Esc>");
    assert_eq!(terminal.now(), first);
    terminal.keys("<Esc>");
    assert_eq!(terminal.now(), welcome);
}

#[test]
fn what_is_being_written_is_there_after_se_hit_and_after_the_leaders_mistake() {
    let (room, mut terminal) = seated(Seat::default());
    room.show(0);
    terminal.listen();
    terminal.choose(&Act::Field(Field::Message));
    terminal.write("jeg kommer gj");
    let writing = terminal.now();
    lead(&room, &mut terminal, Command::LookHere(true));
    assert!(says(&terminal, "Se hit") && !says(&terminal, "jeg kommer gj"), "{}", terminal.now());
    terminal.keys("x <Esc> <Enter> 1");
    lead(&room, &mut terminal, Command::LookHere(false));
    assert_eq!(terminal.now(), writing);
    // The next step by mistake, and taken back.
    room.show(2);
    terminal.listen();
    assert!(!says(&terminal, "jeg kommer gj"));
    assert!(room.undo());
    terminal.listen();
    assert_eq!(terminal.now(), writing);
    // Where everybody was before anything was shown, and back.
    lead(&room, &mut terminal, Command::FollowMe(mirror(lesson(), 2, &[])));
    assert!(room.undo());
    terminal.listen();
    assert_eq!(terminal.now(), writing);
}

#[test]
fn a_question_waits_until_what_is_being_written_is_done() {
    let (room, mut terminal) = seated(Seat::default());
    room.show(0);
    terminal.listen();
    terminal.choose(&Act::Field(Field::Message));
    terminal.write("jeg komm");
    lead(&room, &mut terminal, poll());
    terminal.write("er 1");
    assert!(says(&terminal, "jeg kommer 1") && says(&terminal, "Kurslederen spør om noe"), "{}", terminal.now());
    assert_eq!(room.class().tally(), [0, 0, 0]);
    terminal.keys("<Esc>");
    assert!(says(&terminal, "Hva gjør du med en melding"), "{}", terminal.now());
    terminal.keys("3");
    assert_eq!(room.class().tally(), [0, 0, 1]);
    terminal.keys("1");
    assert_eq!(room.class().tally(), [1, 0, 0], "while it is open one may change it");
    terminal.keys("<Esc>");
    assert!(!says(&terminal, "Hva gjør du med en melding"), "{}", terminal.now());
    lead(&room, &mut terminal, Command::ShowPoll(true));
    assert!(says(&terminal, "Svarer med en gang (ditt svar)"), "{}", terminal.now());
    assert!(!terminal.program.front.outline().offers(&at_seat(Seated::Vote(0))), "{}", terminal.now());
    terminal.choose_all(&[at_seat(Seated::VoteAgain), at_seat(Seated::Vote(1))]);
    assert_eq!(room.class().tally(), [0, 1, 0]);
    lead(&room, &mut terminal, Command::EndPoll);
    assert!(!says(&terminal, "Svarer med en gang"), "{}", terminal.now());
}

#[test]
fn a_late_seat_comes_to_where_the_class_is() {
    let room = Room::opened(CLASS);
    room.show(0);
    room.show(3);
    room.command(Command::Tell(None, Some("Vi er på steg fire.".to_owned())));
    let mut late = Terminal::start(Seat::default(), room.seat());
    come_in(&room, &mut late);
    assert!(says(&late, "Vi er på steg fire.") && late.shows("4 av 9"), "{}", late.now());
    let (there, mut early) = seated(Seat::default());
    for place in [0, 1, 2, 3] {
        there.show(place);
        early.listen();
    }
    there.command(Command::Tell(None, Some("Vi er på steg fire.".to_owned())));
    early.listen();
    // What one has done oneself is one's own.
    let same =
        |terminal: &Terminal| -> Vec<String> { terminal.rows().iter().map(|row| row.replace('■', "□")).collect() };
    assert_eq!(same(&late), same(&early), "whatever came before it, the newest decides");
    let (newest, now) = room.says(SeatNumber(1)).expect("a seat");
    let before = late.now();
    late.event(tastetrykk::app::Event::Seated(Event::News(Box::new(newest), now)));
    assert_eq!(late.now(), before, "and taken in twice it changes nothing");
}

#[test]
fn nobody_gets_credit_for_what_the_leader_did_and_undo_goes_no_further_back() {
    let (room, mut terminal) = seated(Seat::default());
    let acts = [phone::Act::Open(phone::App::Messages), phone::Act::OpenThread(id("marit-buss"))];
    lead(&room, &mut terminal, Command::FollowMe(mirror(lesson(), 3, &acts.map(Into::into))));
    assert!(terminal.program.front.outline().stops.is_empty(), "it is looked at: {}", terminal.now());
    room.command(Command::Did(tastetrykk::session::Action::World(phone::Act::Propose(id("klokka-to")).into())));
    terminal.listen();
    terminal.picture("one act more");
    lead(&room, &mut terminal, Command::YourTurn);
    let begun = terminal.now();
    terminal.keys("a a");
    assert_eq!(terminal.now(), begun, "there is nothing of one's own to take back");
    terminal.choose(&send());
    assert!(says(&terminal, "Vent på de andre"), "{}", terminal.now());
    let kept = terminal.program.outside.kept();
    assert!(kept.contains("\"shown\"") && !kept.contains("\"done\""), "{kept}");
    assert_eq!(room.class().seat(SeatNumber(1)).map(|seat| seat.standing.ready), Some(true));
    terminal.keys("a a a");
    assert_eq!(terminal.program.actions().len(), 4, "{:?}", terminal.program.actions());
}

#[test]
fn at_ones_own_pace_to_the_step_where_all_meet() {
    let (room, mut terminal) = seated(Seat::default());
    let meet = Some(lesson().steps[2].id.clone());
    lead(&room, &mut terminal, Command::Free { from: step(lesson(), 0), meet });
    terminal.choose_all(&[propose("ja"), send(), Act::Next]);
    assert!(says(&terminal, "2 av 9"), "{}", terminal.now());
    assert!(!terminal.program.front.outline().offers(&Act::Next), "{}", terminal.now());
    terminal.keys("<F5>");
    assert!(says(&terminal, "2 av 9"), "nor is it passed by: {}", terminal.now());
    terminal.choose(&at_seat(Seated::Ready));
    assert!(says(&terminal, "Vent på de andre"), "{}", terminal.now());
    assert_eq!(room.class().seat(SeatNumber(1)).map(|seat| seat.standing.ready), Some(true));
    // All meet.
    room.show(2);
    terminal.listen();
    assert!(says(&terminal, "3 av 9"), "{}", terminal.now());
    assert!(terminal.program.outside.kept().contains("\"done\""), "what was read counts");
}

#[test]
fn with_the_host_away_one_goes_on_and_is_with_the_others_when_it_is_back() {
    let (room, mut terminal) = seated(Seat::default());
    room.show(0);
    terminal.listen();
    lead(&room, &mut terminal, Command::LookHere(true));
    room.cut(SeatNumber(1), true);
    terminal.listen();
    assert!(says(&terminal, "Kurset er borte en stund") && !says(&terminal, "Se hit"), "{}", terminal.now());
    terminal.choose_all(&[propose("nei"), send(), Act::Undo, propose("ja"), send()]);
    let done = terminal.rows();
    terminal.choose(&at_seat(Seated::GoOn));
    assert!(says(&terminal, "2 av 9"), "{}", terminal.now());
    room.command(Command::LookHere(false));
    room.cut(SeatNumber(1), false);
    terminal.listen();
    assert!(says(&terminal, "1 av 9") && !says(&terminal, "borte"), "{}", terminal.now());
    assert!(done.iter().any(|row| row.contains("Gå videre alene")) && !says(&terminal, "Gå videre alene"));
    assert_eq!(room.class().totals().hard().len(), 1, "what went wrong meanwhile was counted");
    assert_eq!(room.class().totals().hard()[0].count, 1);
}

#[test]
fn whoever_is_sent_away_goes_on_alone_with_what_was_being_written() {
    let (room, mut terminal) = seated(Seat::default());
    room.show(0);
    terminal.listen();
    terminal.choose(&Act::Field(Field::Message));
    terminal.write("jeg komm");
    room.command(Command::Remove(SeatNumber(1)));
    terminal.listen();
    assert!(says(&terminal, "Du er ute av kurset"), "{}", terminal.now());
    terminal.keys("<Enter>");
    assert!(says(&terminal, "jeg komm") && !says(&terminal, "plass 1"), "{}", terminal.now());
}

#[test]
fn the_hand_goes_up_in_a_field_and_down_when_the_leader_has_been_there() {
    let (room, mut terminal) = seated(Seat::default());
    let other = room.join("Odd");
    room.hand(other, true);
    room.show(0);
    terminal.listen();
    terminal.choose(&Act::Field(Field::Message));
    terminal.write("jeg");
    terminal.keys("<F9>");
    terminal.listen();
    assert!(says(&terminal, "jeg") && says(&terminal, "Én får hjelp før deg"), "{}", terminal.now());
    room.command(Command::LowerHand(other));
    terminal.listen();
    assert!(says(&terminal, "Du er den neste"), "{}", terminal.now());
    room.command(Command::LowerHand(SeatNumber(1)));
    terminal.listen();
    assert!(!says(&terminal, "Hånda er oppe"), "{}", terminal.now());
    room.cut(SeatNumber(1), true);
    terminal.listen();
    room.cut(SeatNumber(1), false);
    terminal.listen();
    assert_eq!(room.class().seat(SeatNumber(1)).and_then(|seat| seat.hand), None, "it does not come up by itself");
}

#[test]
fn the_screen_is_shown_only_while_its_person_says_so() {
    let (room, mut terminal) = seated(Seat::default());
    let shows = |room: &Room| room.class().seat(SeatNumber(1)).and_then(|seat| seat.shows.clone());
    room.show(0);
    terminal.listen();
    terminal.choose(&propose("nei"));
    assert_eq!(shows(&room), None);
    terminal.keys("<Esc>");
    while !terminal.program.front.outline().offers(&at_seat(Seated::Share)) {
        terminal.keys("<Esc>");
    }
    terminal.choose(&at_seat(Seated::Share));
    terminal.keys("<Esc>");
    assert!(says(&terminal, "Kurslederen kan se skjermen din nå"), "{}", terminal.now());
    let first = shows(&room).expect("shown").actions.len();
    terminal.choose(&messages_or_back(&terminal));
    assert_eq!(shows(&room).expect("shown").actions.len(), first + 1);
    terminal.keys("<Esc>");
    while !terminal.program.front.outline().offers(&at_seat(Seated::Share)) {
        terminal.keys("<Esc>");
    }
    terminal.choose(&at_seat(Seated::Share));
    assert_eq!(shows(&room), None);
}

/// Anything that can be done on the phone.
fn messages_or_back(terminal: &Terminal) -> Act {
    let stops = &terminal.program.front.outline().stops;
    let on_device = stops.iter().find(|stop| matches!(stop.act, Act::World(_)));
    on_device.expect("a phone").act.clone()
}

#[test]
fn who_stands_still_or_goes_wrong_twice_needs_help_until_something_right_is_done() {
    let (room, mut terminal) = seated(Seat::default());
    let stuck = |room: &Room| room.class().seat(SeatNumber(1)).expect("a seat").standing.stuck;
    room.show(3);
    terminal.listen();
    assert!(!stuck(&room));
    terminal.event(tastetrykk::app::Event::Idle(45));
    assert!(stuck(&room), "{}", terminal.now());
    terminal.choose(&messages());
    assert!(!stuck(&room));
    terminal.choose(&thread("marit-buss"));
    terminal.event(tastetrykk::app::Event::Idle(45));
    assert!(stuck(&room));
    room.show(4);
    terminal.listen();
    assert!(!stuck(&room), "another step");
}

#[test]
fn another_version_of_the_program_or_a_lesson_that_is_not_there_is_seen_in_front() {
    let (room, mut terminal) = seated(Seat::default());
    let mut other = mirror(lesson(), 3, &[]);
    other.start.world += 1;
    lead(&room, &mut terminal, Command::FollowMe(other));
    assert!(says(&terminal, "Se på lerretet"), "{}", terminal.now());
    lead(&room, &mut terminal, Command::Show(step(nett(), 0)));
    assert!(says(&terminal, "Denne maskinen har ikke leksjonen"), "{}", terminal.now());
    room.show(0);
    terminal.listen();
    assert!(says(&terminal, "1 av 9"), "{}", terminal.now());
}

#[test]
fn leaving_asks_first_and_keeps_what_was_done() {
    let (room, mut terminal) = seated(Seat::default());
    room.show(0);
    terminal.listen();
    terminal.choose_all(&[propose("ja"), send()]);
    terminal.keys("<Esc>");
    terminal.choose(&at_seat(Seated::AskLeave));
    assert!(says(&terminal, "Vil du gå ut av kurset"), "{}", terminal.now());
    terminal.choose(&at_seat(Seated::Leave));
    assert!(says(&terminal, "Fortsett der du slapp"), "{}", terminal.now());
    assert!(terminal.program.front.app().seated().is_none());
}

#[test]
fn on_a_shared_machine_the_next_participant_is_in_no_class() {
    let room = Room::opened(CLASS);
    let mut outside = room.seat();
    outside.kiosk = super::harness::Outside::in_a_library().kiosk;
    let mut terminal = Terminal::start(Seat::default(), outside);
    assert!(!says(&terminal, "Kursleder"), "{}", terminal.now());
    come_in(&room, &mut terminal);
    room.show(0);
    terminal.listen();
    assert_eq!(terminal.program.front.app().patience(100), None, "whoever looks up from the screen is there");
    terminal.keys("<F9>");
    assert!(terminal.program.front.app().seated().expect("in").hand.is_up());
    terminal.choose_all(&[propose("ja"), send()]);
    terminal.keys("<Esc>");
    terminal.choose_all(&[at_seat(Seated::AskLeave), Act::NextLearner, Act::NextLearner]);
    assert!(terminal.program.front.app().seated().is_none());
    assert!(says(&terminal, "Velkommen"), "{}", terminal.now());
    assert_eq!(room.class().seats().count(), 1, "the seat stays in the class");
}

#[test]
fn the_notes_of_the_day_are_saved() {
    let (room, mut terminal) = seated(Seat::default());
    room.show(0);
    terminal.listen();
    lead(&room, &mut terminal, Command::End);
    terminal.choose(&at_seat(Seated::SaveNotes));
    assert!(says(&terminal, "notater fra kurset.txt"), "{}", terminal.now());
    assert_snapshot!(terminal.program.outside.notes[0].text);
    terminal.choose(&at_seat(Seated::Leave));
    assert!(says(&terminal, "Velkommen"), "{}", terminal.now());
}

#[test]
fn with_the_mouse_alone() {
    let room = Room::opened(CLASS);
    room.show(0);
    let mut terminal = Terminal::start(Seat::default(), room.seat());
    terminal.keys("<click:Bli_med> <click:Tirsdag>");
    terminal.write(&room.code().to_string());
    terminal.keys("<Enter> <click:Bruk_plassnummer> <click:rekk_opp>");
    terminal.listen();
    assert!(terminal.program.front.app().seated().expect("in").hand.is_up(), "{}", terminal.now());
    lead(&room, &mut terminal, Command::Tell(Some(SeatNumber(1)), Some("Jeg kommer.".to_owned())));
    assert!(says(&terminal, "Jeg kommer."), "{}", terminal.now());
    terminal.keys("<click:Jeg_har_lest>");
    assert!(!says(&terminal, "Jeg kommer."), "{}", terminal.now());
}
