//! Lesson text: a small Markdown subset, made into [`crate::meaning::Text`].
//!
//! Paragraphs, lists with bullets or numbers, `**weight**`, `` `names of keys` `` and words that the
//! glossary explains: `[lenka](lenke)`. Everything else is a finding at its place: a page that shows less
//! than its author wrote helps nobody. What people in the practice world write has no markup, see
//! [`letter`].

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use toml::Spanned;
use toml::de::DeValue;

use super::decode::{At, Prose, Sink, Span, nearest, short_text};
use super::fill;
use crate::diagnostic::Code;
use crate::meaning::{Block, Form, Run, Text, Voice};
use crate::vocabulary::{Id, is_unsafe, without_controls};

/// Decodes prose of at most `most` characters.
pub(super) fn prose(sink: &mut Sink<'_>, key: &str, node: &Spanned<DeValue<'_>>, most: usize) -> Option<At<Prose>> {
    let value = short_text(sink, key, node, most)?;
    let (written, map) = visible(sink, key, value, node);
    let written_text = written.trim_end().to_owned();
    let Parsed { mut text, slips, terms } = parse(&written_text);
    if text.is_empty() && slips.is_empty() {
        sink.tell(Code::Empty, &node.span(), &[("key", key)]);
        return None;
    }
    fill::tell(sink, &written_text, &map);
    for (what, place) in slips {
        sink.tell(Code::Markup, &map.place(&place), &[("what", what)]);
    }
    if let Some(words) = sink.words() {
        for (id, place) in terms.iter().filter(|(id, _)| !words.contains(id)) {
            let near = nearest(id.as_str(), words.iter().map(Id::as_str));
            sink.tell(Code::NoSuchTerm, &map.place(place), &[("id", id.as_str()), ("near", near)]);
        }
        // Nothing leads to an explanation that is not there.
        let runs = text.blocks.iter_mut().flat_map(|block| &mut block.runs);
        for run in runs.filter(|run| matches!(&run.voice, Voice::Term(id) if !words.contains(id))) {
            run.voice = Voice::Plain;
        }
    }
    Some(At { value: Prose { written: written_text, text }, span: node.span() })
}

/// Decodes text of at most `most` characters in which each line stays a line and nothing is markup.
pub(super) fn letter(sink: &mut Sink<'_>, key: &str, node: &Spanned<DeValue<'_>>, most: usize) -> Option<At<Prose>> {
    let value = short_text(sink, key, node, most)?;
    let (written, map) = visible(sink, key, value, node);
    fill::tell(sink, &written, &map);
    let written = written.trim().to_owned();
    let text = lines(&written);
    if text.is_empty() {
        sink.tell(Code::Empty, &node.span(), &[("key", key)]);
        return None;
    }
    Some(At { value: Prose { written, text }, span: node.span() })
}

/// Each line as a block; one after an empty line begins a paragraph.
fn lines(written: &str) -> Text {
    let mut blocks = Vec::new();
    let mut form = Form::Paragraph;
    for line in written.lines() {
        if line.trim().is_empty() {
            form = Form::Paragraph;
            continue;
        }
        let run = Run { text: line.trim().to_owned(), voice: Voice::Plain };
        blocks.push(Block { form, runs: vec![run] });
        form = Form::Line;
    }
    Text { blocks }
}

/// From bytes of a cleaned text to bytes of the file.
pub(super) struct Map {
    /// Where each byte stands; empty when it cannot be told, because the text has escapes.
    bytes: Vec<usize>,
    whole: Span,
}

impl Map {
    /// The place of `range` in the file.
    pub(super) fn place(&self, range: &Range<usize>) -> Span {
        let last = range.end.saturating_sub(1).max(range.start);
        match (self.bytes.get(range.start), self.bytes.get(last)) {
            (Some(start), Some(end)) => *start..*end + 1,
            _ => self.whole.clone(),
        }
    }
}

