//! What is behind the login, shared by all lessons: `world/portal.toml`.

use std::sync::Arc;

use super::files;
use super::mail::check_address;
use crate::course::decode::{At, Fields, Sink, listed, nearest};
use crate::course::raw::portal as raw;
use crate::course::resolve::{references, unique};
use crate::course::texts::Texts;
use crate::diagnostic::Code;
use crate::vocabulary::{Id, Lang};
use crate::world::Data;
use crate::world::portal::records::{
    Approval, Bill, Case, Channel, Contact, Event, Keys, Letter, Message, Notice, Occasion, Records, Status, Suggestion,
};

/// The file of the portal after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::PortalFile,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::PortalFile::new(fields) }
    }
}

impl files::Draft for Draft {
    fn language(&self) -> Lang {
        self.raw.language
    }

    fn check(&self, sink: &mut Sink<'_>, before: Option<&Data>) {
        let raw = &self.raw;
        unique(sink, "approval", raw.approvals.iter().map(|it| it.id.as_ref()));
        unique(sink, "case", raw.cases.iter().map(|it| it.id.as_ref()));
        unique(sink, "letter", raw.letters.iter().map(|it| it.id.as_ref()));
        unique(sink, "bill", raw.bills.iter().map(|it| it.id.as_ref()));
        unique(sink, "suggestion", raw.suggestions.iter().map(|it| it.id.as_ref()));
        unique(sink, "notice", raw.notices.iter().map(|it| it.id.as_ref()));
        for case in &raw.cases {
            unique(sink, "event", case.events.iter().map(|it| it.id.as_ref()));
            unique(sink, "message", case.messages.iter().map(|it| it.id.as_ref()));
            if let (Some(worker), Some(world)) = (&case.worker, before) {
                let people: Vec<&str> = world.people.iter().map(|person| person.id.as_str()).collect();
                references(sink, "person", [worker], &people);
            }
        }
        for notice in &raw.notices {
            check_words(sink, "on", notice.on.as_ref(), &Channel::ALL.map(Channel::name));
            check_words(sink, "when", notice.when.as_ref(), &Occasion::ALL.map(Occasion::name));
        }
        let notices: Vec<&str> =
            raw.notices.iter().filter_map(|notice| Some(notice.id.as_ref()?.value.as_str())).collect();
        references(sink, "notice", raw.letters.iter().filter_map(|letter| letter.notice.as_ref()), &notices);
        if let Some(contact) = &raw.contact {
            check_address(sink, contact.email.as_ref());
            check_address(sink, contact.old_email.as_ref());
        }
    }

    fn build(&self, texts: &mut Texts<'_, '_>, data: &mut Data) -> Option<()> {
        let raw = &self.raw;
        data.records = Arc::new(Records {
            keys: optional(raw.login.as_ref(), |raw| keys(raw, texts))?,
            approvals: each(&raw.approvals, |raw| approval(raw, texts))?,
            cases: each(&raw.cases, |raw| case(raw, texts))?,
            letters: each(&raw.letters, |raw| letter(raw, texts))?,
            bills: each(&raw.bills, |raw| bill(raw, texts))?,
            suggestions: each(&raw.suggestions, |raw| suggestion(raw, texts))?,
            notices: each(&raw.notices, |raw| notice(raw, texts))?,
            contact: optional(raw.contact.as_ref(), |raw| contact(raw, texts))?,
        });
        texts.end_part("");
        Some(())
    }
}

/// Tells what in a list is none of the `known` words.
fn check_words(sink: &mut Sink<'_>, key: &str, list: Option<&At<Vec<At<String>>>>, known: &[&str]) {
    let words = list.into_iter().flat_map(|list| &list.value);
    for word in words.filter(|word| !known.contains(&word.value.as_str())) {
        let near = nearest(&word.value, known.iter().copied());
        let listed = listed(known.iter().copied());
        let args = [("key", key), ("word", word.value.as_str()), ("near", near), ("known", &*listed)];
        sink.tell(Code::UnknownWord, &word.span, &args);
    }
}

fn chosen<T: Copy>(list: Option<&At<Vec<At<String>>>>, all: &[T], name: fn(T) -> &'static str) -> Vec<T> {
    let words = lines(list);
    all.iter().copied().filter(|one| words.iter().any(|word| word == name(*one))).collect()
}

fn each<R, T>(raw: &[R], make: impl FnMut(&R) -> Option<T>) -> Option<Vec<T>> {
    raw.iter().map(make).collect()
}

/// What need not be there: `None` when it is there and a part of it is missing.
#[expect(clippy::option_option, reason = "missing, not there, or there")]
fn optional<R, T>(raw: Option<&R>, make: impl FnOnce(&R) -> Option<T>) -> Option<Option<T>> {
    match raw {
        None => Some(None),
        Some(raw) => make(raw).map(Some),
    }
}

fn lines(list: Option<&At<Vec<At<String>>>>) -> Vec<String> {
    list.map(|list| list.value.iter().map(|line| line.value.clone()).collect()).unwrap_or_default()
}

