//! A talk as a tree of meaning, by phone or at the door: what was said last, and what can be
//! answered.

use crate::app::Act;
use crate::meaning::{Node, Role};
use crate::vocabulary::{Id, Lang};
use crate::world::Data;
use crate::world::talk::Talk;

/// What the learner said last, and what the other one, who is called `name`, says to it.
#[must_use]
pub fn said(data: &Data, lang: Lang, talk: &Talk, name: &str) -> Vec<Node<Act>> {
    let Some(lines) = data.talk(talk.id()) else {
        return Vec::new();
    };
    let answered = talk.answered().and_then(|(line, reply)| lines.line(line)?.reply(reply));
    let mine = answered.map(|reply| Node::new(Role::Sent, reply.text.get(lang).as_str()));
    let line = talk.line().and_then(|line| lines.line(line));
    let theirs = line.map(|line| Node::new(Role::Received, line.says.get(lang).as_str()).detail(name));
    mine.into_iter().chain(theirs).collect()
}

/// What can be answered now; `press` makes a reply an act.
#[must_use]
pub fn replies(data: &Data, lang: Lang, talk: &Talk, press: impl Fn(Id) -> Act) -> Vec<Node<Act>> {
    let line = data.talk(talk.id()).zip(talk.line()).and_then(|(lines, line)| lines.line(line));
    let replies = line.map_or(&[][..], |line| &line.replies);
    let node = |(place, reply): (usize, &crate::world::data::Reply)| {
        let text = reply.text.get(lang).as_str();
        Node::new(Role::Answer, text).act(press(reply.id.clone())).first(place == 0)
    };
    replies.iter().enumerate().map(node).collect()
}
