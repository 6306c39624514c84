//! Where a text that is missing goes: beside what it belongs to, in the order of the main file.

use super::layout::{Layout, Written};
use super::{Edit, Rank};

/// The texts that have a section of their own, one line each.
const LISTED: [&str; 3] = ["sentence", "mistake", "page"];

/// Where a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Home {
    /// In a section of the file.
    Old(usize),
    /// In one that is to be written.
    New(usize),
}

/// A section that is to be written.
#[derive(Debug)]
struct Section {
    path: String,
    anchor: usize,
    lines: String,
}

/// How a text is put in.
#[derive(Debug, PartialEq, Eq)]
enum Spot {
    /// As a line of a section, under this key.
    Line(usize, String),
    /// As a line of a new section.
    Section(String, String),
    /// Inside the braces at this path.
    Braces(String, String),
    /// Beside a text that stands alone so far.
    Beside(String, String),
}

/// Finds places, in the order of the main file.
pub(super) struct Places<'l> {
    layout: &'l Layout<'l>,
    /// Where the texts so far are, and after which byte the next one comes.
    past: Vec<(Home, usize)>,
    new: Vec<Section>,
}

impl<'l> Places<'l> {
    pub(super) fn new(layout: &'l Layout<'l>) -> Self {
        let mut places = Self { layout, past: Vec::new(), new: Vec::new() };
        places.there("format");
        places
    }

    /// The next text stands in the file already.
    pub(super) fn there(&mut self, path: &str) {
        if let Some(thing) = self.layout.things.get(path) {
            self.past.push((Home::Old(thing.section), thing.lines.end));
        }
    }

    /// How a mark must name the text at `path`, which is to be put in: empty when its line is its own.
    pub(super) fn within(&self, path: &str) -> String {
        let above = match self.spot(path) {
            Spot::Line(..) | Spot::Section(..) => return String::new(),
            Spot::Braces(above, _) | Spot::Beside(above, _) => above,
        };
        let assignment = &self.layout.things[&above].assignment;
        path[assignment.len()..].trim_start_matches('.').to_owned()
    }

    /// Puts the next text in. What goes in a new section comes with [`Self::sections`].
    pub(super) fn put(&mut self, path: &str, value: &str, comment: &str) -> Vec<Edit> {
        match self.spot(path) {
            Spot::Line(section, key) => {
                let anchor = self.after(section);
                self.past.push((Home::Old(section), anchor));
                let new = format!("{comment}{key} = {value}\n");
                vec![Edit { span: anchor..anchor, new, rank: Rank::Line }]
            }
            Spot::Section(path, key) => {
                let place = self.section(path);
                let Section { lines, anchor, .. } = &mut self.new[place];
                lines.push_str(comment);
                lines.push_str(&key);
                lines.push_str(" = ");
                lines.push_str(value);
                lines.push('\n');
                let anchor = *anchor;
                self.past.push((Home::New(place), anchor));
                Vec::new()
            }
            Spot::Braces(above, key) => self.in_braces(&above, &key, value, comment),
            Spot::Beside(above, key) => {
                let thing = &self.layout.things[&above];
                let text = &self.layout.source[thing.span.clone()];
                let new = format!("{{ text = {text}, {key} = {value} }}");
                vec![self.above(&above, comment), Edit::replace(thing.span.clone(), new)]
            }
        }
    }

    /// The sections that are to be written.
    pub(super) fn sections(self) -> Vec<Edit> {
        let edit = |Section { path, anchor, lines }| Edit {
            span: anchor..anchor,
            new: format!("\n[{path}]\n{lines}"),
            rank: Rank::Section,
        };
        self.new.into_iter().map(edit).collect()
    }

    fn above(&self, path: &str, comment: &str) -> Edit {
        let start = self.layout.things[path].lines.start;
        Edit::replace(start..start, comment.to_owned())
    }

    fn in_braces(&self, above: &str, key: &str, value: &str, comment: &str) -> Vec<Edit> {
        let thing = &self.layout.things[above];
        let inner = &self.layout.source[thing.span.start..thing.span.end - 1];
        let at = thing.span.start + inner.trim_end().len();
        let comma = match inner.trim_end().chars().next_back() {
            Some('{' | ',') => "",
            _ => ",",
        };
        vec![
            self.above(above, comment),
            Edit { span: at..at, new: format!("{comma} {key} = {value}"), rank: Rank::Line },
        ]
    }

    /// After which byte the next line of this section comes.
    fn after(&self, section: usize) -> usize {
        let past = self.past.iter().rev().find(|(home, _)| *home == Home::Old(section));
        past.map_or(self.layout.sections[section].heading.end, |(_, anchor)| *anchor)
    }

    /// The new section at `path`, which comes after the text before it.
    fn section(&mut self, path: String) -> usize {
        if let Some(place) = self.new.iter().position(|section| section.path == path) {
            return place;
        }
        let anchor = match self.past.last() {
            Some((Home::Old(section), _)) => self.layout.sections[*section].end,
            Some((Home::New(_), anchor)) => *anchor,
            None => self.layout.sections[0].end,
        };
        self.new.push(Section { path, anchor, lines: String::new() });
        self.new.len() - 1
    }

    fn spot(&self, path: &str) -> Spot {
        let names: Vec<&str> = path.split('.').collect();
        let head = |depth: usize| names[..depth].join(".");
        let tail = |depth: usize| names[depth..].join(".");
        let usual = usual(&names);
        let depth = (1..names.len()).rev().find(|depth| self.layout.things.contains_key(&head(*depth))).unwrap_or(0);
        let braces = (1..=depth).find(|depth| self.is(&head(*depth), &Written::Inline));
        if let Some(outer) = braces {
            let inner = (outer..=depth).rev().find(|depth| self.is(&head(*depth), &Written::Inline)).unwrap_or(outer);
            return Spot::Braces(head(inner), tail(inner));
        }
        let above = head(depth);
        let written = self.layout.things.get(&above).map_or(&Written::Heading, |thing| &thing.written);
        match written {
            Written::Value => Spot::Beside(above, tail(depth)),
            Written::Dotted => {
                let section = self.layout.things[&above].section;
                let inside = self.layout.sections[section].path.split('.').filter(|name| !name.is_empty()).count();
                Spot::Line(section, tail(inside))
            }
            Written::Heading if usual <= depth => {
                Spot::Line(self.layout.heading(&above).unwrap_or_default(), tail(depth))
            }
            Written::Heading | Written::Implied | Written::Inline => {
                let depth = usual.max(depth);
                Spot::Section(head(depth), tail(depth))
            }
        }
    }

    fn is(&self, path: &str, written: &Written) -> bool {
        self.layout.things.get(path).is_some_and(|thing| thing.written == *written)
    }
}

/// How many names of a path are the heading that its text usually stands under.
fn usual(names: &[&str]) -> usize {
    let count = names.len();
    match count {
        0..=2 => count.saturating_sub(1),
        _ if count % 2 == 1 || LISTED.contains(&names[count - 2]) => count - 1,
        _ => count - 2,
    }
}
