//! An e-mail in a folder: opened, looked into, answered, put somewhere else.

use serde::{Deserialize, Serialize};

use super::{Act, Draft, Mail, Place, Receiver, Told, Words};
use crate::vocabulary::Id;
use crate::world::Happening;
use crate::world::data::{self, Data, Folder};

/// Which e-mail.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    /// One that was there when the task began, by its id in [`Data`].
    Given(Id),
    /// The answer that came to what was written to this one.
    Answer(Id),
    /// One that Kari has written here.
    Mine(u16),
    /// What the municipality tells of.
    Notice {
        /// What it is about.
        topic: Id,
        /// How many about the same came before it.
        nth: u16,
    },
}

impl Key {
    /// Its id in [`Data`], for one that was there when the task began.
    #[must_use]
    pub fn given(&self) -> Option<&Id> {
        match self {
            Self::Given(id) => Some(id),
            Self::Answer(_) | Self::Mine(_) | Self::Notice { .. } => None,
        }
    }
}

/// An e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which it is.
    pub key: Key,
    /// The person whose address it is sent from; `None` for anybody else, Kari among them.
    pub from: Option<Id>,
    /// Who has got it beside Kari.
    pub others: Vec<Id>,
    /// Where it lies.
    pub folder: Folder,
    /// Whether it has not been opened.
    pub unread: bool,
    /// The files that come with it.
    pub attached: Vec<Id>,
    /// How many links it has.
    pub links: u8,
    /// What Kari wrote, if it is hers.
    pub mine: Option<Draft>,
    /// Where it lay before it came in the bin.
    before: Option<Folder>,
    /// Whether an answer comes when it is answered.
    pub(super) answers: bool,
}

impl Letter {
    pub(super) fn given(id: &Id, data: &Data) -> Option<Self> {
        let mail = data.mail(id)?;
        let from = data.addressee(&mail.address).map(|person| person.id.clone());
        let is_mine = mail.folder == Folder::Drafts || mail.folder == Folder::Sent;
        Some(Self {
            key: Key::Given(id.clone()),
            from,
            others: mail.others.clone(),
            folder: mail.folder,
            unread: mail.unread && !is_mine,
            attached: mail.attachments.clone(),
            links: u8::try_from(mail.links.len()).unwrap_or(u8::MAX),
            mine: is_mine.then(|| begun(mail)),
            before: None,
            answers: mail.reply.is_some() && !is_mine,
        })
    }

    /// What Kari wrote, in the folder where it belongs.
    pub(super) fn mine(key: Key, draft: Draft, folder: Folder) -> Self {
        Self {
            key,
            from: None,
            others: Vec::new(),
            folder,
            unread: false,
            attached: draft.attached.clone(),
            links: 0,
            mine: Some(draft),
            before: None,
            answers: false,
        }
    }

    /// The answer to the given e-mail `to`, from whoever wrote it.
    pub(super) fn answer(to: &Letter) -> Option<Self> {
        let id = to.key.given()?.clone();
        Some(Self {
            key: Key::Answer(id),
            folder: Folder::Inbox,
            unread: true,
            attached: Vec::new(),
            links: 0,
            others: Vec::new(),
            answers: false,
            before: None,
            ..to.clone()
        })
    }

    /// What the municipality, `from`, tells of. A machine has sent it: nobody answers.
    fn notice(key: Key, from: Id) -> Self {
        Self {
            key,
            from: Some(from),
            others: Vec::new(),
            folder: Folder::Inbox,
            unread: true,
            attached: Vec::new(),
            links: 0,
            mine: None,
            before: None,
            answers: false,
        }
    }

    /// What can be done with it when it is open.
    pub(super) fn acts(&self) -> Vec<Act> {
        let files = self.attached.iter().cloned().map(Act::OpenAttachment);
        let looks = [Act::Sender].into_iter().chain((0..self.links).map(Act::Link)).chain(files);
        let mut acts: Vec<Act> = looks.collect();
        match self.folder {
            Folder::Bin => acts.push(Act::Restore),
            Folder::Junk => acts.extend([Act::Restore, Act::Delete]),
            _ if self.mine.is_some() => acts.push(Act::Delete),
            _ => {
                acts.push(Act::Reply);
                acts.extend((!self.others.is_empty()).then_some(Act::ReplyAll));
                acts.extend([Act::Delete, Act::Report, Act::AskMove]);
            }
        }
        acts
    }

    /// Where it can be put.
    pub(super) fn moves(&self) -> Vec<Act> {
        let folders = [Folder::Inbox, Folder::Municipality, Folder::Junk];
        folders.into_iter().filter(|folder| *folder != self.folder).map(Act::Move).collect()
    }
}

/// What Kari had written before the task began.
fn begun(mail: &data::Mail) -> Draft {
    let words = mail.text.original().plain().split_whitespace().count();
    Draft {
        reply_to: None,
        to: mail.others.iter().cloned().map(Receiver::Person).collect(),
        subject: Some(Words::Given(mail.id.clone(), 0)),
        text: Some(Words::Given(mail.id.clone(), u16::try_from(words).unwrap_or(u16::MAX))),
        attached: mail.attachments.clone(),
    }
}

