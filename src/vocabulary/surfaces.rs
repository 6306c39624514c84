//! How the program is met: on which surface, with what means, in which colours.

use serde::{Deserialize, Serialize};

/// What the program is shown on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Surface {
    /// A full screen.
    #[default]
    Screen,
    /// Lines of text, one after the other.
    Lines,
}

impl Surface {
    /// Every surface.
    pub const ALL: [Self; 2] = [Self::Screen, Self::Lines];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Lines => "lines",
        }
    }
}

/// What was used last: keys, or the mouse (touch counts as mouse).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// Keys.
    #[default]
    Keys,
    /// The mouse.
    Mouse,
}

impl Means {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Keys, Self::Mouse];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Keys => "key",
            Self::Mouse => "mouse",
        }
    }
}

/// The colours a person can choose among.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Light text on a dark ground.
    Dark,
    /// Dark text on a light ground.
    Light,
    /// White, yellow and black, at least 7:1.
    Contrast,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Dark, Self::Light, Self::Contrast];

    /// The name on the command line and in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
        }
    }

    /// The theme with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// The next theme, and after the last one the first.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Contrast,
            Self::Contrast => Self::Dark,
        }
    }
}
