//! Applications: what one should know before, sections with questions, a draft to take up again, files that are
//! attached, everything looked over, and a receipt. What they ask is data ([`application`]).
//!
//! Where in an application one is stands in the browser's history, as on a real site. Here stand the answers,
//! what can be done at each place, and what comes of it; what the case worker does later stands in [`after`].
//! Over 400 lines because each act is told where it is done: what it changes and where it leads belong together.

pub mod after;
mod answers;
pub mod application;
pub mod date;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Happening;
use super::writing::{Field, Written};
use crate::vocabulary::Id;
pub use after::Sent;
pub use answers::{Answer, Answers};
use application::{Application, Kind, Question};

/// What the last section is called in conditions: everything is looked over and sent there.
pub const REVIEW: &str = "se-over";
/// What the declaration is called in conditions.
pub const DECLARATION: &str = "bekreftelse";

/// How applications stand when a task starts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Start {
    /// Those that have been begun.
    pub begun: Vec<Begun>,
}

/// An application that has been begun when a task starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Begun {
    /// Which.
    pub form: Id,
    /// How far it has come.
    pub stage: Stage,
    /// The section in which one is; the first one when it is not said.
    pub section: Option<Id>,
    /// What has been answered: by its ids for each question.
    pub answers: Vec<(Id, Vec<Id>)>,
}

/// How far an application has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// It is open.
    Open,
    /// It is saved.
    Draft,
    /// It is sent.
    Sent,
}

/// A place in an application. Each has a page of its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// What one should know before one starts.
    Before(Id),
    /// A section.
    Section {
        /// Of which application.
        form: Id,
        /// Which.
        section: Id,
    },
    /// The choice of a file.
    Files {
        /// In which application.
        form: Id,
        /// For which question.
        question: Id,
    },
    /// Everything looked over.
    Review(Id),
    /// The receipt.
    Receipt(Id),
}

impl Place {
    /// The application that it is a place of.
    #[must_use]
    pub fn form(&self) -> &Id {
        match self {
            Self::Before(form)
            | Self::Section { form, .. }
            | Self::Files { form, .. }
            | Self::Review(form)
            | Self::Receipt(form) => form,
        }
    }
}

/// What a learner can do with applications.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Choose an application in the list.
    Apply(Id),
    /// Start it, or go on where one was.
    Start,
    /// Take up what was saved.
    Resume(Id),
    /// Answer with this choice.
    Choose {
        /// What is answered.
        question: Id,
        /// The choice.
        option: Id,
    },
    /// Choose this as well, or no longer.
    Tick {
        /// What is answered.
        question: Id,
        /// The choice.
        option: Id,
    },
    /// Answer with a suggestion.
    Suggest {
        /// What is answered.
        question: Id,
        /// The suggestion.
        suggestion: Id,
    },
    /// Answer in one's own words.
    Write {
        /// What is answered.
        question: Id,
        /// The words.
        written: Written,
        /// Whether they keep the rules. Said when they are written, for the words themselves are not kept.
        holds: bool,
    },
    /// Take the answer away.
    Clear(Id),
    /// Go to the choice of a file.
    Files(Id),
    /// Attach this.
    Attach(Id),
    /// Take an attached file away.
    Detach {
        /// What it was attached to.
        question: Id,
        /// Which.
        file: Id,
    },
    /// Go to a question that was told.
    GoTo(Id),
    /// Back to where one came from: the section before, or out of the choice of a file.
    Back,
    /// Save, and go on another time.
    Save,
    /// On to the next section.
    Next,
    /// Change what stands in a section.
    Edit(Id),
    /// Say that everything is true, or no longer.
    Declare,
    /// Send it.
    Submit,
}

/// Where an act leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leads {
    /// Nowhere.
    Stay,
    /// On to a place.
    To(Place),
    /// Back to a place.
    Back(Place),
    /// Back to the list.
    List,
    /// To the receipt: there is no way back into what has been sent.
    Sent(Place),
}

/// An application as Kari has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// What she is filling in.
    pub open: Option<Sheet>,
    /// What she has saved.
    pub draft: Option<Sheet>,
    /// What she has sent.
    pub sent: Option<Sent>,
}

