//! What `new` asks: each answer is a flag's, or what somebody writes, or what is usual.

use crate::author::new::{
    AROUND, Alone, Answers, Fact, GOALS, Goal, Place, TITLE, Unfit, facts, goal_text, other, profile, title,
    usual_title,
};
use crate::cli::ask::{Asked, Ended, Question};
use crate::course::Catalogue;
use crate::diagnostic::Severity;
use crate::locale::{Strings, findings};
use crate::screen::course::module_name;
use crate::vocabulary::{Lang, Module};

/// The most and the usual minutes.
const MINUTES: (u16, u16) = (120, 10);

/// The longest name of a place, and of a municipality, in characters.
const PLACE: usize = 30;
const MUNICIPALITY: usize = 40;

/// Somebody who is asked about a new file.
pub(super) struct Questions<'a> {
    pub(super) asked: Asked<'a>,
    words: &'a Strings,
}

impl<'a> Questions<'a> {
    pub(super) fn new(asked: Asked<'a>) -> Self {
        let words = asked.words;
        Self { asked, words }
    }

    /// Everything about a lesson; `id` is the name of the file that a title gives.
    pub(super) fn lesson(&mut self, id: impl Fn(&str) -> Result<String, Ended>) -> Result<Answers, Ended> {
        let language = self.language()?;
        let place = self.place()?;
        let goal = self.goal(place)?;
        self.head(language, goal, Some(place), id)
    }

    /// Everything about a lesson around a task that its author is going to do.
    pub(super) fn around(&mut self, id: impl Fn(&str) -> Result<String, Ended>) -> Result<Answers, Ended> {
        let language = self.language()?;
        self.head(language, &AROUND, None, id)
    }

    /// What stands at the head of a lesson.
    fn head(
        &mut self,
        language: Lang,
        goal: &'static Goal,
        place: Option<Place>,
        id: impl Fn(&str) -> Result<String, Ended>,
    ) -> Result<Answers, Ended> {
        let (title, other_title) = self.title(goal.title(language), language, TITLE)?;
        let (can, other_can) = self.can(goal.goal(language), language)?;
        let module = self.module(&goal.module)?;
        let minutes = self.minutes()?;
        let id = id(title.as_deref().unwrap_or_else(|| goal.title(language)))?;
        Ok(Answers { id, language, goal, place, title, can, other_title, other_can, module, minutes })
    }

    pub(super) fn language(&mut self) -> Result<Lang, Ended> {
        let words = self.words;
        let options = [("nb", words.say("new-language-nb")), ("nn", words.say("new-language-nn"))];
        let standard = usize::from(words.lang() == Lang::Nn);
        let ask = (words.say("new-ask-language"), words.say("new-help-language"));
        let chosen = self.asked.choose("language", ask, &options, standard)?;
        Ok([Lang::Nb, Lang::Nn][chosen])
    }

    fn place(&mut self) -> Result<Place, Ended> {
        let words = self.words;
        let called = |place: Place| match place {
            Place::PhoneHome => words.say("new-place-phone-home"),
            Place::PhoneMessages => words.say("new-place-phone-messages"),
            Place::PhoneMail => words.say("new-place-phone-mail"),
            Place::PhoneWeb => words.say("new-place-phone-web"),
            Place::ComputerMail => words.say("new-place-computer-mail"),
            Place::ComputerWeb => words.say("new-place-computer-web"),
            Place::ComputerMinSide => words.say("new-place-computer-min-side"),
        };
        let options = Place::ALL.map(|place| (place.name(), called(place)));
        // Where somebody has said what counts as done, that says where it can begin.
        let first = self.asked.flag("done").and_then(Goal::named).and_then(|goal| goal.places.first());
        let standard = first.and_then(|first| Place::ALL.iter().position(|place| place == first)).unwrap_or_default();
        let ask = (words.say("new-ask-place"), words.say("new-help-place"));
        Ok(Place::ALL[self.asked.choose("start", ask, &options, standard)?])
    }

