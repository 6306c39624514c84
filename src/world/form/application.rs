//! What an application asks and what comes of it: data, written in `lessons/applications/`, one file each. What
//! a learner does with it stands in [`super`].

use super::date;
use crate::meaning::Text;
use crate::vocabulary::{Id, Localised};
use crate::world::portal::records::Status;

/// An application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// The id, and the name of its file. The case that comes of it has the same one.
    pub id: Id,
    /// The name.
    pub title: Localised<String>,
    /// The number of the case that comes of it.
    pub number: String,
    /// Who works on it.
    pub worker: Id,
    /// What one should know and have at hand before one starts.
    pub before: Localised<Text>,
    /// Its sections, in order; at least one. The last one, to look it over and send it, comes by itself.
    pub sections: Vec<Section>,
    /// What it asks, in order; at least one.
    pub questions: Vec<Question>,
    /// The heading of the receipt.
    pub receipt_title: Localised<String>,
    /// What the receipt says; the case number stands by itself.
    pub receipt_text: Localised<Text>,
    /// What the case worker does, in order.
    pub after: Vec<After>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The id, unique in the application.
    pub id: Id,
    /// The heading.
    pub title: Localised<String>,
    /// What it is about.
    pub text: Option<Localised<String>>,
}

/// Something that it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The id, unique in the application.
    pub id: Id,
    /// The section in which it stands.
    pub section: Id,
    /// How it is answered.
    pub kind: Kind,
    /// The question.
    pub label: Localised<String>,
    /// More about it.
    pub help: Option<Localised<String>>,
    /// Whether it must be answered.
    pub required: bool,
    /// What the answer must be.
    pub rules: Vec<Rule>,
    /// Said when there is no answer, or one that will not do.
    pub error: Option<Localised<String>>,
    /// It is asked only when that question has one of these answers.
    pub shown_if: Option<(Id, Vec<Id>)>,
    /// What stands there from the start.
    pub given: Option<String>,
    /// What there is to choose.
    pub options: Vec<Choice>,
    /// What can be taken instead of writing.
    pub suggestions: Vec<Choice>,
    /// Files that are what is asked for. Any other counts as none when the case is worked on.
    pub right: Vec<Id>,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// In words.
    Text,
    /// With a number.
    Number,
    /// With a date.
    Date,
    /// With one of several.
    Choice,
    /// With as many of several as fit.
    Many,
    /// With yes or no.
    YesNo,
    /// With pictures or files.
    File,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Text, Self::Number, Self::Date, Self::Choice, Self::Many, Self::YesNo, Self::File];

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Choice => "choice",
            Self::Many => "many",
            Self::YesNo => "yes-no",
            Self::File => "file",
        }
    }

    /// Whether the answer is written.
    #[must_use]
    pub fn is_written(self) -> bool {
        matches!(self, Self::Text | Self::Number | Self::Date)
    }

    /// Whether what is written is an answer, and keeps the rules.
    #[must_use]
    pub fn takes(self, text: &str, rules: &[Rule]) -> bool {
        let is_one = match self {
            Self::Number => number(text).is_some(),
            Self::Date => date::Date::read(text).is_some(),
            Self::Text => true,
            Self::Choice | Self::Many | Self::YesNo | Self::File => false,
        };
        is_one && rules.iter().all(|rule| rule.takes(text))
    }

    /// Whether the answer is chosen among options of the author's.
    #[must_use]
    pub fn has_options(self) -> bool {
        matches!(self, Self::Choice | Self::Many)
    }
}

/// What an answer must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// At least so many words.
    Words(u16),
    /// So many digits, and nothing else but spaces.
    Digits(u16),
    /// No less than this.
    Least(i64),
    /// No more than this.
    Most(i64),
    /// None of these options.
    Not(Vec<Id>),
    /// A day in this year or a later one; the year must be written.
    YearLeast(u16),
    /// A day in this year or an earlier one; the year must be written.
    YearMost(u16),
}

/// Something to choose or to take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The id, unique in the question.
    pub id: Id,
    /// What it says.
    pub text: Localised<String>,
}

/// Something that the case worker does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// The id, unique in the application.
    pub id: Id,
    /// At the earliest so many days after the application was sent.
    pub days: u16,
    /// How far the case has come then.
    pub status: Status,
    /// The line in the case.
    pub says: Localised<String>,
    /// Only when this question has what is asked for.
    pub attached: Option<Id>,
    /// Only when this question has not what is asked for.
    pub missing: Option<Id>,
    /// Only when that question was answered with one of these.
    pub only_if: Option<(Id, Vec<Id>)>,
    /// What the case worker writes, and waits for an answer to.
    pub asks: Option<Asks>,
    /// What is decided.
    pub decides: Option<Decision>,
}

