//! What a person has chosen, or somebody for them.

use super::Kiosk;
use crate::vocabulary::Lang;
pub use crate::vocabulary::Theme;

/// What a person has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The language of the interface and, where it exists, of the lessons.
    pub language: Lang,
    /// The colours.
    pub theme: Theme,
    /// Whether Ctrl-Z gives the terminal back to the shell.
    pub may_suspend: bool,
    /// How much air there is around things.
    pub density: Density,
    /// Whether what can be pressed is three rows high even where one must scroll for it.
    pub large_targets: bool,
    /// Whether clicks count.
    pub mouse: bool,
    /// On a shared machine: how it is left.
    pub kiosk: Option<Kiosk>,
}

/// How much air there is around things.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Density {
    /// Boxes around what can be pressed, where there is room.
    #[default]
    Roomy,
    /// A row for each.
    Compact,
}

impl Density {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Roomy, Self::Compact];

    /// The word for it in settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Roomy => "roomy",
            Self::Compact => "compact",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|density| density.name() == name)
    }
}

impl Settings {
    /// What is so when nobody has said anything.
    #[must_use]
    pub fn new(language: Lang) -> Self {
        Self {
            language,
            theme: Theme::Dark,
            may_suspend: false,
            density: Density::Roomy,
            large_targets: false,
            mouse: true,
            kiosk: None,
        }
    }
}
