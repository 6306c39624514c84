//! The languages in which the lesson can be looked at: those in which there is anything of it.

use super::Preview;
use super::event::Effect;
use crate::app;
use crate::course::Lesson;
use crate::vocabulary::Lang;

/// The languages that the lesson has, whole or begun.
#[must_use]
pub(super) fn of(lesson: &Lesson) -> Vec<Lang> {
    let has = |lang: &Lang| lesson.languages.contains(lang) || lesson.title.has(*lang);
    Lang::ALL.into_iter().filter(has).collect()
}

impl Preview {
    /// What is found in a translation is looked at in that language.
    pub(super) fn in_language_of_finding(&mut self) -> Vec<Effect> {
        let Some((file, lesson)) = self.state.finding().zip(self.state.lesson.as_ref()) else { return Vec::new() };
        let file = &file.finding.file;
        let translated = |lang: &Lang| file.ends_with(&format!(".{}.toml", lang.tag()));
        let wanted = Lang::ALL.into_iter().find(translated).unwrap_or(lesson.language);
        self.speak(&[wanted])
    }

    /// The lesson in the next of the languages that it has.
    pub(super) fn next_language(&mut self) -> Vec<Effect> {
        let Some(lesson) = self.state.lesson.clone() else { return Vec::new() };
        let mut effects = self.press(app::Act::Language);
        effects.extend(self.speak(&of(&lesson)));
        effects
    }

    /// Goes on to one of these languages.
    pub(super) fn speak(&mut self, languages: &[Lang]) -> Vec<Effect> {
        let mut effects = Vec::new();
        for _ in Lang::ALL {
            if !languages.contains(&self.front.app().settings.language) {
                effects.extend(self.press(app::Act::Language));
            }
        }
        effects
    }
}