/// What is being filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The answers.
    pub answers: Answers,
    /// The section in which one was last.
    pub section: Id,
    /// Questions whose answers will not do, as the form has told.
    pub failed: Vec<Id>,
    /// The question that one went to from there.
    pub at: Option<Id>,
    /// Whether it has been said that everything is true.
    pub declared: bool,
    /// Whether one came to the section from where everything is looked over, and goes back there.
    pub editing: bool,
}

/// All applications at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forms {
    /// In the order of the data.
    all: Vec<Form>,
    /// Pictures and files that can be attached.
    pub album: Vec<Id>,
    /// How many days have passed.
    pub day: u16,
    /// What came when one let time go by, as long as nothing else has been done since.
    pub passed: Option<Vec<after::Coming>>,
    applications: Arc<Vec<Application>>,
}

impl Forms {
    /// The applications as a task finds them. What `applications` do not know is left out.
    #[must_use]
    pub fn new(start: &Start, applications: &Arc<Vec<Application>>) -> Self {
        let forms = applications.iter().map(|_| Form::default()).collect();
        let mut all =
            Self { all: forms, album: Vec::new(), day: 0, passed: None, applications: Arc::clone(applications) };
        for begun in &start.begun {
            let Some(application) = all.application(&begun.form).cloned() else { continue };
            let sheet = Sheet::begun(&application, begun);
            let Some(form) = all.form_mut(&begun.form) else { continue };
            match begun.stage {
                Stage::Open => form.open = Some(sheet),
                Stage::Draft => form.draft = Some(sheet),
                Stage::Sent => form.sent = Some(Sent::new(&application, &sheet.answers, 0)),
            }
        }
        all
    }

    /// The place that is open when a task starts, if it starts in an application.
    #[must_use]
    pub fn place_at_start(&self, start: &Start) -> Option<Place> {
        start.begun.iter().find_map(|begun| match begun.stage {
            Stage::Open => {
                let sheet = self.sheet(&begun.form)?;
                Some(place_of(&begun.form, Some(sheet.section.clone())))
            }
            Stage::Sent => self.form(&begun.form).map(|_| Place::Receipt(begun.form.clone())),
            Stage::Draft => None,
        })
    }

    /// Those that have been sent.
    #[must_use]
    pub fn sent(&self) -> Vec<Id> {
        let sent = self.applications.iter().zip(&self.all).filter(|(_, form)| form.sent.is_some());
        sent.map(|(application, _)| application.id.clone()).collect()
    }

    /// Every application, in the order of the list.
    #[must_use]
    pub fn applications(&self) -> &[Application] {
        &self.applications
    }

    /// The application with this id.
    #[must_use]
    pub fn application(&self, id: &Id) -> Option<&Application> {
        self.applications.iter().find(|application| application.id == *id)
    }

    /// How Kari has it.
    #[must_use]
    pub fn form(&self, id: &Id) -> Option<&Form> {
        self.all.get(self.applications.iter().position(|application| application.id == *id)?)
    }

    pub(super) fn form_mut(&mut self, id: &Id) -> Option<&mut Form> {
        self.all.get_mut(self.applications.iter().position(|application| application.id == *id)?)
    }

    /// What is being filled in.
    #[must_use]
    pub fn sheet(&self, form: &Id) -> Option<&Sheet> {
        self.form(form)?.open.as_ref()
    }

    /// The questions of a section that are asked, as it stands.
    #[must_use]
    pub fn asked(&self, form: &Id, section: &Id) -> Vec<&Question> {
        let (Some(application), Some(sheet)) = (self.application(form), self.sheet(form)) else {
            return Vec::new();
        };
        let here = application.questions.iter().filter(|question| question.section == *section);
        here.filter(|question| sheet.answers.asks(application, question)).collect()
    }

    /// Whether suggestions stand below a question: those of one that is answered make way for the answer.
    #[must_use]
    pub fn suggests(&self, form: &Id, question: &Question) -> bool {
        let sheet = self.sheet(form);
        sheet.is_some_and(|sheet| sheet.answers.get(&question.id).is_none() || sheet.failed.contains(&question.id))
    }

