//! A seat of a class: coming in, following the leader, and going on alone when the host is away.
//!
//! What is open at a seat follows from the newest snapshot alone ([`follow`]), whatever was missed before it; what
//! somebody was doing is put aside and is there again when the class comes back to it. What the seat tells the host
//! is seen by comparing before and after each event ([`tell`]). The file is long because the whole interface to
//! `runtime` stands here in one piece.

mod cover;
mod follow;
mod hand;
mod join;
mod tell;
pub mod without;

use std::net::SocketAddr;
use std::sync::Arc;

use super::super::event::Opened;
use super::super::update::{cover as cover_with, leave_screen, uncover};
use super::super::{App, Note, Player, Side, Trouble, View};
use super::InClass;
use crate::app;
use crate::app::lesson::perform;
use crate::classroom::called::Number;
use crate::classroom::stage::{Mirror, Mode, Place};
use crate::classroom::{Answer, ClassCode, Snapshot, Standing};
use crate::course::Lesson;
use crate::course::plan::Plan;
use crate::session::{Action, Stage};
use crate::vocabulary::{Id, Lang};

pub use follow::{Goal, Shelved};
pub use hand::Hand;
pub use join::{Called, Join, Page, Slip};
pub(in crate::app) use tell::Before;
pub use without::Without;

/// A seat of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seated {
    /// The newest that the host has said.
    pub snapshot: Snapshot,
    /// Whether the host is there.
    pub here: bool,
    /// The time, in milliseconds of this machine's clock, as far as it was told.
    pub now: u64,
    /// When the snapshot came.
    pub heard: u64,
    /// What the host has been told last of where this is and how it goes.
    pub told: Standing,
    /// How it stands with the hand.
    pub hand: Hand,
    /// The leader's device, while it is shown here.
    pub mirror: Option<Box<Player>>,
    /// What that which is open here was opened for.
    pub open: Option<Goal>,
    /// How often the class has opened something else here: whoever was told to look up has not stood still since.
    pub turns: u32,
    /// What was asked for and has not come, or cannot be had.
    pub asked: Option<Asked>,
    /// What was put aside, the oldest first.
    pub shelf: Vec<Shelved>,
    /// The lessons of today, in the order in which they came.
    pub lessons: Vec<Arc<Lesson>>,
    /// Where a lesson was opened whose text is the host's.
    pub from_host: Option<Place>,
    /// The step that somebody said to be through with.
    pub ready: Option<Place>,
    /// Whether help is needed.
    pub stuck: bool,
    /// What was put away here although the leader shows it.
    pub away: Away,
    /// What was answered to a poll: its number, and which option.
    pub vote: Option<(u32, u8)>,
    /// Whether the person shows the leader their screen.
    pub shares: bool,
    /// What the host was shown last.
    pub shown: Option<Box<Mirror>>,
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What for.
    pub goal: Goal,
    /// Whether it cannot be had.
    pub missing: bool,
}

/// What somebody has put away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Away {
    /// The message that was read.
    pub message: Option<String>,
    /// A poll, and whether what was answered was shown then.
    pub poll: Option<(u32, bool)>,
    /// The sign of the pause.
    pub pause: bool,
}

impl Seated {
    /// A seat that has just come in.
    #[must_use]
    pub fn new(snapshot: Snapshot, now: u64) -> Self {
        let hand = Hand::Down.hears(snapshot.queue).0;
        Self {
            snapshot,
            here: true,
            now,
            heard: now,
            told: Standing::default(),
            hand,
            mirror: None,
            open: None,
            turns: 0,
            asked: None,
            shelf: Vec::new(),
            lessons: Vec::new(),
            from_host: None,
            ready: None,
            stuck: false,
            away: Away::default(),
            vote: None,
            shares: false,
            shown: None,
        }
    }

    /// When the time must be told next: at the next minute of a pause.
    #[must_use]
    pub fn alarm(&self) -> Option<u64> {
        let Mode::Pause(seconds) = self.snapshot.mode else { return None };
        let before = seconds.saturating_mul(1_000);
        let next = self.minutes()?.saturating_add(1).saturating_mul(60_000);
        Some(self.heard.saturating_add(next.saturating_sub(before)))
    }

    /// How many minutes the pause has lasted.
    #[must_use]
    pub fn minutes(&self) -> Option<u64> {
        let Mode::Pause(seconds) = self.snapshot.mode else { return None };
        let since = self.now.saturating_sub(self.heard);
        Some(seconds.saturating_mul(1_000).saturating_add(since) / 60_000)
    }

