//! A course leader: choosing a plan, letting people in, driving the class, on both surfaces. Long,
//! because a leader does much in two hours.

use insta::assert_snapshot;
use tastetrykk::app::class::leader::{self, Drive};
use tastetrykk::app::class::seat;
use tastetrykk::app::{Act, Event};
use tastetrykk::classroom::stage::{Mirror, Place};
use tastetrykk::classroom::{Answer, Mode, SeatNumber, Standing};
use tastetrykk::course::plan::{Item, ItemKind, Meeting, Plan};
use tastetrykk::session::Action;
use tastetrykk::tui::{Depth, glyphs};
use tastetrykk::vocabulary::{Lang, Localised};

use super::harness::class::{ADDRESS, Room};
use super::harness::{Seat, Surface, Talk, Terminal, id, outside, propose, send};

fn text(text: &str) -> Localised<String> {
    Localised::new(Lang::Nb, text.to_owned())
}

/// A plan with a meeting: a talk, the first lesson, a pause.
fn plans() -> Vec<Plan> {
    let item = |name: &str, kind, title: Option<&str>, minutes, note: &str| Item {
        id: id(name),
        kind,
        title: title.map(text),
        minutes,
        notes: Some(Localised::new(Lang::Nb, vec![note.to_owned()])),
    };
    let items = vec![
        item("prat", ItemKind::Talk, Some("Bli kjent"), 15, "La alle si navnet sitt."),
        item("sms", ItemKind::Lesson(id("mobil-sms")), None, 30, "Vis først hvor navnet står."),
        item("pause", ItemKind::Pause, None, 15, "Det er kaffe på kjøkkenet."),
    ];
    let meeting = Meeting { id: id("en"), title: text("Møte 1: Meldinger"), items };
    let about = text("For den som er ny.");
    vec![Plan { id: id("fire"), title: text("Fire møter"), about, meetings: vec![meeting] }]
}

fn lead(act: leader::Act) -> Act {
    Act::Lead(act)
}

fn meeting() -> Act {
    lead(leader::Act::Meeting(id("fire"), id("en")))
}

/// A class that has been opened, with the room on the screen.
fn opened(seat: Seat) -> (Room, Terminal) {
    let room = Room::default().with_plans(plans());
    let mut terminal = Terminal::start(seat, room.leader());
    terminal.brief = true;
    terminal.choose(&lead(leader::Act::Lead));
    terminal.choose(&meeting());
    terminal.keys("<Enter>");
    (room, terminal)
}

/// Where a seat is: so many steps are behind it.
fn standing(step: &str, done: u16) -> Standing {
    let place = Place { lesson: id("mobil-sms"), hash: outside::lesson().hash, step: id(step) };
    Standing { place: Some(place), steps: (done, 9), stuck: false, ready: false }
}

/// People come in and get going.
fn people(room: &Room, names: &[&str]) -> Vec<SeatNumber> {
    names.iter().map(|name| room.join(name)).collect()
}

fn first_step() -> tastetrykk::vocabulary::Id {
    outside::lesson().steps[0].id.clone()
}

#[test]
fn a_class_from_plan_to_end() {
    let room = Room::default().with_plans(plans());
    let mut terminal = Terminal::start(Seat::default(), room.leader());
    terminal.choose(&lead(leader::Act::Lead));
    terminal.picture("the plans");
    terminal.choose(&meeting());
    terminal.picture("its name");
    terminal.keys("<Enter>");
    terminal.picture("the room, empty");
    let seats = people(&room, &["Kari", "Odd", "Aud"]);
    terminal.listen();
    terminal.picture("three have come in");
    terminal.keys("n");
    assert_eq!(room.class().stage.mode, Mode::Talk("Bli kjent".to_owned()), "a talk is without screens");
    terminal.picture("a talk");
    terminal.keys("p");
    terminal.picture("a talk, in front");
    terminal.keys("p r r");
    assert_eq!(room.class().stage.mode, Mode::Talk("Bli kjent".to_owned()), "after a pause it goes on");
    terminal.keys("n");
    assert_eq!(room.class().stage.mode.place().map(|place| place.step.clone()), Some(first_step()));
    assert!(!room.class().stage.look_here);
    room.stand(seats[0], standing("hilse", 0));
    room.hand(seats[1], true);
    room.stand(seats[2], Standing { stuck: true, ..standing("hilse", 0) });
    terminal.listen();
    terminal.picture("the first step is on the screens");
    terminal.keys("h");
    assert_eq!(room.class().seat(seats[1]).and_then(|seat| seat.hand), None);
    terminal.keys("r");
    let now = room.pass(61_000);
    terminal.event(tastetrykk::app::Event::Clock(now));
    terminal.picture("a pause");
    terminal.keys("r");
    assert_eq!(room.class().stage.mode.place().map(|place| place.step.clone()), Some(first_step()), "where one was");
    terminal.keys("<Esc>");
    terminal.picture("it is asked before the end");
    terminal.choose(&lead(leader::Act::End));
    assert_eq!(room.class().stage.mode, Mode::Ended);
    terminal.picture("the class is over");
    terminal.choose(&lead(leader::Act::Close));
    terminal.picture("nothing is left");
    assert_snapshot!(terminal.story());
}

