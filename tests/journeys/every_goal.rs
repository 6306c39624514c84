//! Every goal can be reached on both surfaces: every variant of every task of the built-in course is
//! done with keys on a full screen and in lines, by the plan that proves it and by hints alone.

use std::sync::{Arc, OnceLock};

use tastetrykk::app::{Act, Event};
use tastetrykk::course::model::{StepKind, Variant};
use tastetrykk::course::{Catalogue, Lesson};
use tastetrykk::meaning::{Block, Role};
use tastetrykk::session::{Action, Practice};
use tastetrykk::solve::{Hint, Plan, plan};
use tastetrykk::vocabulary::{Id, Lang, Means, Surface as On};
use tastetrykk::world::writing::{Field, Written};
use tastetrykk::world::{self, board, booklet, phone};

use super::harness::{Outside, Program, Seat, Surface, Talk, Terminal};

/// No plan is longer.
const LONGEST: usize = 40;

/// One variant of one task.
#[derive(Debug, Clone, Copy)]
struct Task {
    lesson: &'static Arc<Lesson>,
    step: &'static Id,
    on: Option<On>,
    place: usize,
    variant: &'static Variant,
}

/// Every task of the built-in course; with `LESSONS="varsler nett-soke"` in the environment of these
/// lessons alone, for whoever works on them.
fn tasks() -> &'static [Task] {
    static TASKS: OnceLock<Vec<Task>> = OnceLock::new();
    TASKS.get_or_init(|| {
        let course = Catalogue::new(None);
        let open = |id: Id| Arc::new(course.open(id.as_str()).expect("a built-in lesson").lesson);
        let only = std::env::var("LESSONS").ok();
        let chosen = |id: &Id| only.as_ref().is_none_or(|only| only.split(' ').any(|one| one == id.as_str()));
        let ids = course.list().lessons.into_iter().map(|entry| entry.id).filter(chosen);
        let lessons: &'static [Arc<Lesson>] = Vec::leak(ids.map(open).collect());
        let mut tasks = Vec::new();
        for (lesson, step) in lessons.iter().flat_map(|lesson| lesson.steps.iter().map(move |step| (lesson, step))) {
            if let StepKind::Practice { variants, .. } = &step.kind {
                let task = |(place, variant)| Task { lesson, step: &step.id, on: step.surface, place, variant };
                tasks.extend(variants.iter().enumerate().map(task));
            }
        }
        assert!(only.is_some() || tasks.len() > 20, "the course has its tasks");
        tasks
    })
}

impl Task {
    fn is_for(&self, surface: On) -> bool {
        self.on.is_none_or(|on| on == surface)
    }

    /// A machine on which the task is in this variant.
    fn outside(&self) -> Outside {
        let mut outside = Outside::default();
        outside.seed = self.place as u64;
        outside
    }

    fn open(&self, program: &mut Program) {
        let app = program.front.app();
        let actions = vec![Action::Surface(app.surface()), Action::GoTo(self.step.clone())];
        let opened = program.outside.opened_lesson(self.lesson, actions, app.settings.language);
        program.handle(Event::Opened(Box::new(opened)));
        assert_eq!(practice(program).variant, self.place, "{self}");
    }
}

impl std::fmt::Display for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {}, {}", self.lesson.id, self.step, self.variant.id)
    }
}

fn practice(program: &Program) -> &Practice {
    program.front.app().player().and_then(|player| player.practice()).expect("a task is open")
}

/// What somebody with hands does: the rest is the same on both surfaces.
trait Hands: Surface {
    fn begin(task: &Task, language: Lang) -> Self;
    /// Writes in a field, in place of what stands there, and is done with it.
    fn write_in(&mut self, field: &Field, text: &str);
    fn point_at(&mut self, act: &Act);
    fn do_with_program(&mut self, act: &booklet::Act);
    /// Asks for a hint twice, so that it names the act.
    fn ask(&mut self);
    /// What was said of it.
    fn heard(&self) -> String;
}

impl Hands for Terminal {
    fn begin(task: &Task, language: Lang) -> Self {
        let mut terminal = Self::start(Seat::default().in_language(language), task.outside());
        task.open(&mut terminal.program);
        terminal.draw();
        terminal
    }

    fn write_in(&mut self, field: &Field, text: &str) {
        let field_act = Act::Field(field.clone());
        for _ in 0..self.program.front.outline().stops.len() {
            if self.focus() == Some(&field_act) {
                break;
            }
            self.keys("<Tab>");
        }
        assert_eq!(self.focus(), Some(&field_act), "Tab never comes there");
        let mut standing = String::new();
        self.program.front.tree().visit(&mut |node| {
            if node.act.as_ref() == Some(&field_act) {
                standing = node.detail.plain();
            }
        });
        let erased = "<BS> ".repeat(standing.chars().count());
        self.keys(&format!("<End> {erased}"));
        self.write(text);
        // A code is whole with its last digit.
        if field.whole().is_none() {
            self.keys("<Enter>");
        }
    }

