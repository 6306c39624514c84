//! The world that lessons share, decoded and resolved: [`files`] names the files that it is made of.
//! Here stand the people and what they have written on the phone, `world/kari.toml`.

pub(super) mod files;
mod mail;
mod portal;
mod web;

use super::decode::{Fields, Sink};
use super::raw;
use super::resolve::unique;
use super::texts::Texts;
use crate::diagnostic::Code;
use crate::vocabulary::Lang;
use crate::world::data::{CODE_LENGTH, Data, Message, Person, Thread};

/// The digits of a phone number: three groups.
const NUMBER: [usize; 3] = [3, 2, 3];

/// The file of people and conversations after decoding.
#[derive(Debug)]
struct Draft {
    raw: raw::World,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    fn new(fields: Fields) -> Self {
        Self { raw: raw::World::new(fields) }
    }
}

impl files::Draft for Draft {
    fn language(&self) -> Lang {
        self.raw.language
    }

    fn check(&self, sink: &mut Sink<'_>, _: Option<&Data>) {
        check(sink, &self.raw);
    }

    fn build(&self, texts: &mut Texts<'_, '_>, data: &mut Data) -> Option<()> {
        build(&self.raw, texts, data)
    }
}

/// Whether `text` is a time such as `10.24`.
pub(super) fn is_clock(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once('.') else {
        return false;
    };
    let two = |digits: &str, below: u8| {
        digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit()) && digits.parse::<u8>().is_ok_and(|n| n < below)
    };
    two(hours, 24) && two(minutes, 60)
}

/// Whether `text` is a short word for a day, such as `man.` or `i går`.
fn is_day(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && text.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | ' '))
}

/// Whether `text` is a number that nobody has: `000 00 000`. No Norwegian number begins with 0.
fn is_practice_number(text: &str) -> bool {
    let groups: Vec<&str> = text.split(' ').collect();
    let digits = |group: &&str| group.bytes().all(|b| b.is_ascii_digit());
    groups.iter().map(|group| group.len()).eq(NUMBER) && groups.iter().all(digits) && text.starts_with('0')
}

fn check(sink: &mut Sink<'_>, raw: &raw::World) {
    if let Some(code) = &raw.code
        && !(code.value.len() == CODE_LENGTH && code.value.bytes().all(|b| b.is_ascii_digit()))
    {
        let args = [("key", "code"), ("word", code.value.as_str()), ("near", ""), ("known", "0000–9999")];
        sink.tell(Code::UnknownWord, &code.span, &args);
    }
    unique(sink, "person", raw.people.iter().map(|person| person.id.as_ref()));
    unique(sink, "thread", raw.threads.iter().map(|thread| thread.id.as_ref()));
    for person in &raw.people {
        if let Some(number) = &person.number
            && !is_practice_number(&number.value)
        {
            sink.tell(Code::BadNumber, &number.span, &[("value", &number.value)]);
        }
        mail::check_address(sink, person.address.as_ref());
    }
    let people: Vec<&str> = raw.people.iter().filter_map(|person| Some(person.id.as_ref()?.value.as_str())).collect();
    for thread in &raw.threads {
        check_thread(sink, thread, &people);
    }
}

fn check_thread(sink: &mut Sink<'_>, thread: &raw::Thread, people: &[&str]) {
    if let Some(with) = &thread.with {
        super::resolve::references(sink, "person", [with], people);
    }
    let Some(messages) = &thread.messages else {
        return;
    };
    if messages.value.is_empty() {
        sink.tell(Code::Empty, &messages.span, &[("key", "message")]);
    }
    unique(sink, "message", messages.value.iter().map(|message| message.id.as_ref()));
    for message in &messages.value {
        if let Some(time) = &message.time
            && !is_clock(&time.value)
            && !is_day(&time.value)
        {
            sink.tell(Code::BadTime, &time.span, &[("key", "time"), ("value", &time.value)]);
        }
    }
}

fn build(raw: &raw::World, texts: &mut Texts<'_, '_>, data: &mut Data) -> Option<()> {
    let person = |raw: &raw::Person| {
        Some(Person {
            id: raw.id.as_ref()?.value.clone(),
            name: texts.sole(raw.name.as_ref()?),
            number: raw.number.as_ref().map_or(String::new(), |number| number.value.clone()),
            address: raw.address.as_ref().map(|address| address.value.clone()),
        })
    };
    data.people = raw.people.iter().map(person).collect::<Option<_>>()?;
    data.threads = raw.threads.iter().map(|raw| thread(raw, texts)).collect::<Option<_>>()?;
    texts.end_part("");
    data.code = raw.code.as_ref().map(|code| code.value.clone());
    Some(())
}

fn thread(raw: &raw::Thread, texts: &mut Texts<'_, '_>) -> Option<Thread> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("thread", &id);
    let message = |raw: &raw::Message| {
        let id = raw.id.as_ref()?.value.clone();
        Some(Message {
            mine: raw.mine,
            time: raw.time.as_ref()?.value.clone(),
            text: texts.line(&format!("{path}.message.{id}"), raw.text.as_ref()?),
            link: raw.link.as_ref().map(|link| texts.sole(link)),
            id,
        })
    };
    let messages = raw.messages.as_ref()?.value.iter().map(message).collect::<Option<_>>()?;
    Some(Thread {
        id,
        with: raw.with.as_ref()?.value.clone(),
        unread: raw.unread,
        reply: raw.reply.as_ref().map(|reply| texts.line(&format!("{path}.reply"), reply)),
        messages,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_numbers_have_one_form() {
        for clock in ["00.00", "10.24", "23.59"] {
            assert!(is_clock(clock), "{clock}");
        }
        for other in ["24.00", "10.60", "9.15", "10:24", "+1.20", "", "10.24.1"] {
            assert!(!is_clock(other), "{other}");
        }
        assert!(is_day("man.") && is_day("i går") && !is_day("1. a") && !is_day(" . "));
        assert!(is_practice_number("000 00 000") && is_practice_number("012 34 567"));
        for other in ["412 34 567", "00000000", "000 000 00", "000 00 00a", "", "000  00 000"] {
            assert!(!is_practice_number(other), "{other}");
        }
    }
}