    /// The leader's message, until it is read.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        let message = self.snapshot.message.as_deref()?;
        (self.away.message.as_deref() != Some(message)).then_some(message)
    }

    /// Whether the class is over.
    #[must_use]
    pub fn ended(&self) -> bool {
        self.snapshot.mode == Mode::Ended
    }

    /// Whether what the class does now cannot be had here.
    #[must_use]
    pub fn lacks(&self) -> bool {
        let goal = Goal::of(&self.snapshot.mode);
        self.asked.as_ref().is_some_and(|asked| asked.missing && asked.goal == goal)
    }

    /// The host says something new. Taken in twice it changes nothing.
    fn hear(&mut self, snapshot: Snapshot, now: u64) -> Vec<app::Effect> {
        let (hand, effects) = self.hand.hears(snapshot.queue);
        self.hand = hand;
        if self.away.message != snapshot.message {
            self.away.message = None;
        }
        self.away.pause &= matches!(snapshot.mode, Mode::Pause(_));
        self.snapshot = snapshot;
        (self.here, self.now, self.heard) = (true, now, now);
        effects
    }
}

/// Where one is, beside lessons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// Finding a class, and the way in.
    Join(Join),
    /// In the class, with no lesson of one's own open: waiting, the leader's device, the end.
    Class,
    /// Following the leader without a network, with no lesson open.
    Without,
}

/// A class that was found on the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its name.
    pub name: String,
    /// Where its host is.
    pub address: SocketAddr,
}

/// What lies on top at a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// «Se hit».
    LookHere,
    /// A question of the leader's.
    Poll,
    /// The sign of the pause, above an open lesson.
    Pause,
    /// What one can do in the class, beside the task.
    Menu,
    /// The question before one leaves the class.
    Leave,
    /// One is out of the class.
    Out(NotIn),
}

/// What can be pressed at a seat.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Act {
    /// From the welcome: join a class.
    Join,
    /// On the way in: this class that was found.
    To(SocketAddr),
    /// On the way in: type the address.
    Address,
    /// On the way in: the field of the page.
    Field,
    /// On the way in: no name, but the number of the seat.
    Number,
    /// On the way in: one page back.
    Back,
    /// On the way in: try again.
    Again,
    /// On the way in, or while the host is away: go on without a network.
    WithoutNetwork,
    /// Without a network: follow this meeting of this plan; `None` for the whole course.
    Follow(Option<(Id, Id)>),
    /// Without a network: to this lesson or step.
    Called(Number),
    /// Without a network: the field for the number that the leader calls out.
    CalledField,
    /// Without a network: from the lesson to the plan, for the next number.
    Plan,
    /// Without a network: what to ask IT for.
    AskIt,
    /// The hand goes up, or down.
    Hand,
    /// The leader's message is read; or, where it is out of sight, to be read.
    Message,
    /// I am through with this step.
    Ready,
    /// The host is away: on to the next step alone.
    GoOn,
    /// Answer a poll with this option.
    Vote(u8),
    /// Choose another answer.
    VoteAgain,
    /// Open the poll that was put away.
    Poll,
    /// Put away what the leader shows.
    PutAway,
    /// Show the leader one's screen, or show it no more.
    Share,
    /// The question before one leaves the class.
    AskLeave,
    /// Yes, leave it.
    Leave,
    /// Save the notes of today's lessons.
    SaveNotes,
}

impl Act {
    /// Whether it is done only where somebody has gone to it, so that one Enter too many does not.
    #[must_use]
    pub fn is_gone_to(&self) -> bool {
        matches!(self, Self::Hand | Self::Vote(_))
    }
}

/// Why one did not come in, as far as it can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotIn {
    /// There is no such address.
    NoAddress,
    /// Nobody answers there.
    Away,
    /// Something answers that is no class.
    NoClass,
    /// The code is another one.
    WrongCode,
    /// Too many wrong codes from here: the leader must nod.
    AskLeader,
    /// Too many wrong codes in all: the leader shows a new one.
    NewCode,
    /// Everybody is in.
    Closed,
    /// There is no room.
    Full,
    /// The host is another version of the program.
    OtherVersion,
    /// The seat has been given up, or sent away.
    NoSeat,
}

