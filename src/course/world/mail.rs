//! The e-mail that all lessons share, `world/mail.toml`.

use super::files;
use super::{is_clock, is_day};
use crate::course::decode::{At, Fields, Sink};
use crate::course::raw::mail as raw;
use crate::course::resolve::{references, unique};
use crate::course::texts::Texts;
use crate::diagnostic::Code;
use crate::vocabulary::{Id, Lang, Localised};
use crate::world::Data;
use crate::world::data::{Account, File, FileKind, Folder, Link, Mail, Person};

/// The only domain that is written as if it were real: the invented municipality's.
const MUNICIPALITY: &str = "fjordvik.kommune.no";
/// What all other domains end in: nobody can ever own one.
const INVENTED: &str = ".example";

/// The file of e-mail after decoding.
#[derive(Debug)]
pub(super) struct Draft {
    raw: raw::MailFile,
}

impl Draft {
    /// The draft that decoded `fields` hold.
    pub(super) fn new(fields: Fields) -> Self {
        Self { raw: raw::MailFile::new(fields) }
    }
}

impl files::Draft for Draft {
    fn language(&self) -> Lang {
        self.raw.language
    }

    fn check(&self, sink: &mut Sink<'_>, before: Option<&Data>) {
        let raw = &self.raw;
        unique(sink, "mail", raw.mails.iter().map(|mail| mail.id.as_ref()));
        unique(sink, "file", raw.files.iter().map(|file| file.id.as_ref()));
        check_address(sink, raw.account.as_ref().and_then(|account| account.address.as_ref()));
        let files = raw.files.iter().filter_map(|file| Some(file.id.as_ref()?.value.as_str()));
        let pictures = before.iter().flat_map(|world| &world.scenes).map(|scene| scene.id.as_str());
        // Without the file of pictures, which has been told, nobody knows what else there is.
        let files: Option<Vec<&str>> = before.map(|_| files.chain(pictures).collect());
        let owner = raw.account.as_ref().and_then(|account| account.name.as_ref());
        for mail in &raw.mails {
            check_mail(sink, mail, files.as_deref());
            if let (Some(world), Some(owner), Some(to)) = (before, owner, &mail.to) {
                check_receivers(sink, to, &owner.value, &world.people);
            }
        }
    }

    fn build(&self, texts: &mut Texts<'_, '_>, data: &mut Data) -> Option<()> {
        let account = self.raw.account.as_ref()?;
        let account = Account {
            name: account.name.as_ref()?.value.clone(),
            address: account.address.as_ref()?.value.clone(),
            password: account.password.as_ref()?.value.clone(),
        };
        let mail = |raw: &raw::Mail| a_mail(raw, &account.name, &data.people, texts);
        data.mails = self.raw.mails.iter().map(mail).collect::<Option<_>>()?;
        data.files = self.raw.files.iter().map(|raw| a_file(raw, texts)).collect::<Option<_>>()?;
        data.account = Some(account);
        texts.end_part("");
        Some(())
    }
}

fn check_mail(sink: &mut Sink<'_>, mail: &raw::Mail, files: Option<&[&str]>) {
    check_address(sink, mail.address.as_ref());
    if let Some(files) = files {
        references(sink, "file", mail.attachments.iter().flat_map(|list| &list.value), files);
    }
    if let Some(time) = &mail.time
        && !is_clock(&time.value)
        && !is_day(&time.value)
    {
        sink.tell(Code::BadTime, &time.span, &[("key", "time"), ("value", &time.value)]);
    }
    for address in mail.links.iter().flat_map(|links| &links.value).filter_map(|link| link.address.as_ref()) {
        if !is_invented(address.value.split('/').next().unwrap_or_default()) {
            sink.tell(Code::RealAddress, &address.span, &[("value", &address.value)]);
        }
    }
}

/// Tells an address that is none, or that somebody could own.
pub(super) fn check_address(sink: &mut Sink<'_>, address: Option<&At<String>>) {
    let Some(address) = address else { return };
    let name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
    let good = address.value.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && local.chars().all(name) && domain.chars().all(name) && is_invented(domain)
    });
    if !good {
        sink.tell(Code::RealAddress, &address.span, &[("value", &address.value)]);
    }
}

/// Whether nobody can own `domain`.
pub(super) fn is_invented(domain: &str) -> bool {
    let municipality = domain == MUNICIPALITY || domain.ends_with(&format!(".{MUNICIPALITY}"));
    municipality || (domain.ends_with(INVENTED) && domain.len() > INVENTED.len())
}

/// Tells names among the receivers that are nobody's: all of them are answered with «Svar alle».
fn check_receivers(sink: &mut Sink<'_>, to: &At<String>, owner: &str, people: &[Person]) {
    for name in others(&to.value, owner).filter(|name| person(name, people).is_none()) {
        let known: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
        let near = crate::course::decode::nearest(name, known.iter().copied());
        let known = crate::course::decode::listed(known.iter().copied());
        let args = [("name", name), ("near", near), ("known", &*known)];
        sink.tell(Code::UnknownReceiver, &to.span, &args);
    }
}

