//! What somebody at a seat sees beside the lesson: the way in, waiting, a pause, «Se hit», a poll, the end. What the
//! class adds to a lesson is in [`lesson`].

mod join;
mod lesson;
mod without;

use crate::app::class::seat::{self, NotIn, Overlay, Screen, Seated};
use crate::app::{Act, App, Layout, Player};
use crate::classroom::stage::{Mode, Poll};
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::screen::{finish, keeping_trouble, kiosk};

pub use lesson::in_lesson;

/// A bar of a poll is so many blocks long when everybody answered the same.
const BAR: u64 = 20;

/// A seat's own screens.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, screen: &Screen) -> Vec<Node<Act>> {
    match (screen, app.seated()) {
        (Screen::Join(join), _) => join::nodes(app, strings, join),
        (Screen::Without, _) => without::nodes(app, strings),
        (Screen::Class, Some(seated)) => in_class(app, strings, seated),
        (Screen::Class, None) => vec![Node::new(Role::Header, strings.say("class-join"))],
    }
}

/// What lies on top.
#[must_use]
pub fn overlay(app: &App, strings: &Strings, overlay: &Overlay) -> Vec<Node<Act>> {
    if let Overlay::Out(why) = overlay {
        return out(app, strings, *why);
    }
    let Some(seated) = app.seated() else { return vec![Node::new(Role::Header, strings.say("class-join"))] };
    let pane = match overlay {
        Overlay::LookHere => vec![
            Node::new(Role::Heading, strings.say("seat-look-title")),
            Node::new(Role::Paragraph, strings.say("seat-look-text")),
            Node::new(Role::Aside, strings.say("seat-kept")),
        ],
        Overlay::Pause => {
            let mut pane = message(strings, seated);
            pane.extend(pause(strings, seated));
            pane.push(Node::new(Role::Aside, strings.say("seat-kept")));
            pane.push(button(strings, "seat-pause-go-on", seat::Act::PutAway).first(true));
            pane
        }
        Overlay::Poll => seated.snapshot.poll.as_ref().map(|poll| asked(strings, seated, poll)).unwrap_or_default(),
        Overlay::Menu => menu(app, strings, seated),
        Overlay::Leave => leave(app, strings),
        Overlay::Out(_) => Vec::new(),
    };
    vec![header(strings, seated), Node::holding(Role::Pane, pane)]
}

fn button(strings: &Strings, id: &str, act: seat::Act) -> Node<Act> {
    Node::new(Role::Button, strings.say(id)).act(Act::Seat(act))
}

fn header(strings: &Strings, seated: &Seated) -> Node<Act> {
    Node::new(Role::Header, seated.snapshot.class.as_str()).detail(place(strings, seated))
}

/// The seat's number, and what its person is called.
fn place(strings: &Strings, seated: &Seated) -> String {
    let number = seated.snapshot.seat.0.to_string();
    match &seated.snapshot.name {
        Some(name) => strings.fill("seat-place-named", &[("number", &number), ("name", name)]),
        None => strings.fill("seat-place", &[("number", &number)]),
    }
}

/// In the class, with no lesson of one's own open.
fn in_class(app: &App, strings: &Strings, seated: &Seated) -> Vec<Node<Act>> {
    if seated.ended() {
        return vec![header(strings, seated), Node::holding(Role::Pane, end(app, strings, seated))];
    }
    if let Some(player) = seated.mirror.as_deref() {
        return lesson::mirrored(app, strings, seated, player);
    }
    let mut pane = message(strings, seated);
    match &seated.snapshot.mode {
        Mode::Gathering => pane.extend(welcome(strings, seated)),
        Mode::Talk(about) => pane.extend(talk(strings, about)),
        Mode::Pause(_) => pane.extend(pause(strings, seated)),
        Mode::FollowMe(_) => pane.extend(canvas(strings, "seat-canvas-follow")),
        _ if seated.lacks() => pane.extend(canvas(strings, "seat-canvas-text")),
        _ => pane.push(Node::new(Role::Aside, strings.say("seat-opening"))),
    }
    pane.extend(quiet(strings, seated).into_iter().map(|line| Node::new(Role::Aside, line)));
    pane.push(hand(strings, seated));
    pane.push(button(strings, "seat-leave", seat::Act::AskLeave));
    vec![header(strings, seated), Node::holding(Role::Pane, pane)]
}

fn welcome(strings: &Strings, seated: &Seated) -> Vec<Node<Act>> {
    let number = seated.snapshot.seat.0.to_string();
    let who = match &seated.snapshot.name {
        Some(name) => strings.fill("seat-in-named", &[("number", &number), ("name", name)]),
        None => strings.fill("seat-in", &[("number", &number)]),
    };
    let mut pane = vec![Node::new(Role::Heading, strings.say("seat-in-title")), Node::new(Role::Paragraph, who)];
    // Whoever is the first to come is not told to be alone.
    if let Some(here) = seated.snapshot.here.filter(|here| *here > 1 && seated.here) {
        pane.push(Node::new(Role::Paragraph, strings.fill("seat-in-here", &[("count", &here.to_string())])));
    }
    pane.push(Node::new(Role::Paragraph, strings.say("seat-in-text")));
    pane
}

