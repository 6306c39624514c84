//! The settings, each with its present value: choosing one changes it at once.

use crate::app::{Act, App, Density, Theme};
use crate::locale::Strings;
use crate::meaning::{Node, Role};

/// The settings, and the ways to what is about oneself.
#[must_use]
pub fn nodes(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let settings = &app.settings;
    let theme = match settings.theme {
        Theme::Dark => "settings-dark",
        Theme::Light => "settings-light",
        Theme::Contrast => "settings-contrast",
    };
    let density = match settings.density {
        Density::Roomy => "settings-roomy",
        Density::Compact => "settings-compact",
    };
    let switch = |on: bool| strings.say(if on { "settings-on" } else { "settings-off" });
    let item = |id: &str, value: String, act: Act| Node::new(Role::Item, strings.say(id)).detail(value).act(act);
    let values = vec![
        item("settings-language", strings.say("settings-language-name"), Act::Language).first(true),
        item("settings-theme", strings.say(theme), Act::Theme),
        item("settings-density", strings.say(density), Act::Density),
        item("settings-targets", switch(settings.large_targets), Act::LargeTargets),
        item("settings-mouse", switch(settings.mouse), Act::Mouse),
    ];
    let ways = vec![
        item("settings-glossary", String::new(), Act::Glossary),
        item("settings-progress", String::new(), Act::Course),
        item("settings-forget", String::new(), Act::Forget),
    ];
    let pane = vec![
        Node::new(Role::List, strings.say("settings-look")).children(values),
        Node::new(Role::List, strings.say("settings-more")).children(ways),
        Node::new(Role::Button, strings.say("settings-close")).act(Act::Close),
    ];
    vec![Node::new(Role::Header, strings.say("settings-title")), Node::holding(Role::Pane, pane)]
}
