//! Applications as trees of meaning: what one should know before, a section with its questions, the choice of a
//! file, everything looked over, and the receipt. They stand in the browser, narrow or wide.
//!
//! The buttons that lead on stand together at the end ([`Role::Actions`]); on a wide screen they are the ones
//! that digits choose, for the questions are gone through one after the other.

mod review;

use super::Source;
use crate::app::Act;
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::session::Practice;
use crate::vocabulary::{Id, Surface};
use crate::world;
use crate::world::form::application::{Application, Kind, Question, Section};
use crate::world::form::{self, Answer, Forms, Place, Sheet};
use crate::world::writing::Field;

/// What to do with a question, in words; `None` for an act that is about none.
pub(in crate::screen) fn in_words(practice: &Practice, act: &form::Act, strings: &Strings) -> Option<String> {
    let forms = &practice.world.forms;
    let application = forms.application(practice.world.form_place()?.form())?;
    let (id, option) = match act {
        form::Act::Choose { question, option } | form::Act::Tick { question, option } => (question, Some(option)),
        form::Act::Suggest { question, suggestion } => (question, Some(suggestion)),
        form::Act::Write { question, .. } | form::Act::Clear(question) => (question, None),
        _ => return None,
    };
    let asked = application.question(id)?;
    let question = asked.label.get(strings.lang());
    Some(match (act, option) {
        (_, Some(option)) => {
            let text = choice_text(strings, asked, option);
            strings.fill("hint-form-choose", &[("question", question), ("text", &text)])
        }
        (form::Act::Clear(_), None) => strings.fill("hint-form-clear", &[("question", question)]),
        (_, None) => strings.fill("hint-form-write", &[("question", question)]),
    })
}

/// The option that this chooses.
fn form_option(act: &Act) -> Option<&Id> {
    match act {
        Act::World(world::Act::Form(form::Act::Choose { option, .. } | form::Act::Tick { option, .. })) => Some(option),
        _ => None,
    }
}

/// What an option or a suggestion says.
fn choice_text(strings: &Strings, question: &Question, id: &Id) -> String {
    let named = question.options.iter().chain(&question.suggestions).find(|found| found.id == *id);
    match named {
        Some(choice) => choice.text.get(strings.lang()).clone(),
        None if id.as_str() == form::application::YES_NO[0] => strings.say("form-yes"),
        None => strings.say("form-no"),
    }
}

fn press(act: form::Act) -> Act {
    Act::form(act)
}

fn action(label: String, act: form::Act) -> Node<Act> {
    Node::new(Role::Button, label).act(press(act))
}

