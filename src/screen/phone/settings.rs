//! Settings: the first page, with what connects the phone at its top, and pages of switches and sliders.

use super::{Source, press};
use crate::app::Act;
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::world::phone::{Act as PhoneAct, Page, Setting};

impl Source<'_> {
    pub(super) fn pages(&self) -> Vec<Node<Act>> {
        // A page has the focus first: nothing there changes anything unseen.
        let item = |page: Page| {
            let mut item = Node::new(Role::Item, self.page_name(page)).act(press(PhoneAct::OpenPage(page)));
            if page == Page::Wifi {
                item.detail = self.wifi_stands().into();
            }
            item.first(page == Page::Wifi)
        };
        let [flight, data] = Setting::FIRST.map(|switch| self.switch(switch));
        let mut items = vec![flight];
        for page in Page::ALL {
            items.push(item(page));
            if page == Page::Wifi {
                items.push(data.clone());
            }
        }
        vec![Node::holding(Role::List, items)]
    }

    pub(super) fn page_name(&self, page: Page) -> String {
        self.strings.say(match page {
            Page::Display => "page-display",
            Page::Sound => "page-sound",
            Page::Accessibility => "page-accessibility",
            Page::Wifi => "page-wifi",
            Page::Account => "page-account",
        })
    }

    /// The first thing on the page has the focus, though it changes something: it is what one sees
    /// at once, and turned back as easily.
    pub(super) fn page(&self, page: Page) -> Vec<Node<Act>> {
        let mut nodes = Vec::new();
        for setting in page.settings() {
            nodes.push(if setting.is_switch() { self.switch(*setting) } else { self.slider(*setting) });
            nodes.extend(self.explained(*setting));
        }
        match nodes.first_mut() {
            // More is what people come for.
            Some(slider) if slider.role == Role::Slider => {
                if let Some(more) = slider.children.iter_mut().rev().find(|button| button.act.is_some()) {
                    more.state.first = true;
                }
            }
            Some(switch) => switch.state.first = true,
            None => {}
        }
        match page {
            Page::Wifi => nodes.extend(self.networks()),
            Page::Account => nodes.extend(self.account()),
            Page::Display | Page::Sound | Page::Accessibility => {}
        }
        nodes
    }

    pub(super) fn switch(&self, setting: Setting) -> Node<Act> {
        let on = self.phone.settings.is_on(setting);
        let state = State { mark: if on { Mark::On } else { Mark::Off }, ..State::default() };
        let word = self.strings.say(if on { "setting-on" } else { "setting-off" });
        Node::new(Role::Switch, self.setting_name(setting))
            .detail(word)
            .act(press(PhoneAct::Turn(setting)))
            .state(state)
    }

    /// How much, and a button for less and one for more. At an end one of them does nothing.
    fn slider(&self, setting: Setting) -> Node<Act> {
        let value = self.phone.settings.get(setting);
        // Letters have sizes from the first on; light and sound begin at none.
        let (at, of) = match setting {
            Setting::TextSize => (value + 1, setting.most() + 1),
            _ => (value, setting.most()),
        };
        let detail = self.strings.fill("setting-of", &[("value", &at.to_string()), ("most", &of.to_string())]);
        // Of what, is said for those who hear one after the other.
        let button = |act: PhoneAct, word: &str| {
            let mut button = Node::new(Role::Button, word).detail(self.setting_name(setting));
            if self.phone.can(&act) {
                button.act = Some(press(act));
            }
            button
        };
        let (less, more) = self.less_and_more(setting);
        let step = setting.step();
        let first = at / step;
        let state = State { progress: Some((u16::from(first), u16::from(of / step))), ..State::default() };
        Node::new(Role::Slider, self.setting_name(setting))
            .detail(detail)
            .state(state)
            .children(vec![button(PhoneAct::Less(setting), &less), button(PhoneAct::More(setting), &more)])
    }

    fn less_and_more(&self, setting: Setting) -> (String, String) {
        let (less, more) = match setting {
            Setting::TextSize => (self.strings.say("setting-text-smaller"), self.strings.say("setting-text-larger")),
            Setting::Brightness => (self.strings.say("setting-darker"), self.strings.say("setting-brighter")),
            _ => (self.strings.say("setting-quieter"), self.strings.say("setting-louder")),
        };
        (format!("− {less}"), format!("+ {more}"))
    }

    fn setting_name(&self, setting: Setting) -> String {
        setting_name(self.strings, setting)
    }

    /// What the name does not say by itself.
    fn explained(&self, setting: Setting) -> Option<Node<Act>> {
        let id = match setting {
            Setting::Silent => "setting-silent-why",
            Setting::Vibrate => "setting-vibrate-why",
            Setting::ReadAloud => "setting-read-aloud-why",
            Setting::HearingAid => "setting-hearing-aid-why",
            Setting::TextSize
            | Setting::Brightness
            | Setting::Dark
            | Setting::Volume
            | Setting::Bold
            | Setting::Alarm
            | Setting::Wifi
            | Setting::MobileData
            | Setting::FlightMode
            | Setting::TwoStep => return None,
        };
        Some(Node::new(Role::Aside, self.strings.say(id)))
    }
}

/// What a setting is called.
pub(in crate::screen) fn setting_name(strings: &Strings, setting: Setting) -> String {
    strings.say(match setting {
        Setting::TextSize => "setting-text-size",
        Setting::Brightness => "setting-brightness",
        Setting::Dark => "setting-dark",
        Setting::Silent => "setting-silent",
        Setting::Volume => "setting-volume",
        Setting::Vibrate => "setting-vibrate",
        Setting::Bold => "setting-bold",
        Setting::ReadAloud => "setting-read-aloud",
        Setting::HearingAid => "setting-hearing-aid",
        Setting::Alarm => "setting-alarm",
        Setting::Wifi => "page-wifi",
        Setting::MobileData => "setting-mobile-data",
        Setting::FlightMode => "setting-flight-mode",
        Setting::TwoStep => "setting-two-step",
    })
}