/// `text`, the value of `node`, without characters that cannot be seen and with `\n` alone for
/// line breaks. Tells of what was left out.
pub(super) fn visible(sink: &mut Sink<'_>, key: &str, text: &str, node: &Spanned<DeValue<'_>>) -> (String, Map) {
    let whole = node.span();
    let literal = &sink.source()[whole.clone()];
    // A text without escapes stands in the file as it is.
    let start = if literal.len() == text.len() { Some(0) } else { literal.find(text) };
    let mut map = Map { bytes: Vec::with_capacity(text.len()), whole: whole.clone() };
    let mut clean = String::with_capacity(text.len());
    let mut first_bad = None;
    for (at, c) in text.char_indices() {
        let from = clean.len();
        match c {
            '\n' => clean.push('\n'),
            '\r' => {}
            '\t' => clean.push(' '),
            c if is_unsafe(c) => first_bad = first_bad.or(Some((at, c))),
            c => clean.push(c),
        }
        if let Some(start) = start {
            map.bytes.extend((0..clean.len() - from).map(|offset| whole.start + start + at + offset));
        }
    }
    if let Some((at, c)) = first_bad {
        let place = start.map_or(whole.clone(), |start| {
            let from = whole.start + start + at;
            from..from + c.len_utf8()
        });
        let named = format!("U+{:04X}", u32::from(c));
        sink.tell(Code::InvisibleCharacter, &place, &[("key", key), ("character", &named)]);
    }
    (clean, map)
}

/// A text, parsed.
struct Parsed {
    /// What it means.
    text: Text,
    /// What in it lesson texts do not have, each with its place.
    slips: Vec<(&'static str, Range<usize>)>,
    /// The words it marks, each with its place.
    terms: Vec<(Id, Range<usize>)>,
}

fn parse(written: &str) -> Parsed {
    // Tables and strike-through are switched on so that they can be told, not shown.
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_ext(written, options);
    let mut builder = Builder::default();
    // What a reference leads to is no event: the line would vanish without a word.
    for (_, definition) in parser.reference_definitions().iter() {
        builder.slips.push(("link", definition.span.clone()));
    }
    for (event, place) in parser.into_offset_iter() {
        builder.take(event, place);
    }
    builder.close();
    for (_, place) in &mut builder.slips {
        // Blocks end with their line break, which is no part of what to look at.
        place.end = place.start + written[place.clone()].trim_end().len();
    }
    Parsed { text: Text { blocks: builder.blocks }, slips: builder.slips, terms: builder.terms }
}

/// Builds blocks from the events of the Markdown parser.
#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    runs: Vec<Run>,
    strong: usize,
    /// The lists that are open, each with its next number.
    lists: Vec<Option<u64>>,
    /// The form of the block that is next.
    form: Option<Form>,
    /// The word that is being marked.
    term: Option<Id>,
    slips: Vec<(&'static str, Range<usize>)>,
    terms: Vec<(Id, Range<usize>)>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, place: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, place),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => {
                let voice = if self.strong > 0 { Voice::Strong } else { Voice::Plain };
                self.push(&text, voice);
            }
            Event::Code(text) => self.push(&text, Voice::Key),
            Event::SoftBreak | Event::HardBreak => self.push(" ", Voice::Plain),
            Event::Html(_) | Event::InlineHtml(_) => self.slips.push(("html", place)),
            Event::Rule => self.slips.push(("rule", place)),
            // Switched off: footnotes, mathematics, task lists.
            Event::FootnoteReference(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, place: Range<usize>) {
        let slip = match tag {
            Tag::Strong => {
                self.strong += 1;
                return;
            }
            Tag::List(first) => {
                self.close();
                self.lists.push(*first);
                if self.lists.len() < 2 {
                    return;
                }
                "nested-list"
            }
            Tag::Item => return self.start_item(),
            Tag::Heading { .. } => "heading",
            Tag::BlockQuote(_) => "quote",
            Tag::CodeBlock(_) => "code-block",
            Tag::Table(_) => "table",
            Tag::Emphasis => "emphasis",
            Tag::Strikethrough => "strike",
            Tag::Link { link_type: LinkType::Inline, dest_url, title, .. } if title.is_empty() => {
                match Id::new(dest_url) {
                    Some(id) => {
                        self.terms.push((id.clone(), place));
                        self.term = Some(id);
                        return;
                    }
                    None => "link",
                }
            }
            Tag::Link { .. } => "link",
            Tag::Image { .. } => "image",
            _ => return,
        };
        self.slips.push((slip, place));
    }