    /// What can be done in the list.
    #[must_use]
    pub fn list_acts(&self) -> Vec<Act> {
        let acts = self.applications.iter().zip(&self.all).flat_map(|(application, form)| {
            let apply = Act::Apply(application.id.clone());
            let resume = form.draft.as_ref().map(|_| Act::Resume(application.id.clone()));
            std::iter::once(apply).chain(resume)
        });
        acts.collect()
    }

    /// What can be done at `place`, but for what is written: [`Forms::fields`] tells where.
    #[must_use]
    pub fn acts(&self, place: &Place) -> Vec<Act> {
        match place {
            Place::Before(form) if self.form(form).is_some_and(|form| form.sent.is_none()) => vec![Act::Start],
            Place::Before(_) | Place::Receipt(_) => Vec::new(),
            // What has been sent can only be read.
            _ if self.sheet(place.form()).is_none() => Vec::new(),
            Place::Section { form, section } => self.section_acts(form, section),
            Place::Files { form, question } => {
                self.files(form, question).into_iter().map(Act::Attach).chain([Act::Back]).collect()
            }
            Place::Review(form) => self.review_acts(form),
        }
    }

    /// The files that can still be attached to a question.
    #[must_use]
    pub fn files(&self, form: &Id, question: &Id) -> Vec<Id> {
        let taken = self.sheet(form).map(|sheet| sheet.answers.files(question)).unwrap_or_default();
        self.album.iter().filter(|file| !taken.contains(file)).cloned().collect()
    }

    fn section_acts(&self, form: &Id, section: &Id) -> Vec<Act> {
        let Some(sheet) = self.sheet(form) else {
            return Vec::new();
        };
        let mut acts = Vec::new();
        for question in self.asked(form, section) {
            if sheet.failed.contains(&question.id) {
                acts.push(Act::GoTo(question.id.clone()));
            }
            acts.extend(self.question_acts(form, sheet, question));
        }
        acts.extend([Act::Back, Act::Save, Act::Next]);
        acts
    }

    fn question_acts(&self, form: &Id, sheet: &Sheet, question: &Question) -> Vec<Act> {
        let id = || question.id.clone();
        match question.kind {
            Kind::Choice | Kind::YesNo => {
                question.choices().into_iter().map(|option| Act::Choose { question: id(), option }).collect()
            }
            Kind::Many => question.choices().into_iter().map(|option| Act::Tick { question: id(), option }).collect(),
            Kind::Text | Kind::Number | Kind::Date => {
                let take = |suggestion: &application::Choice| Act::Suggest {
                    question: id(),
                    suggestion: suggestion.id.clone(),
                };
                // Where answers are proposed one takes another instead of none.
                if self.suggests(form, question) {
                    question.suggestions.iter().map(take).collect()
                } else {
                    sheet.answers.get(&question.id).map(|_| Act::Clear(id())).into_iter().collect()
                }
            }
            Kind::File => {
                let mut acts: Vec<Act> = sheet
                    .answers
                    .files(&question.id)
                    .iter()
                    .map(|file| Act::Detach { question: id(), file: file.clone() })
                    .collect();
                if !self.files(form, &question.id).is_empty() {
                    acts.push(Act::Files(id()));
                }
                acts
            }
        }
    }

    fn review_acts(&self, form: &Id) -> Vec<Act> {
        let sections = self.application(form).map_or(&[][..], |application| &application.sections);
        let edit = sections.iter().map(|section| Act::Edit(section.id.clone()));
        edit.chain([Act::Declare, Act::Back, Act::Save, Act::Submit]).collect()
    }

    /// The section before this one.
    fn before(&self, form: &Id, section: &Id) -> Option<Id> {
        let application = self.application(form)?;
        let (place, _) = application.section(section)?;
        Some(application.sections.get(place.checked_sub(1)?)?.id.clone())
    }

