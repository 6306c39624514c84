//! The leader's side of a class: choosing a plan, letting people in, driving the seats.
//!
//! What the class does is the host's ([`crate::classroom::Class`]): what the leader sees follows from the
//! newest of it, and every act is a [`Command`] to it. Only what is on the leader's own screen stands here.
//! Long, because what the leader can be asked, press and be told stands in one place.

mod ask;
pub mod drive;
pub mod follow;
mod hear;
mod make;
pub mod papers;
pub mod step;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use super::super::{App, Effect as AppEffect, NoteKept, Trouble, View};
use crate::app::{self, Note};
use crate::classroom::agenda::Agenda;
use crate::classroom::called::Number;
use crate::classroom::stage::Place;
use crate::classroom::{Class, ClassCode, Command, PORT, Refusal, SeatNumber};
use crate::course::model::Step;
use crate::course::plan::Plan;
use crate::course::{Index, Lesson};
use crate::session::Start;
use crate::vocabulary::Id;
pub use drive::Drive;
pub(in crate::app) use hear::on_event;
pub use make::Making;

/// The most lessons that are kept in memory to be shown.
const MOST_LESSONS: usize = 20;

/// A class that is led from here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leading {
    /// The class as its host knew it last.
    pub class: Arc<Class>,
    /// When that was, in milliseconds of this machine's clock: who was there then is there.
    pub seen: u64,
    /// The time, as far as it was told.
    pub now: u64,
    /// The code that the class is joined by.
    pub code: ClassCode,
    /// Where the host can be reached, the likeliest first.
    pub addresses: Vec<SocketAddr>,
    /// The lessons that have been looked at, to be shown: the newest last.
    pub lessons: Vec<Known>,
    /// Lessons that were asked for and are not there yet.
    awaited: Vec<Id>,
    /// What is to be done when a lesson is there.
    then: Option<drive::Then>,
    /// What waits for an answer of the leader.
    pub alerts: Vec<Alert>,
    /// What there is to say about what was pressed last.
    pub told: Option<Told>,
}

/// A lesson, and what a session of it starts from today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// What «Følg meg» starts from.
    pub start: Start,
}

/// Something that waits for an answer of the leader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alert {
    /// So many wrong codes came from this address that it may not guess again.
    Nod(IpAddr),
    /// So many wrong codes came that nobody comes in any more.
    NeedsCode,
    /// What happens is not kept: the file could not be written.
    NotKept,
}

/// What there is to say about what was pressed last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// It was not done.
    Refused(Refusal),
    /// There is no lesson to show.
    NoLesson,
    /// The plan has nothing after this, or nothing before it.
    NoMore,
    /// The step has no practice device.
    NoDevice,
    /// There is nothing to take back.
    NothingToUndo,
    /// No hand is up.
    NoHand,
    /// Somebody has moved to another terminal, and is at this seat as before.
    Moved(SeatNumber),
    /// Something was saved, or could not be.
    Saved(NoteKept),
}

impl Leading {
    fn new(hosting: Hosting) -> Self {
        let Hosting { class, code, addresses, now } = hosting;
        Self {
            class,
            seen: now,
            now,
            code,
            addresses,
            lessons: Vec::new(),
            awaited: Vec::new(),
            then: None,
            alerts: Vec::new(),
            told: None,
        }
    }

    /// When the time must be told next: a pause is counted in whole minutes.
    #[must_use]
    pub fn alarm(&self) -> Option<u64> {
        let minutes = self.pause()?;
        let since = if let crate::classroom::Mode::Pause(since) = self.class.stage.mode { since } else { self.now };
        Some(since + (minutes + 1) * MINUTE)
    }

    /// How many whole minutes the pause has lasted, if there is one.
    #[must_use]
    pub fn pause(&self) -> Option<u64> {
        match self.class.stage.mode {
            crate::classroom::Mode::Pause(since) => Some(self.now.saturating_sub(since) / MINUTE),
            _ => None,
        }
    }

    /// A lesson, if it is there.
    #[must_use]
    pub fn lesson(&self, id: &Id) -> Option<&Known> {
        self.lessons.iter().find(|known| known.lesson.id == *id)
    }

    /// The number to call out for that step to whoever follows without a network, in this course.
    #[must_use]
    pub fn number(&self, index: &Index) -> Option<Number> {
        let (known, step) = self.open_step()?;
        Number::of(index, &known.lesson, &step.id)
    }

