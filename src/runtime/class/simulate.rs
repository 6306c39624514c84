//! People at seats who are not there: to show a class to somebody, and to see that it holds.
//!
//! Each of them is the program itself without a surface, with a line of its own to the host. What they press is what
//! stands on their screen: mostly what the plan says comes next, now and then something else, so that mistakes come
//! from the lessons themselves. They have a pace of their own, raise a hand, answer polls, and at times the program
//! is ended and they come in anew. The file is long because all that a person can do stands beside how they come and
//! go.

use std::collections::{BTreeMap, VecDeque};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use crate::app::class::seat::{self, Overlay as Laid};
use crate::app::{Act, App, Effect, Event, Key, Layout, Learner, Overlay, Player, Screen, Settings};
use crate::classroom::ClassCode;
use crate::course::Catalogue;
use crate::course::model::StepKind;
use crate::runtime::clock::Deadline;
use crate::runtime::effects::Outside;
use crate::runtime::inbox::{Incoming, Post};
use crate::screen::Front;
use crate::session::Action;
use crate::solve::{self, Hint};
use crate::vocabulary::Lang;
use crate::world;

/// So long it is waited, when all is over, until what was said is counted: longer than that a network takes that works.
const SETTLE: Duration = Duration::from_secs(10);
/// The quickest of an ordinary crowd do something so often, the slowest three times as seldom.
pub const PACE: Duration = Duration::from_millis(1_200);
/// After so many things done in a step without an end it is passed by.
const PATIENCE: u32 = 40;

/// What they are called: as long as names are.
const NAMES: [&str; 12] =
    ["Kari", "Odd", "Aud", "Liv", "Per", "Inger", "Arne", "Berit", "Knut", "Solveig", "Leif", "Randi"];

/// Where a crowd goes, and how large it is.
#[derive(Debug, Clone)]
pub struct Crowd {
    /// How many they are.
    pub seats: usize,
    /// Where the host is.
    pub to: String,
    /// The code of the class.
    pub code: ClassCode,
    /// For how long; `None` until the class ends.
    pub time: Option<Duration>,
    /// The same number gives the same crowd.
    pub seed: u64,
    /// What they read.
    pub language: Lang,
    /// The quickest do something so often: [`PACE`], unless there is a reason.
    pub pace: Duration,
}

/// What a crowd has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many are in, or have been.
    pub came: usize,
    /// What was pressed or written.
    pub acts: u32,
    /// What was said to be counted: outcomes, wrong turns, votes.
    pub answers: u32,
    /// Hands that went up.
    pub hands: u32,
    /// How often somebody went, and came in anew.
    pub left: u32,
}

/// Any number, the same for the same seed (G. Marsaglia, "Xorshift RNGs", 2003).
#[derive(Debug, Clone, Copy)]
struct Chance(u64);

impl Chance {
    fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(below.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }
}

/// Somebody who is not there.
struct Person {
    /// Where in the room they sit.
    place: usize,
    front: Front,
    outside: Outside,
    /// How long they take for one thing.
    pace: Duration,
    /// How many of a hundred things they do as the plan says.
    care: usize,
    next: Deadline,
    /// How much was done in the open step, and in which.
    tried: (usize, u32),
    in_once: bool,
}

/// What has come for the person of this number.
type Mail = (usize, Incoming);

/// Everybody, by a number that is never given twice.
struct People<'c> {
    crowd: &'c Crowd,
    catalogue: &'c Catalogue,
    chance: Chance,
    figures: Figures,
    by_number: BTreeMap<usize, Person>,
    next: usize,
    sender: Sender<Mail>,
    inbox: Receiver<Mail>,
}

/// Takes part in a class until it ends or the time is over.
#[must_use]
pub fn run(crowd: &Crowd, catalogue: &Catalogue) -> Figures {
    let (sender, inbox) = channel();
    let mut people = People {
        crowd,
        catalogue,
        chance: Chance(crowd.seed.max(1)),
        figures: Figures::default(),
        by_number: BTreeMap::new(),
        next: 0,
        sender,
        inbox,
    };
    for place in 0..crowd.seats {
        people.come(place);
    }
    let end = crowd.time.map(Deadline::after);
    while end.is_none_or(|end| !end.left().is_zero()) && !people.are_through() {
        people.act();
        let wait = people.until_next();
        people.listen(wait.into_iter().chain(end.map(|end| end.left())).min().unwrap_or(SETTLE));
    }
    // What was said last is still on its way.
    let settled = Deadline::after(SETTLE);
    while people.wait_for_host() && !settled.left().is_zero() {
        people.listen(settled.left());
    }
    people.figures
}

