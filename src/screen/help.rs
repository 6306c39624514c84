//! Help about where one stands, and the keys that work there.

use super::tree;
use crate::app::{Act, App, Outline, Overlay, Screen, keymap};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Node, Role, Run, Text, Voice};
use crate::session::Stage;
use crate::world::Device;

/// What to do here, and the keys.
#[must_use]
pub fn nodes(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let pane = vec![
        Node::new(Role::Heading, strings.say("help-title")),
        Node::new(Role::Paragraph, strings.say(about(app))),
        Node::new(Role::Heading, strings.say("help-keys")),
        Node::new(Role::Paragraph, keys(app, strings)),
        Node::new(Role::Button, strings.say("help-close")).act(Act::Close).first(true),
    ];
    vec![Node::new(Role::Header, strings.say("welcome-name")), Node::holding(Role::Pane, pane)]
}

fn about(app: &App) -> &'static str {
    // What the help lies on.
    if app.overlays.iter().rev().nth(1).is_some_and(|(overlay, _)| *overlay == Overlay::Steps) {
        return "help-steps";
    }
    match &app.screen {
        Screen::Welcome(_) if app.learner.under_way => "help-resume",
        Screen::Welcome(_) => "help-welcome",
        Screen::Code(_) => "help-code",
        Screen::Forgotten(_) => "help-forgotten",
        Screen::Player(player) => match player.history.session.stage {
            Stage::Read => "help-read",
            Stage::Choice(_) => "help-choice",
            Stage::Several(_) => "help-several",
            Stage::Order(_) => "help-order",
            Stage::Match(_) => "help-match",
            Stage::Fill(_) => "help-fill",
            Stage::Spot(_) => "help-spot",
            Stage::Practice(_) => match player.device() {
                Some(Device::Board) => "help-board",
                Some(Device::Program) => "help-booklet",
                Some(Device::Computer) => "help-computer",
                Some(Device::Phone) | None => "help-practice",
            },
            Stage::Own(_) => "help-own",
            Stage::Finished => "help-finish",
        },
    }
}

/// The keys of the screen below, not those of the help itself.
fn keys(app: &App, strings: &Strings) -> Text {
    let mut below = app.clone();
    if let Some((_, view)) = below.overlays.pop() {
        below.view = view;
    }
    let outline = Outline::of(&tree(&below, strings));
    let line = |legend: keymap::Legend| Block {
        form: Form::Bullet,
        runs: vec![
            Run { text: legend.keys, voice: Voice::Key },
            Run { text: format!(" {}", strings.say(legend.label)), voice: Voice::Plain },
        ],
    };
    Text { blocks: keymap::legend(&below, &outline).into_iter().map(line).collect() }
}
