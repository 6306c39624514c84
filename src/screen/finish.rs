//! The end of a lesson: the take-home note, the three words, where things are kept, what comes
//! next.

use super::{keeping_trouble, kiosk};
use crate::app::{Act, App, Layout, NoteKept, Player, Reach};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Node, Role, Run, Text, Voice};
use crate::session::Outcome;

/// What one takes home.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, player: &Player) -> Vec<Node<Act>> {
    let note = player.lesson.note.get(app.settings.language);
    if app.trying.is_some() {
        return tried(strings, player, note);
    }
    // What was asked for last is answered first.
    let kept = app.view.note.as_ref().map(|kept| note_kept(kept, strings));
    let mut pane = vec![kept.unwrap_or_else(|| Node::new(Role::Praise, done_words(strings, player)))];
    let ways: Vec<Node<Act>> = ways_on(app, strings, player).into_iter().chain(kiosk::pass_on(app, strings)).collect();
    // In a low window they come first, so that they are in sight.
    let low = app.layout == Layout::Turns;
    if low {
        pane.extend(ways.iter().cloned());
    }
    pane.extend([
        Node::new(Role::Heading, strings.say("finish-note")),
        Node::new(Role::Paragraph, bullets(note)),
        Node::new(Role::Heading, strings.say("finish-code")),
        Node::new(Role::Code, player.code.to_string()),
        Node::new(Role::Aside, strings.say("finish-code-why")),
    ]);
    let kept = || match app.reach {
        Reach::Here | Reach::Pending => Node::new(Role::Aside, strings.say("keeping-sound")),
        Reach::Everywhere => Node::new(Role::Aside, strings.say("keeping-everywhere")),
    };
    pane.push(keeping_trouble(app, strings).unwrap_or_else(kept));
    if !low {
        pane.extend(ways);
    }
    vec![Node::holding(Role::Pane, pane)]
}

/// The end of a lesson that was tried: what a learner takes home, and no more.
fn tried(strings: &Strings, player: &Player, note: &[String]) -> Vec<Node<Act>> {
    let pane = vec![
        Node::new(Role::Praise, done_words(strings, player)),
        Node::new(Role::Heading, strings.say("finish-note")),
        Node::new(Role::Paragraph, bullets(note)),
        Node::new(Role::Aside, strings.say("try-nothing-kept")),
        Node::new(Role::Button, strings.say("leave-quit")).act(Act::Quit).first(true),
    ];
    vec![Node::holding(Role::Pane, pane)]
}

/// The next lesson by name, the map, and the note as a file.
fn ways_on(app: &App, strings: &Strings, player: &Player) -> Vec<Node<Act>> {
    let lang = app.settings.language;
    // Before it is known what has been done, nothing is proposed.
    let next = app.standing().and_then(|_| app.lesson_after(&player.lesson.id));
    let mut ways: Vec<Node<Act>> = Vec::new();
    if let Some(head) = next {
        let label = strings.fill("finish-next", &[("lesson", head.title.get(lang))]);
        ways.push(Node::new(Role::Button, label).act(Act::Lesson(head.id.clone())).first(true));
    }
    ways.push(Node::new(Role::Button, strings.say("finish-course")).act(Act::Course).first(next.is_none()));
    // Nothing is left behind on a shared machine. What has been saved is not saved twice.
    let saved = app.view.note.as_ref().is_some_and(is_saved);
    if app.settings.kiosk.is_none() && !saved {
        ways.push(Node::new(Role::Button, strings.say("finish-save")).act(Act::SaveNote));
    }
    ways
}

/// Whether a note is there, so that it is not saved again.
pub(super) fn is_saved(kept: &NoteKept) -> bool {
    matches!(kept, NoteKept::In { .. } | NoteKept::AtHome { .. })
}

/// What became of the note that was to be saved.
pub(super) fn note_kept(kept: &NoteKept, strings: &Strings) -> Node<Act> {
    let trouble = |text: String| Node::new(Role::Advice, text);
    match kept {
        NoteKept::In { folder, file } => {
            Node::new(Role::Praise, strings.fill("note-kept", &[("folder", folder), ("file", file)]))
        }
        NoteKept::AtHome { file } => Node::new(Role::Praise, strings.fill("note-kept-home", &[("file", file)])),
        NoteKept::NoFolder => trouble(strings.say("note-no-folder")),
        NoteKept::NotAllowed => trouble(strings.say("note-not-allowed")),
        NoteKept::Full => trouble(strings.say("note-full")),
        NoteKept::Failed => trouble(strings.say("note-failed")),
    }
}

/// What was done, and then what there is to come back to.
fn done_words(strings: &Strings, player: &Player) -> String {
    let outcomes = || player.history.session.outcomes.iter().flatten();
    let skipped = outcomes().filter(|outcome| **outcome == Outcome::Skipped).count();
    if skipped == 0 {
        return strings.say("finish-text");
    }
    let done = outcomes().count() - skipped;
    strings.fill("finish-skipped", &[("done", &done.to_string()), ("count", &skipped.to_string())])
}

pub(super) fn bullets(lines: &[String]) -> Text {
    let block = |line: &String| Block {
        form: Form::Bullet,
        runs: vec![Run { text: crate::vocabulary::without_controls(line), voice: Voice::Plain }],
    };
    Text { blocks: lines.iter().map(block).collect() }
}
