//! The preview as cells: the learner's screen painted by its own painter and laid in its frame, and the
//! desk beside it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::desk::{self, Laid};
use crate::author::preview::{Act, Area, Arrangement, Preview, Side, Standing, View, lines, tree};
use crate::meaning::{Role, Text};
use crate::tui::paint::Scroll;
use crate::tui::sheet::width;
use crate::tui::theme::Tone;
use crate::tui::wrap::wrap;
use crate::tui::{self, Depth, Glyphs, Look};

/// Where things stand on a painted preview.
#[derive(Debug, Clone, Default)]
pub struct Painted {
    /// The learner's screen, where it shows.
    pub lesson: Option<Lesson>,
    /// What of the desk can be clicked; later areas lie on top.
    pub hits: Vec<(Rect, Act)>,
    /// Where the cursor stands: in the lesson, or on what is chosen at the desk.
    pub cursor: Option<(u16, u16)>,
    /// How far the desk can be scrolled, when not everything fits.
    pub scroll: Option<Scroll>,
    /// How far the lines of line mode can be scrolled.
    pub lines: Option<Scroll>,
}

/// The learner's screen.
#[derive(Debug, Clone)]
pub struct Lesson {
    /// Where it is.
    pub area: Rect,
    /// Where things stand on it, as if it were the whole.
    pub painted: tui::Painted,
    /// Whether it is the screen, and not the lines of line mode.
    pub is_screen: bool,
}

fn rect(area: Area) -> Rect {
    Rect::new(area.x, area.y, area.width, area.height)
}

/// Paints the whole preview into `buffer`. Changes nothing but the buffer.
#[must_use]
pub fn paint(buffer: &mut Buffer, preview: &Preview, depth: Depth, glyphs: &'static Glyphs) -> Painted {
    let look = Look { theme: preview.front().app().settings.theme, depth };
    let mut painted = Painted::default();
    buffer.reset();
    buffer.set_style(buffer.area, look.style(Tone::Text));
    let arrangement = preview.arrangement();
    let side = preview.state().side;
    if !arrangement.turns || side == Side::Lesson {
        lesson(buffer, preview, &arrangement, look, glyphs, &mut painted);
    }
    if !arrangement.turns || side == Side::Desk {
        let area = rect(arrangement.desk).intersection(buffer.area);
        let pane = tree::desk(preview, area.width);
        let at = Laid { area, has_keys: tree::has_keys(preview), scroll: preview.state().scroll };
        desk::paint(buffer, &pane, at, look, glyphs, &mut painted);
    }
    title(buffer, preview, &arrangement, look, glyphs);
    keys(buffer, preview, &arrangement, look, glyphs, &mut painted);
    painted
}

/// The learner's screen in its frame.
fn lesson(
    buffer: &mut Buffer,
    preview: &Preview,
    arrangement: &Arrangement,
    look: Look,
    glyphs: &'static Glyphs,
    painted: &mut Painted,
) {
    let mut area = rect(arrangement.lesson).intersection(buffer.area);
    if preview.state().view == View::Lines && !arrangement.turns {
        // Lines are as many as they are.
        area.height = buffer.area.bottom().saturating_sub(area.y + 2);
    }
    if area.is_empty() {
        return;
    }
    if arrangement.framed {
        frame(buffer, area, preview, look, glyphs);
    }
    if !preview.has_lesson() {
        let said =
            tree::standing(preview).map_or_else(|| preview.desk().say("preview-reading").into(), |node| node.label);
        let rows = wrap(&said, area.width.saturating_sub(4), Tone::Text, glyphs);
        for (row, y) in rows.iter().zip(area.y + 1..area.bottom()) {
            for span in &row.spans {
                let style = look.style(span.tone);
                buffer.set_stringn(area.x + 2 + span.x, y, &span.text, usize::from(area.width), style);
            }
        }
        return;
    }
    let (inner, is_screen) = match preview.state().view {
        View::Screen => {
            let mut screen = Buffer::empty(Rect::new(0, 0, area.width, area.height));
            let inner = tui::paint(&mut screen, preview.front(), look, glyphs);
            lay(buffer, area, &screen);
            (inner, true)
        }
        View::Lines => {
            painted.lines = spoken(buffer, area, preview, look, glyphs);
            (tui::Painted::default(), false)
        }
    };
    if matches!(preview.state().standing, Standing::Broken | Standing::Gone) {
        dim(buffer, area, look);
    }
    if !tree::has_keys(preview) {
        painted.cursor = inner.cursor.map(|(x, y)| (area.x + x, area.y + y));
    }
    painted.lesson = Some(Lesson { area, painted: inner, is_screen });
}