/// Something that happened outside, for a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Somebody wants in, with what they have said already: the command `join`.
    Join {
        /// Where the host is.
        to: Option<String>,
        /// The code.
        code: Option<ClassCode>,
        /// What they want to be called.
        name: Option<String>,
    },
    /// The classes that are on the network now. The second says whether it has been looked for three seconds.
    Found(Vec<Found>, bool),
    /// One did not come in.
    NotIn(NotIn),
    /// The host says something new, at this time. The first time one is in.
    News(Box<Snapshot>, u64),
    /// The host is there, or is away, since this time.
    Here(bool, u64),
    /// One is out of the class, and does not come back by oneself.
    Out(NotIn),
    /// The lesson of a place, at its step; and whether the text came from the host, because the own is another.
    Opened(Box<Opened>, bool),
    /// A lesson to show the leader's device with.
    Lesson(Arc<Lesson>),
    /// The lesson of a place cannot be had, neither here nor from the host.
    NoLesson(Id, Trouble),
    /// The plans that there are here.
    Plans(Arc<Vec<Plan>>),
}

/// What a seat asks of the world outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Look for classes on the network until `Join` or `StopFinding`; answered by `Found`.
    Find,
    /// Stop looking.
    StopFinding,
    /// Come in; answered by `News` or `NotIn`.
    Join {
        /// Where the host is, as found or typed.
        to: String,
        /// The code.
        code: ClassCode,
        /// What one wants to be called; `None` for the number alone.
        name: Option<String>,
    },
    /// Tell the host where this is and how it goes.
    Stand(Standing),
    /// The hand goes up, or down.
    Hand(bool),
    /// Something to count.
    Answer(Answer),
    /// Show the leader the own device as it is now, or no more.
    Show(Option<Box<Mirror>>),
    /// Open the lesson of this place, with the host's text if the own is another, at its step; answered by
    /// `Opened` or `NoLesson`.
    Open(Place, Lang),
    /// The lesson of this place, with the host's text if the own is another; answered by `Lesson` or
    /// `NoLesson`.
    Lesson(Place),
    /// Leave the class for good; whoever is only on the way in stays out.
    Leave,
    /// Look for plans; answered by `Plans`.
    Plans,
    /// Open a lesson in the own text, as everybody in a class has it, for somebody who follows the leader without a
    /// network; answered by `Opened` or `NoLesson`.
    Own(Id, Lang),
}

fn ask(effect: Effect) -> app::Effect {
    app::Effect::Seated(effect)
}

/// The seat that this is, to be changed.
fn seated(app: &mut App) -> Option<&mut Seated> {
    if let InClass::Seated(seated) = &mut app.class { Some(seated) } else { None }
}

/// Something happened outside.
pub(in crate::app) fn on_event(app: &mut App, event: Event) -> Vec<app::Effect> {
    match event {
        Event::Join { to, code, name } => join::begin(app, to, code, name),
        Event::Found(found, looked) => {
            join::found(app, found, looked);
            Vec::new()
        }
        Event::NotIn(why) => join::not_in(app, why),
        Event::News(snapshot, now) => news(app, *snapshot, now),
        Event::Here(here, now) => {
            if let Some(seated) = seated(app) {
                (seated.here, seated.now) = (here, seated.now.max(now));
                // Asked for while it was away, it may never come.
                seated.asked = None;
            }
            Vec::new()
        }
        Event::Out(why) => out(app, why),
        Event::Opened(opened, _) if app.without().is_some() => without::opened(app, *opened),
        Event::Opened(opened, from_host) => follow::opened(app, *opened, from_host),
        Event::Lesson(lesson) => {
            if let Some(seated) = seated(app) {
                seated.asked = None;
                seated.know(&lesson);
            }
            Vec::new()
        }
        Event::NoLesson(id, _) => {
            follow::missing(app, &id);
            without::missing(app, &id);
            Vec::new()
        }
        Event::Plans(plans) => {
            without::plans(app, plans);
            Vec::new()
        }
    }
}

fn news(app: &mut App, snapshot: Snapshot, now: u64) -> Vec<app::Effect> {
    if let Some(seated) = seated(app) {
        return seated.hear(snapshot, now);
    }
    if join::has_turned_back(app) || app.without().is_some() {
        return vec![ask(Effect::Leave)];
    }
    app.class = InClass::Seated(Box::new(Seated::new(snapshot, now)));
    leave_screen(app, app::Screen::Seated(Screen::Class));
    Vec::new()
}

/// One is out. A lesson that is open stays open: it is one's own. Whoever has come to the end stays there.
fn out(app: &mut App, why: NotIn) -> Vec<app::Effect> {
    if app.seated().is_none_or(Seated::ended) {
        return Vec::new();
    }
    while !app.overlays.is_empty() {
        uncover(app);
    }
    app.class = InClass::None;
    if app.player().is_none() {
        leave_screen(app, app::Screen::Welcome(None));
    }
    cover_with(app, app::Overlay::Seated(Overlay::Out(why)))
}

