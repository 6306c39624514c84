//! A drawn picture: a scene, a photo of one, or a picture of a conversation. On the screen it is drawn, in
//! lines it is its name.

use crate::app::Act;
use crate::locale::Strings;
use crate::meaning::{Block, Form, Node, Role, Run, Text, Voice};
use crate::vocabulary::Id;
use crate::world::Data;
use crate::world::data::{DRAWING, Thread};
use crate::world::photos::pictured;

/// The picture that a photo is, with its name.
#[must_use]
pub fn node(data: &Data, strings: &Strings, photo: &Id) -> Node<Act> {
    Node::new(Role::Picture, name(data, strings, photo)).detail(drawn(&drawing(data, strings, photo)))
}

/// What is on a photo.
#[must_use]
pub fn name(data: &Data, strings: &Strings, photo: &Id) -> String {
    if let Some(thread) = pictured(photo).and_then(|thread| data.thread(&thread)) {
        return strings.fill("photo-of-screen", &[("name", sender(data, thread))]);
    }
    data.scene(photo).map(|scene| scene.name.get(strings.lang()).clone()).unwrap_or_default()
}

/// What is on a photo, as far as one sees it when it is small: not that it is blurred.
#[must_use]
pub fn small_name(data: &Data, strings: &Strings, photo: &Id) -> String {
    let sharp = data.scenes.iter().find(|scene| scene.blurred.as_ref() == Some(photo));
    sharp.map_or_else(|| name(data, strings, photo), |sharp| sharp.name.get(strings.lang()).clone())
}

/// The drawing, row by row.
fn drawing(data: &Data, strings: &Strings, photo: &Id) -> Vec<String> {
    match pictured(photo).and_then(|thread| data.thread(&thread)) {
        Some(thread) => screen(data, strings, thread),
        None => data.scene(photo).map(|scene| scene.drawing.clone()).unwrap_or_default(),
    }
}

fn drawn(rows: &[String]) -> Text {
    let block =
        |row: &String| Block { form: Form::Paragraph, runs: vec![Run { text: row.clone(), voice: Voice::Plain }] };
    Text { blocks: rows.iter().map(block).collect() }
}

fn sender<'d>(data: &'d Data, thread: &Thread) -> &'d str {
    data.person(&thread.with).map_or("", |person| person.name.as_str())
}

/// A small screen with a conversation on it: the name at the top, and as much of the last message as there
/// is room for.
fn screen(data: &Data, strings: &Strings, thread: &Thread) -> Vec<String> {
    let (across, rows) = DRAWING;
    let inside = across - 4;
    let edge = format!("+{}+", "-".repeat(across - 2));
    let row = |text: &str| {
        let text: String = text.chars().take(inside).collect();
        format!("| {text}{} |", " ".repeat(inside - text.chars().count()))
    };
    let last = thread.messages.iter().rev().find(|message| !message.mine);
    let said = last.map(|message| message.text.get(strings.lang()).as_str()).unwrap_or_default();
    let link = last.and_then(|message| message.link.clone());
    let mut lines = wrapped(said, inside);
    lines.truncate(rows - 3 - usize::from(link.is_some()));
    lines.extend(link);
    let middle = std::iter::once(sender(data, thread).to_owned()).chain(lines).map(|line| row(&line));
    std::iter::once(edge.clone()).chain(middle).chain([edge.clone()]).collect()
}

/// `text` in lines of at most `room` characters, broken at blanks.
fn wrapped(text: &str, room: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