impl People<'_> {
    /// Somebody comes in, at this place of the room.
    fn come(&mut self, place: usize) {
        self.next += 1;
        let (number, sender) = (self.next, self.sender.clone());
        let post = Post::by(move |incoming| sender.send((number, incoming)).is_ok());
        let person = Person::come(self.crowd, self.catalogue, place, post, &mut self.chance, &mut self.figures);
        self.by_number.insert(number, person);
    }

    fn are_through(&self) -> bool {
        self.by_number.values().all(Person::is_through)
    }

    /// How long it is until somebody does something.
    fn until_next(&self) -> Option<Duration> {
        self.by_number.values().filter(|person| !person.is_through()).map(|person| person.next.left()).min()
    }

    /// Whether something that was said is not counted yet.
    fn wait_for_host(&self) -> bool {
        self.by_number.values().any(|person| person.outside.waiting() > 0)
    }

    /// Whose time has come does one thing, or goes and comes in anew.
    fn act(&mut self) {
        let mut gone = Vec::new();
        for (number, person) in &mut self.by_number {
            if !person.next.left().is_zero() || person.is_through() {
                continue;
            }
            // Nobody here keeps a file, so nobody goes with something to say.
            let may_go = person.in_once && person.outside.waiting() == 0;
            if may_go && self.chance.one_in(600) {
                gone.push((*number, person.place));
                continue;
            }
            person.act(&mut self.chance, &mut self.figures);
            person.wait(&mut self.chance);
        }
        for (number, place) in gone {
            self.figures.left += 1;
            self.by_number.remove(&number);
            self.come(place);
        }
    }

    /// Takes in what comes, and waits for it no longer than this.
    fn listen(&mut self, patience: Duration) {
        let mut mail = self.inbox.recv_timeout(patience).ok();
        while let Some((number, incoming)) = mail {
            // What comes for somebody who has gone is for nobody.
            if let Some(person) = self.by_number.get_mut(&number) {
                person.take(incoming, &mut self.figures);
            }
            mail = self.inbox.try_recv().ok();
        }
    }
}

impl Person {
    fn come(
        crowd: &Crowd,
        catalogue: &Catalogue,
        place: usize,
        post: Post,
        chance: &mut Chance,
        figures: &mut Figures,
    ) -> Self {
        let outside = Outside::for_a_trial(catalogue.clone(), post);
        let app = App::new(Settings::new(crowd.language), Layout::SideBySide, Learner::default());
        let name = NAMES.get(place % NAMES.len()).copied().unwrap_or_default();
        let name = if place < NAMES.len() { name.to_owned() } else { format!("{name} {}", place + 1) };
        let mut person = Self {
            place,
            front: Front::new(app),
            outside,
            pace: crowd.pace * u32::try_from(100 + chance.below(200)).unwrap_or(100) / 100,
            care: 60 + chance.below(39),
            next: Deadline::after(Duration::ZERO),
            tried: (0, 0),
            in_once: false,
        };
        let (to, code) = (Some(crowd.to.clone()), Some(crowd.code));
        person.handle(Event::Seated(seat::Event::Join { to, code, name: Some(name) }), figures);
        person.wait(chance);
        person
    }

    fn wait(&mut self, chance: &mut Chance) {
        let percent = u32::try_from(50 + chance.below(100)).unwrap_or(100);
        self.next = Deadline::after(self.pace * percent / 100);
    }

    /// Whether there is nothing more to do: the class is over, or one did not come in.
    fn is_through(&self) -> bool {
        let app = self.front.app();
        let out = matches!(app.overlay(), Some(Overlay::Seated(Laid::Out(_))));
        let refused = matches!(&app.screen, Screen::Seated(seat::Screen::Join(join)) if join.slip.is_some());
        out || refused || app.seated().is_some_and(seat::Seated::ended)
    }

    /// Takes in what has come.
    fn take(&mut self, incoming: Incoming, figures: &mut Figures) {
        match incoming {
            Incoming::Event(event) => self.handle(event, figures),
            Incoming::Class(said) => {
                for event in self.outside.hear(said) {
                    self.handle(event, figures);
                }
            }
            // Nobody sits at a terminal, and nothing is kept that could be found.
            Incoming::Found(..)
            | Incoming::Terminal(_)
            | Incoming::Line(_)
            | Incoming::Stop(_)
            | Incoming::Suspend
            | Incoming::Continued
            | Incoming::Closed
            | Incoming::Preview(_) => {}
        }
        if !self.in_once && self.front.app().seated().is_some() {
            self.in_once = true;
            figures.came += 1;
        }
    }

    fn handle(&mut self, event: Event, figures: &mut Figures) {
        let mut waiting = VecDeque::from(self.front.handle(event));
        while let Some(effect) = waiting.pop_front() {
            match &effect {
                Effect::Seated(seat::Effect::Answer(_)) => figures.answers += 1,
                Effect::Seated(seat::Effect::Hand(true)) => figures.hands += 1,
                _ => {}
            }
            if let Some(event) = self.outside.run(effect) {
                waiting.extend(self.front.handle(event));
            }
        }
    }

