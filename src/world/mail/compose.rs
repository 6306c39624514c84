//! An e-mail that is written: who gets it, what it is about, what it says, what goes with it.

use super::{Act, Key, Letter, Mail, Place, Told};
use crate::vocabulary::Id;
use crate::world::data::Folder;
use crate::world::writing::Written;
use crate::world::{Happening, UNKNOWN};

/// The most e-mails that Kari can have written, so that nobody fills the memory.
const MOST_WRITTEN: u16 = 200;

/// What is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// What it answers.
    pub reply_to: Option<Key>,
    /// Who gets it.
    pub to: Vec<Receiver>,
    /// What it is about.
    pub subject: Option<Words>,
    /// What it says.
    pub text: Option<Words>,
    /// What goes with it.
    pub attached: Vec<Id>,
}

/// Somebody who gets an e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Receiver {
    /// One of the world's people.
    Person(Id),
    /// Whoever sent this e-mail, and is none of them.
    Sender(Key),
    /// Somebody else, by an address that was written.
    Own(Written),
}

/// What a line or a text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// A proposed sentence.
    Sentence(Id),
    /// Own words.
    Own(Written),
    /// What stood in this e-mail of Kari's when the task began: so many words.
    Given(Id, u16),
    /// The subject of an answer to this e-mail.
    Answer(Key),
}

impl Words {
    /// The sentence that it is.
    #[must_use]
    pub fn said(&self) -> Option<&Id> {
        match self {
            Self::Sentence(id) => Some(id),
            Self::Own(written) => written.matches.as_ref(),
            Self::Given(..) | Self::Answer(_) => None,
        }
    }

    /// How many words; a proposed sentence has as many as anybody asks for.
    fn count(&self) -> u16 {
        match self {
            Self::Sentence(_) => u16::MAX,
            Self::Own(written) => written.words,
            Self::Given(_, words) => *words,
            Self::Answer(_) => 0,
        }
    }

    /// Whether nothing was written.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Own(written) if written.length == 0)
    }
}

impl Draft {
    /// Whether there is nothing in it that is worth keeping.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let begun = self.reply_to.is_none() && !(self.to.is_empty() && self.subject.is_none());
        !begun && self.text.is_none() && self.attached.is_empty()
    }

    /// Whether it can be sent: somebody gets it, and something is in it.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.to.is_empty() && (self.text.is_some() || !self.attached.is_empty())
    }

    fn has(&self, person: &Id) -> bool {
        self.to.iter().any(|receiver| matches!(receiver, Receiver::Person(id) if id == person))
    }
}

/// An e-mail that is open to be written on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writing {
    /// What stands in it.
    pub draft: Draft,
    /// Where it lies, if it was a draft before.
    pub key: Option<Key>,
    /// The folder that it was begun from.
    pub from: Folder,
}

impl Mail {
    pub(super) fn writing_acts(&self) -> Vec<Act> {
        let Some(Writing { draft, .. }) = &self.writing else { return Vec::new() };
        match self.place {
            Place::Compose => Self::compose_acts(draft),
            Place::To => {
                let people = self.contacts.iter().filter(|person| !draft.has(person)).cloned().map(Act::Receiver);
                people.chain((0..).zip(&draft.to).map(|(place, _)| Act::DropReceiver(place))).collect()
            }
            Place::Subject if draft.subject.is_some() => vec![Act::ClearSubject],
            Place::Subject => self.subjects.iter().cloned().map(Act::ProposeSubject).collect(),
            Place::Text if draft.text.is_some() => vec![Act::ClearText],
            Place::Text => self.sentences.iter().cloned().map(Act::ProposeText).collect(),
            Place::Attach => {
                self.attachable().filter(|id| !draft.attached.contains(id)).cloned().map(Act::Attach).collect()
            }
            _ => Vec::new(),
        }
    }

    fn compose_acts(draft: &Draft) -> Vec<Act> {
        let mut acts = vec![Act::EditTo, Act::EditSubject, Act::EditText, Act::EditAttached];
        acts.extend(draft.attached.iter().cloned().map(Act::Detach));
        acts.extend(draft.is_ready().then_some(Act::Send));
        acts.extend((!draft.is_empty()).then_some(Act::SaveDraft));
        acts.push(Act::Discard);
        acts
    }

    /// What can go with an e-mail: photos, and the files in Dokumenter.
    pub fn attachable(&self) -> impl Iterator<Item = &Id> {
        self.album.iter().chain(self.documents.iter().filter(|id| !self.album.contains(id)))
    }

    /// Opens an e-mail to be written on.
    pub(super) fn begin(&mut self, draft: Draft, key: Option<Key>) -> Vec<Happening> {
        let from = match &self.place {
            Place::Folder(folder) => *folder,
            _ => self.here().map_or(Folder::Inbox, |letter| letter.folder),
        };
        self.writing = Some(Writing { draft, key, from });
        self.place = Place::Compose;
        Vec::new()
    }

