//! What the leader prints or keeps: cards with the code, who was there, what was done.

use super::{Leading, step};
use crate::app::Note;
use crate::classroom::agenda::Kind;
use crate::locale::{Strings, wrapped};
use crate::meaning::large;
use crate::vocabulary::Lang;

/// The widest line, in columns: what an ordinary printer puts on a page in large letters.
const COLUMNS: usize = 66;

/// So many cards are in a file.
const CARDS: usize = 8;

/// Lines as the text of a file.
fn text(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().flat_map(|line| [line.trim_end().to_owned(), "\n".to_owned()]).collect()
}

/// Cards to cut out and hand out: the address and the code in large digits, and a line for one's seat.
#[must_use]
pub fn cards(leading: &Leading, lang: Lang) -> Note {
    let strings = Strings::new(lang);
    let rule = "- ".repeat(COLUMNS / 2);
    let mut lines = Vec::new();
    for number in 1..=CARDS {
        let values = [("number", &*number.to_string()), ("class", &leading.class.name)];
        lines.extend(wrapped(&strings.fill("class-card-title", &values), COLUMNS, "", ""));
        lines.push(String::new());
        if let Some(address) = leading.addresses.first() {
            lines.extend(wrapped(
                &strings.fill("class-card-address", &[("address", &address.to_string())]),
                COLUMNS,
                "",
                "",
            ));
        }
        lines.push(strings.say("class-card-code"));
        lines.push(String::new());
        lines.extend(large::rows(&leading.code.to_string(), 1).into_iter().map(|row| format!("    {row}")));
        lines.push(String::new());
        lines.extend(wrapped(&strings.say("class-card-seat"), COLUMNS, "", ""));
        lines.extend([String::new(), rule.clone(), String::new()]);
    }
    Note { name: strings.say("class-card-file"), text: text(lines) }
}

/// Who was there, by seat.
#[must_use]
pub fn attendance(leading: &Leading, lang: Lang) -> Note {
    let strings = Strings::new(lang);
    let mut lines = wrapped(&strings.fill("attendance-title", &[("class", &leading.class.name)]), COLUMNS, "", "");
    lines.push(String::new());
    for (number, seat) in leading.class.seats() {
        let number = number.0.to_string();
        let line = match &seat.name {
            Some(name) => strings.fill("attendance-seat", &[("number", &number), ("name", name)]),
            None => strings.fill("room-seat-alone", &[("number", &number)]),
        };
        lines.extend(wrapped(&line, COLUMNS, "", "  "));
    }
    Note { name: strings.say("attendance-file"), text: text(lines) }
}

/// What was done and what was hard: nobody's name is in it.
#[must_use]
pub fn summary(leading: &Leading, lang: Lang) -> Note {
    let strings = Strings::new(lang);
    let class = &leading.class;
    let count = class.seats().count().to_string();
    let mut lines = wrapped(&strings.fill("summary-title", &[("class", &class.name)]), COLUMNS, "", "");
    lines.extend(wrapped(&strings.fill("summary-seats", &[("count", &count)]), COLUMNS, "", ""));
    lines.extend([String::new(), strings.say("summary-done")]);
    for item in class.agenda.items.iter().take(class.agenda.at.map_or(0, |at| at + 1)) {
        if item.kind != Kind::Pause {
            lines.extend(wrapped(&item.title, COLUMNS, "- ", "  "));
        }
    }
    let hard = hard(leading, lang);
    if !hard.is_empty() {
        lines.extend([String::new(), strings.say("summary-hard")]);
        for (count, what) in hard {
            let line = strings.fill("summary-times", &[("count", &count.to_string()), ("what", &what)]);
            lines.extend(wrapped(&line, COLUMNS, "- ", "  "));
        }
    }
    Note { name: strings.say("summary-file"), text: text(lines) }
}

/// What the class found hard, in the lesson's own words as far as the lesson is there, with how often.
#[must_use]
pub fn hard(leading: &Leading, lang: Lang) -> Vec<(u32, String)> {
    let hard = leading.class.totals().hard();
    let words = |hard: &crate::classroom::Hard| {
        let known = leading.lesson(&hard.lesson)?;
        let said = step::said(&known.lesson, &hard.step, &hard.what, lang)?;
        Some((hard.count, format!("{}: {said}", known.lesson.title.get(lang))))
    };
    hard.iter().filter_map(words).take(super::drive::HARDEST).collect()
}