/// What must be asked for outside when somebody goes from here: out of the class, or off the way in.
pub(in crate::app) fn goes(app: &App) -> Vec<app::Effect> {
    let knocks = join::knocks(app);
    match (&app.class, &app.screen) {
        (InClass::Seated(_), _) => vec![ask(Effect::Leave)],
        (_, app::Screen::Seated(Screen::Join(_))) if knocks => vec![ask(Effect::Leave)],
        (_, app::Screen::Seated(Screen::Join(_))) => vec![ask(Effect::StopFinding)],
        _ => Vec::new(),
    }
}

/// Leaves the class; what was done is kept as always.
fn leave(app: &mut App) -> Vec<app::Effect> {
    let mut effects = follow::keep_words(app);
    effects.extend(goes(app));
    app.class = InClass::None;
    leave_screen(app, app::Screen::Welcome(None));
    effects
}

/// After every event: what the class wants is open, what it shows lies on top, and the host knows how it goes here.
pub(in crate::app) fn settle(app: &mut App, before: &Before, effects: &mut Vec<app::Effect>) {
    without::settle(app);
    if app.seated().is_none() {
        return;
    }
    effects.extend(follow::follow(app));
    cover::lay(app);
    tell::tell(app, before, effects);
}

/// Something was pressed.
pub(in crate::app) fn press(app: &mut App, act: &Act) -> Vec<app::Effect> {
    match act {
        Act::Join => join::begin(app, None, None, None),
        Act::To(_) | Act::Address | Act::Field | Act::Number | Act::Back | Act::Again => join::press(app, act),
        Act::WithoutNetwork | Act::Follow(_) | Act::Called(_) | Act::CalledField | Act::Plan | Act::AskIt => {
            without::press(app, act)
        }
        Act::Hand => hand::press(app),
        Act::Message => {
            message(app);
            Vec::new()
        }
        Act::Ready => {
            let place = tell::place(app);
            if let Some(seated) = seated(app) {
                seated.ready = place;
            }
            Vec::new()
        }
        Act::GoOn => follow::go_on_alone(app),
        Act::Vote(option) => vote(app, *option),
        Act::VoteAgain => {
            // The host keeps the former answer until another one comes.
            if let Some(seated) = seated(app) {
                seated.vote = None;
            }
            Vec::new()
        }
        Act::Poll => {
            if let Some(seated) = seated(app) {
                seated.away.poll = None;
            }
            uncover(app)
        }
        Act::PutAway => {
            put_away(app);
            Vec::new()
        }
        Act::Share => {
            if let Some(seated) = seated(app) {
                seated.shares = !seated.shares;
            }
            Vec::new()
        }
        Act::AskLeave => cover_with(app, app::Overlay::Seated(Overlay::Leave)),
        Act::Leave => leave(app),
        Act::SaveNotes => {
            let lang = app.settings.language;
            let note = app.seated().map(|seated| Note::of_course(&seated.lessons, lang));
            note.map(app::Effect::SaveNote).into_iter().collect()
        }
    }
}

/// The message is read; where it is out of sight, one goes to where it stands.
fn message(app: &mut App) {
    if hides_message(app) {
        app.view.side = Side::Task;
        app.view.scroll = Some(0);
    } else if let Some(seated) = seated(app) {
        seated.away.message.clone_from(&seated.snapshot.message);
    }
}

/// Whether a message stands where it is not seen now.
#[must_use]
pub fn hides_message(app: &App) -> bool {
    app.takes_turns() && app.view.side == Side::Device
}

fn vote(app: &mut App, option: u8) -> Vec<app::Effect> {
    let Some(seated) = seated(app) else { return Vec::new() };
    let open = seated.snapshot.poll.as_ref().filter(|poll| poll.open && usize::from(option) < poll.options.len());
    let Some(number) = open.map(|poll| poll.number) else { return Vec::new() };
    if seated.vote == Some((number, option)) {
        return Vec::new();
    }
    seated.vote = Some((number, option));
    vec![ask(Effect::Answer(Answer::Vote(number, option)))]
}

/// Puts away what the leader shows on top.
fn put_away(app: &mut App) {
    let top = app.overlay();
    let Some(seated) = seated(app) else { return };
    match top {
        Some(app::Overlay::Seated(Overlay::Poll)) => {
            seated.away.poll = seated.snapshot.poll.as_ref().map(|poll| (poll.number, poll.shown));
        }
        Some(app::Overlay::Seated(Overlay::Pause)) => seated.away.pause = true,
        // The rest is closed as everything is.
        _ => {}
    }
}

