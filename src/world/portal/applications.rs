//! What comes of applications on Min side: the case, its messages, and the letter with what is decided.

use super::{Case, Letter, Portal};
use crate::vocabulary::Id;
use crate::world::Happening;
use crate::world::form::application::{After, Application};
use crate::world::portal::records::{self, Occasion, Records, Status};

impl Portal {
    /// An application has been sent: there is a case now, in which nothing has happened yet.
    pub fn begin_case(&mut self, form: &Id) {
        if self.case(form).is_none() {
            let case = Case {
                id: form.clone(),
                status: Status::Received,
                events: Vec::new(),
                messages: Vec::new(),
                draft: None,
                attached: None,
                sent: Vec::new(),
            };
            self.cases.insert(0, case);
            self.notify(&[Occasion::Receipt]);
        }
    }

    /// The case worker has done something.
    pub fn go_on(&mut self, form: &Id, after: &After) -> Option<Happening> {
        let case = self.cases.iter_mut().find(|case| case.id == *form)?;
        case.status = after.status;
        case.events.push(after.id.clone());
        if after.asks.is_some() {
            case.messages.push(after.id.clone());
        }
        if after.asks.is_some() {
            self.notify(&[Occasion::Message]);
        }
        let decision = after.decides.as_ref()?;
        self.notify(&[Occasion::Decided, Occasion::Letter]);
        self.letters.insert(0, Letter { id: decision.letter.clone(), unread: true });
        Some(Happening::Decided { case: form.clone(), result: decision.result })
    }
}

impl Records {
    /// Everything that can come of `application`: a task decides what does.
    pub fn take_in(&mut self, application: &Application) {
        let after = &application.after;
        let events = after.iter().map(|after| records::Event {
            id: after.id.clone(),
            status: after.status,
            text: after.says.clone(),
        });
        let messages = after.iter().filter_map(|after| {
            let asks = after.asks.as_ref()?;
            let question = asks.question.as_ref().and_then(|id| application.question(id));
            Some(records::Message {
                id: after.id.clone(),
                text: asks.message.clone(),
                wants: question.map(|question| question.right.clone()).unwrap_or_default(),
                reply: asks.reply.clone(),
                reply_without: asks.reply_without.clone(),
            })
        });
        let letters = after.iter().filter_map(|after| {
            let decision = after.decides.as_ref()?;
            Some(records::Letter {
                id: decision.letter.clone(),
                title: decision.title.clone(),
                // Days have no names here; a letter is found again by its case.
                date: application.title.map(|_| application.number.clone()),
                unread: true,
                notice: None,
                text: decision.text.clone(),
            })
        });
        self.letters.extend(letters);
        self.cases.push(records::Case {
            id: application.id.clone(),
            number: application.number.clone(),
            title: application.title.clone(),
            worker: application.worker.clone(),
            status: Status::Received,
            events: events.collect(),
            messages: messages.collect(),
        });
    }
}
