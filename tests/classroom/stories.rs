//! What a leader does, and what seats are told.

use tastetrykk::classroom::seat::Need;
use tastetrykk::classroom::stage::{MIRRORED, Mirror, Place};
use tastetrykk::classroom::{
    Answer, Class, Command, GONE, Mode, Pupil, Refusal, SeatNumber, Standing, ToHost, ToSeat, name,
};
use tastetrykk::session::{Action, Outcome, Start};
use tastetrykk::vocabulary::{Id, Lang};

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

fn place(step: &str) -> Place {
    Place { lesson: id("mobil-sms"), hash: 7, step: id(step) }
}

fn class(seats: usize) -> (Class, Vec<SeatNumber>) {
    let mut class = Class::new("Tirsdag").expect("a name");
    let seats = (0..seats).map(|n| class.join(Some(&format!("Plass {n}")), 0).expect("room")).collect();
    (class, seats)
}

fn done(class: &mut Class, command: Command) {
    class.command(command, 0).expect("it is done");
}

#[test]
fn the_leaders_last_command_is_taken_back_and_the_one_before_it() {
    let (mut class, seats) = class(1);
    let mode = |class: &Class| class.snapshot(seats[0], 0).unwrap().mode;
    done(&mut class, Command::Show(place("svar")));
    done(&mut class, Command::Pause);
    done(&mut class, Command::LookHere(true));
    done(&mut class, Command::Rename(seats[0], Some("Aud".into())));
    assert!(class.undo());
    assert_eq!(class.seat(seats[0]).unwrap().name.as_deref(), Some("Plass 0"));
    assert!(class.undo() && !class.snapshot(seats[0], 0).unwrap().look_here);
    assert_eq!(mode(&class), Mode::Pause(0));
    assert!(class.undo());
    assert_eq!(mode(&class), Mode::Together(place("svar")));
    assert!(class.undo());
    assert_eq!(mode(&class), Mode::Gathering);
    assert!(!class.undo(), "there is nothing left");
}

#[test]
fn a_pause_counts_up_and_needs_no_clock_at_the_seat() {
    let (mut class, seats) = class(1);
    class.command(Command::Pause, 10_000).unwrap();
    assert_eq!(class.snapshot(seats[0], 95_500).unwrap().mode, Mode::Pause(85));
    // A host whose clock was set back tells no pause that has not begun.
    assert_eq!(class.snapshot(seats[0], 0).unwrap().mode, Mode::Pause(0));
}

#[test]
fn raised_hands_stand_in_the_order_in_which_they_came_up() {
    let (mut class, seats) = class(4);
    class.hear(seats[2], ToHost::Hand(true), 1);
    class.hear(seats[0], ToHost::Hand(true), 2);
    // Again, as after a connection that broke: it keeps its place.
    class.hear(seats[2], ToHost::Hand(true), 3);
    class.hear(seats[3], ToHost::Standing(Standing { stuck: true, ..Standing::default() }), 3);
    let order = class.by_need(3);
    let wanted = [(seats[2], Need::Hand), (seats[0], Need::Hand), (seats[3], Need::Stuck), (seats[1], Need::None)];
    assert_eq!(order, wanted);
    assert_eq!(class.snapshot(seats[0], 3).unwrap().queue, Some(1));
    done(&mut class, Command::LowerHand(seats[2]));
    assert_eq!(class.snapshot(seats[0], 3).unwrap().queue, Some(0));
    assert_eq!(class.snapshot(seats[2], 3).unwrap().queue, None);
}

#[test]
fn a_seat_that_is_not_heard_for_a_while_is_gone_and_a_beat_brings_it_back() {
    let (mut class, seats) = class(2);
    class.hear(seats[0], ToHost::Beat, GONE - 1);
    assert_eq!(class.by_need(GONE)[0], (seats[1], Need::Gone));
    class.hear(seats[1], ToHost::Beat, GONE + 1);
    assert!(class.by_need(GONE + 1).iter().all(|(_, need)| *need == Need::None));
}

#[test]
fn a_poll_is_added_up_and_shown_when_the_leader_wants() {
    let (mut class, seats) = class(3);
    let options = vec!["Ja".to_owned(), "Nei".to_owned()];
    done(&mut class, Command::Ask { question: "Har du prøvd?".into(), options });
    let vote = |class: &mut Class, seat: usize, number: u32, poll: u32, option: u8| {
        class.hear(seats[seat], ToHost::Answer { number, since: 1, answer: Answer::Vote(poll, option) }, 0);
    };
    vote(&mut class, 0, 1, 1, 0);
    vote(&mut class, 1, 1, 1, 1);
    vote(&mut class, 1, 2, 1, 0);
    vote(&mut class, 2, 1, 1, 9);
    assert_eq!(class.tally(), [2, 0], "who changes their mind counts once, and there is no tenth answer");
    assert!(class.snapshot(seats[0], 0).unwrap().tally.is_empty());
    done(&mut class, Command::ShowPoll(true));
    assert_eq!(class.snapshot(seats[0], 0).unwrap().tally, [2, 0]);
    done(&mut class, Command::ClosePoll);
    vote(&mut class, 2, 2, 1, 1);
    assert_eq!(class.tally(), [2, 0]);
    done(&mut class, Command::Ask { question: "Og nå?".into(), options: vec!["Ja".into(), "Nei".into()] });
    assert_eq!(class.tally(), [0, 0], "a new poll begins at nothing");
    vote(&mut class, 2, 3, 1, 1);
    assert_eq!(class.tally(), [0, 0], "an answer to the former poll is none to this one");
}