/// What the case worker asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asks {
    /// The question whose files are waited for; `None` when words will do.
    pub question: Option<Id>,
    /// What is written.
    pub message: Localised<Text>,
    /// What comes when it was answered.
    pub reply: Option<Localised<String>>,
    /// What comes when it was answered and the file was not there.
    pub reply_without: Option<Localised<String>>,
}

/// What is decided, and the letter that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Yes, no, or neither.
    pub result: Outcome,
    /// The letter's id.
    pub letter: Id,
    /// Its heading.
    pub title: Localised<String>,
    /// What it says.
    pub text: Localised<Text>,
}

/// What becomes of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Yes.
    Granted,
    /// No.
    Refused,
    /// It is put away; it can be taken up again.
    Closed,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 3] = [Self::Granted, Self::Refused, Self::Closed];

    /// The name in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Closed => "closed",
        }
    }

    /// Whether nothing comes after it.
    #[must_use]
    pub fn is_final(self) -> bool {
        self != Self::Closed
    }
}

impl Application {
    /// The question with this id.
    #[must_use]
    pub fn question(&self, id: &Id) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The section with this id, and its place.
    #[must_use]
    pub fn section(&self, id: &Id) -> Option<(usize, &Section)> {
        self.sections.iter().enumerate().find(|(_, section)| section.id == *id)
    }

    /// What the case worker does by this id.
    #[must_use]
    pub fn after(&self, id: &Id) -> Option<&After> {
        self.after.iter().find(|after| after.id == *id)
    }

    /// The id of the letter that says what is decided in `after`.
    #[must_use]
    pub fn letter(application: &Id, after: &Id) -> Option<Id> {
        Id::new(&format!("{application}-{after}"))
    }
}

impl Question {
    /// What can be chosen, where something can.
    #[must_use]
    pub fn choices(&self) -> Vec<Id> {
        match self.kind {
            Kind::YesNo => YES_NO.iter().filter_map(|name| Id::new(name)).collect(),
            Kind::Choice | Kind::Many => self.options.iter().map(|option| option.id.clone()).collect(),
            Kind::Text | Kind::Number | Kind::Date | Kind::File => Vec::new(),
        }
    }

    /// The suggestion with this id.
    #[must_use]
    pub fn suggestion(&self, id: &Id) -> Option<&Choice> {
        self.suggestions.iter().find(|suggestion| suggestion.id == *id)
    }

    /// Whether a written answer is one, and keeps the rules.
    #[must_use]
    pub fn takes(&self, text: &str) -> bool {
        self.kind.takes(text, &self.rules)
    }

    /// Whether these choices keep the rules.
    #[must_use]
    pub fn allows(&self, chosen: &[Id]) -> bool {
        self.rules.iter().all(|rule| match rule {
            Rule::Not(ids) => !chosen.iter().any(|id| ids.contains(id)),
            // These are about what is written.
            Rule::Words(_)
            | Rule::Digits(_)
            | Rule::Least(_)
            | Rule::Most(_)
            | Rule::YearLeast(_)
            | Rule::YearMost(_) => true,
        })
    }
}

/// The choices of a question that is answered with yes or no.
pub const YES_NO: [&str; 2] = ["ja", "nei"];

impl Rule {
    fn takes(&self, text: &str) -> bool {
        match self {
            Self::Words(least) => words(text) >= usize::from(*least),
            Self::Digits(count) => {
                let clean: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
                clean.len() == usize::from(*count) && clean.iter().all(char::is_ascii_digit)
            }
            Self::Least(least) => number(text).is_some_and(|n| n >= *least),
            Self::Most(most) => number(text).is_some_and(|n| n <= *most),
            Self::Not(_) => true,
            Self::YearLeast(least) => date::Date::read(text).is_some_and(|date| date.can_be_in(*least..=u16::MAX)),
            Self::YearMost(most) => date::Date::read(text).is_some_and(|date| date.can_be_in(0..=*most)),
        }
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// A whole number, perhaps written in groups.
fn number(text: &str) -> Option<i64> {
    let clean: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    (clean.len() <= 12 && clean.bytes().all(|b| b.is_ascii_digit())).then(|| clean.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_keeps_the_rules_or_does_not() {
        assert!(Rule::Words(2).takes("To ganger i uka") && !Rule::Words(2).takes("Ofte ."));
        assert!(Rule::Digits(8).takes("000 00 110") && !Rule::Digits(8).takes("000 00 11"));
        assert!(!Rule::Digits(3).takes("12a") && !Rule::Digits(1).takes(""));
        assert!(Rule::Most(14).takes("14") && !Rule::Most(14).takes("15") && !Rule::Most(14).takes("mange"));
        assert!(Rule::Least(1).takes("1 000") && !Rule::Least(1).takes("0"));
    }
}
