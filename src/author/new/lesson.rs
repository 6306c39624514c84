//! A new lesson, from the frame, a task and what its author has answered.

use super::goals::{Goal, Place, Words};
use super::{Made, filled, other, translation};
use crate::author::translate::quoted;
use crate::vocabulary::Lang;

/// What has been answered.
#[derive(Debug, Clone)]
pub struct Answers {
    /// The name of the file.
    pub id: String,
    /// The form of Norwegian.
    pub language: Lang,
    /// The task, or [`super::AROUND`].
    pub goal: &'static Goal,
    /// Where it starts: one of the task's places. `None` where the author is going to do it.
    pub place: Option<Place>,
    /// The title; the task's own where nobody has given one.
    pub title: Option<String>,
    /// What one can do afterwards, likewise.
    pub can: Option<String>,
    /// The title in the other form of Norwegian.
    pub other_title: Option<String>,
    /// What one can do afterwards, in the other form of Norwegian.
    pub other_can: Option<String>,
    /// The module.
    pub module: String,
    /// Minutes.
    pub minutes: u16,
}

/// The lesson and its translation into the other form of Norwegian.
#[must_use]
pub fn lesson(answers: &Answers) -> Vec<Made> {
    with_translation(answers, main(answers))
}

/// What stands in the lesson's own file.
#[must_use]
pub fn main(answers: &Answers) -> String {
    let Answers { language, goal, .. } = answers;
    let title = answers.title.as_deref().unwrap_or_else(|| goal.title(*language));
    let can = answers.can.as_deref().unwrap_or_else(|| goal.goal(*language));
    text(answers, *language, title, can)
}

/// The lesson when this stands in its own file, and its translation: what the answers do not give is marked in it.
#[must_use]
pub fn with_translation(answers: &Answers, main: String) -> Vec<Made> {
    let Answers { id, language, goal, .. } = answers;
    let lang = other(*language);
    // What nobody has said in the other form stands there as it was said, marked.
    let say = |given: &Option<String>, there: &Option<String>, standard: &str| match (there, given) {
        (Some(there), _) => (there.clone(), false),
        (None, Some(given)) => (given.clone(), true),
        (None, None) => (standard.to_owned(), false),
    };
    let (other_title, mark_title) = say(&answers.title, &answers.other_title, goal.title(lang));
    let (other_can, mark_can) = say(&answers.can, &answers.other_can, goal.goal(lang));
    let same = text(answers, lang, &other_title, &other_can);
    let marked = [("title", mark_title), ("goal", mark_can)];
    let marked: Vec<&str> = marked.into_iter().filter(|(_, mark)| *mark).map(|(path, _)| path).collect();
    let header = match lang {
        Lang::Nn => include_str!("translation.nn.toml"),
        Lang::Nb | Lang::En => include_str!("translation.nb.toml"),
    };
    let header = filled(header, &[("id", id), ("other", language.tag())]);
    let sibling = translation(id, &main, &same, lang, &header, &marked);
    std::iter::once(Made { path: format!("{id}.toml"), text: main }).chain(sibling).collect()
}

fn text(answers: &Answers, lang: Lang, title: &str, can: &str) -> String {
    let frame = match lang {
        Lang::Nn => include_str!("lesson.nn.toml"),
        Lang::Nb | Lang::En => include_str!("lesson.nb.toml"),
    };
    let goal = answers.goal;
    let words = goal.words(lang);
    let minutes = answers.minutes.to_string();
    let note: Vec<String> = words.note.iter().map(|line| format!("    {},", quoted(line))).collect();
    let values = [
        ("id", answers.id.as_str()),
        ("other", other(lang).tag()),
        ("language", lang.tag()),
        ("module", &answers.module),
        ("minutes", &minutes),
        ("digcomp", &goal.digcomp),
        ("title", &quoted(title)),
        ("goal", &quoted(can)),
        ("note", &note.join("\n")),
        ("read", &words.read),
        ("task", &answers.place.map(|place| task(goal, place, lang)).unwrap_or_default()),
        ("own", &quoted(&words.own)),
        ("items", &items(words)),
    ];
    filled(frame, &values)
}

/// The task, and a question about it.
fn task(goal: &Goal, place: Place, lang: Lang) -> String {
    let frame = match lang {
        Lang::Nn => include_str!("task.nn.toml"),
        Lang::Nb | Lang::En => include_str!("task.nb.toml"),
    };
    let words = goal.words(lang);
    let more = if goal.start.is_empty() { String::new() } else { format!(", {}", goal.start) };
    let start = format!("{{ {}{more} }}", place.start());
    let values = [
        ("task", &*quoted(&words.task)),
        ("start", &start),
        ("done", &goal.done),
        ("say", &quoted(&words.say)),
        ("sentences", &sentences(goal, words)),
        ("mistakes", &mistakes(goal, words)),
        ("question", &quoted(&words.question)),
        ("options", &options(goal, words)),
    ];
    filled(frame, &values)
}

fn sentences(goal: &Goal, words: &Words) -> String {
    let said = |id: &String| words.sentences.iter().find(|(known, _)| known == id).map_or("", |(_, text)| text);
    let written = |id: &String| format!("\n[[step.sentence]]\nid = \"{id}\"\ntext = {}\n", quoted(said(id)));
    goal.sentences.iter().map(written).collect()
}

fn mistakes(goal: &Goal, words: &Words) -> String {
    let said = |id: &str| words.mistakes.iter().find(|(known, _)| known == id).map_or("", |(_, text)| text);
    let written = goal.mistakes.iter().map(|mistake| {
        let undo = if mistake.undo { "\nundo = true" } else { "" };
        let say = quoted(said(&mistake.id));
        format!("\n[[step.mistake]]\nid = \"{}\"\nwhen = {}\nsay = {say}{undo}", mistake.id, mistake.when)
    });
    written.collect::<Vec<_>>().join("\n")
}

fn options(goal: &Goal, words: &Words) -> String {
    let written = goal.options.iter().filter_map(|id| {
        let (_, text, say) = words.options.iter().find(|(known, ..)| known == id)?;
        let right = if *id == goal.right { "right = true\n" } else { "" };
        Some(format!("\n[[step.option]]\nid = \"{id}\"\ntext = {}\n{right}say = {}", quoted(text), quoted(say)))
    });
    written.collect::<Vec<_>>().join("\n")
}

fn items(words: &Words) -> String {
    let written = words.items.iter().zip(["forst", "sa", "til-slutt"]);
    let written = written.map(|(text, id)| format!("\n[[step.item]]\nid = \"{id}\"\ntext = {}", quoted(text)));
    written.collect::<Vec<_>>().join("\n")
}