    fn press(&mut self, act: Act, figures: &mut Figures) {
        figures.acts += 1;
        self.handle(Event::Press(act), figures);
    }

    /// Does one thing.
    fn act(&mut self, chance: &mut Chance, figures: &mut Figures) {
        let Some(seated) = self.front.app().seated() else { return };
        if seated.ended() {
            return;
        }
        // Whoever has a hand up waits for the leader, and not for ever.
        let rarely = if seated.hand == seat::Hand::Down { 250 } else { 15 };
        if chance.one_in(rarely) {
            self.handle(Event::Key(Key::F(9)), figures);
            return;
        }
        let votes = self.offered(|act| matches!(act, Act::Seat(seat::Act::Vote(_))));
        if !votes.is_empty() {
            let vote = votes[chance.below(votes.len())].clone();
            return self.press(vote, figures);
        }
        if self.front.app().overlay().is_some() {
            // The leader is speaking, or there is a pause.
            return;
        }
        let Some(player) = self.front.app().player() else { return };
        let at = player.history.session.at;
        self.tried = if self.tried.0 == at { (at, self.tried.1 + 1) } else { (at, 0) };
        if player.history.session.complete() {
            let on = self.offered(|act| matches!(act, Act::Next | Act::Seat(seat::Act::Ready)));
            return on.into_iter().next().map_or((), |act| self.press(act, figures));
        }
        if self.tried.1 >= PATIENCE {
            self.tried.1 = 0;
            return self.handle(Event::Key(Key::F(5)), figures);
        }
        let careful = chance.below(100) < self.care;
        match self.planned().filter(|_| careful) {
            Some(Planned::Act(act)) => self.press(act, figures),
            Some(Planned::Write(field, text)) => {
                self.press(field, figures);
                self.handle(Event::Paste(text), figures);
                self.handle(Event::Key(Key::Enter), figures);
            }
            None => {
                let any = self.offered(|act| {
                    matches!(
                        act,
                        Act::World(_)
                            | Act::Choose(_)
                            | Act::Tick(_)
                            | Act::Answer
                            | Act::Propose
                            | Act::Next
                            | Act::Seat(seat::Act::Ready)
                    )
                });
                if !any.is_empty() {
                    let act = any[chance.below(any.len())].clone();
                    self.press(act, figures);
                }
            }
        }
    }

    /// What stands on the screen and is of this kind.
    fn offered(&self, kind: impl Fn(&Act) -> bool) -> Vec<Act> {
        self.front.outline().stops.iter().map(|stop| &stop.act).filter(|act| kind(act)).cloned().collect()
    }

    /// What comes next, as far as it is known.
    fn planned(&self) -> Option<Planned> {
        let player = self.front.app().player()?;
        match player.step()? {
            StepKind::Practice { .. } => self.hinted(player),
            StepKind::Choice { options, several: false, .. } => {
                let right = options.iter().find(|option| option.right)?;
                self.if_offered(Act::Choose(right.id.clone()))
            }
            StepKind::Read { .. } => {
                let on = self.offered(|act| matches!(act, Act::Next | Act::Seat(seat::Act::Ready)));
                on.into_iter().next().map(Planned::Act)
            }
            // Here any order leads on in the end.
            StepKind::Choice { .. }
            | StepKind::Order { .. }
            | StepKind::Match { .. }
            | StepKind::Fill { .. }
            | StepKind::Spot { .. }
            | StepKind::Own { .. } => None,
        }
    }

    fn hinted(&self, player: &Player) -> Option<Planned> {
        let act = match solve::hint(&player.lesson, &player.history.session)? {
            Hint::Undo => return Some(Planned::Act(Act::Undo)),
            Hint::Next => return self.if_offered(Act::Next),
            Hint::Act(Action::World(act) | Action::Played(act)) => act,
            Hint::Act(_) => return None,
        };
        if let Some((field, written)) = act.written() {
            let text = written.text.clone()?;
            return self.if_offered(Act::Field(field)).map(|field| match field {
                Planned::Act(field) | Planned::Write(field, _) => Planned::Write(field, text),
            });
        }
        // What nobody can press is shown: «Vis meg».
        let shown = || Some(Planned::Act(Act::ShowMe));
        if act == world::Act::Wait {
            return self.if_offered(Act::World(act)).or_else(shown);
        }
        Act::offering(&act).and_then(|act| self.if_offered(act)).or_else(shown)
    }

    fn if_offered(&self, act: Act) -> Option<Planned> {
        self.front.outline().offers(&act).then_some(Planned::Act(act))
    }
}

/// Something to do.
enum Planned {
    /// Press this.
    Act(Act),
    /// Write this in the field that this leads to.
    Write(Act, String),
}
