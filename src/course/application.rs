//! An application as an author writes it, `applications/<id>.toml`: decoded and resolved.

mod check;

use super::decode::{At, Fields, Sink};
use super::raw::application as raw;
use super::texts::{Sibling, Texts};
use crate::diagnostic::Code;
use crate::vocabulary::{Id, Lang};
use crate::world::data::Data;
use crate::world::form::application::{
    After, Application, Asks, Choice, Decision, Kind, Outcome, Question, Rule, Section,
};
use crate::world::portal::records::Status;

/// An application's main file after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::Application,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::Application::new(fields) }
    }

    /// The author's language.
    pub(super) fn language(&self) -> Lang {
        self.raw.language
    }

    /// Makes the application, or tells why not. `stem` is the file's name without `.toml`; `world` is `None` if
    /// it could not be read, which has been told.
    pub(super) fn resolve(
        &self,
        sink: &mut Sink<'_>,
        stem: &str,
        world: Option<&Data>,
        siblings: &mut [Sibling<'_>],
    ) -> Option<Application> {
        if sink.is_torn() {
            return None;
        }
        let sound = !sink.has_fault();
        check::application(sink, &self.raw, stem, world);
        if !sound {
            return None;
        }
        let mut texts = Texts::new(self.raw.language, siblings, sink.profile());
        let application = build(&self.raw, &mut texts);
        // Without all of the main file, or with two things of one name, nothing can be compared.
        if application.is_some() && !sink.has_told(Code::DuplicateId) {
            texts.end(sink);
        }
        application.filter(|_| !sink.has_fault())
    }
}

fn build(raw: &raw::Application, texts: &mut Texts<'_, '_>) -> Option<Application> {
    let title = texts.line("title", raw.title.as_ref()?);
    let before = texts.prose("before", raw.before.as_ref()?);
    let sections = raw.sections.as_ref()?.value.iter().map(|raw| section(raw, texts)).collect::<Option<_>>()?;
    let questions = raw.questions.as_ref()?.value.iter().map(|raw| question(raw, texts)).collect::<Option<_>>()?;
    let receipt = raw.receipt.as_ref()?;
    let receipt_title = texts.line("receipt.title", receipt.title.as_ref()?);
    let receipt_text = texts.prose("receipt.text", receipt.text.as_ref()?);
    let id = raw.id.as_ref()?.value.clone();
    let after = raw.after.as_ref()?.value.iter().map(|raw| an_after(raw, &id, texts)).collect::<Option<_>>()?;
    texts.end_part("");
    Some(Application {
        id,
        title,
        number: raw.number.as_ref()?.value.clone(),
        worker: raw.worker.as_ref()?.value.clone(),
        before,
        sections,
        questions,
        receipt_title,
        receipt_text,
        after,
    })
}

fn section(raw: &raw::Section, texts: &mut Texts<'_, '_>) -> Option<Section> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("section", &id);
    Some(Section {
        title: texts.line(&format!("{path}.title"), raw.title.as_ref()?),
        text: raw.text.as_ref().map(|text| texts.line(&format!("{path}.text"), text)),
        id,
    })
}

fn question(raw: &raw::Question, texts: &mut Texts<'_, '_>) -> Option<Question> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("field", &id);
    let kind = Kind::ALL.into_iter().find(|kind| Some(kind.name()) == raw.kind.as_ref().map(|kind| kind.value))?;
    let label = texts.line(&format!("{path}.label"), raw.label.as_ref()?);
    let help = raw.help.as_ref().map(|help| texts.line(&format!("{path}.help"), help));
    let error = raw.error.as_ref().map(|error| texts.line(&format!("{path}.error"), error));
    let shown_if = match &raw.shown_if {
        Some(shown) => Some(answered(shown)?),
        None => None,
    };
    Some(Question {
        section: raw.section.as_ref()?.value.clone(),
        kind,
        label,
        help,
        required: raw.required,
        rules: raw.rule.as_ref().map(|rule| rules(rule, kind)).unwrap_or_default(),
        error,
        shown_if,
        given: raw.given.as_ref().map(|given| texts.sole(given)),
        options: choices(&raw.options, &format!("{path}.option"), texts)?,
        suggestions: choices(&raw.suggestions, &format!("{path}.suggestion"), texts)?,
        right: raw.right.as_ref().map(ids).unwrap_or_default(),
        id,
    })
}

/// A question, and the answers to it that are meant.
fn answered(raw: &raw::ShownIf) -> Option<(Id, Vec<Id>)> {
    Some((raw.field.as_ref()?.value.clone(), ids(raw.is.as_ref()?)))
}

fn ids(list: &At<Vec<At<Id>>>) -> Vec<Id> {
    list.value.iter().map(|id| id.value.clone()).collect()
}

fn choices(raw: &[raw::Choice], path: &str, texts: &mut Texts<'_, '_>) -> Option<Vec<Choice>> {
    let choice = |raw: &raw::Choice| {
        let id = raw.id.as_ref()?.value.clone();
        Some(Choice { text: texts.line(&format!("{path}.{id}"), raw.text.as_ref()?), id })
    };
    raw.iter().map(choice).collect()
}

/// The rules that a question has, in the order of the format. In a date, more and less are about its year.
fn rules(raw: &raw::Rule, kind: Kind) -> Vec<Rule> {
    let count = |number: &At<i64>| u16::try_from(number.value).unwrap_or(u16::MAX);
    let of_year = kind == Kind::Date;
    [
        raw.words.as_ref().map(|words| Rule::Words(count(words))),
        raw.digits.as_ref().map(|digits| Rule::Digits(count(digits))),
        raw.least
            .as_ref()
            .map(|least| if of_year { Rule::YearLeast(a_year(least.value)) } else { Rule::Least(least.value) }),
        raw.most.as_ref().map(|most| if of_year { Rule::YearMost(a_year(most.value)) } else { Rule::Most(most.value) }),
        raw.not.as_ref().map(|not| Rule::Not(ids(not))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn a_year(number: i64) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn an_after(raw: &raw::After, application: &Id, texts: &mut Texts<'_, '_>) -> Option<After> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("after", &id);
    let says = texts.line(&format!("{path}.says"), raw.says.as_ref()?);
    let asks = raw.message.as_ref().map(|message| Asks {
        question: raw.asks.as_ref().map(|asks| asks.value.clone()),
        message: texts.prose(&format!("{path}.message"), message),
        reply: raw.reply.as_ref().map(|reply| texts.line(&format!("{path}.reply"), reply)),
        reply_without: raw.reply_without.as_ref().map(|text| texts.line(&format!("{path}.reply-without"), text)),
    });
    let decides = match &raw.decides {
        Some(decides) => Some(Decision {
            result: Outcome::ALL.into_iter().find(|outcome| outcome.name() == decides.value)?,
            letter: Application::letter(application, &id)?,
            title: texts.line(&format!("{path}.letter-title"), raw.letter_title.as_ref()?),
            text: texts.prose(&format!("{path}.letter"), raw.letter.as_ref()?),
        }),
        None => None,
    };
    let only_if = match &raw.only_if {
        Some(only_if) => Some(answered(only_if)?),
        None => None,
    };
    Some(After {
        days: u16::try_from(raw.days.as_ref()?.value).ok()?,
        status: Status::ALL.into_iter().find(|s| Some(s.name()) == raw.status.as_ref().map(|status| status.value))?,
        says,
        attached: raw.attached.as_ref().map(|id| id.value.clone()),
        missing: raw.missing.as_ref().map(|id| id.value.clone()),
        only_if,
        asks,
        decides,
        id,
    })
}
