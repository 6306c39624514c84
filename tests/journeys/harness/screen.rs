//! The full screen: keys in, pictures out.

use std::fmt::Write as _;

use crossterm::event::{Event as Input, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tastetrykk::app::{Act, Event, Layout, Theme};
use tastetrykk::tui::{Depth, Glyphs, Look, Painted, glyphs, input, paint};
use tastetrykk::vocabulary::Lang;

use super::keys::{Deed, deeds};
use super::{Outside, Program, Surface, picture};

/// Where somebody sits: the terminal, its language and its colours.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seat {
    /// Columns and rows.
    pub(crate) size: (u16, u16),
    /// The language at the start.
    pub(crate) language: Lang,
    /// The theme at the start.
    pub(crate) theme: Theme,
    /// How many colours.
    pub(crate) depth: Depth,
    /// Which glyphs.
    pub(crate) glyphs: &'static Glyphs,
}

impl Default for Seat {
    fn default() -> Self {
        Self { size: (80, 24), language: Lang::Nb, theme: Theme::Dark, depth: Depth::Many, glyphs: &glyphs::RICH }
    }
}

impl Seat {
    /// A seat with a terminal of this size.
    pub(crate) fn of_size(columns: u16, rows: u16) -> Self {
        Self { size: (columns, rows), ..Self::default() }
    }

    /// The same seat in another language.
    pub(crate) fn in_language(self, language: Lang) -> Self {
        Self { language, ..self }
    }
}

/// The program on a terminal.
#[derive(Debug)]
pub(crate) struct Terminal {
    /// The program.
    pub(crate) program: Program,
    /// The terminal.
    pub(crate) seat: Seat,
    /// What is painted.
    pub(crate) buffer: Buffer,
    /// Where things stand in it.
    pub(crate) painted: Painted,
    /// Whether pictures leave the tones out: for long stories that are about words.
    pub(crate) brief: bool,
    story: String,
    /// The keys since the last picture.
    keys: String,
}

impl Terminal {
    /// The program is started on a machine.
    pub(crate) fn start(seat: Seat, outside: Outside) -> Self {
        let mut program = Program::start(outside, seat.language, seat.theme, Layout::SideBySide);
        program.handle(Event::Resized(seat.size.0, seat.size.1));
        let mut terminal = Self {
            program,
            seat,
            buffer: Buffer::empty(Rect::default()),
            painted: Painted::default(),
            brief: false,
            story: String::new(),
            keys: String::new(),
        };
        terminal.draw();
        terminal
    }

    /// The program on a machine of 80 by 24 where nobody has been.
    pub(crate) fn fresh() -> Self {
        Self::start(Seat::default(), Outside::default())
    }

    /// The program is started again, on the machine as it was left.
    pub(crate) fn again(self) -> Self {
        let mut terminal = Self::start(self.seat, self.program.outside);
        terminal.brief = self.brief;
        terminal.story = self.story;
        terminal.keys.push_str(" (started again)");
        terminal
    }

    /// Paints what the state says.
    pub(crate) fn draw(&mut self) {
        self.buffer = Buffer::empty(Rect::new(0, 0, self.seat.size.0, self.seat.size.1));
        let look = self.look();
        self.painted = paint(&mut self.buffer, &self.program.front, look, self.seat.glyphs);
    }

    /// The colours now.
    pub(crate) fn look(&self) -> Look {
        Look { theme: self.program.front.app().settings.theme, depth: self.seat.depth }
    }

    /// Presses keys, in the notation of [`deeds`].
    pub(crate) fn keys(&mut self, notation: &str) {
        self.keys.push(' ');
        self.keys.push_str(notation);
        for deed in deeds(notation) {
            assert!(!self.program.ended, "the program has ended before {deed:?}");
            match deed {
                Deed::Input(input) => self.input(&input),
                Deed::Click(text) => self.click(&text),
                Deed::Size(columns, rows) => self.resize(columns, rows),
            }
        }
    }

    /// Types text, blanks too.
    pub(crate) fn write(&mut self, text: &str) {
        let words: Vec<&str> = text.split(' ').collect();
        self.keys(&words.join(" <Space> "));
    }

    /// Pastes text.
    pub(crate) fn paste(&mut self, text: &str) {
        self.keys.push_str(" (paste)");
        self.input(&Input::Paste(text.to_owned()));
    }

