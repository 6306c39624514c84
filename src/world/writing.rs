//! What a learner wrote, reduced before anybody keeps it.
//!
//! Goals and mistakes may read the reduction only. The words themselves are shown while the
//! program runs and are never serialised: the field is skipped by its type, not by care.

use serde::{Deserialize, Serialize};

use super::data::CODE_LENGTH;
use crate::vocabulary::{Id, without_controls};

/// The longest text that a learner can write, in characters.
pub const LONGEST: usize = 300;

/// A field of the practice world.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Field {
    /// The message of a conversation.
    Message,
    /// The code of the locked phone. Somebody may write a real one here: it is shown as stars and
    /// forgotten as soon as it is committed.
    Code,
    /// A field on the board.
    Control(Id),
    /// The browser's address field.
    Address,
    /// A search field on a page.
    Search,
    /// The code at the login.
    LoginCode,
    /// The password at the login. Somebody may write a real one here, as with [`Field::Code`].
    Password,
    /// The answer to a case worker.
    Reply,
    /// A new number or a new address in Min profil.
    Contact,
    /// The code that confirms a new number.
    ContactCode,
    /// An answer in an application, by its question.
    Form(Id),
    /// The number on the keypad.
    Number,
    /// The name of a contact that is being saved.
    Name,
    /// The password of a Wi-Fi network.
    WifiPassword,
    /// A new password. Somebody may write a real one here, whatever they are told: it is forgotten as soon as
    /// it is committed.
    NewPassword,
    /// The code from an SMS.
    SmsCode,
    /// The address that Kari is to have, without what stands after the `@`.
    MailAddress,
    /// Who gets an e-mail: a name or an address.
    MailTo,
    /// What an e-mail is about.
    MailSubject,
    /// What an e-mail says.
    MailBody,
    /// A field of an author's app, by its part.
    Custom(Id),
    /// The same where somebody may write a secret of their own, as with [`Field::Code`].
    CustomSecret(Id),
}

/// The most digits that a number can have.
pub const MOST_DIGITS: usize = 12;

/// The longest password, in characters.
pub const LONGEST_PASSWORD: usize = 60;

/// The longest line of an e-mail's head, in characters.
pub const LONGEST_LINE: usize = 80;
/// The longest name of a contact, in characters.
pub const LONGEST_NAME: usize = 24;

impl Field {
    /// Whether `c` can stand in this field.
    #[must_use]
    pub fn takes(&self, c: char) -> bool {
        match self {
            Self::Message
            | Self::Name
            | Self::WifiPassword
            | Self::NewPassword
            | Self::Control(_)
            | Self::Form(_)
            | Self::Address
            | Self::Search
            | Self::Password
            | Self::Reply
            | Self::Contact
            | Self::MailAddress
            | Self::MailTo
            | Self::MailSubject
            | Self::MailBody
            | Self::Custom(_)
            | Self::CustomSecret(_) => true,
            Self::Number => matches!(c, '0'..='9' | '+' | '*' | '#' | ' '),
            Self::Code | Self::SmsCode => c.is_ascii_digit(),
            // Codes are shown in groups, and people write them as they see them.
            Self::LoginCode | Self::ContactCode => c.is_ascii_digit() || c == ' ',
        }
    }

    /// Whether there is room for `text` in this field.
    #[must_use]
    pub fn has_room(&self, text: &str) -> bool {
        let longest = match self {
            Self::Message | Self::Control(_) | Self::Form(_) | Self::MailBody | Self::Reply | Self::Search => LONGEST,
            Self::MailAddress
            | Self::MailTo
            | Self::MailSubject
            | Self::Address
            | Self::Password
            | Self::Contact
            | Self::Custom(_)
            | Self::CustomSecret(_) => LONGEST_LINE,
            Self::Name => LONGEST_NAME,
            Self::WifiPassword | Self::NewPassword => LONGEST_PASSWORD,
            Self::Code | Self::SmsCode => CODE_LENGTH,
            // Digits, and what people put between them.
            Self::Number | Self::LoginCode | Self::ContactCode => 2 * MOST_DIGITS,
        };
        let digits = text.chars().filter(char::is_ascii_digit).count();
        text.chars().count() <= longest && (*self != Self::Number || digits <= MOST_DIGITS)
    }