impl Source<'_> {
    fn forms(&self) -> &Forms {
        &self.world.forms
    }

    /// What can be applied for, and what has been begun.
    pub(super) fn applications(&self) -> Vec<Node<Act>> {
        let mut items = Vec::new();
        for application in self.forms().applications() {
            let title = application.title.get(self.lang).as_str();
            let Some(form) = self.forms().form(&application.id) else { continue };
            if form.draft.is_some() {
                let label = self.strings.fill("form-go-on", &[("title", title)]);
                let resume = press(form::Act::Resume(application.id.clone()));
                items.push(Node::new(Role::Item, label).detail(self.strings.say("form-draft")).act(resume));
            }
            let mut item = Node::new(Role::Item, title).act(press(form::Act::Apply(application.id.clone())));
            if form.sent.is_some() {
                item = item.detail(self.strings.say("form-sent"));
            }
            items.push(item);
        }
        if let Some(first) = items.first_mut() {
            first.state.first = true;
        }
        vec![Node::new(Role::Paragraph, self.strings.say("form-list")), Node::holding(Role::List, items)]
    }

    /// The page of a place.
    pub(super) fn form_page(&self, place: &Place) -> Vec<Node<Act>> {
        let Some(application) = self.forms().application(place.form()) else {
            return Vec::new();
        };
        match place {
            Place::Before(_) => self.form_before(application),
            Place::Receipt(_) => self.form_receipt(application),
            Place::Section { section, .. } => match (self.forms().sheet(&application.id), application.section(section))
            {
                (Some(sheet), Some((at, section))) => self.section(application, sheet, at, section),
                _ => self.gone(application),
            },
            Place::Files { question, .. } => match application.question(question) {
                Some(question) if self.forms().sheet(&application.id).is_some() => self.files(application, question),
                _ => self.gone(application),
            },
            Place::Review(_) => match self.forms().sheet(&application.id) {
                Some(sheet) => self.review(application, sheet),
                None => self.gone(application),
            },
        }
    }

    fn form_title(&self, application: &Application, detail: String) -> Node<Act> {
        Node::new(Role::Heading, application.title.get(self.lang).as_str()).detail(detail)
    }

    /// The same with how far one has come.
    fn step_title(&self, application: &Application, at: usize, name: &str) -> Node<Act> {
        let count = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        let progress = Some((count(at + 1), count(application.sections.len() + 1)));
        let title = self.form_title(application, self.step(application, at, name));
        title.state(State { progress, ..State::default() })
    }

    fn form_before(&self, application: &Application) -> Vec<Node<Act>> {
        let begun = self.forms().sheet(&application.id).is_some();
        let start = action(self.strings.say(if begun { "form-continue" } else { "form-start" }), form::Act::Start);
        let start = start.first(true);
        let mut nodes = vec![
            self.form_title(application, self.strings.say("form-before")),
            Node::new(Role::Paragraph, application.before.get(self.lang).clone()),
        ];
        if self.forms().form(&application.id).is_some_and(|form| form.sent.is_none()) {
            nodes.push(Node::holding(Role::Actions, vec![start]));
        }
        nodes
    }

    /// A page that there is no way into any more, as when one goes back to what has been sent.
    fn gone(&self, application: &Application) -> Vec<Node<Act>> {
        let text = if self.forms().form(&application.id).is_some_and(|form| form.sent.is_some()) {
            self.strings.say("form-is-sent")
        } else {
            self.strings.say("form-not-open")
        };
        vec![self.form_title(application, String::new()), Node::new(Role::Paragraph, text)]
    }

    fn step(&self, application: &Application, at: usize, name: &str) -> String {
        let (at, total) = ((at + 1).to_string(), (application.sections.len() + 1).to_string());
        self.strings.fill("form-step", &[("at", &at), ("total", &total), ("name", name)])
    }

    fn section(&self, application: &Application, sheet: &Sheet, at: usize, section: &Section) -> Vec<Node<Act>> {
        let name = section.title.get(self.lang);
        let mut nodes = vec![self.step_title(application, at, name)];
        let asked = self.forms().asked(&application.id, &section.id);
        let failed: Vec<&&Question> = asked.iter().filter(|question| sheet.failed.contains(&question.id)).collect();
        if failed.is_empty() {
            let starred = asked.iter().any(|question| question.required).then(|| self.strings.say("form-starred"));
            let said = section.text.as_ref().map(|text| text.get(self.lang).clone()).into_iter().chain(starred);
            nodes.extend(
                said.reduce(|text, starred| format!("{text} {starred}")).map(|text| Node::new(Role::Paragraph, text)),
            );
        } else {
            nodes.push(self.summary(&failed, sheet));
        }
        for question in &asked {
            nodes.push(self.question(application, sheet, question));
        }
        // What stands there already needs nobody's hand.
        let focused = nodes.iter().any(|node| node.actionable().iter().any(|node| node.state.first));
        let next = self.strings.say(if sheet.editing { "form-to-review" } else { "form-next" });
        nodes.push(Node::holding(
            Role::Actions,
            vec![
                action(self.strings.say("form-back"), form::Act::Back),
                action(self.strings.say("form-save"), form::Act::Save),
                action(next, form::Act::Next).first(!focused),
            ],
        ));
        nodes
    }

    /// What must be mended, each a way to where it stands.
    fn summary(&self, failed: &[&&Question], sheet: &Sheet) -> Node<Act> {
        let text = self.strings.fill("form-faults", &[("count", &failed.len().to_string())]);
        let link = |(place, question): (usize, &&&Question)| {
            let label = self.strings.fill("form-go-to", &[("label", question.label.get(self.lang))]);
            Node::new(Role::Choice, label)
                .act(press(form::Act::GoTo(question.id.clone())))
                .first(place == 0 && sheet.at.is_none())
        };
        Node::new(Role::Faults, text).children(failed.iter().enumerate().map(link).collect())
    }

    fn question(&self, application: &Application, sheet: &Sheet, question: &Question) -> Node<Act> {
        let star = if question.required { "  *" } else { "" };
        let name = question.label.get(self.lang);
        let mut children = Vec::new();
        // In lines each stands by itself.
        let named = |text: &str| match self.app.surface() {
            Surface::Screen => text.to_owned(),
            Surface::Lines => format!("{name} {text}"),
        };
        if let Some(help) = &question.help {
            children.push(Node::new(Role::Aside, named(help.get(self.lang))));
        }
        let failed = sheet.failed.contains(&question.id);
        // Where one is taken to, or what is to be answered first.
        let wanted = if let Some(at) = &sheet.at {
            *at == question.id
        } else {
            let asks = question.required || question.kind == Kind::File;
            sheet.failed.is_empty() && asks && sheet.answers.get(&question.id).is_none()
        };
        // Above what is to be mended, so that it is read before.
        if let Some(error) = question.error.as_ref().filter(|_| failed) {
            children.push(Node::new(Role::Fault, named(error.get(self.lang))));
        }
        match question.kind {
            Kind::Choice | Kind::YesNo | Kind::Many => children.extend(self.choices(sheet, question)),
            Kind::Text | Kind::Number | Kind::Date => children.extend(self.written(application, sheet, question)),
            Kind::File => children.extend(self.attached(application, sheet, question)),
        }
        let act = |child: &Node<Act>, fits: &dyn Fn(&Act) -> bool| child.act.as_ref().is_some_and(fits);
        // What must not be chosen, then what can be taken, then the field.
        let barred = |child: &Node<Act>| {
            let barred = |option: &Id| !question.allows(std::slice::from_ref(option));
            matches!(child.state.mark, Mark::Ticked | Mark::Chosen)
                && act(child, &|act| form_option(act).is_some_and(barred))
        };
        let first = children.iter().position(barred);
        let first = first.or_else(|| children.iter().position(|child| act(child, &|act| !act.is_field())));
        let first = first.or_else(|| children.iter().position(|child| child.act.is_some()));
        if let Some(first) = first.filter(|_| wanted) {
            children[first].state.first = true;
        }
        Node::new(Role::Question, format!("{name}{star}")).children(children)
    }

    fn choices(&self, sheet: &Sheet, question: &Question) -> Vec<Node<Act>> {
        let many = question.kind == Kind::Many;
        let choice = |option: Id| {
            let chosen = sheet.answers.has(&question.id, &option);
            let label = choice_text(self.strings, question, &option);
            let question = question.id.clone();
            let (mark, act) = if many {
                let mark = if chosen { Mark::Ticked } else { Mark::Unticked };
                (mark, form::Act::Tick { question, option })
            } else {
                let mark = if chosen { Mark::Chosen } else { Mark::Open };
                (mark, form::Act::Choose { question, option })
            };
            let said = if chosen { self.strings.say("form-chosen") } else { String::new() };
            Node::new(Role::Choice, label).detail(said).state(State { mark, ..State::default() }).act(press(act))
        };
        question.choices().into_iter().map(choice).collect()
    }

    fn written(&self, application: &Application, sheet: &Sheet, question: &Question) -> Vec<Node<Act>> {
        let field = Field::Form(question.id.clone());
        let (text, cursor) = match &self.app.view.draft {
            Some(draft) if self.app.is_writing_in(&field) => (draft.text().to_owned(), draft.cursor()),
            _ => {
                let text = self.answered(question, sheet.answers.get(&question.id));
                let end = text.len();
                (text, end)
            }
        };
        let state = State { cursor: Some(cursor), ..State::default() };
        // On a screen the question stands right above it.
        let label = match self.app.surface() {
            Surface::Screen => String::new(),
            Surface::Lines => self.strings.say("form-write"),
        };
        let mut nodes = vec![Node::new(Role::Field, label).detail(text).act(Act::Field(field)).state(state)];
        let suggestions =
            if self.forms().suggests(&application.id, question) { &question.suggestions[..] } else { &[] };
        for suggestion in suggestions {
            let act = form::Act::Suggest { question: question.id.clone(), suggestion: suggestion.id.clone() };
            nodes.push(Node::new(Role::Choice, suggestion.text.get(self.lang).as_str()).act(press(act)));
        }
        if sheet.answers.get(&question.id).is_some() && suggestions.is_empty() {
            nodes.push(
                Node::new(Role::Choice, self.strings.say("form-clear"))
                    .act(press(form::Act::Clear(question.id.clone()))),
            );
        }
        nodes
    }

    fn attached(&self, application: &Application, sheet: &Sheet, question: &Question) -> Vec<Node<Act>> {
        let files = sheet.answers.files(&question.id);
        let mut nodes: Vec<Node<Act>> = Vec::new();
        for file in files {
            let label = self.strings.fill("form-detach", &[("file", &self.photo(file))]);
            let act = form::Act::Detach { question: question.id.clone(), file: file.clone() };
            nodes.extend(self.seen(file));
            nodes.push(Node::new(Role::Choice, label).act(press(act)));
        }
        if !self.forms().files(&application.id, &question.id).is_empty() {
            let label =
                if files.is_empty() { self.strings.say("form-attach") } else { self.strings.say("form-attach-more") };
            nodes.push(Node::new(Role::Choice, label).act(press(form::Act::Files(question.id.clone()))));
        } else if files.is_empty() {
            nodes.push(Node::new(Role::Aside, self.strings.say("form-no-files")));
        }
        nodes
    }

    fn files(&self, application: &Application, question: &Question) -> Vec<Node<Act>> {
        let files = self.forms().files(&application.id, &question.id);
        let item = |(place, file): (usize, &Id)| {
            let name = self.photo_among(file, &files);
            Node::new(Role::Item, name).act(press(form::Act::Attach(file.clone()))).first(place == 0)
        };
        let items = files.iter().enumerate().map(item).collect();
        vec![
            self.form_title(application, question.label.get(self.lang).clone()),
            Node::new(Role::Paragraph, self.strings.say("form-which-file")),
            Node::holding(Role::List, items),
            Node::holding(Role::Actions, vec![action(self.strings.say("form-back"), form::Act::Back)]),
        ]
    }

    /// An answer in words.
    fn answered(&self, question: &Question, answer: Option<&Answer>) -> String {
        match answer {
            None => String::new(),
            Some(Answer::Given) => question.given.clone().unwrap_or_default(),
            Some(Answer::Suggestion(id)) => {
                question.suggestion(id).map(|suggestion| suggestion.text.get(self.lang).clone()).unwrap_or_default()
            }
            Some(Answer::Own { written, .. }) => written
                .text
                .clone()
                .unwrap_or_else(|| self.strings.fill("phone-own-reduced", &[("words", &written.words.to_string())])),
            Some(Answer::Chosen(chosen)) => {
                let chosen = question.choices().into_iter().filter(|option| chosen.contains(option));
                chosen.map(|option| choice_text(self.strings, question, &option)).collect::<Vec<_>>().join(", ")
            }
            Some(Answer::Files(files)) => files.iter().map(|file| self.photo(file)).collect::<Vec<_>>().join(", "),
        }
    }
}