/// What the class does cannot be seen here, but in front.
fn canvas(strings: &Strings, why: &str) -> Vec<Node<Act>> {
    vec![Node::new(Role::Heading, strings.say("seat-canvas")), Node::new(Role::Paragraph, strings.say(why))]
}

/// People talk together: there is nothing to do here meanwhile.
fn talk(strings: &Strings, about: &str) -> Vec<Node<Act>> {
    vec![
        Node::new(Role::Heading, strings.say("class-talk")),
        Node::new(Role::Task, about),
        Node::new(Role::Paragraph, strings.say("seat-talk-text")),
    ]
}

fn pause(strings: &Strings, seated: &Seated) -> Vec<Node<Act>> {
    let minutes = seated.minutes().unwrap_or_default().to_string();
    vec![
        Node::new(Role::Heading, strings.say("seat-pause")),
        Node::new(Role::Paragraph, strings.fill("seat-pause-minutes", &[("minutes", &minutes)])),
        Node::new(Role::Paragraph, strings.say("seat-pause-text")),
    ]
}

/// The leader's message, until it is read.
fn message(strings: &Strings, seated: &Seated) -> Vec<Node<Act>> {
    let Some(text) = seated.message() else { return Vec::new() };
    vec![
        Node::new(Role::Heading, strings.say("seat-message")),
        Node::new(Role::Paragraph, text),
        button(strings, "seat-message-read", seat::Act::Message),
    ]
}

/// What is said quietly: how it stands with the hand, with the host and with what the leader sees.
fn quiet(strings: &Strings, seated: &Seated) -> Vec<String> {
    let hand = seated.hand.is_up().then(|| match seated.snapshot.queue {
        Some(0) => strings.say("seat-hand-first"),
        Some(before) => strings.fill("seat-hand-queue", &[("before", &before.to_string())]),
        None => strings.say("seat-hand-up"),
    });
    let away = (!seated.here).then(|| strings.say("seat-host-away"));
    let shares = seated.shares.then(|| strings.say("seat-shares"));
    [hand, away, shares].into_iter().flatten().collect()
}

fn hand(strings: &Strings, seated: &Seated) -> Node<Act> {
    let label = if seated.hand.is_up() { "seat-hand-down" } else { "seat-hand" };
    button(strings, label, seat::Act::Hand)
}

/// A poll: its answers, or how many gave each.
fn asked(strings: &Strings, seated: &Seated, poll: &Poll) -> Vec<Node<Act>> {
    let mut pane =
        vec![Node::new(Role::Heading, strings.say("seat-poll")), Node::new(Role::Task, poll.question.as_str())];
    let mine = seated.vote.filter(|(number, _)| *number == poll.number).map(|(_, option)| usize::from(option));
    // Whoever has not answered yet answers before looking at what others did.
    let shown = poll.shown && !seated.snapshot.tally.is_empty() && (mine.is_some() || !poll.open);
    if shown {
        let all: u64 = seated.snapshot.tally.iter().map(|count| u64::from(*count)).sum();
        for (place, option) in poll.options.iter().enumerate() {
            let count = seated.snapshot.tally.get(place).copied().unwrap_or_default();
            pane.push(bar(strings, option, count, all, mine == Some(place)));
        }
    }
    if poll.open && !shown {
        pane.extend(poll.options.iter().enumerate().map(|(place, option)| {
            let mark = if mine == Some(place) { Mark::Right } else { Mark::None };
            let word = if mine == Some(place) { strings.say("seat-poll-mine") } else { String::new() };
            let act = Act::Seat(seat::Act::Vote(u8::try_from(place).unwrap_or(u8::MAX)));
            let state = State { mark, ..State::default() };
            Node::new(Role::Answer, option.as_str()).detail(word).state(state).act(act)
        }));
    }
    if poll.open && shown {
        pane.push(button(strings, "seat-poll-again", seat::Act::VoteAgain));
    }
    let said = match (poll.open, mine) {
        (true, None) => strings.say("seat-poll-nameless"),
        (true, Some(_)) => strings.say("seat-poll-change"),
        (false, _) => strings.say("seat-poll-over"),
    };
    pane.push(Node::new(Role::Aside, said));
    pane.push(button(strings, "seat-poll-close", seat::Act::PutAway).first(mine.is_some() || !poll.open));
    pane
}

/// How many gave an answer, as a bar and in words.
fn bar(strings: &Strings, option: &str, count: u32, all: u64, mine: bool) -> Node<Act> {
    let blocks = (u64::from(count) * BAR).div_ceil(all.max(1)).min(BAR);
    let label = if mine { strings.fill("seat-poll-bar-mine", &[("option", option)]) } else { option.to_owned() };
    let length = |n: u64| u16::try_from(n).unwrap_or(u16::MAX);
    Node::new(Role::Meter, label)
        .detail(strings.fill("seat-poll-count", &[("count", &count.to_string())]))
        .state(State { progress: Some((length(blocks), length(BAR))), ..State::default() })
}