    /// The step that the seats are at, or that a pause leads back to.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.class.stage.mode.place().or(self.class.shown.as_ref())
    }

    /// The lesson and the step of [`Self::place`], if the lesson is there.
    #[must_use]
    pub fn open_step(&self) -> Option<(&Known, &Step)> {
        let place = self.place()?;
        let known = self.lesson(&place.lesson)?;
        known.lesson.step(&place.step).map(|(_, step)| (known, step))
    }

    /// How many are in, and how many of them are where everybody meets.
    #[must_use]
    pub fn ready(&self) -> (usize, usize) {
        let ready = self.class.seats().filter(|(_, seat)| seat.standing.ready).count();
        (ready, self.class.seats().count())
    }
}

/// An address as it is shown and typed: the usual port goes without saying.
#[must_use]
pub fn shown(address: &SocketAddr) -> String {
    if address.port() == PORT { address.ip().to_string() } else { address.to_string() }
}

/// A minute, in milliseconds.
const MINUTE: u64 = 60_000;

/// Where the leader is, beside the own device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// Choosing what the class is to do.
    Plans(Plans),
    /// Making a plan, or changing the one that is followed.
    Make(Making),
    /// Giving the class a name.
    Name(Naming),
    /// The room: everybody at a glance.
    Room,
    /// What the projector shows.
    Projector,
    /// The class has ended, and nothing of it is kept.
    Over,
}

/// The plans to choose from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plans {
    /// The plans that there are, once they are known.
    pub plans: Option<Arc<Vec<Plan>>>,
    /// The classes that were left.
    pub left: Vec<Unended>,
    /// Why a class could not be taken up.
    pub trouble: Option<NotHosted>,
}

/// Giving the class a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// What the class will do.
    pub agenda: Agenda,
    /// Why it could not be opened.
    pub trouble: Option<NotHosted>,
}

/// What lies on top of the leader's screens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// The question before the class ends.
    End,
    /// One seat, and what can be done about it.
    Seat(SeatNumber),
    /// The question before somebody is sent away.
    Remove(SeatNumber),
    /// Another name for a seat.
    Rename(SeatNumber),
    /// A message to one seat or to all.
    Tell(Option<SeatNumber>),
    /// The device that somebody shows.
    Shown(SeatNumber),
    /// Where to meet when each goes at their own pace.
    Free,
    /// To another item or step.
    GoTo,
    /// The poll, and what is answered.
    Poll,
    /// Writing a poll.
    Ask(Asking),
    /// What the class finds hard.
    Hard,
    /// What is seldom needed.
    More,
    /// The lessons of the course, to put one in the plan.
    Lessons,
    /// An item of the plan that is being made.
    Item(usize),
    /// What people talk about together, to put it in the plan.
    Talk,
}

/// A poll that is being written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asking {
    /// The question, once it is written.
    pub question: Option<String>,
    /// The answers that are written.
    pub options: Vec<String>,
}

/// A field of the leader's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The name of the class.
    Name,
    /// A message.
    Message,
    /// What somebody is to be called.
    Called,
    /// The question of a poll, and then its answers.
    Poll,
    /// What people talk about.
    Talk,
}

/// What the leader can press.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Act {
    /// From the welcome: lead a class.
    Lead,
    /// Something that drives the class.
    Drive(Drive),
    /// A field.
    Field(Field),
    /// Take in what stands in the field.
    Done,
    /// A meeting of a plan, both by id.
    Meeting(Id, Id),
    /// Take up a class that was left, by its file.
    TakeUp(String),
    /// Back to the plans.
    Plans,
    /// Make a plan of one's own.
    Make,
    /// Change the plan that is followed.
    Change,
    /// Choose a lesson to put in the plan.
    Lessons,
    /// Put this lesson in the plan.
    AddLesson(Id),
    /// Put a pause in the plan.
    AddPause,
    /// Put something to talk about in the plan.
    AddTalk,
    /// An item of the plan that is being made.
    Item(usize),
    /// One place up.
    Up(usize),
    /// One place down.
    Down(usize),
    /// Take it out of the plan.
    TakeOut(usize),
    /// The plan is made.
    Made,
    /// A seat.
    Seat(SeatNumber),
    /// A hand has been seen to.
    Lower(SeatNumber),
    /// Write to this seat.
    TellSeat(SeatNumber),
    /// Take a message away.
    Untell(Option<SeatNumber>),
    /// Give another name.
    Rename(SeatNumber),
    /// Send away; it is asked first.
    Remove(SeatNumber),
    /// Yes, send away.
    ConfirmRemove(SeatNumber),
    /// See what this seat shows.
    See(SeatNumber),
    /// To this item of the plan.
    GoTo(usize),
    /// To this step of the open lesson.
    Step(Id),
    /// Each at their own pace, to this step or to the end.
    Free(Option<Id>),
    /// Write a poll.
    Write,
    /// Its answers are yes and no.
    YesNo,
    /// Ask it now.
    Ask,
    /// No more answers.
    ClosePoll,
    /// Everybody sees what is answered, or not.
    ShowPoll(bool),
    /// Put the poll away.
    EndPoll,
    /// This address may guess again.
    Nod(IpAddr),
    /// Another code.
    NewCode,
    /// It has been read.
    Read(Alert),
    /// Save cards with the code.
    Cards,
    /// Save who was there.
    Attendance,
    /// Save what was done and what was hard.
    Summary,
    /// End the class for everybody.
    End,
    /// Leave the class, to be taken up again.
    Leave,
    /// Erase the class.
    Close,
}

