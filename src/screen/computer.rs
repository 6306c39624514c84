//! The computer as a tree of meaning: its tabs, and the app that stands on the open one.

use super::mail;
use super::phone::app_name;
use crate::app::{Act, App, Player};
use crate::course::model::Variant;
use crate::locale::Strings;
use crate::meaning::{Node, Role};
use crate::session::Practice;
use crate::world::computer::{self, Computer, Tab};
use crate::world::mail::Act as MailAct;

/// The computer.
#[must_use]
pub fn node(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Node<Act> {
    let Some(computer) = practice.world.computer else {
        return Node::holding(Role::Computer, Vec::new());
    };
    let mut children = vec![tabs(strings, computer)];
    match computer.tab {
        Tab::Mail => children.extend(mail_tab(app, strings, player, practice, variant)),
        Tab::Web => {
            let name = app_name(strings, computer.tab.app());
            let text = Node::new(Role::Paragraph, strings.fill("phone-other-app", &[("app", &name)]));
            children.push(Node::holding(Role::Content, vec![text]));
        }
    }
    Node::holding(Role::Computer, children)
}

/// The mail program, with its way back where there is one.
fn mail_tab(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> [Node<Act>; 2] {
    let mail = &practice.world.mail;
    let source = mail::Source {
        app,
        strings,
        data: &player.lesson.world,
        sentences: &variant.sentences,
        mail,
        lang: app.settings.language,
    };
    let mut bar = Node::new(Role::TitleBar, source.title());
    if !mail.is_first() {
        bar.children.push(Node::new(Role::Key, strings.say("phone-back")).act(Act::mail(MailAct::Back)));
    }
    [bar, Node::holding(Role::Content, source.content())]
}

/// The tabs, from the left. The open one can only be read.
fn tabs(strings: &Strings, computer: Computer) -> Node<Act> {
    let key = |tab: Tab| {
        let key = Node::new(Role::Key, app_name(strings, tab.app()));
        if tab == computer.tab { key } else { key.act(Act::computer(computer::Act::Turn(tab))) }
    };
    Node::new(Role::Tabs, app_name(strings, computer.tab.app())).children(Tab::ALL.into_iter().map(key).collect())
}