/// Lays one buffer over another.
fn lay(buffer: &mut Buffer, area: Rect, screen: &Buffer) {
    for y in 0..area.height.min(screen.area.height) {
        for x in 0..area.width.min(screen.area.width) {
            buffer[(area.x + x, area.y + y)] = screen[(x, y)].clone();
        }
    }
}

/// What is shown is not what stands in the file.
fn dim(buffer: &mut Buffer, area: Rect, look: Look) {
    let style = match look.depth {
        Depth::None => look.style(Tone::Text).add_modifier(Modifier::DIM),
        Depth::Sixteen | Depth::Many => look.style(Tone::Quiet).remove_modifier(Modifier::BOLD | Modifier::UNDERLINED),
    };
    buffer.set_style(area, style);
}

/// What line mode would say, wrapped.
fn spoken(buffer: &mut Buffer, area: Rect, preview: &Preview, look: Look, glyphs: &Glyphs) -> Option<Scroll> {
    let room = area.width.saturating_sub(2).max(1);
    let said = lines::spoken(preview.front());
    let rows = said.iter().flat_map(|line| match wrap(&Text::from(line.as_str()), room, Tone::Text, glyphs) {
        rows if rows.is_empty() => vec![tui::sheet::Row::default()],
        rows => rows,
    });
    let rows: Vec<tui::sheet::Row> = rows.collect();
    let height = usize::from(area.height);
    let over = rows.len() > height;
    let page = if over { height.saturating_sub(1) } else { height };
    let most = rows.len().saturating_sub(page);
    let offset = usize::from(preview.state().lines).min(most);
    for (row, y) in rows.iter().skip(offset).take(page).zip(area.y..) {
        for span in &row.spans {
            let room = usize::from(area.width.saturating_sub(1 + span.x));
            buffer.set_stringn(area.x + 1 + span.x, y, &span.text, room, look.style(span.tone));
        }
    }
    let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    let scroll = Scroll { offset: count(offset), most: count(most), page: count(page) };
    over.then(|| {
        desk::more(buffer, area, scroll, look, glyphs);
        scroll
    })
}

/// The frame around the learner's screen, with its size.
fn frame(buffer: &mut Buffer, area: Rect, preview: &Preview, look: Look, glyphs: &Glyphs) {
    let here = !tree::has_keys(preview);
    let ([top_left, top_right, bottom_left, bottom_right], [across, down]) =
        if here { (glyphs.focus_corners, glyphs.focus_lines) } else { (glyphs.corners, glyphs.lines) };
    let (left, top) = (area.x.saturating_sub(1), area.y.saturating_sub(1));
    let style = look.style(if here { Tone::Key } else { Tone::Frame });
    let line = across.repeat(usize::from(area.width));
    let room = usize::from(buffer.area.width);
    buffer.set_stringn(left, top, format!("{top_left}{line}{top_right}"), room, style);
    if area.bottom() < buffer.area.bottom() {
        buffer.set_stringn(left, area.bottom(), format!("{bottom_left}{line}{bottom_right}"), room, style);
    }
    for y in area.y..area.bottom() {
        buffer.set_stringn(left, y, down, 1, style);
        buffer.set_stringn(area.right(), y, down, 1, style);
    }
    let title = format!(" {} ", glyphs.spell(&tree::frame(preview)));
    buffer.set_stringn(left + 2, top, title, usize::from(area.width.saturating_sub(2)), style);
}