#[test]
fn the_leaders_device_is_shown_and_handed_over_as_it_stands() {
    let (mut class, seats) = class(1);
    let start = Start { lesson: 7, world: 1, profile: 0, day: 20_000, seed: 0, language: Lang::Nb };
    let mirror = Mirror { place: place("svar"), start, actions: Vec::new() };
    assert_eq!(class.command(Command::YourTurn, 0), Err(Refusal::NoMirror));
    done(&mut class, Command::FollowMe(mirror.clone()));
    done(&mut class, Command::Did(Action::Next));
    done(&mut class, Command::YourTurn);
    let wanted = Mirror { actions: vec![Action::Next], ..mirror.clone() };
    assert_eq!(class.snapshot(seats[0], 0).unwrap().mode, Mode::YourTurn(wanted));
    assert_eq!(class.command(Command::Did(Action::Next), 0), Err(Refusal::NoMirror));
    let long = Mirror { actions: vec![Action::Next; MIRRORED + 1], ..mirror };
    assert_eq!(class.command(Command::FollowMe(long), 0), Err(Refusal::NoMirror));
}

#[test]
fn a_closed_door_keeps_others_out_and_a_seat_that_was_sent_away_is_none() {
    let (mut class, seats) = class(2);
    done(&mut class, Command::Door(true));
    assert_eq!(class.join(None, 0), Err(Refusal::Closed));
    done(&mut class, Command::Remove(seats[0]));
    assert!(class.snapshot(seats[0], 0).is_none());
    assert!(!class.hear(seats[0], ToHost::Hand(true), 0));
    assert!(class.undo());
    assert_eq!(class.join(None, 0), Ok(SeatNumber(3)), "a number is never given twice");
}

/// Time enough for somebody who says nothing to be gone.
const LATER: u64 = GONE + 1;

#[test]
fn whoever_has_left_a_seat_has_it_again_by_the_name_or_the_number() {
    let (mut class, seats) = class(3);
    class.hear(seats[0], ToHost::Hand(true), 0);
    done(&mut class, Command::Tell(Some(seats[0]), Some("Jeg kommer".into())));
    done(&mut class, Command::Ask { question: "Nå?".into(), options: vec!["Ja".into(), "Nei".into()] });
    let vote = |option| ToHost::Answer { number: 1, since: 1, answer: Answer::Vote(1, option) };
    class.hear(seats[0], vote(0), 0);
    let at = Standing { place: Some(place("svar")), ..Standing::default() };
    class.hear(seats[0], ToHost::Standing(at), 0);
    assert_eq!(class.join(Some("plass0"), LATER), Ok(seats[0]));
    assert_eq!(class.join(Some(" 2 "), LATER), Ok(seats[1]));
    let told = class.snapshot(seats[0], LATER).expect("a seat");
    assert_eq!((told.name.as_deref(), told.queue), (Some("Plass 0"), Some(0)));
    assert_eq!((told.message.as_deref(), told.was_at), (Some("Jeg kommer"), Some(place("svar"))));
    assert_eq!((class.tally(), class.counted(seats[0])), (vec![1, 0], 0), "the vote stands");
    // A terminal that knows nothing says first that it has no lesson open, and nothing of the hand.
    let mut pupil = Pupil::default();
    for said in pupil.connected() {
        class.hear(seats[0], said, LATER);
    }
    assert_eq!(class.snapshot(seats[0], LATER).expect("a seat").queue, Some(0));
    // Its own first answer is counted, and one person has one vote.
    class.hear(seats[0], vote(1), LATER);
    assert_eq!((class.tally(), class.counted(seats[0])), (vec![0, 1], 1));
    let at = Standing { place: Some(place("slett")), ..Standing::default() };
    class.hear(seats[0], ToHost::Standing(at), LATER);
    assert_eq!(class.snapshot(seats[0], LATER).expect("a seat").was_at, None);
    assert_eq!(class.seats().count(), 3);
}