/// Esc, where it is the class's; `None` where it is as everywhere.
pub(in crate::app) fn back(app: &mut App) -> Option<Vec<app::Effect>> {
    match app.overlay() {
        // Only the leader takes it away.
        Some(app::Overlay::Seated(Overlay::LookHere)) => return Some(Vec::new()),
        Some(app::Overlay::Seated(Overlay::Poll | Overlay::Pause)) => {
            put_away(app);
            return Some(Vec::new());
        }
        Some(_) => return None,
        None => {}
    }
    let over = app.seated().map(Seated::ended);
    match (&app.screen, over) {
        (app::Screen::Seated(Screen::Join(_)), _) => Some(join::back(app)),
        (app::Screen::Seated(Screen::Without), _) => Some(without::back(app)),
        (app::Screen::Player(_), _) if app.without().is_some() && !goes_back_on_device(app) => {
            Some(without::to_plan(app))
        }
        (app::Screen::Seated(Screen::Class), Some(true)) => Some(leave(app)),
        _ if opens_menu(app) => Some(cover_with(app, app::Overlay::Seated(Overlay::Menu))),
        _ => None,
    }
}

/// Whether Esc opens what one can do in the class.
#[must_use]
pub fn opens_menu(app: &App) -> bool {
    let on_device = goes_back_on_device(app);
    let over = app.player().is_none() && app.seated().is_some_and(Seated::ended);
    app.seated().is_some() && app.overlays.is_empty() && !on_device && !over
}

/// Whether Esc is the practice device's.
fn goes_back_on_device(app: &App) -> bool {
    app.shows_device() && app.player().is_some_and(Player::device_goes_back)
}

/// Ctrl-C in a class: asks before leaving it.
pub(in crate::app) fn interrupt(app: &mut App) -> Option<Vec<app::Effect>> {
    app.seated()?;
    match (app.settings.kiosk, app.overlay()) {
        (None, Some(app::Overlay::Seated(Overlay::Leave))) => Some(vec![app::Effect::Quit]),
        _ => Some(cover_with(app, app::Overlay::Seated(Overlay::Leave))),
    }
}

/// Enter in the field of the way in, or in the one for the number that is called out.
pub(in crate::app) fn commit(app: &mut App) -> Vec<app::Effect> {
    if app.without().is_some() { without::commit(app) } else { join::commit(app) }
}

/// Whether one waits for the others at the end of the open step.
#[must_use]
pub fn waits(app: &App) -> bool {
    let (Some(seated), Some(player)) = (app.seated(), app.player()) else { return false };
    match &seated.open {
        Some(Goal::Step(_) | Goal::Turn(_)) => true,
        Some(Goal::From { meet: Some(meet), .. }) => {
            let session = &player.history.session;
            let next = player.lesson.steps_on(session.surface).find(|(place, _)| *place > session.at);
            let here = session.step(&player.lesson).map(|step| &step.id);
            here == Some(meet) || next.is_some_and(|(_, step)| step.id == *meet)
        }
        Some(Goal::From { meet: None, .. } | Goal::Alone | Goal::Wait | Goal::Stay | Goal::Watch(_) | Goal::End)
        | None => false,
    }
}

/// Whether nothing is left to do in the open step but to wait.
#[must_use]
pub fn is_ready(app: &App) -> bool {
    let (Some(seated), Some(player)) = (app.seated(), app.player()) else { return false };
    let session = &player.history.session;
    let came_out = session.outcomes.get(session.at).is_some_and(Option::is_some);
    let said = seated.ready.is_some() && seated.ready == tell::place(app);
    player.finished() || waits(app) && (came_out || said)
}

/// Whether passing the open step by would lead past where one waits.
pub(in crate::app) fn holds(app: &App) -> bool {
    let leads_on = |player: &Player| {
        let session = &player.history.session;
        session.was_skipped() || matches!(session.stage, Stage::Read | Stage::Own(_))
    };
    waits(app) && app.player().is_some_and(leads_on)
}

/// Does an action in the lesson that lies beneath whatever lies on top.
fn perform_beneath(app: &mut App, action: Action) -> Vec<app::Effect> {
    follow::beneath(app, |app| perform(app, action))
}

/// The view of the lesson, also when something lies on top.
fn own_view(app: &App) -> &View {
    app.overlays.first().map_or(&app.view, |(_, view)| view)
}
