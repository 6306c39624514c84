//! Min side: cases and what is written in them, letters, bills, suggestions, contact data, notices.

use serde::{Deserialize, Serialize};

use super::records::{Channel, Records, Status};
use super::{Act, Guess, Leads, Place, Portal, Told, said};
use crate::vocabulary::Id;
use crate::world::Happening;
use crate::world::phone::Body;

/// A case as Kari sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The id.
    pub id: Id,
    /// How far it has come.
    pub status: Status,
    /// What has happened in it, oldest first.
    pub events: Vec<Id>,
    /// What the case worker has written, oldest first.
    pub messages: Vec<Id>,
    /// What stands in the field for an answer.
    pub draft: Option<Body>,
    /// The picture that goes with it.
    pub attached: Option<Id>,
    /// What Kari has sent, oldest first.
    pub sent: Vec<Sent>,
}

/// Something that Kari has sent in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// What it says.
    pub body: Body,
    /// The picture that went with it.
    pub attached: Option<Id>,
    /// What came back.
    pub answer: Answer,
}

/// What the case worker answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Nothing.
    None,
    /// Thanks: everything is there.
    Thanks,
    /// Something is missing.
    Missing,
}

/// A letter as Kari sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The id.
    pub id: Id,
    /// Whether it has not been opened.
    pub unread: bool,
}

/// A suggestion, and Kari's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The id.
    pub id: Id,
    /// Yes or no, when she has answered.
    pub answer: Option<bool>,
}

/// What Kari is told of, and by which ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The id.
    pub id: Id,
    /// The ways that are on.
    pub on: Vec<Channel>,
}

/// How the municipality reaches Kari, as far as she has changed it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// Her new number.
    pub phone: Option<Body>,
    /// A number that she has written and not confirmed.
    pub pending: Option<Body>,
    /// Whether the code that was written for it last was wrong.
    pub wrong: bool,
    /// Her new address.
    pub email: Option<Body>,
    /// Whether she has said that everything is right.
    pub confirmed: bool,
    /// Whether what she has not changed is what she had before.
    pub old: bool,
}

impl Contact {
    /// Whether what goes this way comes to her.
    #[must_use]
    pub fn reaches(&self, channel: Channel) -> bool {
        let changed = match channel {
            Channel::Sms => &self.phone,
            Channel::Mail => &self.email,
        };
        !self.old || changed.is_some()
    }
}

/// What can be changed in Min profil.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The number.
    Phone,
    /// The address.
    Email,
    /// That everything is right.
    Confirmed,
}

impl What {
    /// Everything.
    pub const ALL: [Self; 3] = [Self::Phone, Self::Email, Self::Confirmed];

    /// The name in lesson files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Confirmed => "confirmed",
        }
    }
}

impl Case {
    pub(super) fn given(id: &Id, records: &Records) -> Option<Self> {
        let case = records.case(id)?;
        Some(Self {
            id: id.clone(),
            status: case.status,
            events: case.events.iter().map(|event| event.id.clone()).collect(),
            messages: case.messages.iter().map(|message| message.id.clone()).collect(),
            draft: None,
            attached: None,
            sent: Vec::new(),
        })
    }
}

impl Letter {
    pub(super) fn given(id: &Id, records: &Records) -> Option<Self> {
        let unread = records.letter(id)?.unread;
        Some(Self { id: id.clone(), unread })
    }
}

