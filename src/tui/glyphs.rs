//! The glyphs of the frame of things, with plain twins for consoles.
//!
//! The fonts of the Linux console that know Norwegian lack round corners, arrows, blocks other
//! than the full one, and dashes; single and double line drawing are safe everywhere.

/// A set of glyphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyphs {
    /// Corners of a box: top left, top right, bottom left, bottom right.
    pub corners: [&'static str; 4],
    /// The same for the box in focus.
    pub focus_corners: [&'static str; 4],
    /// A box's horizontal and vertical lines.
    pub lines: [&'static str; 2],
    /// The same for the box in focus.
    pub focus_lines: [&'static str; 2],
    /// Up and down.
    pub arrows: [&'static str; 2],
    /// A step done, and a step to come.
    pub steps: [&'static str; 2],
    /// What is moved on a switch.
    pub knob: &'static str,
    /// Before a line of a list.
    pub bullet: &'static str,
    /// After Send.
    pub send: &'static str,
    /// In a phone's top line: a Wi-Fi network is in use, and flight mode.
    pub signs: [&'static str; 2],
    /// Back and home on a phone.
    pub navigation: [&'static str; 2],
    /// Forward in a browser.
    pub forward: &'static str,
    plain: bool,
}

/// For terminals with a modern font.
pub static RICH: Glyphs = Glyphs {
    corners: ["╭", "╮", "╰", "╯"],
    focus_corners: ["┏", "┓", "┗", "┛"],
    lines: ["─", "│"],
    focus_lines: ["━", "┃"],
    arrows: ["↑", "↓"],
    steps: ["■", "□"],
    knob: "■",
    bullet: "•",
    send: "→",
    signs: [")))", "✈"],
    navigation: ["‹", "○"],
    forward: "›",
    plain: false,
};

/// For the Linux console.
pub static PLAIN: Glyphs = Glyphs {
    corners: ["┌", "┐", "└", "┘"],
    focus_corners: ["╔", "╗", "╚", "╝"],
    lines: ["─", "│"],
    focus_lines: ["═", "║"],
    arrows: ["^", "v"],
    steps: ["█", "·"],
    knob: "o",
    bullet: "-",
    send: ">",
    signs: [")))", "-+-"],
    navigation: ["<", "o"],
    forward: ">",
    plain: true,
};

impl Glyphs {
    /// The set for a terminal, by the value of `TERM`.
    #[must_use]
    pub fn for_term(term: &str) -> &'static Self {
        if matches!(term, "linux" | "vt100" | "vt220" | "ansi" | "cons25") { &PLAIN } else { &RICH }
    }

    /// Whether it has the halves of a block.
    #[must_use]
    pub fn has_halves(&self) -> bool {
        !self.plain
    }

    /// `text` in glyphs that this terminal has: typographic signs get their plain twins.
    #[must_use]
    pub fn spell(&self, text: &str) -> String {
        if !self.plain {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '–' | '—' | '−' | '•' => out.push('-'),
                '“' | '”' | '„' => out.push('"'),
                '‘' | '’' => out.push('\''),
                '…' => out.push_str("..."),
                '↑' => out.push('^'),
                '↓' => out.push('v'),
                '→' => out.push('>'),
                '←' => out.push('<'),
                c if (c as u32) < 0x100 => out.push(c),
                _ => out.push('?'),
            }
        }
        out
    }
}