    fn point_at(&mut self, act: &Act) {
        let area = self.painted.hits.iter().find(|(_, hit)| hit == act).map(|(area, _)| *area).expect("painted");
        self.click_at(area.x + 1, area.y);
    }

    fn do_with_program(&mut self, act: &booklet::Act) {
        use booklet::Act::{Back, CloseHelp, Forward, Language, OpenHelp, ReadAgain, Theme};
        match act {
            OpenHelp => self.keys("<F1>"),
            CloseHelp => self.keys("<Esc>"),
            Theme(_) => self.keys("<F3>"),
            Language(_) => self.keys("<F2>"),
            ReadAgain => panic!("a screen needs no reading again"),
            Forward | Back => {
                self.choose(&Act::program(act.clone()));
            }
        }
    }

    fn ask(&mut self) {
        for _ in 0..2 {
            // Where letters are written, H is one of them.
            if matches!(self.focus(), Some(Act::Field(field)) if field.takes_letters()) {
                self.keys("<Esc>");
            }
            self.keys("h");
        }
    }

    fn heard(&self) -> String {
        said_by(&self.program)
    }
}

impl Hands for Talk {
    fn begin(task: &Task, language: Lang) -> Self {
        let mut lines = Self::start(language, task.outside());
        task.open(&mut lines.program);
        lines.line("l");
        lines
    }

    fn write_in(&mut self, field: &Field, text: &str) {
        let field = Act::Field(field.clone());
        if self.program.front.focus() != Some(&field) {
            self.choose(&field);
        }
        self.line(text);
    }

    fn point_at(&mut self, act: &Act) {
        panic!("{act:?} needs a mouse, and lines have none");
    }

    fn do_with_program(&mut self, act: &booklet::Act) {
        use booklet::Act::{Back, CloseHelp, Forward, Language, OpenHelp, ReadAgain, Theme};
        match act {
            OpenHelp | CloseHelp => self.line("?"),
            Language(_) => self.line("f2"),
            ReadAgain => self.line("l"),
            Theme(_) => panic!("lines have no colours"),
            Forward | Back => {
                self.choose(&Act::program(act.clone()));
            }
        }
    }

    fn ask(&mut self) {
        self.lines(&["h", "h"]);
    }

    fn heard(&self) -> String {
        let heard = said_by(&self.program);
        assert!(self.reply.contains(&heard) || heard.is_empty(), "«{heard}» is not said: {}", self.reply);
        heard
    }
}

/// What the hint says, if one was asked for.
fn said_by(program: &Program) -> String {
    let tree = program.front.tree();
    let mut said = Vec::new();
    tree.visit(&mut |node| {
        if node.role == Role::Advice {
            said.push(node.label.plain());
        }
    });
    said.join("\n")
}

/// What somebody types for `written`.
fn words(task: &Task, written: &Written, language: Lang) -> String {
    let expected = written.matches.as_ref().and_then(|id| {
        let sentence = task.variant.sentences.iter().find(|sentence| sentence.id == *id);
        let person = task.lesson.world.person(id).map(|person| person.number.clone());
        sentence.map(|sentence| sentence.text.get(language).clone()).or(person)
    });
    expected.unwrap_or_else(|| vec!["hei"; usize::from(written.words)].join(" "))
}

/// Does an act of a plan as a person does it there. What is written, or pressed for it.
fn perform(hands: &mut impl Hands, task: &Task, act: &world::Act) {
    let language = hands.program().front.app().settings.language;
    if let Some((field, written)) = act.written() {
        let text = match field {
            Field::Code => task.lesson.world.code.clone().expect("the phone has a code"),
            Field::SmsCode => task.lesson.world.account_code().expect("the account has a code").1.to_owned(),
            _ => words(task, written, language),
        };
        return hands.write_in(&field, &text);
    }
    match act {
        world::Act::Board(board::Act::Press { means: Means::Mouse, .. }) => {
            hands.point_at(&Act::offering(act).expect("it is offered"));
        }
        world::Act::Program(act) => hands.do_with_program(act),
        world::Act::Phone(_)
        | world::Act::Photos(_)
        | world::Act::Door(_)
        | world::Act::Board(_)
        | world::Act::Computer(_)
        | world::Act::Mail(_)
        | world::Act::Web(_)
        | world::Act::Portal(_)
        | world::Act::Form(_)
        | world::Act::Custom(_)
        | world::Act::Wait => {
            hands.choose(&Act::offering(act).expect("it is offered"));
        }
    }
}

/// What lies on top is closed before anything else: the hint that led there has said how.
fn closes_help(hands: &mut impl Hands) -> bool {
    let covered = hands.program().front.app().overlay().is_some();
    if covered {
        hands.do_with_program(&booklet::Act::CloseHelp);
    }
    covered
}

fn next(program: &Program) -> Option<world::Act> {
    let player = program.front.app().player().expect("in the lesson");
    match plan(&player.lesson, &player.history.session) {
        Some(Plan::Acts(acts)) => match acts.into_iter().next() {
            Some(Action::World(act)) => Some(act),
            other => panic!("{other:?}"),
        },
        Some(Plan::Next) => None,
        other => panic!("{other:?}"),
    }
}

