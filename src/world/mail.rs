//! The mail program: folders, an e-mail that is read, one that is written, and how an address is made.
//!
//! It knows nothing of the device that it runs on. Acts and places stand here; what is done with an
//! e-mail that has come stands in `letter`, what is written in `compose`, and how Kari gets an address
//! in `address`. The state holds ids: what an e-mail says is looked up in [`Data`].
//!
//! Over 400 lines because acts and places are flat lists, as they are on the phone.

mod address;
mod compose;
mod letter;

use serde::{Deserialize, Serialize};

use super::Happening;
use super::data::{Data, Folder};
use super::writing::{Field, Written};
use crate::vocabulary::Id;
pub use compose::{Draft, Receiver, Words, Writing};
pub use letter::{Key, Letter};

/// How the mail program stands when a task starts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Start {
    /// The e-mails in its folders, newest first, by their ids in [`Data`].
    pub mails: Vec<Id>,
    /// The files in Dokumenter.
    pub documents: Vec<Id>,
    /// Who is in the address book.
    pub contacts: Vec<Id>,
    /// Sentences that are proposed as what an e-mail is about.
    pub subjects: Vec<Id>,
    /// Whether Kari has no address yet.
    pub no_address: bool,
}

/// What a learner can do in the mail program.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// One screen back.
    Back,
    /// To the list of folders.
    Folders,
    /// Open a folder.
    OpenFolder(Folder),
    /// Open the files that were saved.
    Documents,
    /// Look at a file that was saved.
    OpenDocument(Id),
    /// Open an e-mail; one that is not sent yet is written on.
    Open(Key),
    /// Look at the sender's whole address.
    Sender,
    /// Look at the address behind this link.
    Link(u8),
    /// Open the page that the link leads to.
    OpenLink,
    /// Open a file that came with the e-mail.
    OpenAttachment(Id),
    /// Save it in Dokumenter.
    SaveAttachment,
    /// Put the e-mail in the bin.
    Delete,
    /// Put it back where it was; out of the junk, in the inbox.
    Restore,
    /// Say that it is false: it goes to the junk.
    Report,
    /// Ask where to put it.
    AskMove,
    /// Put it there.
    Move(Folder),
    /// Answer whoever wrote it.
    Reply,
    /// Answer everybody who has got it.
    ReplyAll,
    /// Begin a new one.
    New,
    /// To the choice of who gets it.
    EditTo,
    /// To what it is about.
    EditSubject,
    /// To what it says.
    EditText,
    /// To the choice of what goes with it.
    EditAttached,
    /// Choose somebody from the address book.
    Receiver(Id),
    /// Write an address or a name.
    WriteTo(Written),
    /// Take away the receiver at this place.
    DropReceiver(u8),
    /// Choose what it is about.
    ProposeSubject(Id),
    /// Write what it is about.
    WriteSubject(Written),
    /// Empty that.
    ClearSubject,
    /// Choose what it says.
    ProposeText(Id),
    /// Write what it says.
    WriteText(Written),
    /// Empty that.
    ClearText,
    /// Let this go with it.
    Attach(Id),
    /// Let it not.
    Detach(Id),
    /// Send it.
    Send,
    /// Keep it, to go on with later.
    SaveDraft,
    /// Throw away what was written.
    Discard,
    /// Make an address, in place of the one that was made here.
    NewAddress,
    /// On to the choice of an address.
    AddressNext,
    /// Choose this address.
    ProposeAddress(Id),
    /// Write an address.
    WriteAddress(Written),
    /// The address is made.
    AddressDone,
}

/// Where in the mail program one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A new address: whose.
    AddressName,
    /// A new address: which.
    Address,
    /// A new address: its password, and all of it once more.
    Password,
    /// A folder.
    Folder(Folder),
    /// The list of folders.
    Folders,
    /// The files that were saved.
    Documents,
    /// One of them.
    Document(Id),
    /// An e-mail that is read.
    Letter(Key),
    /// Its sender's address.
    Sender(Key),
    /// The address behind one of its links.
    Link(Key, u8),
    /// Where that link leads.
    Page(Key, u8),
    /// A file that came with it.
    Attachment(Key, Id),
    /// Where to put it.
    Move(Key),
    /// An e-mail that is written.
    Compose,
    /// Who gets it.
    To,
    /// What it is about.
    Subject,
    /// What it says.
    Text,
    /// What goes with it.
    Attach,
}

/// What was done last, told where one has come back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// It was sent.
    Sent,
    /// It was kept as a draft.
    Draft,
    /// It was put in the bin.
    Deleted,
    /// It was put back.
    Restored,
    /// It was said to be false.
    Reported,
    /// It was put in this folder.
    Moved(Folder),
    /// The file was saved.
    Saved,
    /// The picture was saved in the album.
    Kept,
    /// The address was made.
    Made,
}