/// A class that was left and can be taken up again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unended {
    /// What its file is called.
    pub file: String,
    /// What the class is called.
    pub name: String,
    /// How many seats it has.
    pub seats: usize,
}

/// A class that has been opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hosting {
    /// The class.
    pub class: Arc<Class>,
    /// The code that it is joined by.
    pub code: ClassCode,
    /// Where the host can be reached, the likeliest first.
    pub addresses: Vec<SocketAddr>,
    /// The time.
    pub now: u64,
}

/// Why a class could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotHosted {
    /// There is no network, or the machine gives no place on it.
    NoNetwork,
    /// The port that was asked for is taken.
    PortTaken,
    /// The class's file cannot be written.
    NotKept,
    /// The class's file cannot be read.
    Unreadable,
}

/// Something that happened outside, for the leader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The plans that there are, and classes that were left.
    Plans(Arc<Vec<Plan>>, Vec<Unended>),
    /// The class is open.
    Hosting(Box<Hosting>),
    /// It could not be opened.
    NotHosted(NotHosted),
    /// Something has changed in the class, at this time.
    Class(Arc<Class>, u64),
    /// A command was not done.
    Refused(Refusal),
    /// A lesson that was asked for, and what a session of it starts from today.
    Lesson(Arc<Lesson>, Start),
    /// It cannot be had.
    NoLesson(Id, Trouble),
    /// So many wrong codes came from this address that the leader must nod.
    Nod(IpAddr),
    /// So many wrong codes came in all that a new code is needed.
    NeedsCode,
    /// The class is joined by this code from now on.
    Code(ClassCode),
    /// The class's file could not be written.
    NotKept,
    /// Cards, or the summary, were saved, or could not be.
    Saved(NoteKept),
    /// The class has ended, and its file is erased.
    Ended,
    /// The class is hosted no more, and its file stays.
    Left,
}

/// What the leader's side asks of the world outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Look for plans and for classes that were left; answered by `Plans`.
    Plans,
    /// Open a class of this name; answered by `Hosting` or `NotHosted`.
    Host {
        /// The name.
        name: String,
        /// What it does.
        agenda: Agenda,
    },
    /// Take up a class from its file; answered as `Host` is.
    TakeUp(String),
    /// Do this in the class; answered by `Class`, or by `Refused`.
    Command(Box<Command>),
    /// Take the last command back; answered by `Class`.
    Undo,
    /// Make a new code; answered by `Code`.
    NewCode,
    /// This address may guess again.
    Nod(IpAddr),
    /// Open this lesson to be shown; answered by `Lesson` or `NoLesson`.
    Lesson(Id),
    /// Save cards or a summary as a text file; answered by `Saved`.
    Save(Note),
    /// Stop hosting and erase the class's file; answered by `Ended`.
    Close,
    /// Stop hosting for now: the class's file stays, to be taken up again; answered by `Left`.
    Leave,
}

/// A command to the class.
fn command(command: Command) -> Vec<AppEffect> {
    vec![AppEffect::Leading(Effect::Command(Box::new(command)))]
}

/// The class that is led from here, to be changed.
fn leading_mut(app: &mut App) -> Option<&mut Leading> {
    if let super::InClass::Leading(leading) = &mut app.class { Some(leading) } else { None }
}

/// Says something about what was pressed.
fn tell(app: &mut App, told: Told) -> Vec<AppEffect> {
    if let Some(leading) = leading_mut(app) {
        leading.told = Some(told);
    }
    Vec::new()
}

/// Goes to one of the leader's screens.
fn to(app: &mut App, screen: Screen) -> Vec<AppEffect> {
    app.screen = app::Screen::Leading(screen);
    app.overlays.clear();
    app.view = View::default();
    Vec::new()
}

/// Lays something of the leader's on top.
fn cover(app: &mut App, overlay: Overlay) -> Vec<AppEffect> {
    app::update::cover(app, app::Overlay::Leading(overlay))
}

/// Does something, and goes back to what lies below.
fn uncovered(app: &mut App, effects: Vec<AppEffect>) -> Vec<AppEffect> {
    app::update::uncover(app);
    effects
}

