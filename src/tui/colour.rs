//! Colours as light: what a palette entry is, and how two of them stand apart.

use ratatui::style::Color;

/// The red, green and blue of a colour: the xterm palette, with VGA's values for the first 16.
/// `None` for colours that the terminal chooses itself.
#[must_use]
pub fn rgb(colour: Color) -> Option<[u8; 3]> {
    let vga = |index: u8| -> [u8; 3] {
        let level = if index >= 8 { 85 } else { 0 };
        let part = |bit: u8| if index & bit > 0 { 170 + level } else { level };
        if index == 3 { [170, 85, 0] } else { [part(1), part(2), part(4)] }
    };
    Some(match colour {
        Color::Black => vga(0),
        Color::Red => vga(1),
        Color::Green => vga(2),
        Color::Yellow => vga(3),
        Color::Blue => vga(4),
        Color::Magenta => vga(5),
        Color::Cyan => vga(6),
        Color::Gray => vga(7),
        Color::DarkGray => vga(8),
        Color::LightRed => vga(9),
        Color::LightGreen => vga(10),
        Color::LightYellow => vga(11),
        Color::LightBlue => vga(12),
        Color::LightMagenta => vga(13),
        Color::LightCyan => vga(14),
        Color::White => vga(15),
        Color::Indexed(index @ 0..=15) => vga(index),
        Color::Indexed(index @ 16..=231) => {
            let cube = index - 16;
            [cube / 36, cube / 6 % 6, cube % 6].map(|step| if step == 0 { 0 } else { 55 + 40 * step })
        }
        Color::Indexed(index) => [8 + 10 * (index - 232); 3],
        Color::Rgb(r, g, b) => [r, g, b],
        Color::Reset => return None,
    })
}

/// The contrast ratio of WCAG 2.2, from 1 to 21.
#[must_use]
pub fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance, as WCAG 2.2 defines it.
fn luminance(rgb: [u8; 3]) -> f64 {
    let linear = rgb.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Theme;
    use crate::tui::theme::{Depth, Look, Tone};

    #[test]
    fn every_tone_of_every_theme_stands_out_from_its_ground() {
        for theme in Theme::ALL {
            let least = if theme == Theme::Contrast { 7.0 } else { 4.5 };
            for depth in [Depth::Sixteen, Depth::Many] {
                for tone in Tone::ALL {
                    let style = Look { theme, depth }.style(tone);
                    let ink = style.fg.and_then(rgb).expect("ink is set");
                    let ground = style.bg.and_then(rgb).expect("ground is set");
                    let ratio = contrast(ink, ground);
                    assert!(ratio >= least, "{theme:?} {depth:?} {tone:?}: {ratio:.2} < {least}");
                }
            }
        }
    }

    #[test]
    fn the_focus_shows_without_colour() {
        for theme in Theme::ALL {
            let look = Look { theme, depth: Depth::None };
            assert_ne!(look.style(Tone::Focus), look.style(Tone::Text));
            assert!(Tone::ALL.iter().all(|tone| look.style(*tone).fg.is_none() && look.style(*tone).bg.is_none()));
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        assert!((contrast([119; 3], [255; 3]) - 4.48).abs() < 0.01);
    }
}