    /// The fields that can be written in at `place`.
    #[must_use]
    pub fn fields(&self, place: &Place) -> Vec<Field> {
        match place {
            Place::Section { form, section } => {
                let asked = self.asked(form, section).into_iter().filter(|question| question.kind.is_written());
                asked.map(|question| Field::Form(question.id.clone())).collect()
            }
            Place::Before(_) | Place::Files { .. } | Place::Review(_) | Place::Receipt(_) => Vec::new(),
        }
    }

    /// The act that answers a question of the application that is open with what was written.
    #[must_use]
    pub fn write(&self, place: &Place, question: &Id, written: Written) -> Act {
        let asked = self.application(place.form()).and_then(|application| application.question(question));
        let holds = asked.zip(written.text.as_deref()).is_some_and(|(asked, text)| asked.takes(text));
        Act::Write { question: question.clone(), written, holds }
    }

    /// Whether `act` can be done at `place`; `None` is the list.
    #[must_use]
    pub fn can(&self, act: &Act, place: Option<&Place>) -> bool {
        match (act, place) {
            (act, None) => self.list_acts().contains(act),
            (Act::Write { question, written, .. }, Some(place)) => {
                written.length > 0 && self.fields(place).contains(&Field::Form(question.clone()))
            }
            (act, Some(place)) => self.acts(place).contains(act),
        }
    }

    /// Does `act` at `place`, tells what happened and where it leads. What cannot be done does nothing.
    pub fn act(&mut self, act: &Act, place: Option<&Place>) -> (Vec<Happening>, Leads) {
        if !self.can(act, place) {
            return (Vec::new(), Leads::Stay);
        }
        match (act, place) {
            (Act::Apply(form), _) => {
                let sent = self.form(form).is_some_and(|form| form.sent.is_some());
                let place = if sent { Place::Receipt(form.clone()) } else { Place::Before(form.clone()) };
                (Vec::new(), Leads::To(place))
            }
            (Act::Resume(form), _) => self.resume(form),
            (_, None) => (Vec::new(), Leads::Stay),
            (Act::Start, Some(place)) => self.start(place.form()),
            (Act::Submit, Some(place)) => self.submit(place.form()),
            (Act::Save, Some(place)) => self.save(place.form()),
            (Act::Next, Some(Place::Section { form, section })) => self.next(form, section),
            (Act::Back, Some(place)) => {
                let back = self.back(place);
                if !matches!(place, Place::Files { .. }) {
                    self.form_mut(place.form())
                        .and_then(|form| form.open.as_mut())
                        .into_iter()
                        .for_each(|sheet| sheet.editing = false);
                }
                (Vec::new(), back)
            }
            (Act::Files(question), Some(place)) => {
                (Vec::new(), Leads::To(Place::Files { form: place.form().clone(), question: question.clone() }))
            }
            (Act::Edit(section), Some(place)) => {
                self.form_mut(place.form())
                    .and_then(|form| form.open.as_mut())
                    .into_iter()
                    .for_each(|sheet| sheet.editing = true);
                (Vec::new(), Leads::To(Place::Section { form: place.form().clone(), section: section.clone() }))
            }
            (Act::Attach(file), Some(Place::Files { form, question })) => self.attach(form, question, file),
            (act, Some(place)) => {
                let form = place.form().clone();
                if let Some(sheet) = self.form_mut(&form).and_then(|form| form.open.as_mut()) {
                    sheet.answer(act);
                }
                (Vec::new(), Leads::Stay)
            }
        }
    }

    fn start(&mut self, id: &Id) -> (Vec<Happening>, Leads) {
        let Some(application) = self.application(id) else {
            return (Vec::new(), Leads::Stay);
        };
        let new = Sheet::new(application);
        let Some(form) = self.form_mut(id) else {
            return (Vec::new(), Leads::Stay);
        };
        // Whoever looked elsewhere in between goes on where one was.
        let section = form.open.get_or_insert(new).section.clone();
        (vec![Happening::FormOpened { form: id.clone() }], Leads::To(place_of(id, Some(section))))
    }