/// The leader pressed something.
pub(in crate::app) fn press(app: &mut App, act: &Act) -> Vec<AppEffect> {
    if let Some(leading) = leading_mut(app) {
        leading.told = None;
    }
    match act {
        Act::Lead | Act::Plans => {
            to(app, Screen::Plans(Plans::default()));
            vec![AppEffect::Leading(Effect::Plans), AppEffect::Course(app.learner.code)]
        }
        Act::Drive(drive) => drive::drive(app, *drive),
        Act::Field(field) => {
            app.view.focus = Some(app::Act::Lead(Act::Field(*field)));
            Vec::new()
        }
        Act::Done => ask::done(app),
        Act::Meeting(plan, meeting) => make::meeting(app, plan, meeting),
        Act::TakeUp(file) => vec![AppEffect::Leading(Effect::TakeUp(file.clone()))],
        Act::Make
        | Act::Change
        | Act::Lessons
        | Act::AddLesson(_)
        | Act::AddPause
        | Act::AddTalk
        | Act::Item(_)
        | Act::Up(_)
        | Act::Down(_)
        | Act::TakeOut(_)
        | Act::Made => make::press(app, act),
        Act::Seat(number) => cover(app, Overlay::Seat(*number)),
        Act::Lower(number) => uncovered(app, command(Command::LowerHand(*number))),
        Act::TellSeat(number) => cover(app, Overlay::Tell(Some(*number))),
        Act::Untell(number) => uncovered(app, command(Command::Tell(*number, None))),
        Act::Rename(number) => ask::rename(app, *number),
        Act::Remove(number) => cover(app, Overlay::Remove(*number)),
        Act::ConfirmRemove(number) => {
            app.overlays.clear();
            app.view = View::default();
            command(Command::Remove(*number))
        }
        Act::See(number) => follow::see(app, *number),
        Act::GoTo(item) => {
            app::update::uncover(app);
            drive::to_item(app, *item, drive::End::First)
        }
        Act::Step(step) => {
            app::update::uncover(app);
            drive::to_step(app, step)
        }
        Act::Free(meet) => {
            app::update::uncover(app);
            drive::free(app, meet.clone())
        }
        Act::Write => cover(app, Overlay::Ask(Asking::default())),
        Act::YesNo => ask::yes_no(app),
        Act::Ask => ask::ask(app),
        Act::ClosePoll => command(Command::ClosePoll),
        Act::ShowPoll(shown) => command(Command::ShowPoll(*shown)),
        Act::EndPoll => uncovered(app, command(Command::EndPoll)),
        Act::Nod(address) => {
            answered(app, Alert::Nod(*address));
            vec![AppEffect::Leading(Effect::Nod(*address))]
        }
        Act::NewCode => {
            answered(app, Alert::NeedsCode);
            app.overlays.clear();
            app.view = View::default();
            vec![AppEffect::Leading(Effect::NewCode)]
        }
        Act::Read(alert) => {
            answered(app, *alert);
            Vec::new()
        }
        Act::Cards | Act::Attendance | Act::Summary => save(app, act),
        Act::End => uncovered(app, command(Command::End)),
        Act::Leave => vec![AppEffect::Leading(Effect::Leave)],
        Act::Close => vec![AppEffect::Leading(Effect::Close)],
    }
}

fn answered(app: &mut App, alert: Alert) {
    if let Some(leading) = leading_mut(app) {
        leading.alerts.retain(|waiting| *waiting != alert);
    }
}

fn save(app: &App, act: &Act) -> Vec<AppEffect> {
    let lang = app.settings.language;
    let note = app.leading().map(|leading| match act {
        Act::Attendance => papers::attendance(leading, lang),
        Act::Summary => papers::summary(leading, lang),
        _ => papers::cards(leading, lang),
    });
    note.map(|note| AppEffect::Leading(Effect::Save(note))).into_iter().collect()
}

/// From the own device back to the room.
pub(in crate::app) fn to_room(app: &mut App) -> Vec<AppEffect> {
    to(app, Screen::Room)
}

/// Enter in a field of the leader's.
pub(in crate::app) fn commit(app: &mut App, field: Field) -> Vec<AppEffect> {
    ask::commit(app, field)
}

/// Esc, where nothing lies on top.
pub(in crate::app) fn back(app: &mut App, screen: &Screen) -> Vec<AppEffect> {
    match screen {
        Screen::Plans(_) | Screen::Over => {
            app::update::to_welcome(app, None);
            Vec::new()
        }
        Screen::Make(making) if making.running => to(app, Screen::Room),
        Screen::Make(_) | Screen::Name(_) => press(app, &Act::Plans),
        Screen::Room => cover(app, Overlay::End),
        Screen::Projector => to(app, Screen::Room),
    }
}

/// What the leader does on the own device goes to the seats, and not into a journal.
pub(in crate::app) fn instead(app: &App, effects: Vec<AppEffect>) -> Vec<AppEffect> {
    follow::mirrored(app, effects)
}