#[test]
fn the_same_in_lines() {
    let room = Room::default().with_plans(plans());
    let mut talk = Talk::start(Lang::Nb, room.leader());
    talk.choose(&lead(leader::Act::Lead));
    talk.choose(&meeting());
    talk.line("Tirsdag");
    people(&room, &["Kari", "Odd"]);
    talk.listen();
    talk.lines(&["n", "n"]);
    assert_eq!(room.class().stage.mode.place().map(|place| place.step.clone()), Some(first_step()));
    room.hand(SeatNumber(2), true);
    talk.listen();
    talk.line("p2");
    talk.choose(&lead(leader::Act::Lower(SeatNumber(2))));
    talk.line("r");
    talk.line("q");
    talk.choose(&lead(leader::Act::End));
    talk.choose(&lead(leader::Act::Close));
    assert_snapshot!(talk.transcript());
}

/// To the first step of the lesson, past the talk.
fn at_first_step(terminal: &mut Terminal) {
    terminal.keys("n n");
}

#[test]
fn every_key_of_the_room_leads_where_it_says() {
    let (room, mut terminal) = opened(Seat::default());
    people(&room, &["Kari"]);
    terminal.listen();
    terminal.keys("n <Space>");
    assert_eq!(room.class().stage.mode.place().map(|place| place.step.clone()), Some(first_step()));
    terminal.keys("n");
    assert_eq!(room.class().stage.mode.place().map(|place| &place.step), Some(&outside::lesson().steps[1].id));
    terminal.keys("t");
    assert_eq!(room.class().stage.mode.place().map(|place| place.step.clone()), Some(first_step()));
    terminal.keys("s");
    assert!(room.class().stage.look_here);
    assert!(terminal.shows("S til skjermen"), "{}", terminal.now());
    terminal.keys("z");
    assert!(!room.class().stage.look_here, "taken back");
    terminal.keys("d");
    assert!(room.class().closed);
    terminal.keys("b");
    terminal.write("Ta det med ro");
    terminal.keys("<Enter>");
    assert_eq!(room.class().stage.message.as_deref(), Some("Ta det med ro"));
    terminal.keys("b <click:Ta_bort_beskjeden>");
    assert_eq!(room.class().stage.message, None);
    terminal.keys("e <Enter>");
    assert!(matches!(room.class().stage.mode, Mode::Free { meet: None, .. }));
    terminal.keys("z e");
    terminal.choose(&lead(leader::Act::Free(Some(outside::lesson().steps[3].id.clone()))));
    assert!(matches!(&room.class().stage.mode, Mode::Free { meet: Some(_), .. }));
    terminal.keys("n");
    assert_eq!(
        room.class().stage.mode.place().map(|place| &place.step),
        Some(&outside::lesson().steps[3].id),
        "they meet"
    );
    terminal.keys("g");
    terminal.choose(&lead(leader::Act::GoTo(2)));
    assert!(matches!(room.class().stage.mode, Mode::Pause(_)), "the plan's own pause");
    terminal.keys("n");
    assert!(terminal.shows("Planen har ikke mer"), "{}", terminal.now());
    terminal.keys("z");
    assert_eq!(room.class().agenda.at, Some(1), "plan and pause are one thing to take back");
}

