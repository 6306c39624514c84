//! From state to the tree of meaning, a file per screen.
//!
//! Drawing changes nothing: every function here takes the state by shared reference.

pub mod board;
pub mod booklet;
pub mod card;
pub mod class;
pub mod code;
pub mod computer;
pub mod course;
pub mod device;
pub mod door;
pub mod finish;
pub mod footer;
pub mod front;
pub mod glossary;
pub mod help;
pub mod hint;
pub mod keyboard;
pub mod kiosk;
pub mod leave;
pub mod lesson;
mod mail;
pub mod phone;
pub mod picture;
pub mod settings;
pub mod steps;
pub mod talk;
mod web;
pub mod welcome;

pub use footer::FooterItem;
pub use front::Front;

use crate::app::{Act, App, Keeping, Notice, Overlay, Screen};
use crate::locale::Strings;
use crate::meaning::{Node, Role};

/// The tree of what is on the screen now.
#[must_use]
pub fn tree(app: &App, strings: &Strings) -> Node<Act> {
    let children = match (app.overlay(), &app.screen) {
        (Some(Overlay::Help), _) => help::nodes(app, strings),
        (Some(Overlay::Leave), _) => leave::nodes(app, strings),
        (Some(Overlay::StartAgain), _) => leave::start_again(strings),
        (Some(Overlay::Begun(id)), _) => leave::begun(app, strings, &id),
        (Some(Overlay::Paths), _) => course::paths(app, strings),
        (Some(Overlay::Glossary(None)), _) => glossary::list(app, strings),
        (Some(Overlay::Glossary(Some(id))), _) => glossary::word(app, strings, &id),
        (Some(Overlay::Settings), _) => settings::nodes(app, strings),
        (Some(Overlay::NextLearner), _) => kiosk::next_learner(app, strings),
        (Some(Overlay::StillHere), _) => kiosk::still_here(app, strings),
        (Some(Overlay::Exit), _) => kiosk::exit(strings),
        (Some(Overlay::Forget), _) => kiosk::forget(app, strings),
        (Some(Overlay::Steps), _) => steps::nodes(app, strings),
        (Some(Overlay::Leading(overlay)), _) => class::leader::overlay(app, strings, &overlay),
        (Some(Overlay::Seated(overlay)), _) => class::seat::overlay(app, strings, &overlay),
        (None, Screen::Leading(screen)) => class::leader::nodes(app, strings, screen),
        (None, Screen::Seated(screen)) => class::seat::nodes(app, strings, screen),
        (None, Screen::Welcome(trouble)) => welcome::nodes(app, strings, *trouble),
        (None, Screen::Code(entry)) => code::nodes(app, strings, entry),
        (None, Screen::Course(trouble)) => course::nodes(app, strings, *trouble),
        (None, Screen::Player(player)) => lesson::nodes(app, strings, player),
        (None, Screen::Forgotten(forgotten)) => kiosk::forgotten(forgotten, strings),
    };
    let mut children = children;
    if let Some(header) = children.iter_mut().find(|node| node.role == Role::Header) {
        header.children.extend(kiosk::card(app, strings));
    }
    Node::holding(Role::Screen, children)
}

/// What the program has to say about a field of the practice world, beside the field.
fn field_notice(app: &App, strings: &Strings) -> Option<Node<Act>> {
    let text = match app.view.notice? {
        Notice::RealNumber => strings.say("notice-real-number"),
        Notice::EmptyField => strings.say("notice-empty"),
        Notice::ShortCode => strings.say("notice-short-code"),
        Notice::NoAddress => strings.say("notice-no-address"),
        Notice::LessonChanged | Notice::ChooseFirst | Notice::SpareNumber | Notice::HintStands => return None,
    };
    Some(Node::new(Role::Advice, text))
}

/// The state without what lies on top, as far down as `covers` says.
fn beneath(app: &App, covers: impl Fn(&Overlay) -> bool) -> App {
    let mut below = app.clone();
    while below.overlay().is_some_and(|overlay| covers(&overlay)) {
        if let Some((_, view)) = below.overlays.pop() {
            below.view = view;
        }
    }
    below
}

/// A sentence about keeping, when things are not kept as they should be.
fn keeping_trouble(app: &App, strings: &Strings) -> Option<Node<Act>> {
    let text = match app.keeping {
        Keeping::Sound => return None,
        Keeping::Full => strings.say("keeping-full"),
        Keeping::ReadOnly => strings.say("keeping-read-only"),
        Keeping::Unreachable => strings.say("keeping-unreachable"),
    };
    Some(Node::new(Role::Advice, text))
}