    /// Who gets it, what it is about, what it says, what goes with it.
    pub(super) fn change_draft(&mut self, act: &Act) -> Vec<Happening> {
        let Some(Writing { draft, .. }) = &mut self.writing else { return Vec::new() };
        match act {
            Act::Receiver(person) => draft.to.push(Receiver::Person(person.clone())),
            Act::WriteTo(written) if written.length > 0 => match &written.matches {
                Some(person) if draft.has(person) => {}
                Some(person) => draft.to.push(Receiver::Person(person.clone())),
                None => draft.to.push(Receiver::Own(written.clone())),
            },
            Act::DropReceiver(place) => {
                draft.to.remove(usize::from(*place));
                return Vec::new();
            }
            Act::ProposeSubject(id) => draft.subject = Some(Words::Sentence(id.clone())),
            Act::WriteSubject(written) if written.length > 0 => draft.subject = Some(Words::Own(written.clone())),
            Act::ProposeText(id) => draft.text = Some(Words::Sentence(id.clone())),
            Act::WriteText(written) if written.length > 0 => draft.text = Some(Words::Own(written.clone())),
            Act::ClearSubject => {
                draft.subject = None;
                return Vec::new();
            }
            Act::ClearText => {
                draft.text = None;
                return Vec::new();
            }
            Act::Attach(id) => draft.attached.push(id.clone()),
            Act::Detach(id) => draft.attached.retain(|attached| attached != id),
            _ => return Vec::new(),
        }
        self.go(Place::Compose)
    }

    /// Begins an e-mail that `photo` goes with. What was being written is kept.
    pub(crate) fn begin_with(&mut self, photo: Id) {
        self.enter();
        self.begin(Draft { attached: vec![photo], ..Draft::default() }, None);
    }

    pub(super) fn send(&mut self) -> Vec<Happening> {
        let Some(Writing { draft, key, from }) = self.writing.take() else { return Vec::new() };
        let happening = sent(&draft);
        let answered = draft.reply_to.clone();
        self.store(draft, key, Folder::Sent);
        if let Some(letter) = answered.and_then(|key| self.letter_mut(&key)).filter(|letter| letter.answers) {
            letter.answers = false;
            let answer = Letter::answer(letter);
            self.letters.splice(0..0, answer);
        }
        self.told = Some(Told::Sent);
        self.place = Place::Folder(from);
        vec![happening]
    }

    pub(super) fn save_draft(&mut self) -> Vec<Happening> {
        let from = self.writing.as_ref().map_or(Folder::Inbox, |writing| writing.from);
        self.keep_draft();
        self.told = Some(Told::Draft);
        self.place = Place::Folder(from);
        vec![Happening::DraftSaved]
    }

    /// Back from what is written: nobody loses anything by it.
    pub(super) fn leave_draft(&mut self) -> Vec<Happening> {
        let Some(Writing { draft, from, .. }) = &self.writing else { return Vec::new() };
        if !draft.is_empty() {
            return self.save_draft();
        }
        let from = *from;
        self.writing = None;
        self.go(Place::Folder(from))
    }

    pub(super) fn discard(&mut self) -> Vec<Happening> {
        let Some(Writing { key, from, .. }) = self.writing.take() else { return Vec::new() };
        self.letters.retain(|letter| Some(&letter.key) != key.as_ref());
        self.go(Place::Folder(from))
    }

    /// Puts what is being written among the drafts, if there is something in it.
    pub(super) fn keep_draft(&mut self) {
        if let Some(Writing { draft, key, .. }) = self.writing.take()
            && !draft.is_empty()
        {
            self.store(draft, key, Folder::Drafts);
        }
    }

    /// Puts `draft` in `folder` as the newest, in the place of what it was before.
    fn store(&mut self, draft: Draft, key: Option<Key>, folder: Folder) {
        self.letters.retain(|letter| Some(&letter.key) != key.as_ref());
        let key = key.unwrap_or_else(|| {
            self.written = self.written.saturating_add(1);
            Key::Mine(self.written)
        });
        self.letters.insert(0, Letter::mine(key, draft, folder));
        self.letters.truncate(usize::from(MOST_WRITTEN));
    }
}

fn sent(draft: &Draft) -> Happening {
    let person = |receiver: &Receiver| match receiver {
        Receiver::Person(id) => Some(id.clone()),
        Receiver::Sender(_) | Receiver::Own(_) => Id::new(UNKNOWN),
    };
    Happening::MailSent {
        to: draft.to.iter().filter_map(person).collect(),
        has_subject: draft.subject.is_some(),
        subject: draft.subject.as_ref().and_then(Words::said).cloned(),
        said: draft.text.as_ref().and_then(Words::said).cloned(),
        words: draft.text.as_ref().map_or(0, Words::count),
        attached: draft.attached.clone(),
        reply_to: draft.reply_to.as_ref().and_then(Key::given).cloned(),
    }
}
