//! The step as it stands in a lesson file.

use super::Scene;
use crate::author::Document;
use crate::author::example::write::{NotToml, escaped, inserted, quoted, toml as example};
use crate::course::model::{Condition, Example, Want};
use crate::vocabulary::Id;

/// What a new task is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Its id.
    pub step: Id,
    /// What to do.
    pub task: String,
    /// Where it begins.
    pub scene: Scene,
}

/// A wrong turn that is to be explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreseen {
    /// Its id.
    pub id: Id,
    /// What it is.
    pub when: Condition,
    /// What is said.
    pub say: String,
    /// Whether it must be undone.
    pub undo: bool,
}

/// A step that was made by doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// What it is to be.
    pub wish: Wish,
    /// What makes it done.
    pub done: Vec<Condition>,
    /// What is said then.
    pub say: String,
    /// What can be sent without typing.
    pub sentences: Vec<(Id, String)>,
    /// Wrong turns.
    pub mistakes: Vec<Foreseen>,
    /// Acts, and what comes of them.
    pub examples: Vec<Example>,
}

/// `source` with a task that has a scene and no more, to be played.
///
/// # Errors
/// [`NotToml`] when there is a slip in the file, or in the scene.
pub fn draft(source: &str, wish: &Wish) -> Result<String, NotToml> {
    let anything = Condition { happened: crate::vocabulary::happenings::Kind::HomeShown, wants: Vec::new() };
    let (wish, say) = (wish.clone(), wish.task.clone());
    let made = Made { wish, done: vec![anything], say, sentences: vec![], mistakes: vec![], examples: vec![] };
    written(source, &made)
}

/// `source` with the step at its place: before what is to be done on one's own phone, which comes last.
///
/// # Errors
/// As [`draft`].
pub fn written(source: &str, made: &Made) -> Result<String, NotToml> {
    inserted(source, place(source), &lines(made))
}

/// Where a new step belongs, in bytes: at the end, or before a last step of what is to be done on one's own phone,
/// with the comment above it.
#[must_use]
pub fn place(source: &str) -> usize {
    let lines: Vec<(usize, &str)> = source
        .split_inclusive('\n')
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line.trim()))
        })
        .collect();
    let Some(last) = lines.iter().rposition(|(_, line)| *line == "[[step]]") else { return source.len() };
    let is_own = lines[last..].iter().skip(1).take_while(|(_, line)| !line.starts_with('[')).any(|(_, line)| {
        let kind = line.strip_prefix("kind").map(|rest| rest.trim_start().trim_start_matches('=').trim());
        kind.is_some_and(|kind| kind.trim_matches(['"', '\'']) == "own")
    });
    if !is_own {
        return source.len();
    }
    // A comment belongs to it with a blank line between, too.
    let blanks = lines[..last].iter().rev().take_while(|(_, line)| line.is_empty()).count();
    let comments = lines[..last - blanks].iter().rev().take_while(|(_, line)| line.starts_with('#')).count();
    let above = if comments == 0 { 0 } else { blanks + comments };
    lines[last - above].0
}

fn lines(made: &Made) -> String {
    let Wish { step, task, scene } = &made.wish;
    let text = |text: &str| quoted(&escaped(text));
    let mut lines = vec![
        "[[step]]".to_owned(),
        format!("id = \"{step}\""),
        "kind = \"practice\"".to_owned(),
        format!("task = {}", text(task)),
        format!("start = {}", scene.start),
    ];
    let done: Vec<String> = made.done.iter().map(condition).collect();
    match &done[..] {
        [one] => lines.push(format!("done = [{one}]")),
        several => {
            lines.push("done = [".to_owned());
            lines.extend(several.iter().map(|one| format!("    {one},")));
            lines.push("]".to_owned());
        }
    }
    lines.push(format!("say = {}", text(&made.say)));
    for part in &scene.parts {
        lines.push(format!("\n{part}"));
    }
    for (id, sentence) in &made.sentences {
        lines.push(format!("\n[[step.sentence]]\nid = \"{id}\"\ntext = {}", text(sentence)));
    }
    for Foreseen { id, when, say, undo } in &made.mistakes {
        let when = condition(when);
        lines.push(format!("\n[[step.mistake]]\nid = \"{id}\"\nwhen = {when}\nsay = {}", text(say)));
        if *undo {
            lines.push("undo = true".to_owned());
        }
    }
    let examples = made.examples.iter().map(|found| format!("\n{}", example(found)));
    lines.into_iter().chain(examples).collect::<Vec<_>>().join("\n")
}

/// A condition as it stands in a lesson file.
fn condition(condition: &Condition) -> String {
    let one = |id: &Id| format!("\"{id}\"");
    let value = |want: &Want| match want {
        Want::OneOf(ids) => match &ids[..] {
            [id] => one(id),
            ids => format!("[{}]", ids.iter().map(one).collect::<Vec<_>>().join(", ")),
        },
        Want::AtLeast(count) => count.to_string(),
    };
    let wants = condition.wants.iter().map(|(field, want)| format!(", {} = {}", field.name(), value(want)));
    format!("{{ happened = \"{}\"{} }}", condition.happened.name(), wants.collect::<String>())
}

/// The ids that steps and examples of a file have.
#[must_use]
pub fn taken(source: &str, id: &str) -> bool {
    let document = Document::read("", source.as_bytes());
    document.is_some_and(|document| document.has(&format!("step.{id}")) || document.has(&format!("example.{id}")))
}
