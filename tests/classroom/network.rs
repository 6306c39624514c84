//! Whatever the network does, all seats end at the host's state, and every answer is counted exactly once.

use proptest::prelude::*;
use tastetrykk::classroom::stage::Place;
use tastetrykk::classroom::{Answer, Class, Command, GONE, Mode, Pupil, SeatNumber, Standing, ToHost, ToSeat};
use tastetrykk::vocabulary::Id;

/// How many seats there are.
const SEATS: usize = 4;

/// What happens in a class, or to its network.
#[derive(Debug, Clone)]
enum Step {
    /// The leader commands.
    Leader(Act),
    /// A seat stumbles over the mistake of this number.
    Stumble(usize, u8),
    /// A seat answers the poll.
    Vote(usize, u8),
    /// A seat's hand goes up or down.
    Hand(usize, bool),
    /// A seat says where it is.
    Stand(usize, u16),
    /// The frame at this place, on its way to the host or to a seat, arrives.
    Arrive(usize),
    /// It arrives, and stays on its way to arrive again.
    Repeat(usize),
    /// It is lost.
    Lose(usize),
    /// A seat's connection breaks. What is on its way may still arrive, in whatever order.
    Break(usize),
    /// A seat is there again.
    Connect(usize),
    /// The host is killed, and started again from its file.
    Kill,
    /// The host's file is written.
    Sync,
    /// Another host takes over from the file.
    TakeOver,
    /// A seat's program is killed and started again with what it has kept.
    Restart(usize),
    /// A seat's person sits down at another terminal, if nobody has been at the seat for a while.
    Move(usize),
    /// Nothing happens for a while.
    Wait,
}

#[derive(Debug, Clone)]
enum Act {
    Show(u8),
    Pause,
    LookHere(bool),
    Ask,
    ShowPoll,
    Undo,
    Tell(Option<usize>, u8),
}

#[derive(Debug, Clone)]
enum Frame {
    /// Both are on the line of one terminal: the person of the seat had moved so often.
    ToHost(usize, u32, ToHost),
    ToSeat(usize, u32, ToSeat),
}

struct World {
    class: Class,
    /// The class as its file has it.
    file: Class,
    pupils: Vec<Pupil>,
    numbers: Vec<SeatNumber>,
    connected: Vec<bool>,
    /// What is on its way.
    frames: Vec<Frame>,
    /// How often each mistake was made, by whom it was really made.
    made: Vec<u32>,
    /// What each terminal that is used said to be counted, in order: the mistake, or nothing for a vote.
    said: Vec<Vec<Option<u8>>>,
    /// How often each mistake waited to be said at a terminal that was left.
    left: Vec<u32>,
    now: u64,
}

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

fn place(step: u8) -> Place {
    Place { lesson: id("mobil-sms"), hash: 1, step: id(&format!("steg-{step}")) }
}

impl World {
    fn new() -> Self {
        let mut class = Class::new("Tirsdag").expect("a name");
        let numbers: Vec<SeatNumber> = (0..SEATS).map(|_| class.join(None, 0).expect("room")).collect();
        let mut world = Self {
            file: class.clone(),
            class,
            pupils: vec![Pupil::default(); SEATS],
            numbers,
            connected: vec![false; SEATS],
            frames: Vec::new(),
            made: vec![0; 256],
            said: vec![Vec::new(); SEATS],
            left: vec![0; 256],
            now: 0,
        };
        world.class.opened(0);
        for seat in 0..SEATS {
            world.connect(seat);
        }
        world
    }

    fn connect(&mut self, seat: usize) {
        self.connected[seat] = true;
        let said = self.pupils[seat].connected();
        let moves = self.moves(seat);
        self.frames.extend(said.into_iter().map(|said| Frame::ToHost(seat, moves, said)));
        self.tell(seat);
    }

    /// How often the person of a seat has moved.
    fn moves(&self, seat: usize) -> u32 {
        self.class.seat(self.numbers[seat]).expect("a seat").moves
    }

    /// Its person comes in by the code, at a terminal that knows nothing.
    fn change(&mut self, seat: usize) {
        let number = self.numbers[seat];
        let before = self.class.clone();
        if self.class.join_beside(Some(&number.0.to_string()), self.now, |_| self.connected[seat]) != Ok(number) {
            // Somebody is there: that is another person then, and not in this story.
            self.class = before;
            return;
        }
        let waits = self.pupils[seat].waiting();
        let said = std::mem::take(&mut self.said[seat]);
        for what in said.into_iter().rev().take(waits).flatten() {
            self.left[usize::from(what)] += 1;
        }
        self.pupils[seat] = Pupil::default();
        self.sync();
        self.connect(seat);
    }