impl Mail {
    /// An e-mail that comes by itself, about this.
    pub(in crate::world) fn receive(&mut self, from: &Id, topic: &Id) {
        if self.no_address {
            return;
        }
        let same =
            self.letters.iter().filter(|letter| matches!(&letter.key, Key::Notice { topic: of, .. } if of == topic));
        let nth = u16::try_from(same.count()).unwrap_or(u16::MAX);
        self.letters.insert(0, Letter::notice(Key::Notice { topic: topic.clone(), nth }, from.clone()));
    }

    pub(super) fn open(&mut self, key: &Key) -> Vec<Happening> {
        let Some(letter) = self.letter_mut(key) else { return Vec::new() };
        letter.unread = false;
        if let (Folder::Drafts, Some(draft)) = (letter.folder, &letter.mine) {
            let draft = draft.clone();
            self.begin(draft, Some(key.clone()));
            return vec![Happening::DraftOpened];
        }
        let happening = Happening::MailOpened { mail: key.given().cloned(), from: letter.from.clone() };
        self.place = Place::Letter(key.clone());
        vec![happening]
    }

    pub(super) fn look_at_sender(&mut self) -> Vec<Happening> {
        let Some(letter) = self.here() else { return Vec::new() };
        let happening = Happening::SenderInspected { mail: letter.key.given().cloned(), from: letter.from.clone() };
        self.place = Place::Sender(letter.key.clone());
        vec![happening]
    }

    pub(super) fn look_at_link(&mut self, link: u8) -> Vec<Happening> {
        let Some(letter) = self.here() else { return Vec::new() };
        let (mail, from) = (letter.key.given().cloned(), letter.from.clone());
        self.place = Place::Link(letter.key.clone(), link);
        vec![Happening::LinkInspected { thread: None, mail, from }]
    }

    pub(super) fn open_link(&mut self) -> Vec<Happening> {
        let Place::Link(key, link) = self.place.clone() else { return Vec::new() };
        let from = self.letter(&key).and_then(|letter| letter.from.clone());
        let happening = Happening::LinkOpened { mail: key.given().cloned(), from };
        self.place = Place::Page(key, link);
        vec![happening]
    }

    pub(super) fn open_attachment(&mut self, file: &Id) -> Vec<Happening> {
        let Some(letter) = self.here() else { return Vec::new() };
        let (mail, from) = (letter.key.given().cloned(), letter.from.clone());
        self.place = Place::Attachment(letter.key.clone(), file.clone());
        vec![Happening::AttachmentOpened { mail, from, file: file.clone() }]
    }

    pub(super) fn save_attachment(&mut self) -> Vec<Happening> {
        let Place::Attachment(key, file) = self.place.clone() else { return Vec::new() };
        let from = self.letter(&key).and_then(|letter| letter.from.clone());
        // A picture comes in the album, which is not the mail program's.
        self.told = Some(if self.scenes.contains(&file) {
            Told::Kept
        } else {
            self.documents.insert(0, file.clone());
            Told::Saved
        });
        vec![Happening::AttachmentSaved { mail: key.given().cloned(), from, file }]
    }

    pub(super) fn delete(&mut self) -> Vec<Happening> {
        self.put(Folder::Bin, Told::Deleted, |mail, from| Happening::MailDeleted { mail, from })
    }

    pub(super) fn restore(&mut self) -> Vec<Happening> {
        let before = self.here().and_then(|letter| letter.before.filter(|_| letter.folder == Folder::Bin));
        let folder = before.unwrap_or(Folder::Inbox);
        self.put(folder, Told::Restored, |mail, from| Happening::MailRestored { mail, from })
    }

    pub(super) fn report(&mut self) -> Vec<Happening> {
        self.put(Folder::Junk, Told::Reported, |mail, from| Happening::MailReported { mail, from })
    }

    pub(super) fn ask_move(&mut self) -> Vec<Happening> {
        if let Some(key) = self.here().map(|letter| letter.key.clone()) {
            self.place = Place::Move(key);
        }
        Vec::new()
    }

    pub(super) fn move_to(&mut self, folder: Folder) -> Vec<Happening> {
        self.put(folder, Told::Moved(folder), |mail, from| Happening::MailMoved { mail, from, folder })
    }

    /// Puts the e-mail that is open in `folder`, and goes back to where it lay.
    fn put(
        &mut self,
        folder: Folder,
        told: Told,
        happening: impl FnOnce(Option<Id>, Option<Id>) -> Happening,
    ) -> Vec<Happening> {
        let Some(key) = self.here().map(|letter| letter.key.clone()) else { return Vec::new() };
        let Some(letter) = self.letter_mut(&key) else { return Vec::new() };
        let was = std::mem::replace(&mut letter.folder, folder);
        letter.before = Some(was);
        let from = letter.from.clone();
        self.place = Place::Folder(was);
        self.told = Some(told);
        vec![happening(key.given().cloned(), from)]
    }

    /// Begins an answer to the e-mail that is open.
    pub(super) fn reply(&mut self, all: bool) -> Vec<Happening> {
        let Some(letter) = self.here() else { return Vec::new() };
        let sender = letter.from.clone().map_or_else(|| Receiver::Sender(letter.key.clone()), Receiver::Person);
        let others = letter.others.iter().filter(|_| all).cloned().map(Receiver::Person);
        let draft = Draft {
            reply_to: Some(letter.key.clone()),
            to: [sender].into_iter().chain(others).collect(),
            subject: Some(Words::Answer(letter.key.clone())),
            ..Draft::default()
        };
        self.begin(draft, None)
    }
}
