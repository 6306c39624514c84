//! Help about where one stands, and the keys that work there.

use super::{beneath, tree};
use crate::app::class::seat;
use crate::app::{Act, App, Outline, Overlay, Player, Screen, keymap};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Node, Role, Run, Text, Voice};
use crate::session::Stage;
use crate::world::Device;

/// What to do here, and the keys.
#[must_use]
pub fn nodes(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let below = beneath(app, |overlay| *overlay == Overlay::Help);
    let pane = vec![
        Node::new(Role::Heading, strings.say("help-title")),
        Node::new(Role::Paragraph, strings.say(about(&below))),
        Node::new(Role::Heading, strings.say("help-keys")),
        Node::new(Role::Paragraph, keys(&below, strings)),
        Node::new(Role::Button, strings.say("help-close")).act(Act::Close).first(true),
    ];
    vec![Node::new(Role::Header, strings.say("welcome-name")), Node::holding(Role::Pane, pane)]
}

/// What the place is that one has come from, and what one can do there.
fn about(app: &App) -> &'static str {
    match app.overlay() {
        Some(Overlay::Glossary(None)) => return "help-glossary",
        Some(Overlay::Glossary(Some(_))) => return "help-word",
        Some(Overlay::Settings) => return "help-settings",
        Some(Overlay::Paths) => return "help-paths",
        Some(Overlay::Begun(_) | Overlay::StartAgain) => return "help-begun",
        Some(Overlay::Leave | Overlay::Exit) => return "help-leave",
        Some(Overlay::NextLearner | Overlay::StillHere) => return "help-next-learner",
        Some(Overlay::Forget) => return "help-forget",
        Some(Overlay::Steps) => return "help-steps",
        Some(Overlay::Leading(_)) => return "help-leading",
        Some(Overlay::Seated(_)) => return "help-seated",
        Some(Overlay::Help) | None => {}
    }
    match &app.screen {
        Screen::Welcome(_) if app.learner.under_way => "help-resume",
        Screen::Welcome(_) => "help-welcome",
        Screen::Code(_) => "help-code",
        Screen::Course(_) => "help-course",
        Screen::Forgotten(_) => "help-forgotten",
        Screen::Leading(_) => "help-leading",
        Screen::Seated(seat::Screen::Join(_)) => "help-join",
        Screen::Seated(seat::Screen::Class) => "help-seated",
        Screen::Seated(seat::Screen::Without) => "help-without",
        Screen::Player(player) => match &player.history.session.stage {
            Stage::Read => "help-read",
            Stage::Practice(practice) if practice.done => "help-done",
            Stage::Practice(_) if writes_on_board(app, player) => "help-writing-exact",
            Stage::Practice(_) if app.view.draft.is_some() => "help-writing",
            Stage::Practice(_) => match player.device() {
                Some(Device::Door) => "help-door",
                Some(Device::Board) => "help-board",
                Some(Device::Program) => "help-booklet",
                Some(Device::Computer) => "help-computer",
                Some(Device::Phone) | None => "help-practice",
            },
            Stage::Own(_) => "help-own",
            Stage::Finished => "help-finish",
            _ if player.history.session.complete() => "help-answered",
            Stage::Choice(_) => "help-choice",
            Stage::Several(_) => "help-several",
            Stage::Order(_) => "help-order",
            Stage::Match(_) => "help-match",
            Stage::Fill(_) => "help-fill",
            Stage::Spot(_) => "help-spot",
        },
    }
}

/// Whether one is in a field of the board, where the task says what to write.
fn writes_on_board(app: &App, player: &Player) -> bool {
    player.device() == Some(Device::Board) && (app.view.draft.is_some() || app.view.writing.is_some())
}

/// The keys of the screen below, not those of the help itself.
fn keys(below: &App, strings: &Strings) -> Text {
    let outline = Outline::of(&tree(below, strings), below.layout);
    let line = |legend: keymap::Legend| Block {
        form: Form::Bullet,
        runs: vec![
            Run { text: legend.keys, voice: Voice::Key },
            Run { text: format!(" {}", strings.say(legend.label)), voice: Voice::Plain },
        ],
    };
    Text { blocks: keymap::legend(below, &outline).into_iter().map(line).collect() }
}