    fn resume(&mut self, id: &Id) -> (Vec<Happening>, Leads) {
        let Some(form) = self.form_mut(id) else {
            return (Vec::new(), Leads::Stay);
        };
        form.open.clone_from(&form.draft);
        let section = form.open.as_ref().map(|sheet| sheet.section.clone());
        (vec![Happening::FormResumed { form: id.clone() }], Leads::To(place_of(id, section)))
    }

    fn save(&mut self, id: &Id) -> (Vec<Happening>, Leads) {
        let Some(form) = self.form_mut(id) else {
            return (Vec::new(), Leads::Stay);
        };
        form.draft.clone_from(&form.open);
        if let Some(draft) = &mut form.draft {
            draft.failed.clear();
            draft.at = None;
            draft.editing = false;
        }
        (vec![Happening::FormSaved { form: id.clone() }], Leads::List)
    }

    fn back(&self, place: &Place) -> Leads {
        let form = place.form();
        match place {
            Place::Section { .. } if self.sheet(form).is_some_and(|sheet| sheet.editing) => {
                Leads::Back(Place::Review(form.clone()))
            }
            Place::Section { section, .. } => match self.before(form, section) {
                Some(section) => Leads::Back(Place::Section { form: form.clone(), section }),
                None => Leads::Back(Place::Before(form.clone())),
            },
            Place::Files { question, .. } => {
                let asked = self.application(form).and_then(|application| application.question(question));
                asked.map_or(Leads::Stay, |asked| {
                    Leads::Back(Place::Section { form: form.clone(), section: asked.section.clone() })
                })
            }
            Place::Review(_) => {
                let last = self.application(form).and_then(|application| application.sections.last());
                last.map_or(Leads::Stay, |last| {
                    Leads::Back(Place::Section { form: form.clone(), section: last.id.clone() })
                })
            }
            Place::Before(_) | Place::Receipt(_) => Leads::Stay,
        }
    }

    fn attach(&mut self, form: &Id, question: &Id, file: &Id) -> (Vec<Happening>, Leads) {
        let back = self.back(&Place::Files { form: form.clone(), question: question.clone() });
        if let Some(sheet) = self.form_mut(form).and_then(|form| form.open.as_mut()) {
            sheet.answers.attach(question, file);
            sheet.settle(question);
        }
        (vec![Happening::FormAttached { form: form.clone(), file: file.clone() }], back)
    }

    /// The questions of a section whose answers will not do.
    #[must_use]
    pub fn faults(&self, form: &Id, section: &Id) -> Vec<Id> {
        let Some(sheet) = self.sheet(form) else {
            return Vec::new();
        };
        let faulty = self.asked(form, section).into_iter().filter(|question| !sheet.answers.will_do(question));
        faulty.map(|question| question.id.clone()).collect()
    }

    fn next(&mut self, form: &Id, section: &Id) -> (Vec<Happening>, Leads) {
        let faults = self.faults(form, section);
        if !faults.is_empty() {
            return (self.fail(form, faults), Leads::Stay);
        }
        let editing = self.sheet(form).is_some_and(|sheet| sheet.editing);
        let after = self.application(form).filter(|_| !editing).and_then(|application| {
            let (place, _) = application.section(section)?;
            application.sections.get(place + 1).map(|next| next.id.clone())
        });
        if let Some(sheet) = self.form_mut(form).and_then(|form| form.open.as_mut()) {
            sheet.settled();
            sheet.section = after.clone().or_else(|| Id::new(REVIEW)).unwrap_or_else(|| section.clone());
        }
        let came_to = after.clone().or_else(|| Id::new(REVIEW));
        let stepped = came_to.map(|section| Happening::FormStepped { form: form.clone(), section });
        (stepped.into_iter().collect(), Leads::To(place_of(form, after.or_else(|| Id::new(REVIEW)))))
    }

    /// Tells answers that will not do. The first one is told last, so that it is what is talked about.
    fn fail(&mut self, form: &Id, faults: Vec<Id>) -> Vec<Happening> {
        if let Some(sheet) = self.form_mut(form).and_then(|form| form.open.as_mut()) {
            sheet.failed.clone_from(&faults);
            sheet.at = None;
        }
        let told = |question| Happening::FormFailed { form: form.clone(), question };
        faults.into_iter().rev().map(told).collect()
    }

