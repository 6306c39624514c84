//! The class, as its host knows it: what the leader commands, what seats say, and what each is told. The file is long
//! because who is let in, what is obeyed and what is counted are seen to fit only beside each other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::agenda::{Agenda, MOST_ITEMS};
use super::command::{Command, Refusal};
use super::seat::{Need, Seat, SeatNumber};
use super::stage::{MIRRORED, Mode, Place, Poll, Stage};
use super::totals::Totals;
use super::wire::{Answer, Snapshot, ToHost};
use super::{GONE, LONGEST_MESSAGE, MOST_SEATS, POLL_OPTIONS, line, name};

/// How many of the leader's commands can be undone.
const UNDOABLE: usize = 20;

/// The class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// Its name.
    pub name: String,
    /// What it does, in order.
    pub agenda: Agenda,
    /// What the leader asks of it now.
    pub stage: Stage,
    /// Whether nobody else comes in: «Alle er inne».
    pub closed: bool,
    /// The step that was shown last: where a pause leads back to.
    #[serde(default)]
    pub shown: Option<Place>,
    epoch: u64,
    number: u64,
    before: Vec<Undo>,
    seats: BTreeMap<SeatNumber, Seat>,
    /// The number that the newest seat has.
    last_seat: u16,
    /// How many hands have been raised.
    hands: u32,
    /// How many polls have been asked.
    polls: u32,
    /// What has been done, added up.
    totals: Totals,
    /// Since when this host has had the class: a seat that has not been heard may still be on its way back.
    #[serde(skip)]
    since: Option<u64>,
    /// How many are in, as seats are told.
    #[serde(skip)]
    here: u32,
}

/// What the leader's undo brings back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Undo {
    Stage(Box<Stage>),
    Agenda(Box<Agenda>),
    Door(bool),
    Name(SeatNumber, Option<String>),
    Message(SeatNumber, Option<String>),
    /// Several at once, the newest last.
    All(Vec<Undo>),
}

impl Class {
    /// A class that nobody has come to yet. `None` when nothing is left of its name.
    #[must_use]
    pub fn new(called: &str) -> Option<Self> {
        Some(Self {
            name: name(called)?,
            agenda: Agenda::default(),
            stage: Stage::default(),
            closed: false,
            shown: None,
            epoch: 1,
            number: 0,
            before: Vec::new(),
            seats: BTreeMap::new(),
            last_seat: 0,
            hands: 0,
            polls: 0,
            totals: Totals::default(),
            since: None,
            here: 0,
        })
    }

    /// The class as it is taken up again from its file, by the same host or another. What it says from
    /// now on is newer than all that was said before, also what was said after the file was written.
    #[must_use]
    pub fn taken_up(mut self) -> Self {
        self.epoch += 1;
        self.number = 0;
        for seat in self.seats.values_mut() {
            seat.heard = None;
        }
        (self.since, self.here) = (None, 0);
        self
    }

    /// The host's door is open from now on.
    pub fn opened(&mut self, now: u64) {
        self.since = Some(now);
    }

    /// Somebody comes in by the code: at a new seat, or at the one that they have left.
    ///
    /// Whoever is called as somebody who is gone, or gives the number of a seat that is gone, has moved to another
    /// terminal and is that seat from now on: the caller must see to it that nobody else is, so the old key dies.
    ///
    /// A closed door is closed for them too. Everybody in the room has seen the code and the names, so behind a door
    /// that is open somebody could sit down as a person whose machine has failed; that the leader is told, and the
    /// person says so. «Alle er inne» means that this cannot happen either. Whoever must move then asks the leader,
    /// who opens the door by one key; a terminal that only lost its line needs no code and no open door.
    ///
    /// # Errors
    /// When the door is closed, or there is no room.
    pub fn join(&mut self, called: Option<&str>, now: u64) -> Result<SeatNumber, Refusal> {
        self.join_beside(called, now, |_| false)
    }

    /// The same, where `is_held` knows of seats that have a line to the host: nobody gets one of those, however long it
    /// has been silent.
    ///
    /// # Errors
    /// When the door is closed, or there is no room.
    pub fn join_beside(
        &mut self,
        called: Option<&str>,
        now: u64,
        is_held: impl Fn(SeatNumber) -> bool,
    ) -> Result<SeatNumber, Refusal> {
        if self.closed {
            return Err(Refusal::Closed);
        }
        let left = |number: &SeatNumber| !is_held(*number);
        if let Some(number) = called.and_then(|called| self.left_by(called, now)).filter(left) {
            if let Some(seat) = self.seats.get_mut(&number) {
                seat.moved(now);
            }
            return Ok(number);
        }
        // A number that leads to no seat is not what anybody is called.
        let called = called.filter(|called| seat_number(called).is_none());
        if self.seats.len() >= MOST_SEATS {
            return Err(Refusal::Full);
        }
        let number = self.last_seat.checked_add(1).ok_or(Refusal::Full)?;
        self.last_seat = number;
        let number = SeatNumber(number);
        self.seats.insert(number, Seat::new(called.and_then(name), now));
        Ok(number)
    }