    /// The host tells one seat what it is to know.
    fn tell(&mut self, seat: usize) {
        if let Some(snapshot) = self.class.snapshot(self.numbers[seat], self.now).filter(|_| self.connected[seat]) {
            self.frames.push(Frame::ToSeat(seat, self.moves(seat), ToSeat::Snapshot(Box::new(snapshot))));
        }
    }

    fn tell_all(&mut self) {
        (0..SEATS).for_each(|seat| self.tell(seat));
    }

    /// What is counted is told when the file has it, and not before.
    fn sync(&mut self) {
        self.file = self.class.clone();
        for seat in (0..SEATS).filter(|seat| self.connected[*seat]) {
            let counted = self.file.counted(self.numbers[seat]);
            self.frames.push(Frame::ToSeat(seat, self.moves(seat), ToSeat::Counted(counted)));
        }
    }

    fn send(&mut self, seat: usize, said: ToHost) {
        if self.connected[seat] {
            self.frames.push(Frame::ToHost(seat, self.moves(seat), said));
        }
    }

    fn arrive(&mut self, frame: Frame) {
        match frame {
            // What is on the line of a terminal that was left is heard by nobody.
            Frame::ToHost(seat, moves, _) | Frame::ToSeat(seat, moves, _) if moves != self.moves(seat) => {}
            Frame::ToHost(seat, _, said) => {
                self.class.hear(self.numbers[seat], said, self.now);
                self.tell_all();
            }
            Frame::ToSeat(seat, _, said) => {
                self.pupils[seat].hear(said);
            }
        }
    }

    fn command(&mut self, act: &Act) {
        let text = |n: &u8| Some(format!("Beskjed {n}"));
        let command = match act {
            Act::Undo => {
                self.class.undo();
                return self.tell_all();
            }
            Act::Show(step) => Command::Show(place(*step)),
            Act::Pause => Command::Pause,
            Act::LookHere(look) => Command::LookHere(*look),
            Act::Ask => Command::Ask { question: "Hva nå?".into(), options: vec!["Ja".into(), "Nei".into()] },
            Act::ShowPoll => Command::ShowPoll(true),
            Act::Tell(seat, n) => Command::Tell(seat.map(|seat| self.numbers[seat]), text(n)),
        };
        // A refusal changes nothing, and that is looked at in the stories.
        let _ = self.class.command(command, self.now);
        self.tell_all();
    }

    fn step(&mut self, step: Step) {
        self.now += 700;
        match step {
            Step::Leader(act) => self.command(&act),
            Step::Stumble(seat, what) => {
                let answer =
                    Answer::Stumbled { lesson: id("mobil-sms"), step: id("svar"), what: id(&format!("m{what}")) };
                if let Some(said) = self.pupils[seat].answer(answer) {
                    self.made[usize::from(what)] += 1;
                    self.said[seat].push(Some(what));
                    self.send(seat, said);
                }
            }
            Step::Vote(seat, option) => {
                let poll = self.pupils[seat].snapshot.as_ref().and_then(|snapshot| snapshot.poll.clone());
                let said = poll.and_then(|poll| self.pupils[seat].answer(Answer::Vote(poll.number, option)));
                if let Some(said) = said {
                    self.said[seat].push(None);
                    self.send(seat, said);
                }
            }
            Step::Hand(seat, up) => {
                let said = self.pupils[seat].raise(up);
                self.send(seat, said);
            }
            Step::Stand(seat, steps) => {
                let said = self.pupils[seat].stand(Standing { steps: (steps, 9), ..Standing::default() });
                self.send(seat, said);
            }
            Step::Arrive(at) if !self.frames.is_empty() => {
                let frame = self.frames.remove(at % self.frames.len());
                self.arrive(frame);
            }
            Step::Repeat(at) if !self.frames.is_empty() => {
                let frame = self.frames[at % self.frames.len()].clone();
                self.arrive(frame);
            }
            Step::Lose(at) if !self.frames.is_empty() => {
                self.frames.remove(at % self.frames.len());
            }
            Step::Arrive(_) | Step::Repeat(_) | Step::Lose(_) => {}
            Step::Break(seat) => self.connected[seat] = false,
            Step::Connect(seat) => self.connect(seat),
            Step::Sync => self.sync(),
            Step::Kill | Step::TakeOver => {
                self.class = self.file.clone().taken_up();
                self.class.opened(self.now);
                self.sync();
                self.connected = vec![false; SEATS];
            }
            Step::Move(seat) => self.change(seat),
            Step::Wait => self.now += 2 * GONE,
            Step::Restart(seat) => {
                let kept = serde_json::to_vec(&self.pupils[seat]).expect("it can be kept");
                self.pupils[seat] = serde_json::from_slice(&kept).expect("it can be taken up");
                self.connected[seat] = false;
            }
        }
    }

