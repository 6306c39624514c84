//! The end of an application: everything looked over, and the receipt.

use super::{action, press};
use crate::app::Act;
use crate::meaning::{Block, Form as BlockForm, Mark, Node, Role, Run, State, Text, Voice};
use crate::screen::web::Source;
use crate::world::form::application::{Application, Section};
use crate::world::form::{self, DECLARATION, Sheet};

impl Source<'_> {
    pub(super) fn review(&self, application: &Application, sheet: &Sheet) -> Vec<Node<Act>> {
        let name = self.strings.say("form-review");
        let failed = sheet.failed.iter().any(|failed| failed.as_str() == DECLARATION);
        let mut nodes = vec![
            self.step_title(application, application.sections.len(), &name),
            Node::new(Role::Paragraph, self.strings.say("form-review-text")),
        ];
        nodes.extend(application.sections.iter().map(|section| self.reviewed(application, sheet, section)));
        let mark = if sheet.declared { Mark::Ticked } else { Mark::Unticked };
        let said = if sheet.declared { self.strings.say("form-chosen") } else { String::new() };
        let declare = Node::new(Role::Choice, self.strings.say("form-declare"))
            .detail(said)
            .state(State { mark, first: !sheet.declared, ..State::default() })
            .act(press(form::Act::Declare));
        let mut children = vec![declare];
        children.extend(failed.then(|| Node::new(Role::Fault, self.strings.say("form-declare-first"))));
        nodes.push(Node::new(Role::Question, self.strings.say("form-declaration")).children(children));
        nodes.push(Node::holding(
            Role::Actions,
            vec![
                action(self.strings.say("form-back"), form::Act::Back),
                action(self.strings.say("form-save"), form::Act::Save),
                action(self.strings.say("form-submit"), form::Act::Submit).first(sheet.declared),
            ],
        ));
        nodes
    }

    /// The answers of a section, and a way to change them.
    fn reviewed(&self, application: &Application, sheet: &Sheet, section: &Section) -> Node<Act> {
        let mut blocks = Vec::new();
        for question in self.forms().asked(&application.id, &section.id) {
            let answer = sheet.answers.get(&question.id);
            let said = match answer {
                Some(answer) => self.answered(question, Some(answer)),
                None => self.strings.say("form-unanswered"),
            };
            let label = question.label.get(self.lang);
            let colon = if label.ends_with('?') { " " } else { ": " };
            let run = |text: String, voice| Run { text, voice };
            let runs = vec![run(format!("{label}{colon}"), Voice::Plain), run(said, Voice::Strong)];
            blocks.push(Block { form: BlockForm::Bullet, runs });
        }
        let change = Node::new(Role::Choice, self.strings.fill("form-edit", &[("name", section.title.get(self.lang))]));
        Node::new(Role::Question, section.title.get(self.lang).as_str()).children(vec![
            Node::new(Role::Paragraph, Text { blocks }),
            change.act(press(form::Act::Edit(section.id.clone()))),
        ])
    }

    pub(super) fn form_receipt(&self, application: &Application) -> Vec<Node<Act>> {
        let mut nodes = vec![
            self.form_title(application, self.strings.say("form-receipt")),
            Node::new(Role::Praise, application.receipt_title.get(self.lang).as_str()),
            Node::new(Role::Paragraph, application.receipt_text.get(self.lang).clone()),
            Node::new(Role::Heading, self.strings.say("form-number")),
            Node::new(Role::Code, application.number.as_str()),
        ];
        if let Some(wait) = self.wait() {
            nodes.push(Node::holding(Role::Actions, vec![wait.first(true)]));
        }
        nodes
    }
}