/// Does the task by its plan, act by act.
fn by_plan<H: Hands>(task: &Task) -> Practice {
    let mut hands = H::begin(task, Lang::Nb);
    for _ in 0..LONGEST {
        let Some(act) = next(hands.program()) else { break };
        if !closes_help(&mut hands) {
            perform(&mut hands, task, &act);
        }
    }
    assert!(practice(hands.program()).done, "{task}");
    practice(hands.program()).clone()
}

/// Does the task by hints alone, each of which says in words what is there to be pressed or written.
fn by_hints<H: Hands>(task: &Task, language: Lang) {
    let mut hands = H::begin(task, language);
    for _ in 0..LONGEST {
        if practice(hands.program()).done {
            return;
        }
        if closes_help(&mut hands) {
            continue;
        }
        hands.ask();
        let hinted = hands.program().front.app().view.hint.clone();
        let Some(Hint::Act(Action::World(act))) = hinted.map(|hinted| hinted.hint) else {
            panic!("{task}: no hint from its start on");
        };
        let heard = hands.heard();
        let named = named(hands.program(), task, &act);
        assert!(named.iter().all(|name| heard.contains(name)), "{task}: «{heard}» does not name {named:?}");
        perform(&mut hands, task, &act);
    }
    panic!("{task}: no end to the hints in {}", language.tag());
}

/// What a hint for this act must name: what is pressed, by its label on the screen now; what is
/// written, and the field where there may be several; the key.
fn named(program: &Program, task: &Task, act: &world::Act) -> Vec<String> {
    let label = |act: &Act| {
        let nodes = program.front.tree().actionable();
        let node = nodes.into_iter().find(|node| node.act.as_ref() == Some(act));
        let node = node.unwrap_or_else(|| panic!("{task}: {act:?} is not on the screen"));
        // What stands below the first line belongs to it, and is not what it is called.
        node.label.blocks.first().map(Block::plain).unwrap_or_default()
    };
    let language = program.front.app().settings.language;
    let on_screen = program.front.app().surface() == On::Screen;
    let key = |on_a_screen: &str, in_lines: &str| vec![if on_screen { on_a_screen } else { in_lines }.to_owned()];
    match act {
        world::Act::Phone(phone::Act::Dial(written)) => vec![words(task, written, language)],
        world::Act::Phone(phone::Act::EnterCode(_)) => vec![task.lesson.world.code.clone().expect("a code")],
        world::Act::Phone(phone::Act::EnterSmsCode(_)) => {
            vec![task.lesson.world.account_code().expect("a code").1.to_owned()]
        }
        world::Act::Board(board::Act::Write { control, written }) => {
            let control = task.variant.controls.iter().find(|found| found.id == *control).expect("a control");
            let text = written.matches.is_some().then(|| words(task, written, language));
            text.into_iter().chain([control.text.get(language).clone()]).collect()
        }
        world::Act::Program(booklet::Act::OpenHelp | booklet::Act::CloseHelp) => key("F1", "?"),
        world::Act::Program(booklet::Act::Language(_)) => key("F2", "f2"),
        world::Act::Program(booklet::Act::Theme(_)) => vec!["F3".to_owned()],
        world::Act::Program(booklet::Act::ReadAgain) => vec![" l ".to_owned()],
        world::Act::Program(booklet::Act::Forward | booklet::Act::Back)
        | world::Act::Phone(_)
        | world::Act::Photos(_)
        | world::Act::Door(_)
        | world::Act::Board(_)
        | world::Act::Computer(_)
        | world::Act::Mail(_)
        | world::Act::Web(_)
        | world::Act::Portal(_)
        | world::Act::Form(_)
        | world::Act::Custom(_)
        | world::Act::Wait => match act.written() {
            Some(_) => Vec::new(),
            None => vec![label(&Act::offering(act).expect("it is offered"))],
        },
    }
}

#[test]
fn by_its_plan_every_task_ends_alike_on_both_surfaces() {
    for task in tasks() {
        let on_screen = task.is_for(On::Screen).then(|| by_plan::<Terminal>(task));
        let in_lines = task.is_for(On::Lines).then(|| by_plan::<Talk>(task));
        if let (Some(on_screen), Some(in_lines)) = (on_screen, in_lines) {
            assert_eq!(on_screen, in_lines, "{task}");
        }
    }
}

/// Each task in one language, the next in the next: all of them in each would take three times as
/// long and tell little more.
#[test]
fn by_hints_alone_every_task_is_done_on_both_surfaces() {
    for (nth, task) in tasks().iter().enumerate() {
        let language = Lang::ALL[nth % Lang::ALL.len()];
        if task.is_for(On::Screen) {
            by_hints::<Terminal>(task, language);
        }
        if task.is_for(On::Lines) {
            by_hints::<Talk>(task, language);
        }
    }
}