/// The mail program at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Where one is.
    pub place: Place,
    /// Every e-mail, newest first.
    pub letters: Vec<Letter>,
    /// What is being written.
    pub writing: Option<Writing>,
    /// The files in Dokumenter.
    pub documents: Vec<Id>,
    /// The photos that can go with an e-mail.
    pub album: Vec<Id>,
    /// What a picture can show: a file with such a name is saved in the album.
    scenes: Vec<Id>,
    /// Who is in the address book.
    pub contacts: Vec<Id>,
    /// Sentences that can be written without typing.
    pub sentences: Vec<Id>,
    /// Sentences that can be chosen as what it is about.
    pub subjects: Vec<Id>,
    /// The address that was chosen, when it was made here.
    pub address: Option<Words>,
    /// What was done last.
    pub told: Option<Told>,
    /// How many e-mails Kari has written here.
    written: u16,
    /// Whether she had none when the task began.
    had_no_address: bool,
    /// Whether she has none yet.
    no_address: bool,
}

impl Mail {
    /// The mail program as a task finds it. Ids that `data` does not know are left out.
    #[must_use]
    pub fn new(start: &Start, sentences: &[Id], data: &Data) -> Self {
        let has_address = |id: &&Id| data.person(id).is_some_and(|person| person.address.is_some());
        Self {
            place: if start.no_address { Place::AddressName } else { Place::Folder(Folder::Inbox) },
            letters: start.mails.iter().filter_map(|id| Letter::given(id, data)).collect(),
            writing: None,
            documents: start.documents.iter().filter(|id| data.file(id).is_some()).cloned().collect(),
            album: Vec::new(),
            scenes: data.scenes.iter().map(|scene| scene.id.clone()).collect(),
            contacts: start.contacts.iter().filter(has_address).cloned().collect(),
            sentences: sentences.to_vec(),
            subjects: start.subjects.clone(),
            address: None,
            told: None,
            written: 0,
            had_no_address: start.no_address,
            no_address: start.no_address,
        }
    }