    /// Lets the terminal say something.
    pub(crate) fn input(&mut self, input: &Input) {
        if let Some(event) = input::event(input, &self.painted) {
            self.event(event);
        }
    }

    /// Lets an event in.
    pub(crate) fn event(&mut self, event: Event) {
        self.program.handle(event);
        self.draw();
    }

    /// Lets in what has come from the class meanwhile.
    pub(crate) fn listen(&mut self) {
        self.program.listen();
        self.draw();
    }

    /// Clicks a cell.
    pub(crate) fn click_at(&mut self, column: u16, row: u16) {
        let kind = MouseEventKind::Down(MouseButton::Left);
        self.input(&Input::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
    }

    /// Gives the window another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.seat.size = (columns, rows);
        self.input(&Input::Resize(columns, rows));
    }

    fn click(&mut self, text: &str) {
        let found = (0..).zip(picture::rows(&self.buffer)).find_map(|(y, row)| {
            let start = row.find(text)?;
            Some((u16::try_from(row[..start].chars().count()).expect("a column"), y))
        });
        let (x, y) = found.unwrap_or_else(|| panic!("«{text}» is not on the screen"));
        self.click_at(x, y);
    }

    /// The rows of text.
    pub(crate) fn rows(&self) -> Vec<String> {
        picture::rows(&self.buffer)
    }

    /// Whether `text` stands on the screen, in one row.
    pub(crate) fn shows(&self, text: &str) -> bool {
        self.rows().iter().any(|row| row.contains(text))
    }

    /// What has the focus.
    pub(crate) fn focus(&self) -> Option<&Act> {
        self.program.front.focus()
    }

    /// The picture now: text, tones, cursor and focus.
    pub(crate) fn now(&self) -> String {
        format!("{}{}", self.where_one_is(), picture::picture(&self.buffer, self.look()))
    }

    fn where_one_is(&self) -> String {
        let (columns, rows) = self.seat.size;
        let theme = self.look().theme.name();
        let cursor = self.painted.cursor.map_or("no cursor".to_owned(), |(x, y)| format!("cursor at {x},{y}"));
        let focus = self.focus().map_or("no focus".to_owned(), |act| format!("on {act:?}"));
        let scroll = self.painted.scroll.map_or(String::new(), |s| format!(", {} of {} rows passed", s.offset, s.most));
        format!("{columns}x{rows} {theme}, {cursor} {focus}{scroll}\n")
    }

    /// Keeps the picture with the colours of its tones.
    pub(crate) fn picture_with_colours(&mut self, caption: &str) {
        let text = format!("{}{}", self.now(), picture::colours(&self.buffer, self.look()));
        self.tell(caption, &text);
    }

    fn tell(&mut self, caption: &str, picture: &str) {
        let keys = std::mem::take(&mut self.keys);
        writeln!(self.story, "== {caption}\nkeys:{keys}\n{picture}").expect("memory");
    }

    /// All pictures that were kept.
    pub(crate) fn story(&self) -> &str {
        &self.story
    }
}

impl Surface for Terminal {
    fn choose(&mut self, act: &Act) -> usize {
        let mut pressed = 0;
        if !self.program.front.outline().offers(act) && self.program.front.app().takes_turns() {
            self.keys("v");
            pressed += 1;
        }
        let outline = self.program.front.outline();
        let stop = outline.stops.iter().find(|stop| stop.act == *act);
        let stop = stop.unwrap_or_else(|| panic!("{act:?} is not on the screen:\n{}", self.now()));
        let in_field = self.focus().is_some_and(Act::is_field);
        if self.focus() == Some(act) && !in_field {
            self.keys("<Enter>");
            return pressed + 1;
        }
        if let Some(digit) = stop.digit().filter(|_| !in_field) {
            self.keys(&digit.to_string());
            return pressed + 1;
        }
        let stops = outline.stops.len();
        for _ in 0..stops {
            if self.focus() == Some(act) {
                break;
            }
            self.keys("<Tab>");
            pressed += 1;
        }
        assert_eq!(self.focus(), Some(act), "Tab never comes there");
        self.keys("<Enter>");
        pressed + 1
    }

    fn picture(&mut self, caption: &str) {
        let text = format!("{}{}", self.where_one_is(), picture::text(&self.buffer, self.look()));
        let told = if self.brief { text } else { self.now() };
        self.tell(caption, &told);
    }

    fn program(&self) -> &Program {
        &self.program
    }
}
