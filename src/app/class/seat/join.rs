//! The way into a class: which one, the code, what one wants to be called.

use std::net::SocketAddr;

use super::{Act, Effect, Found, NotIn, Screen, ask};
use crate::app::update::leave_screen;
use crate::app::{self, App, Draft, View};
use crate::classroom::code::NoCode;
use crate::classroom::{self, ClassCode};

/// The longest address that is taken, in characters: a name of the network is at most 253.
const LONGEST_ADDRESS: usize = 260;

/// The most classes that are offered.
const MOST_FOUND: usize = 20;

/// How far one has come on the way in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Join {
    /// The page that is open.
    pub page: Page,
    /// The classes that were found on the network, in the order in which they were.
    pub found: Vec<Found>,
    /// Whether it has been looked so long that the address is asked for too.
    pub none_yet: bool,
    /// Where the host is.
    pub to: Option<String>,
    /// The code.
    pub code: Option<ClassCode>,
    /// What one wants to be called.
    pub called: Option<Called>,
    /// What went wrong last.
    pub slip: Option<Slip>,
}

/// A page of the way in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Page {
    /// Choosing a class.
    #[default]
    Find,
    /// Typing its address.
    Address,
    /// Typing the code.
    Code,
    /// What one wants to be called.
    Name,
    /// At the door.
    Door,
}

/// What one wants to be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Called {
    /// This.
    Name(String),
    /// Only by the number of the seat.
    Number,
}

/// What went wrong on the way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// There is nothing in the field.
    Empty,
    /// What was typed is no code; the host was not asked.
    Code(NoCode),
    /// The host, or the network, said no.
    NotIn(NotIn),
}

fn way_in(app: &mut App) -> Option<&mut Join> {
    if let app::Screen::Seated(Screen::Join(join)) = &mut app.screen { Some(join) } else { None }
}

/// Whether one waits at the door.
pub(super) fn knocks(app: &App) -> bool {
    let app::Screen::Seated(Screen::Join(join)) = &app.screen else { return false };
    join.page == Page::Door && join.slip.is_none()
}

/// Whether somebody is on the way in who does not wait at the door any more.
pub(super) fn has_turned_back(app: &App) -> bool {
    matches!(app.screen, app::Screen::Seated(Screen::Join(_))) && !knocks(app)
}

/// The way in, as far as it is known.
pub(super) fn begin(
    app: &mut App,
    to: Option<String>,
    code: Option<ClassCode>,
    name: Option<String>,
) -> Vec<app::Effect> {
    if app.seated().is_some() {
        return Vec::new();
    }
    let called = name.and_then(|name| classroom::name(&name)).map(Called::Name);
    let to = to.map(|to| address(&to)).filter(|to| !to.is_empty());
    leave_screen(app, app::Screen::Seated(Screen::Join(Join { to, code, called, ..Join::default() })));
    let mut effects = vec![ask(Effect::Find)];
    effects.extend(go_on(app));
    effects
}

/// To the first page where something is missing, or to the door.
fn go_on(app: &mut App) -> Vec<app::Effect> {
    let Some(join) = way_in(app) else { return Vec::new() };
    join.slip = None;
    match (&join.to, join.code, &join.called) {
        (None, ..) => turn(app, Page::Find, ""),
        (Some(_), None, _) => turn(app, Page::Code, ""),
        (Some(_), Some(_), None) => turn(app, Page::Name, ""),
        (Some(to), Some(code), Some(called)) => {
            let name = if let Called::Name(name) = called { Some(name.clone()) } else { None };
            let knock = Effect::Join { to: to.clone(), code, name };
            turn(app, Page::Door, "");
            return vec![ask(knock)];
        }
    }
    Vec::new()
}

/// To a page, with these words in its field.
fn turn(app: &mut App, page: Page, words: &str) {
    if let Some(join) = way_in(app) {
        join.page = page;
    }
    let mut draft = Draft::default();
    draft.insert(words);
    app.view = View { draft: (!words.is_empty()).then_some(draft), ..View::default() };
}

/// What was found. Those that stand there keep their places, so that nobody presses another one's number.
pub(super) fn found(app: &mut App, found: Vec<Found>, looked: bool) {
    let Some(join) = way_in(app) else { return };
    join.none_yet |= looked;
    join.found.retain(|there| found.iter().any(|class| class.address == there.address));
    for class in found.into_iter().take(MOST_FOUND) {
        match join.found.iter_mut().find(|there| there.address == class.address) {
            Some(there) => there.name = class.name,
            None => join.found.push(class),
        }
    }
}