/// What one can do in the class, beside the task.
fn menu(app: &App, strings: &Strings, seated: &Seated) -> Vec<Node<Act>> {
    let back = if app.player().is_some() { "seat-back-to-task" } else { "seat-one-back" };
    let mut pane = vec![
        Node::new(Role::Heading, seated.snapshot.class.as_str()),
        Node::new(Role::Button, strings.say(back)).act(Act::Close).first(true),
        hand(strings, seated),
    ];
    if seated.has_poll_away() {
        pane.push(button(strings, "seat-poll-open", seat::Act::Poll));
    }
    let share = if seated.shares { "seat-share-end" } else { "seat-share" };
    pane.push(button(strings, share, seat::Act::Share));
    if !seated.here {
        let back_in = strings.say("without-instead");
        pane.push(button(strings, "without-title", seat::Act::WithoutNetwork).detail(back_in));
    }
    pane.push(button(strings, "seat-leave", seat::Act::AskLeave));
    pane.extend(quiet(strings, seated).into_iter().map(|line| Node::new(Role::Aside, line)));
    if let Some(code) = app.learner.code {
        pane.push(Node::new(Role::Paragraph, strings.say("finish-code")));
        pane.push(Node::new(Role::Code, code.to_string()));
    }
    pane
}

/// The question before one leaves.
fn leave(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane = vec![
        Node::new(Role::Heading, strings.say("seat-leave-title")),
        Node::new(Role::Paragraph, strings.say("seat-leave-text")),
        Node::new(Role::Button, strings.say("seat-leave-no")).act(Act::Close).first(true),
        button(strings, "seat-leave-yes", seat::Act::Leave),
    ];
    if app.settings.kiosk.is_some() {
        pane.push(Node::new(Role::Button, strings.say("kiosk-next")).act(Act::NextLearner));
    }
    pane
}

/// One is out of the class.
fn out(app: &App, strings: &Strings, why: NotIn) -> Vec<Node<Act>> {
    let mut pane = vec![
        Node::new(Role::Heading, strings.say("seat-out-title")),
        Node::new(
            Role::Paragraph,
            strings.say(if why == NotIn::NoSeat { "seat-out-text" } else { join::refused(why) }),
        ),
    ];
    if app.player().is_some() {
        pane.push(Node::new(Role::Button, strings.say("seat-out-alone")).act(Act::Close).first(true));
    }
    pane.push(button(strings, "seat-out-again", seat::Act::Join));
    pane.push(Node::new(Role::Button, strings.say("finish-welcome")).act(Act::Welcome));
    vec![Node::new(Role::Header, strings.say("class-join")), Node::holding(Role::Pane, pane)]
}

/// The end: thanks, the notes of the lessons of today, the three words.
fn end(app: &App, strings: &Strings, seated: &Seated) -> Vec<Node<Act>> {
    let lang = app.settings.language;
    let kept = app.view.note.as_ref().map(|kept| finish::note_kept(kept, strings));
    let mut pane = vec![
        Node::new(Role::Heading, strings.say("seat-end-title")),
        kept.unwrap_or_else(|| Node::new(Role::Paragraph, strings.say("seat-end-text"))),
    ];
    let ways = ways_out(app, strings, seated);
    // In a low window they come first, so that they are in sight.
    let low = app.layout == Layout::Turns;
    if low {
        pane.extend(ways.iter().cloned());
    }
    for lesson in &seated.lessons {
        pane.push(Node::new(Role::Heading, lesson.title.get(lang).as_str()));
        pane.push(Node::new(Role::Paragraph, finish::bullets(lesson.note.get(lang))));
    }
    if let Some(code) = app.learner.code {
        pane.push(Node::new(Role::Heading, strings.say("finish-code")));
        pane.push(Node::new(Role::Code, code.to_string()));
        pane.push(Node::new(Role::Aside, strings.say("finish-code-why")));
    }
    pane.extend(keeping_trouble(app, strings));
    if !low {
        pane.extend(ways);
    }
    pane
}

fn ways_out(app: &App, strings: &Strings, seated: &Seated) -> Vec<Node<Act>> {
    let mut ways = Vec::new();
    // Nothing is left behind on a shared machine. What has been saved is not saved twice.
    let saved = app.view.note.as_ref().is_some_and(finish::is_saved);
    if app.settings.kiosk.is_none() && !seated.lessons.is_empty() && !saved {
        ways.push(button(strings, "seat-end-save", seat::Act::SaveNotes));
    }
    ways.push(button(strings, "finish-welcome", seat::Act::Leave));
    ways.extend(kiosk::pass_on(app, strings));
    if let Some(first) = ways.first_mut() {
        first.state.first = true;
    }
    ways
}

/// The player that is looked at, without what could be done.
fn looked_at(app: &App, player: &Player) -> App {
    let mut shown = app.clone();
    shown.class = crate::app::InClass::None;
    shown.overlays.clear();
    shown.view = crate::app::View { side: crate::app::Side::Device, ..crate::app::View::default() };
    shown.screen = crate::app::Screen::Player(Box::new(player.clone()));
    shown
}
