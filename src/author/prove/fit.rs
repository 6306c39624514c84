//! Whether everything fits: each picture of a lesson is painted by the real renderer at the two sizes that every
//! lesson must fit, in each of its languages, and read.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::sync::Arc;

use super::scenes::{self, Scene};
use super::told::{At, Told};
use super::{Files, Pictures, Played};
use crate::app::event::Opened;
use crate::app::{Act, App, Event, Layout, Learner, Settings};
use crate::author::Passage;
use crate::course::Lesson;
use crate::course::model::Step;
use crate::diagnostic::{Code, Finding};
use crate::learner::LearnerCode;
use crate::meaning::{Mark, Node, Role};
use crate::screen::Front;
use crate::session::{Action, Start};
use crate::tui::Unseen;
use crate::vocabulary::keys::{self, Table};
use crate::vocabulary::{Id, Lang};
use crate::world;

/// The sizes that every lesson must fit: columns and rows.
const SIZES: [(u16, u16); 2] = [(80, 24), SMALLEST];

/// The smallest of them.
const SMALLEST: (u16, u16) = (60, 18);

/// A text that is longer than so many screens of the smallest size is long to scroll through.
const MOST_SCREENS: usize = 3;

/// A word of more letters than this may be broken over two rows: most often it is an address.
const LONG_WORD: usize = 18;

/// What there is to tell of how a step fits.
pub(super) fn tell(lesson: &Lesson, step: &Step, played: &[Played<'_>], pictures: Pictures) -> Vec<Told> {
    let shared = Arc::new(lesson.clone());
    let is_looked_at = |language: &&Lang| match pictures {
        Pictures::All => true,
        Pictures::Own => **language == lesson.language,
        Pictures::None => false,
    };
    let mut told = Vec::new();
    for language in lesson.languages.iter().filter(is_looked_at).copied() {
        let scenes = scenes::of(lesson, step, played, language);
        for size in SIZES {
            let mut viewer = Viewer::new(&shared, language, size);
            for scene in &scenes {
                viewer.look(scene);
            }
            told.append(&mut viewer.told);
        }
    }
    told
}

/// A finding where the word stands: in the text of this step that it is from, or else, when the text is the practice
/// world's, at the step.
pub(super) fn place_of(files: &Files<'_>, step: &str, (language, text, word): (Lang, &str, &str)) -> Finding {
    let (document, main) = (files.in_language(language), files.main);
    let table: &'static Table = if std::ptr::eq(document, main) { &keys::LESSON } else { &keys::SIBLING };
    let passages = document.passages(table);
    let (here, whole) = (format!("{step}."), letters(text));
    let says = |passage: &&Passage| passage.text.split_whitespace().any(|said| letters(said) == letters(word));
    let fits = |passage: &&Passage| says(passage) && whole.contains(&letters(&passage.text));
    let of_step = || passages.iter().filter(|passage| passage.path.starts_with(&here));
    let found = of_step().find(fits).or_else(|| passages.iter().find(fits)).or_else(|| of_step().find(says));
    match found {
        Some(passage) => document.finding_in(Code::TextCut, passage, word),
        None => main.finding(Code::TextCut, step),
    }
}

/// Somebody who looks at pictures of one size in one language.
struct Viewer<'l> {
    lesson: &'l Arc<Lesson>,
    language: Lang,
    size: (u16, u16),
    front: Front,
    screen: Unseen,
    told: Vec<Told>,
    /// What was seen last: what follows is often the same.
    seen: Option<Node<Act>>,
}

impl<'l> Viewer<'l> {
    fn new(lesson: &'l Arc<Lesson>, language: Lang, (columns, rows): (u16, u16)) -> Self {
        let app = App::new(Settings::new(language), Layout::for_size(columns, rows), Learner::default());
        let (front, screen) = (Front::new(app), Unseen::new(columns, rows));
        Self { lesson, language, size: (columns, rows), front, screen, told: Vec::new(), seen: None }
    }

    /// Looks at a picture; where task and device take turns, at both sides.
    fn look(&mut self, scene: &Scene<'_>) {
        self.open(scene);
        self.look_at(scene.step);
        if self.front.app().takes_turns() {
            let swap = Event::Press(Act::Swap);
            self.front.handle(swap);
            self.look_at(scene.step);
        }
    }

    fn open(&mut self, scene: &Scene<'_>) {
        let (lesson, language) = (Arc::clone(self.lesson), self.language);
        let seed = scene.variant.map_or(0, |(_, place)| place as u64);
        let start = Start { lesson: lesson.hash, world: world::VERSION, profile: 0, day: 0, seed, language };
        let actions = std::iter::once(Action::GoTo(scene.step.clone())).chain(scene.actions.iter().cloned()).collect();
        let code = LearnerCode::from_random(&[0; 8]);
        let opened = Opened { lesson, start, actions, parent: None, code, changed: false };
        // Nothing is kept of it.
        drop(self.front.handle(Event::Opened(Box::new(opened))));
    }