    fn goal(&mut self, place: Place) -> Result<&'static Goal, Ended> {
        let words = self.words;
        let called = |goal: &Goal| match goal.id.as_str() {
            "melding-sendt" => words.say("new-done-message-sent"),
            "melding-lest" => words.say("new-done-message-read"),
            "epost-lest" => words.say("new-done-mail-read"),
            "epost-svart" => words.say("new-done-mail-answered"),
            "side-funnet" => words.say("new-done-page-found"),
            "sak-apnet" => words.say("new-done-case-opened"),
            other => other.to_owned(),
        };
        let there: Vec<&'static Goal> = GOALS.iter().filter(|goal| goal.places.contains(&place)).collect();
        let options: Vec<(&str, String)> = there.iter().map(|goal| (goal.id.as_str(), called(goal))).collect();
        let ask = (words.say("new-ask-done"), words.say("new-help-done"));
        let chosen = self.asked.choose("done", ask, &options, 0)?;
        Ok(there[chosen])
    }

    /// A title, and the same in the other form of Norwegian; `None` is `standard`, or the same words.
    pub(super) fn title(
        &mut self,
        standard: &str,
        language: Lang,
        most: usize,
    ) -> Result<(Option<String>, Option<String>), Ended> {
        let words = self.words;
        let question = Question {
            ask: words.say("new-ask-title"),
            help: words.say("new-help-title"),
            standard: standard.to_owned(),
        };
        let unfit = |unfit| Self::told(words, unfit);
        let own = self.asked.line("title", &question, |text| title(text, most).map_err(unfit))?;
        if own == standard {
            return Ok((None, None));
        }
        let ask = words.fill("new-ask-title-other", &[("language", &self.named(other(language)))]);
        let there = self.other("title-other", ask, |text| title(text, most).map_err(unfit))?;
        Ok((Some(own), there))
    }

    fn told(words: &Strings, unfit: Unfit) -> String {
        match unfit {
            Unfit::Empty => words.say("new-empty"),
            Unfit::TooLong(most) => words.fill("new-too-long", &[("most", &most.to_string())]),
            Unfit::NoName => words.say("new-no-name"),
            Unfit::Brace => words.say("new-brace"),
        }
    }

    fn can(&mut self, standard: &str, language: Lang) -> Result<(Option<String>, Option<String>), Ended> {
        let words = self.words;
        let question = Question {
            ask: words.say("new-ask-goal"),
            help: words.say("new-help-goal"),
            standard: standard.to_owned(),
        };
        let unfit = |unfit| Self::told(words, unfit);
        let own = self.asked.line("goal", &question, |text| goal_text(text).map_err(unfit))?;
        if own == standard {
            return Ok((None, None));
        }
        let ask = words.fill("new-ask-goal-other", &[("language", &self.named(other(language)))]);
        let there = self.other("goal-other", ask, |text| goal_text(text).map_err(unfit))?;
        Ok((Some(own), there))
    }

    /// The same in the other form of Norwegian; `None` when somebody will translate it later.
    fn other(
        &mut self,
        flag: &str,
        ask: String,
        read: impl Fn(&str) -> Result<String, String>,
    ) -> Result<Option<String>, Ended> {
        let help = self.words.say("new-help-other");
        let question = Question { ask, help, standard: String::new() };
        let read = |text: &str| if text.is_empty() { Ok(None) } else { read(text).map(Some) };
        self.asked.line(flag, &question, read)
    }

    fn named(&self, lang: Lang) -> String {
        match lang {
            Lang::Nn => self.words.say("new-language-nn"),
            Lang::Nb | Lang::En => self.words.say("new-language-nb"),
        }
    }

    fn module(&mut self, standard: &str) -> Result<String, Ended> {
        let words = self.words;
        let options = Module::ALL.map(|module| (module.name(), module_name(module, words)));
        let standard = Module::ALL.iter().position(|module| module.name() == standard).unwrap_or_default();
        let ask = (words.say("new-ask-module"), words.say("new-help-module"));
        Ok(Module::ALL[self.asked.choose("module", ask, &options, standard)?].name().to_owned())
    }

    fn minutes(&mut self) -> Result<u16, Ended> {
        let words = self.words;
        let question = Question {
            ask: words.say("new-ask-minutes"),
            help: words.say("new-help-minutes"),
            standard: MINUTES.1.to_string(),
        };
        let read = |text: &str| {
            let minutes = text.parse().ok().filter(|minutes| (1..=MINUTES.0).contains(minutes));
            minutes.ok_or_else(|| words.say("new-not-minutes"))
        };
        self.asked.line("minutes", &question, read)
    }

    /// The name of a place, and of its municipality.
    pub(super) fn municipality(&mut self) -> Result<(String, String), Ended> {
        let words = self.words;
        let unfit = |unfit| Self::told(words, unfit);
        let question = Question {
            ask: words.say("new-ask-place-name"),
            help: words.say("new-help-place-name"),
            standard: usual_title("profile"),
        };
        let place = self.asked.line("title", &question, |text| title(text, PLACE).map_err(unfit))?;
        let question = Question {
            ask: words.say("new-ask-municipality"),
            help: words.say("new-help-municipality"),
            standard: words.fill("new-municipality", &[("place", &place)]),
        };
        let name = self.asked.line("name", &question, |text| title(text, MUNICIPALITY).map_err(unfit))?;
        Ok((place, name))
    }

    /// What somebody knows of the municipality.
    pub(super) fn facts(&mut self, language: Lang) -> Result<Vec<(Fact, String)>, Ended> {
        let words = self.words;
        let mut known = Vec::new();
        for fact in facts() {
            let (flag, ask, help) = match fact {
                Fact::Site => ("site", words.say("new-ask-site"), words.say("new-help-site")),
                Fact::Email => ("email", words.say("new-ask-email"), words.say("new-help-email")),
                Fact::Phone => ("phone", words.say("new-ask-phone"), words.say("new-help-phone")),
            };
            let question = Question { ask, help, standard: String::new() };
            let read = |text: &str| match text {
                "" => Ok(None),
                text => sound(fact, text, language, words).map(Some),
            };
            if let Some(value) = self.asked.line(flag, &question, read)? {
                known.push((fact, value));
            }
        }
        Ok(known)
    }
}

/// A fact as it can stand in a profile, or what the check says of it.
fn sound(fact: Fact, text: &str, language: Lang, words: &Strings) -> Result<String, String> {
    let text = crate::vocabulary::without_controls(text);
    let made = profile("ny", language, "Ny", "Ny", &[(fact, text.clone())]);
    let found = Catalogue::only(Box::new(Alone { path: PROFILE.to_owned(), text: made.text })).check_file(PROFILE);
    match found.iter().find(|finding| finding.severity() == Severity::Fault) {
        None => Ok(text),
        Some(fault) => {
            let said = Strings::new(words.lang());
            Err(findings::sentence(fault, &said))
        }
    }
}

/// Where the profile that is tried stands.
const PROFILE: &str = "profiles/ny.toml";
