//! A preview without threads, files or a clock: saves and keys in, pictures out.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::Arc;

use crossterm::event::{Event as Input, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tastetrykk::app::{self, Settings};
use tastetrykk::author::preview::{Effect, Event, Kind, Outcome, Preview, Reading, Size, Subject, places};
use tastetrykk::course::Files as _;
use tastetrykk::runtime::preview::paint::{Painted, paint};
use tastetrykk::runtime::preview::{input, reader};
use tastetrykk::tui::{Depth, Glyphs, Look, glyphs};
use tastetrykk::vocabulary::{Id, Lang};

use crate::folder::Folder;
use crate::keys::{Deed, deeds};
use crate::picture;

/// A preview at a terminal.
pub(crate) struct Story {
    pub(crate) preview: Preview,
    pub(crate) folder: Folder,
    pub(crate) ended: bool,
    pub(crate) depth: Depth,
    pub(crate) glyphs: &'static Glyphs,
    pub(crate) painted: Painted,
    buffer: Buffer,
    size: (u16, u16),
    told: String,
}

impl Story {
    /// The preview of the lesson `svare`, or of another file that it shows.
    pub(crate) fn of(folder: Folder, path: &str, size: (u16, u16)) -> Self {
        let lesson = Id::new("svare").expect("an id");
        let kind = match path {
            "svare.toml" => Kind::Lesson(lesson.clone()),
            "svare.nn.toml" => Kind::Translation(lesson.clone(), Lang::Nn),
            _ => Kind::Shared,
        };
        let subject = Subject { path: path.to_owned(), kind, lesson, step: None };
        let preview = Preview::new(subject, Settings::new(Lang::Nb), Lang::Nb, Size::Usual, 20_000);
        let mut story = Self {
            preview,
            folder,
            ended: false,
            depth: Depth::Many,
            glyphs: &glyphs::RICH,
            painted: Painted::default(),
            buffer: Buffer::empty(Rect::default()),
            size,
            told: String::new(),
        };
        story.handle(Event::Resized(size.0, size.1));
        let first = story.preview.begin();
        story.follow(first);
        story.draw();
        story
    }

    /// The good lesson at 140×40.
    pub(crate) fn good() -> Self {
        Self::of(Folder::good(), "svare.toml", (140, 40))
    }

    pub(crate) fn handle(&mut self, event: Event) {
        let effects = self.preview.handle(event);
        self.follow(effects);
    }

    fn follow(&mut self, effects: Vec<Effect>) {
        let mut waiting = VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            let events = match effect {
                Effect::Look(asked) => self.look(asked),
                Effect::Course => {
                    let index = Arc::new(self.folder.clone().catalogue().index());
                    vec![Event::Lesson(app::Event::Course { index, standing: None })]
                }
                Effect::Glossary => {
                    let glossary = Arc::new(self.folder.clone().catalogue().glossary());
                    vec![Event::Lesson(app::Event::Glossary(glossary))]
                }
                Effect::Quit => {
                    self.ended = true;
                    Vec::new()
                }
                Effect::Suspend | Effect::Redraw => Vec::new(),
            };
            for event in events {
                waiting.extend(self.preview.handle(event));
            }
        }
    }

    fn look(&self, asked: u64) -> Vec<Event> {
        let catalogue = self.folder.clone().catalogue();
        let subject = &self.preview.state().subject;
        let there = matches!(self.folder.files().read(&subject.path), Ok(Some(bytes)) if !bytes.is_empty());
        let outcome = match catalogue.open("svare") {
            _ if !there => Outcome::Absent,
            Ok(opened) => Outcome::Lesson(Arc::new(opened.lesson)),
            Err(_) => Outcome::Broken,
        };
        let found = if there {
            reader::check(&catalogue, subject, |lesson| catalogue.check_file(&format!("{lesson}.toml")))
        } else {
            Vec::new()
        };
        let told = places::told(found, &catalogue.sources("svare"));
        vec![Event::Read(Reading { asked, outcome, profile: 0 }), Event::Found(asked, told)]
    }

    /// The author saves: the folder is another one, somebody tells, and the save comes to rest.
    pub(crate) fn save(&mut self, change: impl FnOnce(Folder) -> Folder) {
        self.folder = change(std::mem::take(&mut self.folder));
        self.handle(Event::Changed);
        self.rest();
    }

    /// What was waited for has come.
    pub(crate) fn rest(&mut self) {
        self.handle(Event::Waited);
        self.draw();
    }

    /// Keys and clicks, as in the learner's stories.
    pub(crate) fn keys(&mut self, notation: &str) {
        for deed in deeds(notation) {
            let said = match deed {
                Deed::Input(said) => said,
                Deed::Size(columns, rows) => {
                    self.size = (columns, rows);
                    Input::Resize(columns, rows)
                }
                Deed::Click(text) => self.click(&text),
            };
            if let Some(event) = input::event(&said, &self.painted, &self.preview) {
                self.handle(event);
            }
            self.draw();
        }
    }

    fn click(&self, text: &str) -> Input {
        let find = |(y, row): (usize, &String)| row.find(text).map(|at| (row[..at].chars().count(), y));
        let rows = self.rows();
        let (x, y) = rows.iter().enumerate().find_map(find).unwrap_or_else(|| panic!("{text} is not on the screen"));
        let cell = |n: usize| u16::try_from(n).expect("a cell");
        let kind = MouseEventKind::Down(MouseButton::Left);
        Input::Mouse(MouseEvent { kind, column: cell(x), row: cell(y), modifiers: KeyModifiers::NONE })
    }

    fn draw(&mut self) {
        self.buffer = Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1));
        self.painted = paint(&mut self.buffer, &self.preview, self.depth, self.glyphs);
    }

    /// What stands on the screen.
    pub(crate) fn rows(&self) -> Vec<String> {
        picture::rows(&self.buffer)
    }

    /// Whether these words stand on the screen in one row.
    pub(crate) fn shows(&self, words: &str) -> bool {
        self.rows().iter().any(|row| row.contains(words))
    }

    fn look_of(&self) -> Look {
        Look { theme: self.preview.front().app().settings.theme, depth: self.depth }
    }

    /// Keeps what the screen shows now.
    pub(crate) fn picture(&mut self, caption: &str) {
        let picture = picture::picture(&self.buffer, self.look_of());
        writeln!(self.told, "{caption}\n{picture}").expect("memory");
    }

    /// The same without tones.
    pub(crate) fn words(&mut self, caption: &str) {
        let text = picture::text(&self.buffer, self.look_of());
        writeln!(self.told, "{caption}\n{text}").expect("memory");
    }

    /// All that was kept.
    pub(crate) fn told(&self) -> &str {
        &self.told
    }

    /// The open step.
    pub(crate) fn step(&self) -> String {
        let place = self.preview.step_now().expect("an open step");
        self.preview.steps()[place].to_string()
    }
}
