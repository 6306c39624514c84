//! Settings: a first page with what connects the phone, pages of switches and sliders, and how they
//! stand.

use serde::{Deserialize, Serialize};

use super::{Act, Phone};
use crate::world::Happening;

/// A page of Settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Page {
    /// What one sees.
    Display,
    /// What one hears.
    Sound,
    /// Aids for seeing and hearing.
    Accessibility,
    /// Wi-Fi, and the networks around.
    Wifi,
    /// Kari's account: how she is let in.
    Account,
}

/// Something that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// How large letters are: a slider from 0 to 4.
    TextSize,
    /// How much the screen shines: a slider in percent.
    Brightness,
    /// Light letters on a dark ground.
    Dark,
    /// No sound.
    Silent,
    /// How loud it is: a slider in percent.
    Volume,
    /// Shaking when something comes.
    Vibrate,
    /// Bold letters.
    Bold,
    /// The screen is read aloud.
    ReadAloud,
    /// The sound goes to a hearing aid.
    HearingAid,
    /// The alarm of the clock.
    Alarm,
    /// Wi-Fi.
    Wifi,
    /// Data by way of the telephone's masts.
    MobileData,
    /// Everything that connects the phone is off.
    FlightMode,
    /// Whoever logs in needs a code from an SMS, too.
    TwoStep,
}

/// Where a setting can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stand {
    /// In the clock.
    Clock,
    /// On the first page of Settings.
    First,
    /// On another page.
    Page(Page),
}

/// How everything is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Settings {
    values: [u8; Setting::ALL.len()],
}

impl Page {
    /// Every page, in the order of the first one.
    pub const ALL: [Self; 5] = [Self::Wifi, Self::Display, Self::Sound, Self::Accessibility, Self::Account];

    /// What can be set on this page.
    #[must_use]
    pub fn settings(self) -> &'static [Setting] {
        match self {
            Self::Display => &[Setting::TextSize, Setting::Brightness, Setting::Dark],
            Self::Sound => &[Setting::Silent, Setting::Volume, Setting::Vibrate],
            Self::Accessibility => &[Setting::Bold, Setting::ReadAloud, Setting::HearingAid],
            Self::Wifi => &[Setting::Wifi],
            Self::Account => &[Setting::TwoStep],
        }
    }
}

impl Setting {
    /// Every setting.
    pub const ALL: [Self; 14] = [
        Self::TextSize,
        Self::Brightness,
        Self::Dark,
        Self::Silent,
        Self::Volume,
        Self::Vibrate,
        Self::Bold,
        Self::ReadAloud,
        Self::HearingAid,
        Self::Alarm,
        Self::Wifi,
        Self::MobileData,
        Self::FlightMode,
        Self::TwoStep,
    ];

    /// Those on the first page of Settings.
    pub const FIRST: [Self; 2] = [Self::FlightMode, Self::MobileData];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::TextSize => "text-size",
            Self::Brightness => "brightness",
            Self::Dark => "dark",
            Self::Silent => "silent",
            Self::Volume => "volume",
            Self::Vibrate => "vibrate",
            Self::Bold => "bold",
            Self::ReadAloud => "read-aloud",
            Self::HearingAid => "hearing-aid",
            Self::Alarm => "alarm",
            Self::Wifi => "wifi",
            Self::MobileData => "mobile-data",
            Self::FlightMode => "flight-mode",
            Self::TwoStep => "two-step",
        }
    }

    /// The setting with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.name() == name)
    }

    /// Whether this is on or off, rather than more or less.
    #[must_use]
    pub fn is_switch(self) -> bool {
        self.most() == 1
    }

    /// The largest value; the least is 0.
    #[must_use]
    pub fn most(self) -> u8 {
        match self {
            Self::TextSize => 4,
            Self::Brightness | Self::Volume => 100,
            _ => 1,
        }
    }

    /// How much one press changes it.
    #[must_use]
    pub fn step(self) -> u8 {
        match self {
            Self::Brightness | Self::Volume => 20,
            _ => 1,
        }
    }

    /// Where it can be changed.
    #[must_use]
    pub fn stand(self) -> Stand {
        let page = Page::ALL.into_iter().find(|page| page.settings().contains(&self));
        match page {
            Some(page) => Stand::Page(page),
            None if self == Self::Alarm => Stand::Clock,
            None => Stand::First,
        }
    }
}

impl Default for Settings {
    /// Letters of the usual size, sound and light in the middle, every switch off.
    fn default() -> Self {
        let off = Self { values: [0; Setting::ALL.len()] };
        off.with(Setting::TextSize, 1).with(Setting::Brightness, 60).with(Setting::Volume, 60)
    }
}

impl Settings {
    /// How `setting` stands: from 0 to [`Setting::most`].
    #[must_use]
    pub fn get(&self, setting: Setting) -> u8 {
        self.values[setting as usize]
    }

    /// Whether a switch is on.
    #[must_use]
    pub fn is_on(&self, switch: Setting) -> bool {
        self.get(switch) > 0
    }

    /// The same with another value for `setting`, which is held within its bounds.
    #[must_use]
    pub fn with(mut self, setting: Setting, value: u8) -> Self {
        self.values[setting as usize] = value.min(setting.most());
        self
    }
}

impl Phone {
    pub(super) fn first_page_acts() -> Vec<Act> {
        Setting::FIRST.into_iter().map(Act::Turn).chain(Page::ALL.into_iter().map(Act::OpenPage)).collect()
    }

    pub(super) fn page_acts(&self, page: Page) -> Vec<Act> {
        let acts = |setting: &Setting| {
            let (setting, value) = (*setting, self.settings.get(*setting));
            if setting.is_switch() {
                return vec![Act::Turn(setting)];
            }
            let less = (value > 0).then_some(Act::Less(setting));
            less.into_iter().chain((value < setting.most()).then_some(Act::More(setting))).collect()
        };
        let more = match page {
            Page::Wifi => self.network_acts(),
            Page::Account => self.account_acts(),
            Page::Display | Page::Sound | Page::Accessibility => Vec::new(),
        };
        page.settings().iter().flat_map(acts).chain(more).collect()
    }

    pub(super) fn turn(&mut self, switch: Setting) -> Vec<Happening> {
        if switch == Setting::FlightMode {
            return self.fly();
        }
        let mut told = self.set(switch, u8::from(!self.settings.is_on(switch)));
        if switch == Setting::Wifi {
            told.extend(self.look_for_network());
        } else if switch == Setting::TwoStep {
            self.take_steps();
        }
        told
    }

    pub(super) fn slide(&mut self, slider: Setting, up: bool) -> Vec<Happening> {
        let value = self.settings.get(slider);
        let moved = if up { value.saturating_add(slider.step()) } else { value.saturating_sub(slider.step()) };
        self.set(slider, moved)
    }

    pub(super) fn set(&mut self, setting: Setting, value: u8) -> Vec<Happening> {
        self.settings = self.settings.with(setting, value);
        vec![Happening::SettingChanged { setting, value: self.settings.get(setting) }]
    }
}