#[test]
fn follow_me_is_mirrored_act_by_act_and_then_it_is_their_turn() {
    let (room, mut terminal) = opened(Seat::default());
    people(&room, &["Kari"]);
    terminal.listen();
    at_first_step(&mut terminal);
    terminal.keys("f");
    terminal.picture("the leader's own device");
    let mirrored = |room: &Room| match room.class().stage.mode {
        Mode::FollowMe(mirror) | Mode::YourTurn(mirror) => mirror.actions,
        _ => Vec::new(),
    };
    assert_eq!(mirrored(&room), [Action::GoTo(first_step())]);
    terminal.choose(&propose("ja"));
    assert_eq!(mirrored(&room).len(), 2);
    terminal.keys("a");
    assert_eq!(mirrored(&room).len(), 1, "an undo is seen, too");
    terminal.choose(&propose("ja"));
    terminal.keys("p");
    terminal.keys("<F6>");
    terminal.picture("back in the room, and the device is still on the screens");
    terminal.keys("p");
    terminal.picture("the projector");
    terminal.keys("p f");
    assert_eq!(mirrored(&room).len(), 2, "gone on with, not begun anew");
    terminal.choose(&send());
    terminal.picture("done on every screen");
    terminal.keys("<Enter> z");
    terminal.keys("u");
    assert!(matches!(room.class().stage.mode, Mode::YourTurn(_) | Mode::Together(_)));
    assert_eq!(terminal.program.outside.kept(), "", "nothing of it is kept");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_question_to_all_and_nobodys_name_in_the_answers() {
    let (room, mut terminal) = opened(Seat::default());
    let seats = people(&room, &["Kari", "Odd", "Aud"]);
    terminal.listen();
    at_first_step(&mut terminal);
    terminal.keys("g");
    let step = outside::lesson().steps.iter().find(|step| step_question(step)).expect("a choice").id.clone();
    terminal.choose(&lead(leader::Act::Step(step)));
    terminal.keys("a");
    terminal.picture("the step's own question, with one key");
    let number = room.class().stage.poll.expect("a poll").number;
    room.answer(seats[0], Answer::Vote(number, 0));
    room.answer(seats[1], Answer::Vote(number, 1));
    room.answer(seats[2], Answer::Vote(number, 1));
    terminal.listen();
    terminal.picture("live");
    terminal.keys("<Enter>");
    assert!(room.class().stage.poll.is_some_and(|poll| poll.shown));
    terminal.keys("<Esc> p");
    terminal.picture("for all to see");
    terminal.keys("p a");
    terminal.choose(&lead(leader::Act::EndPoll));
    assert_eq!(room.class().stage.poll, None);
    terminal.keys("a");
    terminal.choose(&lead(leader::Act::Write));
    terminal.write("Skal vi ta pause?");
    terminal.keys("<Enter>");
    terminal.picture("a question on the spot");
    terminal.choose(&lead(leader::Act::YesNo));
    assert_eq!(
        room.class().stage.poll.map(|poll| poll.options),
        Some(vec!["Ja".into(), "Nei".into(), "Vet ikke".into()])
    );
    assert_snapshot!(terminal.story());
}

fn step_question(step: &tastetrykk::course::model::Step) -> bool {
    matches!(step.kind, tastetrykk::course::model::StepKind::Choice { .. })
}

#[test]
fn a_seat_is_helped_renamed_seen_and_sent_away() {
    let (room, mut terminal) = opened(Seat::default());
    let seats = people(&room, &["Kari", "Odd"]);
    terminal.listen();
    at_first_step(&mut terminal);
    room.hand(seats[1], true);
    terminal.listen();
    terminal.keys("<Enter>");
    terminal.picture("the one who needs somebody most");
    terminal.choose(&lead(leader::Act::Rename(seats[1])));
    terminal.keys("<BS> <BS> <BS>");
    terminal.write("Oddvar");
    terminal.keys("<Enter> <Esc>");
    assert_eq!(room.class().seat(seats[1]).and_then(|seat| seat.name.clone()).as_deref(), Some("Oddvar"));
    let start = room.class().stage.mode.place().cloned().map(|place| Mirror {
        start: terminal.program.outside.opened(Vec::new(), Lang::Nb).start,
        actions: vec![Action::GoTo(place.step.clone())],
        place,
    });
    room.say(seats[1], |pupil| pupil.show(start));
    terminal.listen();
    terminal.choose(&lead(leader::Act::Seat(seats[1])));
    terminal.choose(&lead(leader::Act::See(seats[1])));
    terminal.picture("what is shown, and only looked at");
    terminal.keys("<Esc>");
    terminal.choose(&lead(leader::Act::TellSeat(seats[1])));
    terminal.write("Jeg kommer");
    terminal.keys("<Enter>");
    assert_eq!(room.class().seat(seats[1]).and_then(|seat| seat.message.clone()).as_deref(), Some("Jeg kommer"));
    terminal.choose(&lead(leader::Act::Seat(seats[1])));
    terminal.choose(&lead(leader::Act::Remove(seats[1])));
    terminal.picture("asked once");
    terminal.choose(&lead(leader::Act::ConfirmRemove(seats[1])));
    assert!(room.class().seat(seats[1]).is_none());
    assert_snapshot!(terminal.story());
}

#[test]
fn what_is_hard_is_told_in_the_lessons_own_words_and_can_be_kept() {
    let (room, mut terminal) = opened(Seat::default());
    let seats = people(&room, &["Kari", "Odd"]);
    terminal.listen();
    at_first_step(&mut terminal);
    let step = outside::lesson().steps.iter().find(|step| step_question(step)).expect("a choice");
    let tastetrykk::course::model::StepKind::Choice { options, .. } = &step.kind else { panic!("a choice") };
    let wrong = options.iter().find(|option| !option.right).expect("a wrong answer");
    for seat in &seats {
        let (lesson, step, what) = (id("mobil-sms"), step.id.clone(), wrong.id.clone());
        room.answer(*seat, Answer::Stumbled { lesson, step, what });
    }
    terminal.listen();
    terminal.keys("x");
    assert!(terminal.shows("2 ganger."), "{}", terminal.now());
    terminal.picture("in the lesson's own words");
    terminal.keys("<Esc> m <Enter>");
    terminal.picture("cards are saved");
    terminal.keys("<Esc> <Esc>");
    terminal.choose(&lead(leader::Act::End));
    terminal.choose(&lead(leader::Act::Attendance));
    terminal.choose(&lead(leader::Act::Summary));
    let saved = room.saved();
    assert!(saved[1].contains("Kari") && !saved[2].contains("Kari"), "{saved:?}");
    assert_snapshot!(format!("{}\n{}", terminal.story(), saved.join("\n=====\n")));
}

#[test]
fn a_plan_of_ones_own() {
    let room = Room::default();
    let mut terminal = Terminal::start(Seat::default(), room.leader());
    terminal.brief = true;
    terminal.choose(&lead(leader::Act::Lead));
    terminal.choose(&lead(leader::Act::Make));
    terminal.choose(&lead(leader::Act::Lessons));
    terminal.choose(&lead(leader::Act::AddLesson(id("mobil-sms"))));
    terminal.choose(&lead(leader::Act::AddPause));
    terminal.choose(&lead(leader::Act::AddTalk));
    terminal.write("Bli kjent");
    terminal.keys("<Enter>");
    terminal.picture("three items");
    terminal.choose(&lead(leader::Act::Item(2)));
    terminal.choose(&lead(leader::Act::Up(2)));
    terminal.choose(&lead(leader::Act::Up(1)));
    terminal.keys("<Esc>");
    terminal.choose(&lead(leader::Act::Item(2)));
    terminal.choose(&lead(leader::Act::TakeOut(2)));
    terminal.picture("moved and taken out");
    terminal.choose(&lead(leader::Act::Made));
    terminal.keys("<Enter>");
    let titles: Vec<String> = room.class().agenda.items.iter().map(|item| item.title.clone()).collect();
    assert_eq!(titles, ["Bli kjent", "Lese og sende SMS"]);
    assert_snapshot!(terminal.story());
}

#[test]
fn what_must_be_answered_waits_until_it_is() {
    let (room, mut terminal) = opened(Seat::default());
    let address = "192.168.1.77".parse().expect("an address");
    terminal.event(Event::Leading(leader::Event::Nod(address)));
    terminal.event(Event::Leading(leader::Event::NeedsCode));
    terminal.event(Event::Leading(leader::Event::NotKept));
    terminal.picture("three things at once");
    terminal.keys("1");
    assert!(room.asked().contains(&leader::Effect::Nod(address)));
    terminal.keys("1");
    assert!(terminal.shows("kode 654 321"), "{}", terminal.now());
    terminal.keys("1");
    assert!(!terminal.shows("Greit"), "{}", terminal.now());
    assert_snapshot!(terminal.story());
}

#[test]
fn a_class_that_was_left_goes_on() {
    let left = leader::Unended { file: "tirsdag".to_owned(), name: "Tirsdag".to_owned(), seats: 12 };
    let (room, mut terminal) = opened(Seat::default());
    let room = room.with_left(left);
    at_first_step(&mut terminal);
    terminal.keys("<Esc>");
    terminal.choose(&lead(leader::Act::Leave));
    terminal.choose(&lead(leader::Act::Lead));
    terminal.picture("it can be gone on with");
    terminal.choose(&lead(leader::Act::TakeUp("tirsdag".to_owned())));
    assert!(terminal.shows("steg 1 av"), "{}", terminal.now());
    assert_eq!(room.class().agenda.at, Some(1));
    assert_snapshot!(terminal.story());
}

/// A full class in the middle of things: hands, stuck, gone, ready.
fn full(seat: Seat) -> (Room, Terminal) {
    let (room, mut terminal) = opened(seat);
    let names = ["Kari", "Odd", "Aud", "Liv", "Per-Kristian", "Åse", "Ingebjørg Marie", "Bjørn", "Gerd", "Arne"];
    let seats: Vec<SeatNumber> = (0..30).map(|place| room.join(names[place % names.len()])).collect();
    at_first_step(&mut terminal);
    for (place, seat) in seats.iter().enumerate() {
        let done = u16::try_from(place % 4).expect("few");
        room.stand(*seat, Standing { ready: place % 5 == 0, stuck: place % 11 == 4, ..standing("hilse", done) });
    }
    for gone in [6, 17] {
        room.cut(seats[gone], true);
    }
    for up in [21, 8, 2] {
        room.hand(seats[up], true);
    }
    room.pass(20_000);
    terminal.listen();
    (room, terminal)
}

#[test]
fn thirty_seats_at_a_glance_on_every_size() {
    let plain = |seat| Seat { depth: Depth::Sixteen, glyphs: &glyphs::PLAIN, ..seat };
    let bare = |seat| Seat { depth: Depth::None, ..seat };
    let mut story = String::new();
    for seat in [
        Seat::default(),
        Seat::of_size(140, 40),
        Seat::of_size(60, 18),
        Seat::of_size(40, 12),
        plain(Seat::default()),
        bare(Seat::default()),
    ] {
        let (_, mut terminal) = full(seat);
        terminal.picture("the room");
        if terminal.program.front.app().layout == tastetrykk::app::Layout::Turns {
            terminal.keys("v");
            terminal.picture("everybody");
        }
        let all = terminal.program.front.outline().stops.len();
        assert_eq!(all, 30, "{}", terminal.now());
        terminal.keys("p");
        terminal.picture("the projector");
        story.push_str(terminal.story());
    }
    assert_snapshot!(story);
}

#[test]
fn the_projector_while_people_come_in_and_in_a_pause() {
    let mut story = String::new();
    for seat in [Seat::default(), Seat::of_size(140, 40), Seat::of_size(60, 18), Seat::of_size(40, 12)] {
        let (room, mut terminal) = opened(seat);
        people(&room, &["Kari", "Odd", "Aud"]);
        terminal.listen();
        terminal.keys("p");
        terminal.picture("the code and the address");
        terminal.keys("d");
        terminal.picture("everybody is in");
        terminal.keys("r");
        let now = room.pass(5 * 60_000);
        terminal.event(Event::Clock(now));
        terminal.picture("a pause");
        terminal.keys("s");
        terminal.picture("look here");
        story.push_str(terminal.story());
    }
    assert_snapshot!(story);
}

#[test]
fn the_leader_is_told_who_has_moved_to_another_machine() {
    let (room, mut terminal) = opened(Seat::default());
    let seats = people(&room, &["Kari", "Odd"]);
    terminal.listen();
    room.cut(seats[0], true);
    room.pass(tastetrykk::classroom::GONE);
    terminal.listen();
    assert!(terminal.shows("borte"), "{}", terminal.now());
    assert_eq!(room.join("Kari"), seats[0]);
    terminal.listen();
    terminal.picture("she has moved");
    assert!(terminal.shows("1 Kari har flyttet") && !terminal.shows("borte"), "{}", terminal.now());
    terminal.choose(&lead(leader::Act::Seat(seats[0])));
    terminal.picture("and it is seen at the seat");
    assert_snapshot!(terminal.story());
}

#[test]
fn a_pause_is_told_minute_by_minute_and_nothing_else_runs() {
    let (room, mut terminal) = opened(Seat::default());
    let alarm = |terminal: &Terminal| terminal.program.front.app().alarm();
    assert_eq!(alarm(&terminal), None);
    terminal.keys("r");
    let began = room.pass(0);
    assert_eq!(alarm(&terminal), Some(began + 60_000));
    terminal.event(Event::Clock(began + 60_000));
    assert_eq!(alarm(&terminal), Some(began + 120_000));
    terminal.keys("n");
    assert_eq!(alarm(&terminal), None);
}

/// A leader and two at seats: everybody at a screen, or everybody in lines.
fn together<S: Surface + Listens>(room: &Room, mut leader: S, mut seats: [S; 2]) -> String {
    leader.choose(&lead(leader::Act::Lead));
    leader.choose(&meeting());
    leader.choose(&lead(leader::Act::Done));
    for (seat, name) in seats.iter_mut().zip(["Kari", "Odd"]) {
        seat.join(room, name);
    }
    leader.listen();
    leader.drive(Drive::Next);
    leader.drive(Drive::Next);
    for seat in &mut seats {
        seat.listen();
        assert!(seat.program().front.app().player().is_some(), "the step is open");
        seat.choose(&propose("ja"));
        seat.choose(&send());
    }
    leader.listen();
    let ready = |room: &Room| room.class().seats().filter(|(_, seat)| seat.standing.ready).count();
    assert_eq!(ready(room), 2, "both are done");
    leader.drive(Drive::LookHere);
    seats.iter_mut().for_each(Listens::listen);
    leader.drive(Drive::LookHere);
    leader.drive(Drive::Follow);
    leader.choose(&propose("ja"));
    seats.iter_mut().for_each(Listens::listen);
    for seat in &seats {
        let mirror = seat.program().front.app().seated().and_then(|seated| seated.mirror.as_ref());
        let mirror = mirror.expect("the leader's device");
        assert_eq!(mirror.practice(), leader.program().front.app().player().and_then(|player| player.practice()));
    }
    leader.drive(Drive::YourTurn);
    seats.iter_mut().for_each(Listens::listen);
    for seat in &mut seats {
        seat.choose(&send());
        assert!(seat.program().front.app().player().is_some_and(|player| player.history.session.complete()));
    }
    leader.listen();
    assert_eq!(ready(room), 2);
    leader.story()
}

/// What a story of several people needs of a surface.
trait Listens {
    fn listen(&mut self);
    fn join(&mut self, room: &Room, name: &str);
    fn drive(&mut self, drive: Drive);
    fn story(&self) -> String;
}

fn key_of(drive: Drive) -> &'static str {
    match drive {
        Drive::Next => "n",
        Drive::LookHere => "s",
        Drive::Follow => "f",
        Drive::YourTurn => "f9",
        _ => panic!("not in these stories"),
    }
}