/// The names in `to` but for the owner's.
fn others<'t>(to: &'t str, owner: &'t str) -> impl Iterator<Item = &'t str> {
    to.split(',').map(str::trim).filter(move |name| !name.is_empty() && *name != owner)
}

/// The person called `name`, perhaps with a surname that the phone does not show.
fn person<'p>(name: &str, people: &'p [Person]) -> Option<&'p Person> {
    let first = |person: &&Person| name.strip_prefix(person.name.as_str()).is_some_and(|rest| rest.starts_with(' '));
    people.iter().find(|person| person.name == name).or_else(|| people.iter().find(first))
}

fn a_mail(raw: &raw::Mail, owner: &str, people: &[Person], texts: &mut Texts<'_, '_>) -> Option<Mail> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("mail", &id);
    let to = raw.to.as_ref()?.value.clone();
    let folder = raw.folder.as_ref().map(|folder| folder.value);
    let ids = |list: &At<Vec<At<Id>>>| list.value.iter().map(|id| id.value.clone()).collect();
    Some(Mail {
        from: texts.name(&format!("{path}.sender"), raw.from.as_ref()?),
        address: raw.address.as_ref()?.value.clone(),
        others: others(&to, owner).filter_map(|name| Some(person(name, people)?.id.clone())).collect(),
        to,
        subject: texts.line(&format!("{path}.subject"), raw.subject.as_ref()?),
        time: raw.time.as_ref()?.value.clone(),
        unread: raw.unread,
        folder: Folder::ALL.into_iter().find(|known| folder == Some(known.name())).unwrap_or(Folder::Inbox),
        fake: raw.fake,
        attachments: raw.attachments.as_ref().map(ids).unwrap_or_default(),
        links: match &raw.links {
            Some(links) => a_list_of_links(&links.value, &format!("{path}.links"), texts)?,
            None => Vec::new(),
        },
        text: texts.prose(&format!("{path}.text"), raw.text.as_ref()?),
        reply: raw.reply.as_ref().map(|reply| texts.prose(&format!("{path}.reply"), reply)),
        id,
    })
}

/// Links, whose translations stand in one list.
fn a_list_of_links(raw: &[raw::Link], path: &str, texts: &mut Texts<'_, '_>) -> Option<Vec<Link>> {
    let said: Vec<At<String>> = raw.iter().map(|link| link.text.clone()).collect::<Option<_>>()?;
    let span = said.first().map_or(0..0, |first| first.span.clone());
    let said: Localised<Vec<String>> = texts.lines_of_things(path, &At { value: said, span });
    let link = |(place, raw): (usize, &raw::Link)| {
        let text = said.try_map(|list| list.get(place).cloned())?;
        Some(Link { text, address: raw.address.as_ref()?.value.clone() })
    };
    raw.iter().enumerate().map(link).collect()
}

fn a_file(raw: &raw::File, texts: &mut Texts<'_, '_>) -> Option<File> {
    let id = raw.id.as_ref()?.value.clone();
    let path = texts.group("file", &id);
    Some(File {
        name: texts.line(&format!("{path}.name"), raw.name.as_ref()?),
        kind: match raw.kind.as_ref()?.value {
            "photo" => FileKind::Photo,
            "document" => FileKind::Document,
            _ => FileKind::Program,
        },
        text: texts.prose(&format!("{path}.text"), raw.text.as_ref()?),
        id,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_can_own_an_address() {
        for invented in ["fjordvik.kommune.no", "post.fjordvik.kommune.no", "garn.example", "a.b.example"] {
            assert!(is_invented(invented), "{invented}");
        }
        for other in ["", ".example", "example", "kommune.no", "xfjordvik.kommune.no", "garn.no", "garn.example.com"] {
            assert!(!is_invented(other), "{other}");
        }
    }

    #[test]
    fn receivers_are_people_by_their_names() {
        let named = |id: &str, name: &str| Person {
            id: Id::new(id).unwrap(),
            name: name.to_owned(),
            number: String::new(),
            address: None,
        };
        let people = [named("olav", "Olav"), named("anne-viken", "Anne Viken"), named("anne-vik", "Anne Vik")];
        let found = |to: &str| -> Vec<Option<String>> {
            others(to, "Kari Lund").map(|name| Some(person(name, &people)?.id.to_string())).collect()
        };
        assert_eq!(found("Kari Lund"), []);
        assert_eq!(found("Kari Lund, Olav Lund"), [Some("olav".to_owned())]);
        assert_eq!(found("Kari Lund,Anne Vik"), [Some("anne-vik".to_owned())]);
        assert_eq!(found("Kari Lund, Anne"), [None]);
    }
}