/// One did not come in: to the page where that can be mended.
pub(super) fn not_in(app: &mut App, why: NotIn) -> Vec<app::Effect> {
    if !knocks(app) {
        return Vec::new();
    }
    let Some(join) = way_in(app) else { return Vec::new() };
    let (to, code) = (join.to.clone().unwrap_or_default(), join.code);
    join.slip = Some(Slip::NotIn(why));
    match why {
        NotIn::NoAddress | NotIn::Away | NotIn::NoClass => turn(app, Page::Address, &to),
        NotIn::WrongCode => {
            join.code = None;
            turn(app, Page::Code, &code.map(|code| code.to_string()).unwrap_or_default());
        }
        NotIn::NewCode => {
            join.code = None;
            turn(app, Page::Code, "");
        }
        NotIn::AskLeader | NotIn::Closed | NotIn::Full | NotIn::OtherVersion | NotIn::NoSeat => {}
    }
    Vec::new()
}

/// Something was pressed on the way in.
pub(super) fn press(app: &mut App, act: &Act) -> Vec<app::Effect> {
    match act {
        Act::To(to) => choose(app, *to),
        Act::Address => {
            slip(app, None);
            turn(app, Page::Address, "");
            Vec::new()
        }
        Act::Field => {
            app.view.focus = Some(app::Act::Seat(Act::Field));
            Vec::new()
        }
        Act::Number => {
            call(app, Called::Number);
            go_on(app)
        }
        Act::Back => back(app),
        Act::Again => go_on(app),
        Act::Join
        | Act::Hand
        | Act::Message
        | Act::Ready
        | Act::GoOn
        | Act::Vote(_)
        | Act::VoteAgain
        | Act::Poll
        | Act::PutAway
        | Act::Share
        | Act::AskLeave
        | Act::Leave
        | Act::WithoutNetwork
        | Act::Follow(_)
        | Act::Called(_)
        | Act::CalledField
        | Act::Plan
        | Act::AskIt
        | Act::SaveNotes => Vec::new(),
    }
}

fn choose(app: &mut App, to: SocketAddr) -> Vec<app::Effect> {
    if let Some(join) = way_in(app) {
        join.to = Some(to.to_string());
    }
    go_on(app)
}

fn call(app: &mut App, called: Called) {
    if let Some(join) = way_in(app) {
        join.called = Some(called);
    }
}

fn slip(app: &mut App, slip: Option<Slip>) {
    if let Some(join) = way_in(app) {
        join.slip = slip;
    }
}

/// Enter in the field of a page.
pub(super) fn commit(app: &mut App) -> Vec<app::Effect> {
    let typed = app.view.draft.as_ref().map(|draft| draft.text().to_owned()).unwrap_or_default();
    let Some(join) = way_in(app) else { return Vec::new() };
    if typed.trim().is_empty() {
        join.slip = Some(Slip::Empty);
        return Vec::new();
    }
    match join.page {
        Page::Address => join.to = Some(address(&typed)),
        Page::Code => match ClassCode::read(&typed) {
            Ok(code) => join.code = Some(code),
            Err(why) => {
                // What was typed stays in the field, to be mended.
                join.slip = Some(Slip::Code(why));
                return Vec::new();
            }
        },
        Page::Name => {
            join.called = classroom::name(&typed).map(Called::Name);
            if join.called.is_none() {
                join.slip = Some(Slip::Empty);
                return Vec::new();
            }
        }
        Page::Find | Page::Door => return Vec::new(),
    }
    go_on(app)
}

/// An address as it is meant: without blanks, and with points where commas were typed.
fn address(typed: &str) -> String {
    let plain = crate::vocabulary::without_controls(typed);
    let meant = plain.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c });
    meant.take(LONGEST_ADDRESS).collect()
}

/// One page back; from the first one to the welcome.
pub(super) fn back(app: &mut App) -> Vec<app::Effect> {
    let at_door = knocks(app);
    let Some(join) = way_in(app) else { return Vec::new() };
    join.slip = None;
    let typed = |join: &Join| {
        let to = join.to.clone().unwrap_or_default();
        let found = join.found.iter().any(|class| class.address.to_string() == to);
        (!found).then_some(to)
    };
    match join.page {
        Page::Find => {
            let effects = super::goes(app);
            leave_screen(app, app::Screen::Welcome(None));
            effects
        }
        Page::Code if typed(join).is_some() => {
            let to = typed(join).unwrap_or_default();
            join.to = None;
            turn(app, Page::Address, &to);
            Vec::new()
        }
        Page::Address | Page::Code => {
            (join.to, join.code) = (None, None);
            turn(app, Page::Find, "");
            vec![ask(Effect::Find)]
        }
        Page::Name => {
            let code = join.code.take().map(|code| code.to_string()).unwrap_or_default();
            turn(app, Page::Code, &code);
            Vec::new()
        }
        Page::Door => {
            join.called = None;
            turn(app, Page::Name, "");
            if at_door { vec![ask(Effect::Leave)] } else { Vec::new() }
        }
    }
}