fn keys(raw: &raw::Login, texts: &mut Texts<'_, '_>) -> Option<Keys> {
    Some(Keys {
        device_code: raw.device_code.as_ref()?.value.clone(),
        wrong_codes: lines(raw.wrong_codes.as_ref()),
        password: raw.password.as_ref()?.value.clone(),
        wrong_passwords: lines(raw.wrong_passwords.as_ref()),
        minkode: raw.minkode.as_ref()?.value.clone(),
        asks: texts.line("login.asks", raw.asks.as_ref()?),
    })
}

fn approval(raw: &raw::Approval, texts: &mut Texts<'_, '_>) -> Option<Approval> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("approval", &id);
    Some(Approval { asks: texts.line(&format!("{path}.asks"), raw.asks.as_ref()?), id })
}

fn case(raw: &raw::Case, texts: &mut Texts<'_, '_>) -> Option<Case> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("case", &id);
    let status = |status: &Option<At<&'static str>>| Status::named(status.as_ref()?.value);
    Some(Case {
        number: raw.number.as_ref()?.value.clone(),
        title: texts.line(&format!("{path}.title"), raw.title.as_ref()?),
        worker: raw.worker.as_ref()?.value.clone(),
        status: status(&raw.status)?,
        events: each(&raw.events, |raw| {
            let id = raw.id.as_ref()?.value.clone();
            let text = texts.line(&format!("{path}.event.{id}"), raw.text.as_ref()?);
            Some(Event { status: status(&raw.status)?, text, id })
        })?,
        messages: each(&raw.messages, |raw| message(raw, &path, texts))?,
        id,
    })
}

fn message(raw: &raw::Message, path: &str, texts: &mut Texts<'_, '_>) -> Option<Message> {
    let id = raw.id.as_ref()?.value.clone();
    let path = format!("{path}.message.{id}");
    Some(Message {
        text: texts.prose(&format!("{path}.text"), raw.text.as_ref()?),
        wants: raw.wants.iter().map(|wants| wants.value.clone()).collect(),
        reply: raw.reply.as_ref().map(|reply| texts.line(&format!("{path}.reply"), reply)),
        reply_without: raw.reply_without.as_ref().map(|reply| texts.line(&format!("{path}.reply-without"), reply)),
        id,
    })
}

fn letter(raw: &raw::Letter, texts: &mut Texts<'_, '_>) -> Option<Letter> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("letter", &id);
    Some(Letter {
        title: texts.line(&format!("{path}.title"), raw.title.as_ref()?),
        date: texts.line(&format!("{path}.date"), raw.date.as_ref()?),
        unread: raw.unread,
        notice: raw.notice.as_ref().map(|notice| notice.value.clone()),
        text: texts.prose(&format!("{path}.text"), raw.text.as_ref()?),
        id,
    })
}

fn bill(raw: &raw::Bill, texts: &mut Texts<'_, '_>) -> Option<Bill> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("bill", &id);
    Some(Bill {
        title: texts.line(&format!("{path}.title"), raw.title.as_ref()?),
        amount: texts.line(&format!("{path}.amount"), raw.amount.as_ref()?),
        due: texts.line(&format!("{path}.due"), raw.due.as_ref()?),
        paid: raw.paid,
        text: texts.prose(&format!("{path}.text"), raw.text.as_ref()?),
        id,
    })
}

fn suggestion(raw: &raw::Suggestion, texts: &mut Texts<'_, '_>) -> Option<Suggestion> {
    let id: Id = raw.id.as_ref()?.value.clone();
    let path = texts.group("suggestion", &id);
    Some(Suggestion {
        title: texts.line(&format!("{path}.title"), raw.title.as_ref()?),
        text: texts.prose(&format!("{path}.text"), raw.text.as_ref()?),
        why: texts.line(&format!("{path}.why"), raw.why.as_ref()?),
        id,
    })
}

fn notice(raw: &raw::Notice, texts: &mut Texts<'_, '_>) -> Option<Notice> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("notice", &id);
    Some(Notice {
        title: texts.line(&format!("{path}.title"), raw.title.as_ref()?),
        on: chosen(raw.on.as_ref(), &Channel::ALL, Channel::name),
        when: chosen(raw.when.as_ref(), &Occasion::ALL, Occasion::name),
        sms: texts.line(&format!("{path}.sms"), raw.sms.as_ref()?),
        subject: texts.line(&format!("{path}.subject"), raw.subject.as_ref()?),
        mail: texts.line(&format!("{path}.mail"), raw.mail.as_ref()?),
        id,
    })
}

fn contact(raw: &raw::Contact, texts: &mut Texts<'_, '_>) -> Option<Contact> {
    Some(Contact {
        phone: raw.phone.as_ref()?.value.clone(),
        email: raw.email.as_ref()?.value.clone(),
        old_phone: raw.old_phone.as_ref()?.value.clone(),
        old_email: raw.old_email.as_ref()?.value.clone(),
        confirmed: texts.line("contact.confirmed", raw.confirmed.as_ref()?),
        code: raw.code.as_ref()?.value.clone(),
        wrong_codes: lines(raw.wrong_codes.as_ref()),
    })
}
