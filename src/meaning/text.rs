//! Text that a person reads, with what each piece of it is.

use crate::vocabulary::{Id, without_controls};

/// Text that a person reads: blocks of runs. Never holds a control character.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// The blocks, in order.
    pub blocks: Vec<Block>,
}

/// A paragraph or a line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Block {
    /// What kind of block.
    pub form: Form,
    /// Its pieces.
    pub runs: Vec<Run>,
}

/// What kind of block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// A paragraph.
    Paragraph,
    /// A line right below the one above it.
    Line,
    /// A line with a bullet.
    Bullet,
    /// A line with a number.
    Numbered(u16),
}

/// A piece of text in one voice.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they are said.
    pub voice: Voice,
}

/// How a run is said.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Voice {
    /// As the rest.
    Plain,
    /// With weight.
    Strong,
    /// The name of a key or of something on the screen.
    Key,
    /// A word that the glossary explains.
    Term(Id),
}

impl Text {
    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.iter().all(|block| block.runs.iter().all(|run| run.text.is_empty()))
    }

    /// This text with `next` after it, in the same paragraph where both are paragraphs.
    #[must_use]
    pub fn followed_by(mut self, next: &Self) -> Self {
        let mut blocks = next.blocks.iter().cloned();
        if let (Some(last), Some(first)) = (self.blocks.last_mut(), next.blocks.first())
            && (last.form, first.form) == (Form::Paragraph, Form::Paragraph)
        {
            last.runs.push(Run { text: " ".to_owned(), voice: Voice::Plain });
            last.runs.extend(first.runs.iter().cloned());
            blocks.next();
        }
        self.blocks.extend(blocks);
        self
    }

    /// One paragraph from an author, in which what stands between backticks is the name of a key or
    /// of something on the screen.
    #[must_use]
    pub fn naming(line: &str) -> Self {
        let line = without_controls(line);
        let pieces: Vec<&str> = line.split('`').collect();
        // One that has no fellow stands for itself.
        if pieces.len().is_multiple_of(2) {
            return Self::from(line.as_str());
        }
        let voice = |place: usize| if place.is_multiple_of(2) { Voice::Plain } else { Voice::Key };
        let run = |(place, text): (usize, &str)| Run { text: text.to_owned(), voice: voice(place) };
        let runs: Vec<Run> = pieces.into_iter().enumerate().map(run).filter(|run| !run.text.is_empty()).collect();
        if runs.is_empty() { Self::default() } else { Self { blocks: vec![Block { form: Form::Paragraph, runs }] } }
    }

    /// The words in it that the glossary explains, in reading order.
    pub fn terms(&self) -> impl Iterator<Item = &Id> {
        self.blocks.iter().flat_map(|block| &block.runs).filter_map(|run| match &run.voice {
            Voice::Term(id) => Some(id),
            Voice::Plain | Voice::Strong | Voice::Key => None,
        })
    }

    /// The words alone: blocks are parted by a space.
    #[must_use]
    pub fn plain(&self) -> String {
        let blocks: Vec<String> = self.blocks.iter().map(Block::plain).collect();
        blocks.join(" ")
    }
}

impl Block {
    /// The words alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

impl From<&str> for Text {
    /// One plain paragraph; control characters are dropped.
    fn from(text: &str) -> Self {
        let text = without_controls(text);
        if text.is_empty() {
            return Self::default();
        }
        let run = Run { text, voice: Voice::Plain };
        Self { blocks: vec![Block { form: Form::Paragraph, runs: vec![run] }] }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