    /// The seat that somebody has left who is called this, or gives this number. `None` when there are several: two
    /// of one name are two people, and only the number says which.
    fn left_by(&self, called: &str, now: u64) -> Option<SeatNumber> {
        let wanted = alike(&name(called)?);
        let gone = || self.seats().filter(|(_, seat)| self.is_left(seat, now));
        let mut named = gone().filter(|(_, seat)| seat.name.as_deref().is_some_and(|name| alike(name) == wanted));
        match (named.next(), named.next()) {
            (Some((number, _)), None) => Some(number),
            (Some(_), Some(_)) => None,
            (None, _) => {
                let wanted = seat_number(called)?;
                gone().map(|(number, _)| number).find(|number| *number == wanted)
            }
        }
    }

    /// Whether nobody has been at a seat for a while, so that its person may be elsewhere. A host that has just been
    /// started waits as long for those who are on their way back.
    fn is_left(&self, seat: &Seat, now: u64) -> bool {
        let last = seat.heard.or(self.since);
        last.is_some_and(|last| now.saturating_sub(last) >= GONE)
    }

    /// Counts who is in, for those who wait for the others. Nobody else is told, so nothing is new then.
    pub fn count_here(&mut self, now: u64) {
        let here = self.seats.values().filter(|seat| seat.is_here(now)).count();
        let here = u32::try_from(here).unwrap_or(u32::MAX);
        if std::mem::replace(&mut self.here, here) != here && self.stage.mode == Mode::Gathering {
            self.number += 1;
        }
    }

    /// The seat of this number.
    #[must_use]
    pub fn seat(&self, number: SeatNumber) -> Option<&Seat> {
        self.seats.get(&number)
    }

    /// All seats, by number.
    pub fn seats(&self) -> impl Iterator<Item = (SeatNumber, &Seat)> {
        self.seats.iter().map(|(number, seat)| (*number, seat))
    }

    /// All seats, those that should be looked at first before the others: raised hands in the order in
    /// which they were raised, then who is stuck, who is gone, and the rest by number.
    #[must_use]
    pub fn by_need(&self, now: u64) -> Vec<(SeatNumber, Need)> {
        let mut order: Vec<_> = self.seats().map(|(number, seat)| (seat.need(now), seat.hand, number)).collect();
        order.sort_unstable();
        order.into_iter().map(|(need, _, number)| (number, need)).collect()
    }

    /// Does what the leader says.
    ///
    /// # Errors
    /// When that cannot be done; then nothing has changed.
    pub fn command(&mut self, command: Command, now: u64) -> Result<(), Refusal> {
        let undo = self.obey(command, now)?;
        if let Some(undo) = undo {
            if self.before.len() == UNDOABLE {
                self.before.remove(0);
            }
            self.before.push(undo);
        }
        self.number += 1;
        Ok(())
    }