/// The row that says what is shown.
fn title(buffer: &mut Buffer, preview: &Preview, arrangement: &Arrangement, look: Look, glyphs: &Glyphs) {
    let Some(area) = arrangement.title.map(rect) else { return };
    let mut x = 1;
    for (place, said) in tree::title(preview).iter().enumerate() {
        let said = glyphs.spell(said);
        let tone = if place == 0 { Tone::Heading } else { Tone::Quiet };
        if x + width(&said) >= area.width {
            break;
        }
        buffer.set_string(area.x + x, area.y, &said, look.style(tone));
        x += width(&said) + 3;
    }
}

/// The desk's own row: what just happened or what was found, then the keys as far as there is room, the most
/// needed first.
fn keys(
    buffer: &mut Buffer,
    preview: &Preview,
    arrangement: &Arrangement,
    look: Look,
    glyphs: &Glyphs,
    painted: &mut Painted,
) {
    let area = rect(arrangement.keys).intersection(buffer.area);
    if area.is_empty() {
        return;
    }
    buffer.set_style(area, look.style(Tone::Bar));
    let mut x = 1;
    let notice = tree::notice(preview);
    let at_desk = tree::has_keys(preview);
    let said = notice.as_ref().map(|node| (node.label.plain(), node.role == Role::Advice));
    // Beside the list there is no need; where the lesson stands alone, a slip must not go unseen.
    let alone = arrangement.turns && preview.state().side == Side::Lesson;
    let said = said.or_else(|| (!at_desk || alone).then(|| (tree::counted(preview), false)));
    if let Some((said, advice)) = said {
        let tone = if advice { Tone::BarKey } else { Tone::Bar };
        let said = glyphs.spell(&said);
        let room = usize::from(area.width.saturating_sub(x));
        buffer.set_stringn(x, area.y, &said, room, look.style(tone));
        x += width(&said) + 3;
    }
    let all: Vec<(String, String, Act)> = tree::keys(preview)
        .into_iter()
        .map(|(keys, label, act)| (glyphs.spell(&keys), glyphs.spell(&label), act))
        .collect();
    for (keys, label, act) in fitting(&all, area.width.saturating_sub(x)) {
        buffer.set_string(x, area.y, keys, look.style(Tone::BarKey));
        buffer.set_string(x + width(keys) + 1, area.y, label, look.style(Tone::Bar));
        painted.hits.push((Rect::new(x, area.y, width(keys) + 1 + width(label), 1), *act));
        x += width(keys) + 1 + width(label) + GAP;
    }
    // Where there is no title, what is shown stands here as far as it fits.
    if arrangement.title.is_none() && !at_desk {
        let mut shown = vec![tree::frame(preview)];
        shown.extend(tree::title(preview).into_iter().skip(1));
        for said in shown.iter().map(|said| glyphs.spell(said)) {
            if x + width(&said) >= area.width {
                break;
            }
            buffer.set_string(x, area.y, &said, look.style(Tone::Bar));
            x += width(&said) + 3;
        }
    }
}

/// Columns between two keys of the last row.
const GAP: u16 = 2;

/// The keys that fit in so many columns: the way back, help and the way out before all others, then the most
/// needed.
fn fitting(all: &[(String, String, Act)], room: u16) -> impl Iterator<Item = &(String, String, Act)> {
    let is_way = |act: Act| matches!(act, Act::Desk | Act::Help | Act::Quit);
    let mut left = room;
    let mut fits = vec![false; all.len()];
    for ways in [true, false] {
        for (place, (keys, label, act)) in all.iter().enumerate().filter(|(_, (.., act))| is_way(*act) == ways) {
            let wide = width(keys) + 1 + width(label);
            if wide <= left {
                fits[place] = true;
                left = left.saturating_sub(wide + GAP);
            } else if !is_way(*act) {
                // What is less needed comes only when all that is more needed is there.
                break;
            }
        }
    }
    all.iter().zip(fits).filter(|(_, fits)| *fits).map(|(line, _)| line)
}