    fn submit(&mut self, id: &Id) -> (Vec<Happening>, Leads) {
        let (Some(application), Some(sheet)) = (self.application(id).cloned(), self.sheet(id).cloned()) else {
            return (Vec::new(), Leads::Stay);
        };
        let first = application.sections.iter().find_map(|section| {
            let faults = self.faults(id, &section.id);
            (!faults.is_empty()).then(|| (section.id.clone(), faults))
        });
        if let Some((section, faults)) = first {
            return (self.fail(id, faults), Leads::To(Place::Section { form: id.clone(), section }));
        }
        if !sheet.declared {
            let faults = Id::new(DECLARATION).into_iter().collect();
            return (self.fail(id, faults), Leads::Stay);
        }
        let sent = Sent::new(&application, &sheet.answers, self.day);
        if let Some(form) = self.form_mut(id) {
            *form = Form { open: None, draft: None, sent: Some(sent) };
        }
        (vec![Happening::FormSubmitted { form: id.clone(), case: id.clone() }], Leads::Sent(Place::Receipt(id.clone())))
    }

    /// Whether something that lasts has been prepared at `place` and not done.
    #[must_use]
    pub fn is_preparing(&self, place: &Place) -> bool {
        matches!(place, Place::Review(form) if self.sheet(form).is_some_and(|sheet| sheet.declared))
    }
}

/// The page of a section, or where everything is looked over.
#[must_use]
pub fn place_of(form: &Id, section: Option<Id>) -> Place {
    match section {
        Some(section) if section.as_str() != REVIEW => Place::Section { form: form.clone(), section },
        _ => Place::Review(form.clone()),
    }
}

impl Sheet {
    /// A new one, with what is given.
    fn new(application: &Application) -> Self {
        let section = application.sections.first().map(|section| section.id.clone());
        Self {
            answers: Answers::given(application),
            section: section.unwrap_or_else(|| application.id.clone()),
            failed: Vec::new(),
            at: None,
            declared: false,
            editing: false,
        }
    }

    fn begun(application: &Application, begun: &Begun) -> Self {
        let mut sheet = Self::new(application);
        for (question, ids) in &begun.answers {
            if let Some(question) = application.question(question) {
                sheet.answers.put(question, ids);
            }
        }
        if let Some(section) = &begun.section {
            sheet.section.clone_from(section);
        }
        sheet
    }

    /// What changes the answers alone.
    fn answer(&mut self, act: &Act) {
        match act {
            Act::Choose { question, option } => {
                self.answers.set(question, Answer::Chosen(vec![option.clone()]));
                self.settle(question);
            }
            Act::Tick { question, option } => {
                self.answers.tick(question, option);
                self.settle(question);
            }
            Act::Suggest { question, suggestion } => {
                self.answers.set(question, Answer::Suggestion(suggestion.clone()));
                self.settle(question);
            }
            Act::Write { question, written, holds } => {
                self.answers.set(question, Answer::Own { written: written.clone(), holds: *holds });
                self.settle(question);
            }
            Act::Clear(question) => {
                self.answers.take(question);
                self.at = Some(question.clone());
            }
            Act::Detach { question, file } => self.answers.detach(question, file),
            Act::GoTo(question) => self.at = Some(question.clone()),
            Act::Declare => {
                self.declared = !self.declared;
                self.failed.clear();
            }
            Act::Apply(_)
            | Act::Start
            | Act::Resume(_)
            | Act::Files(_)
            | Act::Attach(_)
            | Act::Back
            | Act::Save
            | Act::Next
            | Act::Edit(_)
            | Act::Submit => {}
        }
    }

    /// What has been told of a question stands until it is answered anew.
    fn settle(&mut self, question: &Id) {
        self.failed.retain(|told| told != question);
        self.at = None;
    }

    fn settled(&mut self) {
        self.failed.clear();
        self.at = None;
        self.editing = false;
    }
}
