//! The themes: every tone as a pair of ink and ground, both always set.
//!
//! Colours are named in the xterm palette of 256, whose upper 240 every terminal draws alike, so
//! that contrast can be computed: at least 7:1 in the high-contrast theme and 4.5:1 in the others
//! (WCAG 2.2, 1.4.6 and 1.4.3). On terminals with 16 colours the eight dark ones are grounds,
//! since some consoles blink on bright grounds.

use ratatui::style::{Color, Modifier, Style};

use crate::app::Theme;

/// How many colours there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// None: inverse and bold carry everything.
    None,
    /// The sixteen of a console.
    Sixteen,
    /// The palette of 256, or more.
    Many,
}

/// What a piece of the screen is, as far as its look goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Text.
    Text,
    /// Text with weight.
    Strong,
    /// Less important text.
    Quiet,
    /// The name of a key or of something on the screen.
    Key,
    /// A heading.
    Heading,
    /// A frame or rule.
    Frame,
    /// What has the focus.
    Focus,
    /// The task, and its mark.
    Task,
    /// What went right, and its mark.
    Praise,
    /// What to look at instead, and its mark.
    Advice,
    /// The device's own ground and text.
    Device,
    /// Quiet text on the device.
    DeviceQuiet,
    /// A digit on the device.
    DeviceKey,
    /// The device's bars.
    Bar,
    /// A message that came in.
    Received,
    /// A message that was sent.
    Sent,
    /// Something new.
    New,
    /// What begins a call.
    Go,
    /// What ends a call.
    Stop,
    /// Text that is pressed, on the device.
    Link,
    /// The same in focus.
    LinkFocus,
    /// A word that the glossary explains.
    Term,
    /// A heading on the device.
    DeviceHeading,
    /// A digit on the device's bars and buttons.
    BarKey,
    /// The head of a site: whose it is, and where one can go.
    Site,
    /// A digit there.
    SiteKey,
}

impl Tone {
    /// Every tone.
    pub const ALL: [Self; 26] = [
        Self::Text,
        Self::Strong,
        Self::Quiet,
        Self::Key,
        Self::Heading,
        Self::Frame,
        Self::Focus,
        Self::Task,
        Self::Praise,
        Self::Advice,
        Self::Device,
        Self::DeviceQuiet,
        Self::DeviceKey,
        Self::Bar,
        Self::Received,
        Self::Sent,
        Self::New,
        Self::Go,
        Self::Stop,
        Self::Link,
        Self::LinkFocus,
        Self::Term,
        Self::DeviceHeading,
        Self::BarKey,
        Self::Site,
        Self::SiteKey,
    ];

    /// This tone as it is on a device: the page's frames and marks would show the page's ground.
    #[must_use]
    pub fn over(self, ground: Self) -> Self {
        match (self, ground) {
            (Self::Frame, Self::Device) => Self::DeviceQuiet,
            (Self::Key, Self::Device) => Self::DeviceKey,
            (Self::Key, Self::Bar) => Self::BarKey,
            (Self::Key, Self::Site) => Self::SiteKey,
            (Self::Heading, Self::Device) => Self::DeviceHeading,
            (Self::New, Self::Device) => Self::New,
            (Self::New, _) => Self::Key,
            (tone, _) => tone,
        }
    }

    fn modifier(self) -> Modifier {
        match self {
            Self::LinkFocus => Modifier::UNDERLINED.union(Modifier::BOLD),
            Self::Strong
            | Self::Heading
            | Self::DeviceHeading
            | Self::Task
            | Self::New
            | Self::Key
            | Self::DeviceKey
            | Self::BarKey
            | Self::SiteKey
            | Self::Focus => Modifier::BOLD,
            Self::Term | Self::Link => Modifier::UNDERLINED,
            _ => Modifier::empty(),
        }
    }
}

/// A theme at a depth: what the painter asks for styles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// The depth.
    pub depth: Depth,
}

impl Look {
    /// The colours of a phone on this page: its own, light or dark as it is set. Who has chosen the
    /// most contrast has it on the phone too.
    #[must_use]
    pub fn on_phone(self, dark: bool) -> Self {
        let theme = match (self.theme, dark) {
            (Theme::Contrast, _) => Theme::Contrast,
            (_, true) => Theme::Dark,
            (_, false) => Theme::Light,
        };
        Self { theme, ..self }
    }

    /// The style of a tone. Ink and ground are both set, or, without colours, neither.
    #[must_use]
    pub fn style(self, tone: Tone) -> Style {
        let style = match self.depth {
            Depth::None => {
                let inverse =
                    if matches!(tone, Tone::Focus | Tone::LinkFocus) { Modifier::REVERSED } else { Modifier::empty() };
                return Style::new().add_modifier(tone.modifier() | inverse);
            }
            Depth::Sixteen => {
                let (ink, ground) = sixteen(self.theme, tone);
                Style::new().fg(ink).bg(ground)
            }
            Depth::Many => {
                let (ink, ground) = many(self.theme, tone);
                Style::new().fg(Color::Indexed(ink)).bg(Color::Indexed(ground))
            }
        };
        style.add_modifier(tone.modifier())
    }
}