    /// Whether what is written here may be somebody's own secret, so that no undo brings it back.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        matches!(self, Self::Code | Self::Password | Self::NewPassword | Self::SmsCode | Self::CustomSecret(_))
    }

    /// Whether letters go in. Where they do not, they keep their other meanings while one writes.
    #[must_use]
    pub fn takes_letters(&self) -> bool {
        self.takes('a')
    }

    /// Whether it is one of the mail program's, where what is taken in leads back to where one was.
    #[must_use]
    pub fn is_of_mail(&self) -> bool {
        matches!(self, Self::MailAddress | Self::MailTo | Self::MailSubject | Self::MailBody)
    }

    /// So many characters are the whole of it, and are taken without Enter; `None` when only the
    /// writer knows.
    #[must_use]
    pub fn whole(&self) -> Option<usize> {
        match self {
            Self::Message
            | Self::Number
            | Self::Name
            | Self::WifiPassword
            | Self::NewPassword
            | Self::Control(_)
            | Self::Form(_)
            | Self::MailAddress
            | Self::MailTo
            | Self::MailSubject
            | Self::MailBody
            | Self::Address
            | Self::Search
            | Self::LoginCode
            | Self::Password
            | Self::Reply
            | Self::Contact
            | Self::ContactCode
            | Self::Custom(_)
            | Self::CustomSecret(_) => None,
            Self::Code | Self::SmsCode => Some(CODE_LENGTH),
        }
    }
}

/// How what was written fits the expected text that it matches, best first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// Character for character.
    Exact,
    /// But for case, spaces, punctuation, and ae, oe and aa for æ, ø and å.
    #[default]
    Plain,
    /// With one slip in a word of six letters or more: whoever meets it asks.
    Near,
}

impl Fit {
    /// Every fit.
    pub const ALL: [Self; 3] = [Self::Exact, Self::Plain, Self::Near];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Plain => "plain",
            Self::Near => "near",
        }
    }

    /// Whether this is the usual fit, which a journal need not name.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    fn is_plain(&self) -> bool {
        *self == Self::Plain
    }
}

/// Written text and its reduction.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Written {
    /// The words; `None` after they have been journalled and read back.
    #[serde(skip)]
    pub text: Option<String>,
    /// How many words.
    pub words: u16,
    /// How many characters.
    pub length: u16,
    /// The expected text that it matches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matches: Option<Id>,
    /// How it matches; of no meaning when it does not.
    #[serde(default, skip_serializing_if = "Fit::is_plain")]
    pub fit: Fit,
}