    fn obey(&mut self, command: Command, now: u64) -> Result<Option<Undo>, Refusal> {
        let before = || Some(Undo::Stage(Box::new(self.stage.clone())));
        match command {
            Command::Show(place) => Ok(Some(self.turn(Mode::Together(place)))),
            Command::Free { from, meet } => Ok(Some(self.turn(Mode::Free { from, meet }))),
            Command::FollowMe(mirror) if mirror.actions.len() > MIRRORED => Err(Refusal::NoMirror),
            Command::FollowMe(mirror) => Ok(Some(self.turn(Mode::FollowMe(mirror)))),
            Command::Did(action) => match &mut self.stage.mode {
                Mode::FollowMe(mirror) if mirror.actions.len() < MIRRORED => {
                    mirror.actions.push(action);
                    Ok(None)
                }
                _ => Err(Refusal::NoMirror),
            },
            Command::YourTurn => match &self.stage.mode {
                Mode::FollowMe(mirror) => Ok(Some(self.turn(Mode::YourTurn(mirror.clone())))),
                _ => Err(Refusal::NoMirror),
            },
            Command::Talk(about) => {
                let about = line(&about, LONGEST_MESSAGE).ok_or(Refusal::Empty)?;
                Ok(Some(self.turn(Mode::Talk(about))))
            }
            Command::Pause => Ok(Some(self.turn(Mode::Pause(now)))),
            Command::End => Ok(Some(self.turn(Mode::Ended))),
            Command::LookHere(look) => {
                let undo = before();
                self.stage.look_here = look;
                Ok(undo)
            }
            Command::Tell(None, text) => {
                let undo = before();
                self.stage.message = message(text)?;
                Ok(undo)
            }
            Command::Tell(Some(number), text) => {
                let text = message(text)?;
                let seat = self.seats.get_mut(&number).ok_or(Refusal::NoSeat)?;
                Ok(Some(Undo::Message(number, std::mem::replace(&mut seat.message, text))))
            }
            Command::Ask { question, options } => {
                let poll = self.new_poll(&question, &options)?;
                let undo = before();
                self.polls += 1;
                self.stage.poll = Some(poll);
                Ok(undo)
            }
            Command::ClosePoll => self.with_poll(|poll| poll.open = false),
            Command::ShowPoll(shown) => self.with_poll(|poll| poll.shown = shown),
            Command::EndPoll => {
                let undo = before();
                self.stage.poll.take().ok_or(Refusal::NoPoll)?;
                Ok(undo)
            }
            Command::LowerHand(number) => {
                self.seats.get_mut(&number).ok_or(Refusal::NoSeat)?.hand = None;
                Ok(None)
            }
            Command::Plan(agenda) if agenda.items.len() > MOST_ITEMS => Err(Refusal::Full),
            Command::Plan(agenda) => Ok(Some(Undo::Agenda(Box::new(std::mem::replace(&mut self.agenda, *agenda))))),
            Command::Door(closed) => Ok(Some(Undo::Door(std::mem::replace(&mut self.closed, closed)))),
            Command::Rename(number, called) => {
                let called = called.as_deref().and_then(name);
                let seat = self.seats.get_mut(&number).ok_or(Refusal::NoSeat)?;
                Ok(Some(Undo::Name(number, std::mem::replace(&mut seat.name, called))))
            }
            Command::Remove(number) => {
                self.seats.remove(&number).ok_or(Refusal::NoSeat)?;
                Ok(None)
            }
            Command::All(commands) => self.obey_all(commands, now),
        }
    }

    fn obey_all(&mut self, commands: Vec<Command>, now: u64) -> Result<Option<Undo>, Refusal> {
        let before = self.clone();
        let mut undos = Vec::new();
        for command in commands {
            match self.obey(command, now) {
                Ok(undo) => undos.extend(undo),
                Err(refusal) => {
                    *self = before;
                    return Err(refusal);
                }
            }
        }
        Ok((!undos.is_empty()).then_some(Undo::All(undos)))
    }

    /// The class works in another way from here.
    fn turn(&mut self, mode: Mode) -> Undo {
        self.shown = mode.place().cloned().or(self.shown.take());
        let before = Stage { mode: std::mem::replace(&mut self.stage.mode, mode), ..self.stage.clone() };
        Undo::Stage(Box::new(before))
    }

    fn new_poll(&self, question: &str, options: &[String]) -> Result<Poll, Refusal> {
        let question = line(question, LONGEST_MESSAGE).ok_or(Refusal::Empty)?;
        let options: Option<Vec<String>> = options.iter().map(|option| line(option, LONGEST_MESSAGE)).collect();
        let options = options.ok_or(Refusal::Empty)?;
        if !(2..=POLL_OPTIONS).contains(&options.len()) {
            return Err(Refusal::Options);
        }
        Ok(Poll { number: self.polls + 1, question, options, open: true, shown: false })
    }

    fn with_poll(&mut self, change: impl FnOnce(&mut Poll)) -> Result<Option<Undo>, Refusal> {
        let undo = Undo::Stage(Box::new(self.stage.clone()));
        change(self.stage.poll.as_mut().ok_or(Refusal::NoPoll)?);
        Ok(Some(undo))
    }

    /// Takes the leader's last command back. False when there is none. What seats have done stands.
    pub fn undo(&mut self) -> bool {
        let Some(undo) = self.before.pop() else { return false };
        self.take_back(undo);
        self.number += 1;
        true
    }