    fn start_item(&mut self) {
        self.close();
        self.form = Some(match self.lists.last_mut() {
            Some(Some(number)) => {
                let this = *number;
                *number = number.saturating_add(1);
                Form::Numbered(u16::try_from(this).unwrap_or(u16::MAX))
            }
            _ => Form::Bullet,
        });
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link => self.term = None,
            TagEnd::List(_) => {
                self.close();
                self.lists.pop();
            }
            TagEnd::Item | TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::TableCell => {
                self.close();
            }
            _ => {}
        }
    }

    /// Adds to the block that is open. Markdown can write control characters as `&#27;`, so they
    /// are dropped here once more. A word that is marked is nothing else.
    fn push(&mut self, text: &str, voice: Voice) {
        let text = without_controls(text);
        let voice = self.term.clone().map_or(voice, Voice::Term);
        match self.runs.last_mut() {
            Some(last) if last.voice == voice => last.text.push_str(&text),
            _ if text.is_empty() => {}
            _ => self.runs.push(Run { text, voice }),
        }
    }

    /// Closes the block that is open, if it has anything to read.
    fn close(&mut self) {
        let mut runs = std::mem::take(&mut self.runs);
        if let Some(last) = runs.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        runs.retain(|run| !run.text.is_empty());
        if !runs.is_empty() {
            let form = self.form.take().unwrap_or(Form::Paragraph);
            self.blocks.push(Block { form, runs });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(written: &str) -> String {
        let Parsed { text, slips, .. } = parse(written);
        let mut lines: Vec<String> = text
            .blocks
            .iter()
            .map(|block| {
                let runs = block.runs.iter().map(|run| match &run.voice {
                    Voice::Term(id) => format!("{{{}={id}}}", run.text),
                    Voice::Plain => run.text.clone(),
                    Voice::Strong => format!("<{}>", run.text),
                    Voice::Key => format!("[{}]", run.text),
                });
                let runs: String = runs.collect();
                match block.form {
                    Form::Paragraph | Form::Line => runs,
                    Form::Bullet => format!("* {runs}"),
                    Form::Numbered(n) => format!("{n}. {runs}"),
                }
            })
            .collect();
        lines.extend(slips.into_iter().map(|(what, place)| format!("{what}: {}", &written[place])));
        lines.join("|")
    }

    #[test]
    fn the_subset_is_shown() {
        assert_eq!(shown("Hei.\nDu **må** trykke `Send`.\n\nSå\u{e5}."), "Hei. Du <må> trykke [Send].|Så\u{e5}.");
        assert_eq!(shown("Gjør slik:\n- en\n- to\n\n3. tre\n4. fire\n"), "Gjør slik:|* en|* to|3. tre|4. fire");
        assert_eq!(shown("- en\n\n  mer om en\n\n- to"), "* en|mer om en|* to");
        assert_eq!(shown("klokka 17&nbsp;30"), "klokka 17\u{a0}30");
        assert_eq!(
            shown("Trykk på [lenka](lenke), **en [app](app)**."),
            "Trykk på {lenka=lenke}, <en >{app=app}<.>".replace("<.>", ".")
        );
        assert_eq!(shown("[kommunale\n`avgifter`](kommunale-avgifter)"), "{kommunale avgifter=kommunale-avgifter}");
    }

    #[test]
    fn everything_else_is_told_at_its_place() {
        assert_eq!(shown("a *b* c"), "a b c|emphasis: *b*");
        assert_eq!(shown("# Tittel"), "Tittel|heading: # Tittel");
        assert_eq!(shown("se [her](x.no)"), "se her|link: [her](x.no)");
        assert_eq!(shown("se [her](x \"y\")"), "se her|link: [her](x \"y\")");
        assert_eq!(shown("[b][x]\n\n[x]: lenke"), "b|link: [x]: lenke|link: [b][x]");
        assert_eq!(shown("se <http://a.no>"), "se http://a.no|link: <http://a.no>");
        assert_eq!(shown("![b](x)"), "b|image: ![b](x)");
        assert_eq!(shown("a <b> c"), "a  c|html: <b>");
        assert_eq!(shown("a\n\n---\n\nb"), "a|b|rule: ---");
        assert_eq!(shown("> a"), "a|quote: > a");
        assert_eq!(shown("    a"), "a|code-block: a");
        assert_eq!(shown("- a\n  - b"), "* a|* b|nested-list: - b");
        assert_eq!(shown("~~a~~"), "a|strike: ~~a~~");
        assert_eq!(shown("|a|\n|-|\n|b|"), "a|b|table: |a|\n|-|\n|b|");
        assert_eq!(shown("[x]: http://a.no\n\nb"), "b|link: [x]: http://a.no");
    }

    #[test]
    fn no_control_character_comes_through_markdown() {
        for written in ["a&#27;[31mb", "a&#x9b;b", "`a\u{1b}b`", "a&ZeroWidthSpace;b", "&shy;a&rlm;b"] {
            let plain = parse(written).text.plain();
            assert_eq!(without_controls(&plain), plain, "{written}");
            assert!(plain.contains('a'), "{written}");
        }
    }
}