impl Written {
    /// Takes what was typed or pasted: strips control characters, trims, cuts at [`LONGEST`], and
    /// reduces it against `expected` sentences.
    #[must_use]
    pub fn new<'a>(typed: &str, expected: impl IntoIterator<Item = (&'a Id, &'a str)>) -> Self {
        let clean = without_controls(typed);
        let text: String = clean.trim().chars().take(LONGEST).collect();
        let best = expected.into_iter().filter_map(|(id, sentence)| Some((fit(&text, sentence)?, id)));
        let best = best.filter(|(fit, _)| *fit < Fit::Near).min_by_key(|(fit, _)| *fit);
        Self::reduce(text, best)
    }

    /// The same for an answer that is to be judged kindly: one slip in a long word is [`Fit::Near`].
    #[must_use]
    pub fn forgiving<'a>(typed: &str, expected: impl IntoIterator<Item = (&'a Id, &'a str)>) -> Self {
        let clean = without_controls(typed);
        let text: String = clean.trim().chars().take(LONGEST).collect();
        let best = expected.into_iter().filter_map(|(id, sentence)| Some((fit(&text, sentence)?, id)));
        let best = best.min_by_key(|(fit, _)| *fit);
        Self::reduce(text, best)
    }

    /// The same for what is right or wrong and nothing between: `is` tells which expected thing it is.
    #[must_use]
    pub fn judged(typed: &str, is: impl FnOnce(&str) -> Option<Id>) -> Self {
        let clean = without_controls(typed);
        let text: String = clean.trim().chars().take(LONGEST).collect();
        let matches = is(&text);
        Self { matches, ..Self::reduce(text, None) }
    }

    /// A password: `expected` texts match it to the letter, or not at all.
    #[must_use]
    pub fn exact<'a>(typed: &str, expected: impl IntoIterator<Item = (&'a Id, &'a str)>) -> Self {
        let clean = without_controls(typed);
        let text: String = clean.trim().chars().take(LONGEST).collect();
        let matched = expected.into_iter().find(|(_, password)| *password == text);
        Self::reduce(text, matched.map(|(id, _)| (Fit::Exact, id)))
    }

    /// The number of a telephone: `expected` numbers match it however the digits are grouped.
    #[must_use]
    pub fn number<'a>(typed: &str, expected: impl IntoIterator<Item = (&'a Id, &'a str)>) -> Self {
        let bare =
            |number: &str| number.chars().filter(|c| matches!(c, '0'..='9' | '+' | '*' | '#')).collect::<String>();
        let clean = without_controls(typed);
        let text: String = clean.trim().chars().take(LONGEST).collect();
        let dialled = bare(&text);
        let matched = expected.into_iter().find(|(_, number)| !dialled.is_empty() && bare(number) == dialled);
        let length = count(dialled.chars().count());
        Self { length, words: 1, ..Self::reduce(text, matched.map(|(id, _)| (Fit::Exact, id))) }
    }

    fn reduce(text: String, best: Option<(Fit, &Id)>) -> Self {
        Self {
            words: count(text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()),
            length: count(text.chars().count()),
            matches: best.map(|(_, id)| id.clone()),
            fit: best.map(|(fit, _)| fit).unwrap_or_default(),
            text: Some(text),
        }
    }

    /// The same writing as it comes back from a journal.
    #[must_use]
    pub fn reduced(&self) -> Self {
        Self { text: None, ..self.clone() }
    }
}

/// How `text` fits `expected`; `None` when it does not.
fn fit(text: &str, expected: &str) -> Option<Fit> {
    if text == expected {
        return Some(Fit::Exact);
    }
    let (text, expected) = (plain_words(text), plain_words(expected));
    if text.is_empty() {
        return None;
    }
    if text == expected {
        return Some(Fit::Plain);
    }
    if text.len() != expected.len() {
        return None;
    }
    let mut slipped = text.iter().zip(&expected).filter(|(word, right)| word != right);
    let (Some((word, right)), None) = (slipped.next(), slipped.next()) else {
        return None;
    };
    (right.chars().count() >= LONG_WORD && strsim::osa_distance(word, right) == 1).then_some(Fit::Near)
}

/// A word of this many letters is long enough that one slip in it is no other word.
const LONG_WORD: usize = 6;

/// Words of letters and digits in lower case, with æ, ø and å as people write them who lack the
/// keys: ae, o, a; oe and aa are taken for o and a.
fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.map(|word| fold(&word.to_lowercase())).collect()
}

/// A word in lower case as people write it who lack æ, ø and å. Searching folds thousands of words.
fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut rest = word.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'å' => folded.push('a'),
            'o' => {
                rest.next_if_eq(&'e');
                folded.push('o');
            }
            'a' => {
                rest.next_if_eq(&'a');
                folded.push('a');
            }
            other => folded.push(other),
        }
    }
    folded
}

fn count(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

/// Whether somebody who wrote `written` meant `word`: but for case, punctuation at its ends, and how æ,
/// ø and å are written, or with one slip when it is long.
#[must_use]
pub fn same_word(written: &str, word: &str) -> bool {
    fit(written, word).is_some()
}