    /// Whether there is a command to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    fn take_back(&mut self, undo: Undo) {
        match undo {
            Undo::Stage(stage) => {
                self.stage = *stage;
                self.shown = self.stage.mode.place().cloned().or(self.shown.take());
            }
            Undo::Agenda(agenda) => self.agenda = *agenda,
            Undo::Door(closed) => self.closed = closed,
            Undo::Name(number, called) => {
                if let Some(seat) = self.seats.get_mut(&number) {
                    seat.name = called;
                }
            }
            Undo::Message(number, text) => {
                if let Some(seat) = self.seats.get_mut(&number) {
                    seat.message = text;
                }
            }
            Undo::All(undos) => undos.into_iter().rev().for_each(|undo| self.take_back(undo)),
        }
    }

    /// A seat says something. False when there is no such seat, and nothing has changed.
    pub fn hear(&mut self, number: SeatNumber, said: ToHost, now: u64) -> bool {
        let Some(seat) = self.seats.get_mut(&number) else { return false };
        seat.heard = Some(now);
        match said {
            // What lessons say is none of the class's: its host has them.
            ToHost::Beat | ToHost::Lesson(_) => {}
            ToHost::Standing(standing) => {
                // Where it was before is no news any more.
                seat.was_at = seat.was_at.take().filter(|_| standing.place.is_none());
                seat.standing = standing;
            }
            ToHost::Hand(up) => {
                if up != seat.hand.is_some() {
                    self.hands += u32::from(up);
                    seat.hand = up.then_some(self.hands);
                    // Those who wait move up.
                    self.number += 1;
                }
            }
            // Too much to show is shown no more.
            ToHost::Show(mirror) => seat.shows = mirror.filter(|mirror| mirror.actions.len() <= MIRRORED),
            ToHost::Answer { number: at, since, answer } => {
                // A host that took the class up from an old file does not know what was counted later.
                seat.counted = seat.counted.max(since.saturating_sub(1));
                if at == seat.counted.saturating_add(1) {
                    seat.counted = at;
                    self.count(number, answer);
                }
            }
        }
        true
    }

    fn count(&mut self, number: SeatNumber, answer: Answer) {
        match answer {
            Answer::Vote(poll, option) => {
                let asked = self.stage.poll.as_ref().filter(|asked| asked.number == poll && asked.open);
                let fits = asked.is_some_and(|asked| usize::from(option) < asked.options.len());
                if let Some(seat) = self.seats.get_mut(&number).filter(|_| fits) {
                    seat.vote = Some((poll, option));
                    self.number += 1;
                }
            }
            Answer::Stumbled { lesson, step, what } => self.totals.stumbled(lesson, step, what),
            Answer::Did { lesson, step, outcome } => self.totals.did(lesson, step, outcome),
        }
    }

    /// What was answered to the poll: how many for each option. Empty when there is no poll.
    #[must_use]
    pub fn tally(&self) -> Vec<u32> {
        let Some(poll) = &self.stage.poll else { return Vec::new() };
        let mut tally = vec![0; poll.options.len()];
        for (asked, option) in self.seats.values().filter_map(|seat| seat.vote) {
            if asked == poll.number
                && let Some(count) = tally.get_mut(usize::from(option))
            {
                *count += 1;
            }
        }
        tally
    }

    /// What has been done, added up.
    #[must_use]
    pub fn totals(&self) -> &Totals {
        &self.totals
    }

    /// Everything that a seat needs to know now; `None` when it is none of the class's, so that its
    /// connection must end.
    #[must_use]
    pub fn snapshot(&self, number: SeatNumber, now: u64) -> Option<Snapshot> {
        let seat = self.seats.get(&number)?;
        let mode = match &self.stage.mode {
            // The seat has another clock, so it is told how long it has been.
            Mode::Pause(since) => Mode::Pause(now.saturating_sub(*since) / 1_000),
            mode => mode.clone(),
        };
        let shown = self.stage.poll.as_ref().is_some_and(|poll| poll.shown);
        let ahead = |up: u32| self.seats.values().filter(|seat| seat.hand.is_some_and(|hand| hand < up)).count();
        Some(Snapshot {
            class: self.name.clone(),
            epoch: self.epoch,
            number: self.number,
            mode,
            look_here: self.stage.look_here,
            message: seat.message.clone().or_else(|| self.stage.message.clone()),
            poll: self.stage.poll.clone(),
            tally: if shown { self.tally() } else { Vec::new() },
            seat: number,
            name: seat.name.clone(),
            was_at: seat.was_at.clone(),
            here: (self.stage.mode == Mode::Gathering).then_some(self.here),
            queue: seat.hand.map(|up| u32::try_from(ahead(up)).unwrap_or(u32::MAX)),
        })
    }

    /// Counts what has changed, for seats to see, since the class was taken up.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Up to which number the answers of a seat are counted. It is told to the seat once the class's file
    /// has it.
    #[must_use]
    pub fn counted(&self, number: SeatNumber) -> u32 {
        self.seats.get(&number).map_or(0, |seat| seat.counted)
    }
}

/// A name as it is compared: whoever types it again need not think of capitals and blanks.
fn alike(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// The number of a seat, where that and nothing else was written.
fn seat_number(called: &str) -> Option<SeatNumber> {
    let written = alike(&name(called)?);
    let digits = written.chars().all(|c| c.is_ascii_digit());
    written.parse().ok().filter(|_| digits).map(SeatNumber)
}

fn message(text: Option<String>) -> Result<Option<String>, Refusal> {
    text.map(|text| line(&text, LONGEST_MESSAGE).ok_or(Refusal::Empty)).transpose()
}
