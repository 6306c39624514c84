//! A page of the book for a terminal: Markdown made into lines of at most 78 columns.
//!
//! Examples keep their lines, however long: somebody copies them. With `styled`, headings and names are bold.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use unicode_width::UnicodeWidthStr;

use crate::locale::wrapped;

/// The longest line, in columns.
const COLUMNS: usize = 78;
/// Narrower than this, words would be broken.
const NARROWEST: usize = 30;
/// What a list inside a list, and a column of a table, is moved in by.
const INSET: &str = "  ";
/// What examples are moved in by.
const INDENT: &str = "    ";
const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// The page as lines of at most so many columns. Ends in a line break.
#[must_use]
pub fn render(markdown: &str, columns: usize, styled: bool) -> String {
    let line = |Line { text, within }: Line| match within {
        Within::Heading if styled => format!("{BOLD}{text}{PLAIN}\n"),
        Within::Heading => format!("{text}\n{}\n", "-".repeat(text.chars().count())),
        Within::Text | Within::Code => text + "\n",
    };
    lines(markdown, columns.clamp(NARROWEST, COLUMNS)).into_iter().map(line).collect()
}

/// The page in lines of at most so many columns, but for those of examples and tables.
#[must_use]
pub fn lines(markdown: &str, columns: usize) -> Vec<Line> {
    let mut sheet = Sheet { columns, ..Sheet::default() };
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        sheet.take(event);
    }
    sheet.flush();
    sheet.lines
}

/// A line of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What stands in it.
    pub text: String,
    /// What it belongs to.
    pub within: Within,
}

/// What has been written so far, and the paragraph under way.
#[derive(Default)]
struct Sheet {
    columns: usize,
    lines: Vec<Line>,
    text: String,
    /// The lists under way, the innermost last; of one that counts, the next number.
    lists: Vec<Option<u64>>,
    /// The table under way: its rows, the last one not whole yet.
    rows: Vec<Vec<String>>,
    /// Whether the paragraph under way is the first of its item.
    first: bool,
    within: Within,
}

/// What text belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Within {
    /// A paragraph, a list or a table.
    #[default]
    Text,
    /// A heading.
    Heading,
    /// An example.
    Code,
}

impl Sheet {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.within == Within::Code => self.verbatim(&text),
            Event::Text(text) => self.text.push_str(&text),
            Event::Code(name) => {
                self.text.push('`');
                self.text.push_str(&name);
                self.text.push('`');
            }
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.flush(),
            Event::Rule => self.block(),
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { .. } => {
                self.block();
                self.within = Within::Heading;
            }
            Tag::List(first) => {
                // A list inside an item comes right under it.
                if self.lists.is_empty() {
                    self.block();
                } else {
                    self.flush();
                }
                self.lists.push(*first);
            }
            Tag::Table(_) => self.block(),
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            Tag::Item => {
                self.flush();
                self.first = true;
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.block();
                self.within = Within::Code;
            }
            Tag::Paragraph if self.lists.is_empty() => self.block(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.flush();
                self.within = Within::Text;
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.text);
                self.rows.last_mut().into_iter().for_each(|row| row.push(cell.clone()));
            }
            TagEnd::Table => self.table(),
            TagEnd::CodeBlock => self.within = Within::Text,
            TagEnd::Paragraph | TagEnd::Item => self.flush(),
            _ => {}
        }
    }

    /// A blank line, unless there is one or nothing yet.
    fn block(&mut self) {
        self.flush();
        if self.lines.last().is_some_and(|line| !line.text.is_empty()) {
            self.push(String::new());
        }
    }

    /// Writes the table under way, its columns side by side.
    fn table(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
        let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
        for row in &rows {
            let padded = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| format!("{INSET}{cell}{}", " ".repeat(width - cell.width())));
            self.push(padded.collect::<String>().trim_end().to_owned());
        }
    }

    fn verbatim(&mut self, text: &str) {
        for line in text.lines() {
            self.push(format!("{INDENT}{line}").trim_end().to_owned());
        }
    }

    fn push(&mut self, text: String) {
        self.lines.push(Line { text, within: self.within });
    }

    /// Writes the paragraph under way.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        let outer = INSET.repeat(self.lists.len().saturating_sub(1));
        let mark = match self.lists.last_mut() {
            None => String::new(),
            Some(None) => "- ".to_owned(),
            Some(Some(number)) => {
                let mark = format!("{number}. ");
                *number += u64::from(self.first);
                mark
            }
        };
        let inner = outer.clone() + &" ".repeat(mark.len());
        let first = if self.first { outer + &mark } else { inner.clone() };
        self.first = false;
        for line in wrapped(text.trim(), self.columns, &first, &inner) {
            self.push(line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_count_and_tables_have_columns() {
        let text = render("1. En\n2. To\n   - Tre\n\n| A | Tid |\n| --- | --- |\n| Lang tekst | 3 |\n", COLUMNS, false);
        assert_eq!(text, "1. En\n2. To\n  - Tre\n\n  A           Tid\n  Lang tekst  3\n");
    }

    #[test]
    fn markdown_becomes_lines_that_fit_and_examples_keep_theirs() {
        let long = "ord ".repeat(40);
        let page =
            format!("# Om `id`\n\n{long}\n\n- **Ett**: {long}\n  - To\n- Tre\n\n```toml\nid = \"x\"\n\nb = 1\n```\n");
        let text = render(&page, COLUMNS, false);
        assert!(text.lines().all(|line| line.chars().count() <= COLUMNS), "{text}");
        assert!(text.starts_with("Om `id`\n-------\n\nord ord"), "{text}");
        assert!(
            text.contains("\n- Ett: ord") && text.contains("\n  ord") && text.contains("\n  - To\n- Tre\n"),
            "{text}"
        );
        assert!(text.ends_with("\n    id = \"x\"\n\n    b = 1\n"), "{text}");
        assert!(!text.contains('\u{1b}'));
        assert!(render(&page, COLUMNS, true).starts_with("\u{1b}[1mOm `id`\u{1b}[0m\n\nord"));
    }
}