/// Ink and ground in the palette of 256.
fn many(theme: Theme, tone: Tone) -> (u8, u8) {
    match theme {
        Theme::Dark => match tone {
            Tone::Text => (254, 234),
            Tone::Strong | Tone::Heading => (231, 234),
            Tone::Quiet => (248, 234),
            Tone::Key | Tone::Task | Tone::Term => (222, 234),
            Tone::Frame => (245, 234),
            Tone::Focus | Tone::LinkFocus => (16, 222),
            Tone::Praise => (157, 234),
            Tone::Advice => (216, 234),
            Tone::Device | Tone::DeviceHeading => (255, 236),
            Tone::DeviceQuiet => (250, 236),
            Tone::Bar => (254, 238),
            Tone::BarKey => (222, 238),
            Tone::Site => (231, 23),
            Tone::SiteKey => (222, 23),
            Tone::Received => (255, 239),
            Tone::Sent => (231, 24),
            Tone::New | Tone::DeviceKey => (222, 236),
            Tone::Go => (114, 236),
            Tone::Stop => (210, 236),
            Tone::Link => (117, 236),
        },
        Theme::Light => match tone {
            Tone::Text => (235, 231),
            Tone::Strong | Tone::Heading => (16, 231),
            Tone::Quiet => (240, 231),
            Tone::Key | Tone::Task | Tone::Term => (18, 231),
            Tone::Frame => (243, 231),
            Tone::Focus | Tone::LinkFocus => (231, 25),
            Tone::Praise => (22, 231),
            Tone::Advice => (88, 231),
            Tone::Device | Tone::DeviceHeading => (235, 255),
            Tone::DeviceQuiet => (240, 255),
            Tone::Bar => (235, 253),
            Tone::BarKey => (18, 253),
            Tone::Site => (231, 23),
            Tone::SiteKey => (222, 23),
            Tone::Received => (235, 252),
            Tone::Sent => (16, 153),
            Tone::New => (88, 255),
            Tone::DeviceKey | Tone::Link => (18, 255),
            Tone::Go => (22, 255),
            Tone::Stop => (124, 255),
        },
        Theme::Contrast => match tone {
            Tone::Text
            | Tone::Strong
            | Tone::Heading
            | Tone::Quiet
            | Tone::Frame
            | Tone::Device
            | Tone::DeviceHeading
            | Tone::DeviceQuiet
            | Tone::Bar
            | Tone::Site
            | Tone::Received
            | Tone::Sent => (231, 16),
            Tone::Focus | Tone::LinkFocus => (16, 226),
            Tone::Key
            | Tone::DeviceKey
            | Tone::BarKey
            | Tone::SiteKey
            | Tone::Task
            | Tone::New
            | Tone::Term
            | Tone::Link => (226, 16),
            Tone::Praise | Tone::Go => (120, 16),
            Tone::Advice => (223, 16),
            Tone::Stop => (217, 16),
        },
    }
}

/// Ink and ground on a console of sixteen colours.
fn sixteen(theme: Theme, tone: Tone) -> (Color, Color) {
    match theme {
        Theme::Dark => match tone {
            Tone::Text | Tone::Quiet | Tone::Frame | Tone::Device | Tone::DeviceQuiet | Tone::Received => {
                (Color::Gray, Color::Black)
            }
            Tone::Strong | Tone::Heading | Tone::DeviceHeading | Tone::Site => (Color::White, Color::Black),
            Tone::BarKey => (Color::LightYellow, Color::Blue),
            Tone::Key | Tone::DeviceKey | Tone::SiteKey | Tone::Task | Tone::New | Tone::Term => {
                (Color::LightYellow, Color::Black)
            }
            Tone::Focus | Tone::LinkFocus => (Color::Black, Color::Cyan),
            Tone::Praise | Tone::Go => (Color::LightGreen, Color::Black),
            Tone::Stop => (Color::LightRed, Color::Black),
            Tone::Advice | Tone::Link => (Color::LightCyan, Color::Black),
            Tone::Bar | Tone::Sent => (Color::White, Color::Blue),
        },
        Theme::Light => match tone {
            Tone::Text
            | Tone::Quiet
            | Tone::Frame
            | Tone::Device
            | Tone::DeviceQuiet
            | Tone::Received
            | Tone::Strong
            | Tone::Heading
            | Tone::DeviceHeading
            | Tone::Site
            | Tone::Stop => (Color::Black, Color::Gray),
            Tone::Key
            | Tone::DeviceKey
            | Tone::SiteKey
            | Tone::Task
            | Tone::New
            | Tone::Term
            | Tone::Praise
            | Tone::Advice
            | Tone::Go
            | Tone::Link => (Color::Blue, Color::Gray),
            Tone::Focus | Tone::LinkFocus => (Color::White, Color::Blue),
            // The focus keeps its colour to itself.
            Tone::Bar => (Color::White, Color::Black),
            Tone::BarKey => (Color::LightYellow, Color::Black),
            Tone::Sent => (Color::Black, Color::Cyan),
        },
        Theme::Contrast => match tone {
            Tone::Focus | Tone::LinkFocus => (Color::Black, Color::Gray),
            Tone::Go => (Color::LightGreen, Color::Black),
            Tone::Key
            | Tone::DeviceKey
            | Tone::BarKey
            | Tone::SiteKey
            | Tone::Task
            | Tone::New
            | Tone::Term
            | Tone::Praise
            | Tone::Advice
            | Tone::Link => (Color::LightYellow, Color::Black),
            _ => (Color::White, Color::Black),
        },
    }
}