    /// The network is well again, and everything that is on its way arrives.
    fn settle(&mut self) {
        for _ in 0..3 {
            for seat in 0..SEATS {
                self.connect(seat);
            }
            while !self.frames.is_empty() {
                let frame = self.frames.remove(0);
                self.arrive(frame);
            }
            self.sync();
        }
    }
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        (0..9_u8).prop_map(Act::Show),
        Just(Act::Pause),
        any::<bool>().prop_map(Act::LookHere),
        Just(Act::Ask),
        Just(Act::ShowPoll),
        Just(Act::Undo),
        (proptest::option::of(0..SEATS), 0..9_u8).prop_map(|(seat, n)| Act::Tell(seat, n)),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => act().prop_map(Step::Leader),
        3 => (0..SEATS, 0..4_u8).prop_map(|(seat, what)| Step::Stumble(seat, what)),
        1 => (0..SEATS, 0..2_u8).prop_map(|(seat, option)| Step::Vote(seat, option)),
        1 => (0..SEATS, any::<bool>()).prop_map(|(seat, up)| Step::Hand(seat, up)),
        1 => (0..SEATS, 0..9_u16).prop_map(|(seat, steps)| Step::Stand(seat, steps)),
        8 => any::<usize>().prop_map(Step::Arrive),
        2 => any::<usize>().prop_map(Step::Repeat),
        2 => any::<usize>().prop_map(Step::Lose),
        1 => (0..SEATS).prop_map(Step::Break),
        2 => (0..SEATS).prop_map(Step::Connect),
        1 => Just(Step::Kill),
        1 => Just(Step::Sync),
        1 => Just(Step::TakeOver),
        1 => (0..SEATS).prop_map(Step::Restart),
        2 => (0..SEATS).prop_map(Step::Move),
        2 => Just(Step::Wait),
    ]
}

proptest! {
    #[test]
    fn all_seats_end_at_the_hosts_state_and_each_answer_is_counted_once(steps in proptest::collection::vec(step(), 0..120)) {
        let mut world = World::new();
        for step in steps {
            world.step(step);
        }
        world.settle();
        for seat in 0..SEATS {
            let wanted = world.class.snapshot(world.numbers[seat], world.now).expect("a seat");
            let mut found = world.pupils[seat].snapshot.clone().expect("it has been told");
            // How long a pause has lasted was true when it was said.
            if let (Mode::Pause(found), Mode::Pause(wanted)) = (&mut found.mode, &wanted.mode) {
                *found = *wanted;
            }
            prop_assert_eq!(found, wanted);
            prop_assert_eq!(world.pupils[seat].waiting(), 0);
        }
        let hard = world.class.totals().hard();
        for (what, made) in world.made.iter().enumerate() {
            let name = id(&format!("m{what}"));
            let counted = hard.iter().find(|hard| hard.what == name).map_or(0, |hard| hard.count);
            // What waited where nobody sits any more may have been counted before that, and is never counted after.
            let least = made - world.left[what];
            prop_assert!((least..=*made).contains(&counted), "mistake {} made {}, counted {}", what, made, counted);
        }
    }

    #[test]
    fn a_class_comes_back_from_its_file_as_it_was(steps in proptest::collection::vec(step(), 0..60)) {
        let mut world = World::new();
        for step in steps {
            world.step(step);
        }
        let kept = serde_json::to_vec(&world.class).expect("it can be kept");
        let found: Class = serde_json::from_slice(&kept).expect("it can be taken up");
        // When a seat was heard is of this run of the host alone.
        prop_assert_eq!(found.taken_up(), world.class.taken_up());
    }
}