    /// The e-mail with this key.
    #[must_use]
    pub fn letter(&self, key: &Key) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.key == *key)
    }

    fn letter_mut(&mut self, key: &Key) -> Option<&mut Letter> {
        self.letters.iter_mut().find(|letter| letter.key == *key)
    }

    /// Whether this file is saved already.
    fn has(&self, file: &Id) -> bool {
        self.documents.contains(file) || self.album.contains(file)
    }

    /// What lies in `folder`, newest first.
    pub fn in_folder(&self, folder: Folder) -> impl Iterator<Item = &Letter> {
        self.letters.iter().filter(move |letter| letter.folder == folder)
    }

    /// How many in `folder` have not been read.
    #[must_use]
    pub fn unread(&self, folder: Folder) -> usize {
        self.in_folder(folder).filter(|letter| letter.unread).count()
    }

    /// The e-mail that is open, or whose address, link or file is looked at.
    #[must_use]
    pub fn here(&self) -> Option<&Letter> {
        match &self.place {
            Place::Letter(key)
            | Place::Sender(key)
            | Place::Link(key, _)
            | Place::Page(key, _)
            | Place::Attachment(key, _)
            | Place::Move(key) => self.letter(key),
            _ => None,
        }
    }

    /// The field that can be written in here.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        let draft = self.writing.as_ref().map(|writing| &writing.draft);
        match self.place {
            Place::Address => Some(Field::MailAddress),
            Place::To => Some(Field::MailTo),
            Place::Subject => draft.is_some_and(|draft| draft.subject.is_none()).then_some(Field::MailSubject),
            Place::Text => draft.is_some_and(|draft| draft.text.is_none()).then_some(Field::MailBody),
            _ => None,
        }
    }

    /// What can be done now, but for what is written: [`Mail::field`] tells where.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = match &self.place {
            Place::AddressName | Place::Address | Place::Password => self.address_acts(),
            Place::Folder(folder) => {
                let open = self.in_folder(*folder).map(|letter| Act::Open(letter.key.clone()));
                open.chain([Act::New, Act::Folders]).collect()
            }
            Place::Folders => {
                let folders = Folder::ALL.into_iter().map(Act::OpenFolder).chain([Act::Documents]);
                folders.chain(self.had_no_address.then_some(Act::NewAddress)).collect()
            }
            Place::Documents => self.documents.iter().cloned().map(Act::OpenDocument).collect(),
            Place::Letter(key) => self.letter(key).map(Letter::acts).unwrap_or_default(),
            Place::Link(..) => vec![Act::OpenLink],
            Place::Attachment(_, file) if !self.has(file) => vec![Act::SaveAttachment],
            Place::Move(key) => self.letter(key).map(Letter::moves).unwrap_or_default(),
            Place::Compose | Place::To | Place::Subject | Place::Text | Place::Attach => self.writing_acts(),
            Place::Document(_) | Place::Sender(_) | Place::Page(..) | Place::Attachment(..) => Vec::new(),
        };
        if !self.is_first() {
            acts.push(Act::Back);
        }
        acts
    }

    /// Whether there is no screen before this one.
    #[must_use]
    pub fn is_first(&self) -> bool {
        match self.place {
            Place::Folder(Folder::Inbox) => true,
            Place::AddressName => self.no_address,
            _ => false,
        }
    }

    /// Whether Kari has no address yet, so that there is nothing else to do.
    #[must_use]
    pub fn has_no_address(&self) -> bool {
        self.no_address
    }

    /// Whether `act` can be done now.
    #[must_use]
    pub fn can(&self, act: &Act) -> bool {
        match act {
            Act::WriteAddress(_) => self.field() == Some(Field::MailAddress),
            Act::WriteTo(_) => self.field() == Some(Field::MailTo),
            Act::WriteSubject(_) => self.field() == Some(Field::MailSubject),
            Act::WriteText(_) => self.field() == Some(Field::MailBody),
            act => self.acts().contains(act),
        }
    }

    /// Does `act` and tells what happened. What cannot be done now does nothing.
    pub fn act(&mut self, act: &Act) -> Vec<Happening> {
        if !self.can(act) {
            return Vec::new();
        }
        self.told = None;
        match act {
            Act::Back => self.back(),
            Act::Folders => self.go(Place::Folders),
            Act::OpenFolder(folder) => {
                self.place = Place::Folder(*folder);
                vec![Happening::FolderOpened { folder: *folder }]
            }
            Act::Documents => self.go(Place::Documents),
            Act::OpenDocument(file) => self.go(Place::Document(file.clone())),
            Act::Open(key) => self.open(key),
            Act::Sender => self.look_at_sender(),
            Act::Link(link) => self.look_at_link(*link),
            Act::OpenLink => self.open_link(),
            Act::OpenAttachment(file) => self.open_attachment(file),
            Act::SaveAttachment => self.save_attachment(),
            Act::Delete => self.delete(),
            Act::Restore => self.restore(),
            Act::Report => self.report(),
            Act::AskMove => self.ask_move(),
            Act::Move(folder) => self.move_to(*folder),
            Act::Reply => self.reply(false),
            Act::ReplyAll => self.reply(true),
            Act::New => self.begin(Draft::default(), None),
            Act::EditTo => self.go(Place::To),
            Act::EditSubject => self.go(Place::Subject),
            Act::EditText => self.go(Place::Text),
            Act::EditAttached => self.go(Place::Attach),
            Act::Send => self.send(),
            Act::SaveDraft => self.save_draft(),
            Act::Discard => self.discard(),
            Act::NewAddress => self.go(Place::AddressName),
            Act::AddressNext => self.go(Place::Address),
            Act::ProposeAddress(id) => self.choose_address(Words::Sentence(id.clone())),
            Act::WriteAddress(written) => self.choose_address(Words::Own(written.clone())),
            Act::AddressDone => self.make_address(),
            _ => self.change_draft(act),
        }
    }

    /// Opened anew: what was being written is kept, and one begins at the beginning.
    pub fn enter(&mut self) {
        self.told = None;
        self.keep_draft();
        self.place = if self.no_address { Place::AddressName } else { Place::Folder(Folder::Inbox) };
    }

    fn go(&mut self, place: Place) -> Vec<Happening> {
        self.place = place;
        Vec::new()
    }

    fn back(&mut self) -> Vec<Happening> {
        let place = match self.place.clone() {
            Place::Folder(Folder::Inbox) => return Vec::new(),
            Place::Address => Place::AddressName,
            Place::Password => Place::Address,
            Place::AddressName | Place::Folder(_) | Place::Documents => Place::Folders,
            Place::Folders => Place::Folder(Folder::Inbox),
            Place::Document(_) => Place::Documents,
            Place::Letter(key) => Place::Folder(self.letter(&key).map_or(Folder::Inbox, |letter| letter.folder)),
            Place::Sender(key) | Place::Link(key, _) | Place::Attachment(key, _) | Place::Move(key) => {
                Place::Letter(key)
            }
            Place::Page(key, link) => Place::Link(key, link),
            Place::Compose => return self.leave_draft(),
            Place::To | Place::Subject | Place::Text | Place::Attach => Place::Compose,
        };
        self.go(place)
    }
}
