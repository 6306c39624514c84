//! The computer as a tree of meaning: its tabs, and the app that stands on the open one.

use super::mail;
use super::phone::app_name;
use super::web;
use crate::app::{Act, App, Player};
use crate::course::model::Variant;
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::session::Practice;
use crate::world::computer::{self, Computer, Tab};
use crate::world::data::Folder;
use crate::world::mail::Act as MailAct;
use crate::world::{self, World};

/// The computer.
#[must_use]
pub fn node(app: &App, strings: &Strings, player: &Player, practice: &Practice, variant: &Variant) -> Node<Act> {
    let source = web::Source {
        app,
        strings,
        data: &player.lesson.world,
        sentences: &variant.sentences,
        world: &practice.world,
        lang: app.settings.language,
        done: practice.done,
    };
    whole(&source)
}

/// A computer to look at and not to touch, as it stands at `start`.
#[must_use]
pub fn still_node(app: &App, strings: &Strings, player: &Player, start: &world::Start) -> Node<Act> {
    let data = &player.lesson.world;
    let world = World::new(start, &[], data);
    let lang = app.settings.language;
    let mut node = whole(&web::Source { app, strings, data, sentences: &[], world: &world, lang, done: true });
    super::device::still(&mut node);
    node
}

fn whole(source: &web::Source<'_>) -> Node<Act> {
    let Some(computer) = source.world.computer else {
        return Node::holding(Role::Computer, Vec::new());
    };
    let mut children = vec![tabs(source.strings, computer, source.world.mail.unread(Folder::Inbox))];
    let mut content = source.on_the_phone();
    let mut after = None;
    match computer.tab {
        Tab::Web => {
            children.push(source.bar());
            after = source.site_bar();
            content.extend(source.content());
        }
        Tab::Mail => {
            let (bar, letters) = mail_tab(source);
            children.push(bar);
            content.extend(letters);
        }
    }
    children.push(Node::holding(Role::Content, content));
    // The site's own bar stands above the page, and its entries are numbered after what is on it.
    children.extend(after);
    Node::holding(Role::Computer, children)
}

/// The mail program, with its way back where there is one.
fn mail_tab(source: &web::Source<'_>) -> (Node<Act>, Vec<Node<Act>>) {
    let web::Source { app, strings, data, sentences, lang, .. } = *source;
    let mail = &source.world.mail;
    let source = mail::Source { app, strings, data, sentences, mail, lang };
    let mut bar = Node::new(Role::TitleBar, source.title());
    if !mail.is_first() {
        bar.children.push(Node::new(Role::Key, strings.say("phone-back")).act(Act::mail(MailAct::Back)));
    }
    (bar, source.content())
}

/// The tabs, from the left. The open one can only be read; on the other one stands how many e-mails are new.
fn tabs(strings: &Strings, computer: Computer, unread: usize) -> Node<Act> {
    let key = |tab: Tab| {
        let name = app_name(strings, &tab.app());
        let new = tab == Tab::Mail && tab != computer.tab && unread > 0;
        let key = Node::new(Role::Key, if new { format!("{name} ({unread})") } else { name });
        let state = State { mark: Mark::On, ..State::default() };
        if tab == computer.tab { key.state(state) } else { key.act(Act::computer(computer::Act::Turn(tab))) }
    };
    Node::new(Role::Tabs, app_name(strings, &computer.tab.app())).children(Tab::ALL.into_iter().map(key).collect())
}
