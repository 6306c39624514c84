//! The mail program as a tree of meaning: the same on the phone and on the computer.

mod address;
mod compose;
mod letter;

use super::{field_notice, picture};
use crate::app::{Act, App};
use crate::course::model::Sentence;
use crate::locale::Strings;
use crate::meaning::{Block, Form, Mark, Node, Role, Run, State, Text, Voice};
use crate::vocabulary::{Id, Lang};
use crate::world::data::{Data, Folder};
use crate::world::mail::{Act as MailAct, Key, Letter, Mail, Place, Told};
use crate::world::portal;
use crate::world::writing::Field;

/// Everything that the mail program's screens are made from.
pub(super) struct Source<'a> {
    pub(super) app: &'a App,
    pub(super) strings: &'a Strings,
    pub(super) data: &'a Data,
    pub(super) sentences: &'a [Sentence],
    pub(super) mail: &'a Mail,
    pub(super) lang: Lang,
}

pub(super) fn press(act: MailAct) -> Act {
    Act::mail(act)
}

impl Source<'_> {
    /// What stands in the title bar.
    pub(super) fn title(&self) -> String {
        match &self.mail.place {
            Place::AddressName | Place::Address | Place::Password => self.strings.say("mail-address-title"),
            Place::Folder(folder) => self.folder_name(*folder),
            Place::Folders => self.strings.say("mail-folders"),
            Place::Documents => self.strings.say("mail-documents"),
            Place::Document(file) | Place::Attachment(_, file) => self.file_name(file),
            Place::Letter(key) | Place::Move(key) => {
                self.folder_name(self.mail.letter(key).map_or(Folder::Inbox, |letter| letter.folder))
            }
            Place::Sender(_) => self.strings.say("mail-sender"),
            Place::Link(..) => self.strings.say("phone-address"),
            Place::Page(..) => self.strings.say("mail-page"),
            Place::Compose => {
                self.strings.say(match self.mail.writing.as_ref().map(|writing| &writing.draft.reply_to) {
                    Some(Some(_)) => "mail-reply",
                    _ => "mail-new",
                })
            }
            Place::To => self.strings.say("mail-to-title"),
            Place::Subject => self.strings.say("mail-subject"),
            Place::Text => self.strings.say("mail-text"),
            Place::Attach => self.strings.say("mail-attach"),
        }
    }

    /// What stands below it.
    pub(super) fn content(&self) -> Vec<Node<Act>> {
        let mut nodes: Vec<Node<Act>> = self.told().into_iter().chain(field_notice(self.app, self.strings)).collect();
        nodes.extend(match &self.mail.place {
            Place::AddressName => self.address_name(),
            Place::Address => self.addresses(),
            Place::Password => self.password(),
            Place::Folder(folder) => self.folder(*folder),
            Place::Folders => self.folders(),
            Place::Documents => self.documents(),
            Place::Document(file) => self.document(file),
            Place::Letter(key) => self.mail.letter(key).map(|letter| self.letter(letter)).unwrap_or_default(),
            Place::Sender(key) => self.sender(key),
            Place::Link(key, link) => self.link(key, *link),
            Place::Page(key, link) => self.page(key, *link),
            Place::Attachment(_, file) => self.attachment(file),
            Place::Move(key) => self.mail.letter(key).map(|letter| self.moves(letter)).unwrap_or_default(),
            Place::Compose | Place::To | Place::Subject | Place::Text | Place::Attach => self.writing(),
        });
        nodes
    }

    /// What was done last.
    fn told(&self) -> Option<Node<Act>> {
        let text = match self.mail.told? {
            Told::Sent => self.strings.say("mail-told-sent"),
            Told::Draft => self.strings.say("mail-told-draft"),
            Told::Deleted => self.strings.say("mail-told-deleted"),
            Told::Restored => self.strings.say("mail-told-restored"),
            Told::Reported => self.strings.say("mail-told-reported"),
            Told::Moved(folder) => self.strings.fill("mail-told-moved", &[("folder", &self.folder_name(folder))]),
            Told::Saved => self.strings.say("mail-told-saved"),
            Told::Kept => self.strings.say("mail-told-kept"),
            Told::Made => self.strings.say("mail-told-made"),
        };
        Some(Node::new(Role::Praise, text))
    }

    fn folder(&self, folder: Folder) -> Vec<Node<Act>> {
        let mut rows: Vec<Node<Act>> = self.mail.in_folder(folder).map(|letter| self.row(letter)).collect();
        match rows.first_mut() {
            Some(first) => first.state.first = true,
            None => rows.push(Node::new(Role::Paragraph, self.strings.say("mail-empty"))),
        }
        let new = Node::new(Role::Button, self.strings.say("mail-new")).act(press(MailAct::New));
        let folders = Node::new(Role::Button, self.strings.say("mail-folders")).act(press(MailAct::Folders));
        vec![Node::holding(Role::List, rows), Node::holding(Role::Buttons, vec![new, folders])]
    }

    /// An e-mail in the list: who, what it is about; when, and what there is to know.
    fn row(&self, letter: &Letter) -> Node<Act> {
        let is_mine = letter.mine.is_some();
        let who = if is_mine { self.receivers_of(letter) } else { self.sender_of(&letter.key) };
        let subject = self.subject_of(&letter.key);
        let mut details = vec![self.time_of(&letter.key)];
        details.extend(letter.unread.then(|| self.strings.say("phone-new")));
        details.extend((!letter.attached.is_empty()).then(|| self.strings.say("mail-clip")));
        details.retain(|detail| !detail.is_empty());
        let state = State { mark: if letter.unread { Mark::New } else { Mark::None }, ..State::default() };
        Node::new(Role::Letter, named(&who, &subject))
            .detail(details.join(", "))
            .act(press(MailAct::Open(letter.key.clone())))
            .state(state)
    }

    fn folders(&self) -> Vec<Node<Act>> {
        let item = |folder: Folder| {
            let (all, new) = (self.mail.in_folder(folder).count(), self.mail.unread(folder));
            let mut item = Node::new(Role::Item, self.folder_name(folder)).act(press(MailAct::OpenFolder(folder)));
            item.state.first = folder == Folder::Inbox;
            if new > 0 {
                item.detail = self.strings.fill("mail-count-new", &[("count", &new.to_string())]).into();
                item.state.mark = Mark::New;
            } else if all > 0 {
                item.detail = all.to_string().into();
            }
            item
        };
        let documents = Node::new(Role::Item, self.strings.say("mail-documents")).act(press(MailAct::Documents));
        let new = MailAct::NewAddress;
        let address =
            self.mail.can(&new).then(|| Node::new(Role::Item, self.strings.say("mail-address-title")).act(press(new)));
        let items = Folder::ALL.into_iter().map(item).chain([documents]).chain(address);
        vec![Node::holding(Role::List, items.collect())]
    }

    fn documents(&self) -> Vec<Node<Act>> {
        let item = |(place, file): (usize, &Id)| {
            Node::new(Role::Item, self.file_name(file))
                .act(press(MailAct::OpenDocument(file.clone())))
                .first(place == 0)
        };
        let mut items: Vec<Node<Act>> = self.mail.documents.iter().enumerate().map(item).collect();
        if items.is_empty() {
            items.push(Node::new(Role::Paragraph, self.strings.say("mail-no-documents")));
        }
        vec![Node::holding(Role::List, items)]
    }

    pub(super) fn folder_name(&self, folder: Folder) -> String {
        self.strings.say(match folder {
            Folder::Inbox => "mail-inbox",
            Folder::Sent => "mail-sent",
            Folder::Drafts => "mail-drafts",
            Folder::Municipality => "mail-municipality",
            Folder::Junk => "mail-junk",
            Folder::Bin => "mail-bin",
        })
    }

    /// What the sender of an e-mail is called.
    fn sender_of(&self, key: &Key) -> String {
        match key {
            Key::Given(id) | Key::Answer(id) => {
                self.data.mail(id).map(|mail| mail.from.get(self.lang).clone()).unwrap_or_default()
            }
            Key::Mine(_) => self.owner(),
            Key::Notice { .. } => portal::sender().map(|sender| self.person(&sender)).unwrap_or_default(),
        }
    }

    /// Kari's name.
    fn owner(&self) -> String {
        self.data.account.as_ref().map(|account| account.name.clone()).unwrap_or_default()
    }

    fn subject_of(&self, key: &Key) -> String {
        let mine = self.mail.letter(key).and_then(|letter| letter.mine.as_ref());
        match (mine, key) {
            (Some(draft), _) => draft
                .subject
                .as_ref()
                .map_or_else(|| self.strings.say("mail-no-subject"), |subject| self.words(subject, true)),
            (None, Key::Given(id)) => self.given_subject(id),
            (None, Key::Answer(id)) => self.answer_to(&self.given_subject(id)),
            (None, Key::Mine(_)) => String::new(),
            (None, Key::Notice { topic, .. }) => {
                let notice = self.data.records.notice(topic);
                notice.map(|notice| notice.subject.get(self.lang).clone()).unwrap_or_default()
            }
        }
    }

    fn given_subject(&self, id: &Id) -> String {
        self.data.mail(id).map(|mail| mail.subject.get(self.lang).clone()).unwrap_or_default()
    }

    /// The subject of an answer; one that is an answer already has it but once.
    fn answer_to(&self, subject: &str) -> String {
        let prefix = self.strings.say("mail-re");
        if subject.starts_with(&prefix) { subject.to_owned() } else { format!("{prefix} {subject}") }
    }

    fn time_of(&self, key: &Key) -> String {
        match key {
            Key::Given(id) => self.data.mail(id).map(|mail| mail.time.clone()).unwrap_or_default(),
            Key::Answer(_) | Key::Mine(_) | Key::Notice { .. } => self.strings.say("mail-now"),
        }
    }

    pub(super) fn file_name(&self, file: &Id) -> String {
        let named = self.data.file(file).map(|file| file.name.get(self.lang).clone());
        named.unwrap_or_else(|| picture::name(self.data, self.strings, file))
    }

    fn person(&self, id: &Id) -> String {
        self.data.person(id).map(|person| person.name.clone()).unwrap_or_default()
    }

    /// A field to write in, with what is being written.
    fn field(&self, field: Field, label: &str, first: bool) -> Node<Act> {
        let draft = self.app.view.draft.as_ref();
        let (text, cursor) = draft.map_or((String::new(), 0), |draft| (draft.text().to_owned(), draft.cursor()));
        let state = State { cursor: Some(cursor), first, ..State::default() };
        Node::new(Role::Field, label).detail(text).act(Act::Field(field)).state(state)
    }

    /// Whether somebody is writing here.
    fn is_writing(&self) -> bool {
        self.app.view.draft.as_ref().is_some_and(|draft| !draft.text().is_empty())
    }
}

/// A name with weight, and after it what belongs to it.
pub(super) fn named(name: &str, rest: &str) -> Text {
    let run = |text: String, voice| Run { text: crate::vocabulary::without_controls(&text), voice };
    let runs = vec![run(format!("{name}:"), Voice::Strong), run(format!(" {rest}"), Voice::Plain)];
    Text { blocks: vec![Block { form: Form::Paragraph, runs }] }
}

/// Names with what belongs to each, a line each.
fn lines(lines: &[(String, String)]) -> Text {
    let mut text = Text::default();
    for (name, rest) in lines {
        let form = if text.blocks.is_empty() { Form::Paragraph } else { Form::Line };
        text.blocks.extend(named(name, rest).blocks.into_iter().map(|block| Block { form, ..block }));
    }
    text
}