impl Portal {
    /// The case with this id.
    #[must_use]
    pub fn case(&self, id: &Id) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == *id)
    }

    fn case_mut(&mut self, id: &Id) -> Option<&mut Case> {
        self.cases.iter_mut().find(|case| case.id == *id)
    }

    /// Whether there is something to answer in a case.
    #[must_use]
    pub fn has_messages(&self, id: &Id) -> bool {
        self.case(id).is_some_and(|case| !case.messages.is_empty())
    }

    /// Whether a way to be told of `topic` is on.
    #[must_use]
    pub fn is_told(&self, topic: &Id, channel: Channel) -> bool {
        self.notices.iter().any(|notice| notice.id == *topic && notice.on.contains(&channel))
    }

    pub(super) fn acts_at(&self, place: &Place) -> Vec<Act> {
        match place {
            Place::Home => Place::SECTIONS.into_iter().map(Act::Open).collect(),
            Place::Cases => self.cases.iter().map(|case| Act::Open(Place::Case(case.id.clone()))).collect(),
            Place::Messages => {
                let written = self.cases.iter().filter(|case| self.has_messages(&case.id));
                written.map(|case| Act::Open(Place::Case(case.id.clone()))).collect()
            }
            Place::Case(id) => self.case(id).map(|case| self.acts_in(case)).unwrap_or_default(),
            Place::Album(_) => self.album.iter().cloned().map(Act::Attach).collect(),
            Place::Letters => self.letters.iter().map(|letter| Act::Open(Place::Letter(letter.id.clone()))).collect(),
            Place::Bills => self.bills.iter().map(|bill| Act::Open(Place::Bill(bill.clone()))).collect(),
            Place::Suggestions => {
                let open = self.suggestions.iter().filter(|suggestion| suggestion.answer.is_none());
                open.flat_map(|it| [Act::Accept(it.id.clone()), Act::Decline(it.id.clone())]).collect()
            }
            Place::Profile => self.profile_acts(),
            Place::Change(_) => self.sentences.iter().cloned().map(Act::ProposeContact).collect(),
            Place::Code => self.contact_guesses(),
            Place::Letter(_) | Place::Bill(_) | Place::Applications | Place::Form(_) => Vec::new(),
        }
    }

    fn acts_in(&self, case: &Case) -> Vec<Act> {
        if !self.has_messages(&case.id) {
            return Vec::new();
        }
        let mut acts = Vec::new();
        if case.draft.is_some() {
            acts.extend([Act::Send, Act::Clear]);
        } else {
            acts.extend(self.sentences.iter().cloned().map(Act::Propose));
        }
        acts.push(match case.attached {
            Some(_) => Act::Detach,
            None => Act::Open(Place::Album(case.id.clone())),
        });
        acts
    }

    fn profile_acts(&self) -> Vec<Act> {
        let mut acts = vec![Act::Open(Place::Change(What::Phone)), Act::Open(Place::Change(What::Email))];
        if !self.contact.confirmed {
            acts.push(Act::Confirm);
        }
        for notice in &self.notices {
            acts.extend(Channel::ALL.map(|channel| Act::Turn { topic: notice.id.clone(), channel }));
        }
        acts
    }

    pub(super) fn act_at(&mut self, act: &Act, place: &Place) -> (Vec<Happening>, Leads) {
        let stay = |happenings| (happenings, Leads::Stay);
        match (act, place) {
            (Act::Open(to), _) => self.open(to),
            (Act::Attach(photo), Place::Album(id)) => {
                self.case_mut(id).into_iter().for_each(|case| case.attached = Some(photo.clone()));
                (Vec::new(), Leads::BackTo(Place::Case(id.clone())))
            }
            (Act::Propose(sentence), Place::Case(id)) => stay(self.draft(id, Some(Body::Sentence(sentence.clone())))),
            (Act::Write(written), Place::Case(id)) => {
                stay(self.draft(id, (written.length > 0).then(|| Body::Own(written.clone()))))
            }
            (Act::Clear, Place::Case(id)) => stay(self.draft(id, None)),
            (Act::Detach, Place::Case(id)) => {
                self.case_mut(id).into_iter().for_each(|case| case.attached = None);
                stay(Vec::new())
            }
            (Act::Send, Place::Case(id)) => stay(self.send(id)),
            (Act::Accept(id), _) => stay(self.suggested(id, true)),
            (Act::Decline(id), _) => stay(self.suggested(id, false)),
            (Act::ProposeContact(sentence), Place::Change(what)) => {
                self.change(*what, Body::Sentence(sentence.clone()))
            }
            (Act::WriteContact(written), Place::Change(what)) => self.change(*what, Body::Own(written.clone())),
            (Act::ContactCode(guess), _) => self.enter_contact_code(*guess == Guess::Right),
            (Act::WriteContactCode(written), _) => self.enter_contact_code(written.matches.is_some()),
            (Act::Confirm, _) => {
                self.contact.confirmed = true;
                stay(vec![Happening::ProfileChanged { what: What::Confirmed, said: None }])
            }
            (Act::Turn { topic, channel }, _) => stay(self.turn(topic, *channel)),
            _ => stay(Vec::new()),
        }
    }

    fn open(&mut self, to: &Place) -> (Vec<Happening>, Leads) {
        let happening = match to {
            Place::Case(case) => Some(Happening::CaseOpened { case: case.clone() }),
            Place::Letter(letter) => {
                self.letters.iter_mut().filter(|found| found.id == *letter).for_each(|found| found.unread = false);
                Some(Happening::LetterOpened { letter: letter.clone() })
            }
            Place::Bill(bill) => Some(Happening::BillOpened { bill: bill.clone() }),
            _ => None,
        };
        self.contact.wrong = false;
        (happening.into_iter().collect(), Leads::To(to.clone()))
    }

    fn draft(&mut self, case: &Id, body: Option<Body>) -> Vec<Happening> {
        if let Some(case) = self.case_mut(case) {
            case.draft = body;
        }
        Vec::new()
    }

    /// Sends what stands in the field. The case worker answers, and what waited for Kari does so no
    /// longer when everything is there.
    fn send(&mut self, id: &Id) -> Vec<Happening> {
        let records = std::sync::Arc::clone(&self.records);
        let asked = self.case(id).and_then(|case| records.asked(case));
        let wants = asked.map(|message| message.wants.clone()).unwrap_or_default();
        let [thanks, misses] =
            [asked.is_some_and(|message| message.reply.is_some()), asked.is_some_and(|it| it.reply_without.is_some())];
        let Some(case) = self.case_mut(id) else {
            return Vec::new();
        };
        let Some(body) = case.draft.take() else {
            return Vec::new();
        };
        let attached = case.attached.take();
        let whole = wants.is_empty() || attached.as_ref().is_some_and(|attached| wants.contains(attached));
        let answer = match whole {
            true if thanks => Answer::Thanks,
            false if misses => Answer::Missing,
            _ => Answer::None,
        };
        if whole && case.status == Status::Waiting {
            case.status = Status::Working;
        }
        let (said, words) = said(&body);
        case.sent.push(Sent { body, attached: attached.clone(), answer });
        vec![Happening::CaseReplied { case: id.clone(), said, words, attached }]
    }

    fn suggested(&mut self, id: &Id, yes: bool) -> Vec<Happening> {
        let Some(suggestion) = self.suggestions.iter_mut().find(|suggestion| suggestion.id == *id) else {
            return Vec::new();
        };
        suggestion.answer = Some(yes);
        let suggestion = id.clone();
        vec![if yes {
            Happening::SuggestionAccepted { suggestion }
        } else {
            Happening::SuggestionDeclined { suggestion }
        }]
    }

    /// A new number counts when it is confirmed; a new address at once.
    fn change(&mut self, what: What, body: Body) -> (Vec<Happening>, Leads) {
        if what == What::Phone {
            self.contact.pending = Some(body);
            self.contact.wrong = false;
            self.tell(Told::ContactCode);
            return (Vec::new(), Leads::To(Place::Code));
        }
        let (said, _) = said(&body);
        self.contact.email = Some(body);
        self.contact.confirmed = false;
        (vec![Happening::ProfileChanged { what, said }], Leads::BackTo(Place::Profile))
    }

    fn enter_contact_code(&mut self, right: bool) -> (Vec<Happening>, Leads) {
        let entered = Happening::CodeEntered { right };
        self.contact.wrong = !right;
        let Some(body) = self.contact.pending.take_if(|_| right) else {
            return (vec![entered], Leads::Stay);
        };
        let (said, _) = said(&body);
        self.contact.phone = Some(body);
        self.contact.confirmed = false;
        self.told.clear();
        (vec![entered, Happening::ProfileChanged { what: What::Phone, said }], Leads::BackTo(Place::Profile))
    }

    /// It counts from the next time on.
    fn turn(&mut self, topic: &Id, channel: Channel) -> Vec<Happening> {
        let Some(notice) = self.notices.iter_mut().find(|notice| notice.id == *topic) else {
            return Vec::new();
        };
        let on = !notice.on.contains(&channel);
        if on {
            notice.on.push(channel);
            notice.on.sort_unstable();
        } else {
            notice.on.retain(|way| *way != channel);
        }
        self.told.clear();
        vec![Happening::NoticeChanged { topic: topic.clone(), channel, on }]
    }
}