    fn look_at(&mut self, step: &Id) {
        if self.seen.as_ref() == Some(self.front.tree()) {
            return;
        }
        self.seen = Some(self.front.tree().clone());
        self.screen.paint(&self.front);
        let mut rows = self.screen.rows();
        let mut shown: Vec<Act> = self.shown();
        if let Some(scroll) = self.screen.painted().scroll {
            let page = usize::from(scroll.page.max(1));
            let is_text = self.front.tree().children.iter().all(|child| !child.role.is_device());
            let screens = (usize::from(scroll.most) + page).div_ceil(page);
            if is_text && self.size == SMALLEST && screens > MOST_SCREENS {
                self.tell(Code::TallText, At::Text(step.clone(), self.language), &[("count", &screens.to_string())]);
            }
            // What is out of sight is scrolled to. What has the focus may have been in sight first.
            let mut offset = Some(0);
            while let Some(rows_past) = offset {
                drop(self.front.handle(Event::Scroll(rows_past)));
                self.screen.paint(&self.front);
                rows.extend(self.screen.rows());
                shown.extend(self.shown());
                let page = self.screen.painted().scroll.map_or(0, |scroll| scroll.page.max(1));
                offset = Some((rows_past + page).min(scroll.most)).filter(|next| *next > rows_past);
            }
        }
        self.amiss(step, &rows, &shown);
    }

    fn shown(&self) -> Vec<Act> {
        let stops = self.front.outline().stops.iter().map(|stop| &stop.act);
        stops.filter(|act| self.screen.shows(act)).cloned().collect()
    }

    fn tell(&mut self, code: Code, at: At, args: &[(&'static str, &str)]) {
        let (columns, rows) = self.size;
        let told = args.iter().fold(Told::new(code, at), |told, (name, value)| told.with(name, *value));
        let told = told.with("columns", columns.to_string()).with("rows", rows.to_string());
        if !self.told.contains(&told) {
            self.told.push(told);
        }
    }

    /// Tells what is said and not seen whole, and what can be pressed and not seen.
    fn amiss(&mut self, step: &Id, rows: &[String], shown: &[Act]) {
        let tree = self.front.tree();
        let unseen =
            tree.actionable().into_iter().filter(|node| node.act.as_ref().is_some_and(|act| !shown.contains(act)));
        let unseen: Vec<String> = unseen.map(|node| node.label.plain()).collect();
        let painted = Painted::new(rows);
        let on_a_computer = tree.find(Role::Computer).is_some();
        let mut cut = Vec::new();
        read(tree, on_a_computer, &mut |text| {
            let word = text.split_whitespace().find(|word| !painted.has(word)).map(str::to_owned);
            cut.extend(word.map(|word| (word, text)));
        });
        for label in unseen {
            self.tell(Code::OutOfSight, At::Step(step.clone()), &[("label", &label)]);
        }
        for (word, text) in cut {
            let at = At::Word { step: step.clone(), language: self.language, text, word: word.clone() };
            self.tell(Code::TextCut, at, &[("text", &word)]);
        }
    }
}

/// Everything that is to be read whole, in reading order.
fn read(node: &Node<Act>, on_a_computer: bool, seen: &mut impl FnMut(String)) {
    // That it is an exercise gives way to a computer that has no room to spare.
    if !(on_a_computer && node.role == Role::Aside) {
        seen(node.label.plain());
    }
    // That it is chosen is drawn as a mark; where one has come to gives way to a long name.
    if !is_drawn(node) {
        seen(node.detail.plain());
    }
    // What can be on in several ways is drawn as a row of switches under what they are for.
    let children = node.children.iter().filter(|_| node.role != Role::Choices);
    children.for_each(|child| read(child, on_a_computer, seen));
}

/// What stands on a screen.
struct Painted<'r> {
    rows: &'r [String],
    /// The words, without signs before and after them.
    words: HashSet<&'r str>,
    /// The same without any signs, and what stands between two blanks or more: made when it is needed.
    bare: OnceCell<HashSet<String>>,
}

impl<'r> Painted<'r> {
    fn new(rows: &'r [String]) -> Self {
        let words = rows.iter().flat_map(|row| row.split(parts)).map(trimmed).collect();
        Self { rows, words, bare: OnceCell::new() }
    }

    /// Whether a word stands whole on the screen; one that is very long may be broken.
    fn has(&self, word: &str) -> bool {
        let word = trimmed(word);
        if word.is_empty() || self.words.contains(word) {
            return true;
        }
        let word = letters(word);
        let bare = self.bare.get_or_init(|| words(self.rows));
        let broken = || {
            let breaks = word.char_indices().skip(1).map(|(at, _)| word.split_at(at));
            { breaks }.any(|(head, tail)| bare.contains(head) && bare.contains(tail))
        };
        bare.contains(&word) || (word.chars().count() > LONG_WORD && broken())
    }
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// What parts words: blanks and lines.
fn parts(c: char) -> bool {
    c.is_whitespace() || ('\u{2500}'..='\u{257f}').contains(&c)
}

/// Whether the second text of a node is drawn rather than written, or may be left out.
fn is_drawn(node: &Node<Act>) -> bool {
    let drawn = matches!(node.role, Role::Header | Role::SiteBar | Role::Picture);
    drawn || matches!(node.state.mark, Mark::Chosen | Mark::Ticked)
}

/// Every word that stands whole in a row, however it is written.
fn words(rows: &[String]) -> HashSet<String> {
    let words = rows.iter().flat_map(|row| row.split(parts)).map(letters);
    // On a phone with large letters a blank parts letters, and two or more part words.
    let spread = rows.iter().flat_map(|row| row.split("  ")).map(letters);
    words.chain(spread).collect()
}

/// Letters and digits, one after the other: what is left of a word however it is written.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}