#[test]
fn nobody_gets_a_seat_that_somebody_may_be_at() {
    let (mut class, seats) = class(2);
    // Somebody of the same name, and the number of a seat that is there: both are somebody else.
    assert_eq!(class.join(Some("Plass 0"), GONE - 1), Ok(SeatNumber(3)));
    assert_eq!(class.join(Some("2"), GONE - 1), Ok(SeatNumber(4)));
    assert_eq!(class.seat(SeatNumber(4)).expect("a seat").name, None, "a number is no name");
    // Now two of one name are gone, and nobody knows which of them comes.
    assert_eq!(class.join(Some("Plass 0"), 3 * LATER), Ok(SeatNumber(5)));
    // The line says more than silence.
    assert_eq!(class.join_beside(Some("2"), 6 * LATER, |seat| seat == seats[1]), Ok(SeatNumber(6)));
    assert_eq!(class.join(Some("2"), 6 * LATER), Ok(seats[1]));
    // A host that was just started waits for those who are on their way back.
    let mut class = class.taken_up();
    assert_eq!(class.join(Some("1"), 9 * LATER), Ok(SeatNumber(7)));
    class.opened(9 * LATER);
    assert_eq!(class.join(Some("1"), 9 * LATER), Ok(SeatNumber(8)));
    assert_eq!(class.join(Some("1"), 10 * LATER), Ok(seats[0]));
    // Behind a closed door nobody comes in by the code.
    done(&mut class, Command::Door(true));
    assert_eq!(class.join(Some("2"), 20 * LATER), Err(Refusal::Closed));
}

#[test]
fn those_who_wait_are_told_how_many_are_in_and_nobody_else() {
    let (mut class, seats) = class(2);
    let here = |class: &Class| class.snapshot(seats[0], 0).expect("a seat").here;
    class.count_here(0);
    let number = class.number();
    assert_eq!(here(&class), Some(2));
    class.count_here(1);
    assert_eq!(class.number(), number, "the same once more is nothing new");
    class.hear(seats[0], ToHost::Beat, LATER);
    class.count_here(LATER);
    assert_eq!((here(&class), class.number()), (Some(1), number + 1));
    done(&mut class, Command::Show(place("svar")));
    let number = class.number();
    class.hear(seats[1], ToHost::Beat, LATER);
    class.count_here(LATER);
    assert_eq!((here(&class), class.number()), (None, number));
}

#[test]
fn a_message_to_one_stands_before_a_message_to_all() {
    let (mut class, seats) = class(2);
    let told = |class: &Class, seat: usize| class.snapshot(seats[seat], 0).unwrap().message;
    done(&mut class, Command::Tell(None, Some("Kaffe klokka ti".into())));
    done(&mut class, Command::Tell(Some(seats[1]), Some("Jeg\u{1b}[2J kommer\n til deg".into())));
    assert_eq!(told(&class, 0).as_deref(), Some("Kaffe klokka ti"));
    assert_eq!(told(&class, 1).as_deref(), Some("Jeg[2J kommer til deg"));
    assert_eq!(class.command(Command::Tell(None, Some("\u{200b} ".into())), 0), Err(Refusal::Empty));
    class.undo();
    assert_eq!(told(&class, 1).as_deref(), Some("Kaffe klokka ti"));
}

#[test]
fn names_are_one_clean_line_that_is_not_too_long() {
    assert_eq!(name("  Aud\tMarie \n"), Some("Aud Marie".into()));
    assert_eq!(name("\u{202e}\u{200b} "), None);
    assert_eq!(name(&"å".repeat(9_000)).map(|name| name.chars().count()), Some(40));
}

#[test]
fn a_host_that_lost_what_came_last_still_counts_what_comes_now() {
    let (mut class, seats) = class(1);
    let did = |step: &str| Answer::Did { lesson: id("mobil-sms"), step: id(step), outcome: Outcome::Done };
    let mut pupil = Pupil::default();
    let old = class.clone();
    let said = pupil.answer(did("en")).unwrap();
    class.hear(seats[0], said, 0);
    pupil.hear(ToSeat::Counted(class.counted(seats[0])));
    // Another machine takes over with a file from before that.
    let mut class = old.taken_up();
    let said = pupil.answer(did("to")).unwrap();
    class.hear(seats[0], said, 0);
    assert_eq!(class.counted(seats[0]), 2);
    assert_eq!(class.totals().came_out(&id("mobil-sms"), &id("to"), Outcome::Done), 1);
}

#[test]
fn seats_come_back_within_five_seconds_and_not_all_at_once() {
    let mut pupil = Pupil::default();
    let waits: Vec<u64> = (0..12).map(|chance| pupil.next_try(chance * 977)).collect();
    assert!(waits.iter().all(|wait| (100..=5_000).contains(wait)), "{waits:?}");
    assert!(waits[0] <= 200 && waits[11] >= 2_500);
    let [mut one, mut other] = [Pupil::default(), Pupil::default()];
    assert_ne!(one.next_try(3), other.next_try(77));
    one.connected();
    assert!(one.next_try(0) <= 200, "whoever was there begins anew");
}