impl Listens for Terminal {
    fn listen(&mut self) {
        Terminal::listen(self);
    }

    fn join(&mut self, room: &Room, name: &str) {
        let to = Some(ADDRESS.to_owned());
        let way = seat::Event::Join { to, code: Some(room.code()), name: Some(name.to_owned()) };
        self.event(Event::Seated(way));
    }

    fn drive(&mut self, drive: Drive) {
        self.keys(if drive == Drive::YourTurn { "<F9>" } else { key_of(drive) });
    }

    fn story(&self) -> String {
        self.story().to_owned()
    }
}

impl Listens for Talk {
    fn listen(&mut self) {
        Talk::listen(self);
    }

    fn join(&mut self, room: &Room, name: &str) {
        let to = Some(ADDRESS.to_owned());
        let way = seat::Event::Join { to, code: Some(room.code()), name: Some(name.to_owned()) };
        self.program.handle(Event::Seated(way));
        self.listen();
    }

    fn drive(&mut self, drive: Drive) {
        self.line(key_of(drive));
    }

    fn story(&self) -> String {
        self.transcript().to_owned()
    }
}

#[test]
fn a_leader_and_two_seats_on_screens() {
    let room = Room::default().with_plans(plans());
    let leader = Terminal::start(Seat::default(), room.leader());
    let seats = [(); 2].map(|()| Terminal::start(Seat::default(), room.seat()));
    together(&room, leader, seats);
}

#[test]
fn a_leader_and_two_seats_in_lines() {
    let room = Room::default().with_plans(plans());
    let leader = Talk::start(Lang::Nb, room.leader());
    let seats = [(); 2].map(|()| Talk::start(Lang::Nb, room.seat()));
    assert_snapshot!(together(&room, leader, seats));
}
