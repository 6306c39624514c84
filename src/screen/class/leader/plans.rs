//! Choosing what the class does: plans and meetings, a plan of one's own, where to go in it.

use super::{button, close, header, told};
use crate::app::class::leader::{self, Field, Making, Naming, Plans, step};
use crate::app::{Act, App, Notice};
use crate::classroom::agenda::{Agenda, Item, Kind};
use crate::classroom::called::Number;
use crate::course::plan::Plan;
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::screen::course::module_name;
use crate::vocabulary::{Id, Module, Surface};

/// The plans, classes that were left, and a plan of one's own.
pub(super) fn nodes(app: &App, strings: &Strings, plans: &Plans) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("plans-title"))];
    pane.extend(plans.trouble.map(|why| told::not_hosted(strings, why)));
    if !plans.left.is_empty() {
        let left = plans.left.iter().map(|left| {
            let detail = strings.fill("plans-left-seats", &[("count", &left.seats.to_string())]);
            let act = Act::Lead(leader::Act::TakeUp(left.file.clone()));
            Node::new(Role::Item, left.name.as_str()).detail(detail).act(act)
        });
        pane.push(Node::new(Role::List, strings.say("plans-left")).children(left.collect()));
    }
    pane.extend(plans.plans.iter().flat_map(|plans| plans.iter()).map(|plan| meetings(app, strings, plan)));
    pane.push(button(strings, "plans-make", leader::Act::Make));
    pane.push(Node::new(Role::Button, strings.say("finish-welcome")).act(Act::Welcome));
    vec![header(app, strings), Node::holding(Role::Pane, pane)]
}

fn meetings(app: &App, strings: &Strings, plan: &Plan) -> Node<Act> {
    let lang = app.settings.language;
    let meetings = plan.meetings.iter().map(|meeting| {
        Node::new(Role::Item, meeting.title.get(lang).as_str())
            .detail(strings.fill("course-minutes", &[("minutes", &meeting.minutes().to_string())]))
            .act(Act::Lead(leader::Act::Meeting(plan.id.clone(), meeting.id.clone())))
    });
    Node::new(Role::List, plan.title.get(lang).as_str()).children(meetings.collect())
}

/// The class's name, and what the class will do.
pub(super) fn naming(app: &App, strings: &Strings, naming: &Naming) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("name-title"))];
    pane.extend(naming.trouble.map(|why| told::not_hosted(strings, why)));
    pane.push(Node::new(Role::Paragraph, strings.say("name-text")));
    pane.push(field(app, strings, "name-field", Field::Name));
    pane.extend(empty(app, strings));
    pane.push(button(strings, "name-open", leader::Act::Done));
    if !naming.agenda.items.is_empty() {
        pane.push(Node::new(Role::Heading, naming.agenda.title.as_str()));
        pane.extend(planned(app, strings, &naming.agenda, 0));
    }
    vec![header(app, strings), Node::holding(Role::Pane, pane)]
}

/// A field of the leader's, with what is being written in it.
pub(super) fn field(app: &App, strings: &Strings, id: &str, field: Field) -> Node<Act> {
    let draft = app.view.draft.clone().unwrap_or_default();
    let state = State { first: true, cursor: Some(draft.cursor()), ..State::default() };
    let act = Act::Lead(leader::Act::Field(field));
    Node::new(Role::Field, strings.say(id)).detail(draft.text()).act(act).state(state)
}

/// What there is to say when nothing was written.
pub(super) fn empty(app: &App, strings: &Strings) -> Option<Node<Act>> {
    (app.view.notice == Some(Notice::EmptyField)).then(|| Node::new(Role::Advice, strings.say("notice-empty")))
}

/// An item as the agenda shows it: a lesson with the number that it is called out by.
fn numbered(app: &App, strings: &Strings, item: &Item) -> String {
    let number = match (&item.kind, &app.course) {
        (Kind::Lesson(id), Some(course)) => Number::lesson(&course.index, id),
        _ => None,
    };
    let titled =
        |number: Number| strings.fill("without-lesson", &[("number", &number.to_string()), ("lesson", &item.title)]);
    number.map_or_else(|| item.title.clone(), titled)
}

/// The items of a plan, what is behind and what is on marked.
pub(super) fn planned(app: &App, strings: &Strings, agenda: &Agenda, from: usize) -> Vec<Node<Act>> {
    let mark = |place: usize| match agenda.at {
        Some(at) if place < at => Mark::Right,
        Some(at) if place == at => Mark::On,
        _ => Mark::None,
    };
    let items = agenda.items.iter().enumerate().skip(from).map(|(place, item)| {
        let minutes = strings.fill("course-minutes", &[("minutes", &item.minutes.to_string())]);
        let stands = match mark(place) {
            Mark::Right => format!("{minutes}, {}", strings.say("plan-done")),
            Mark::On => format!("{minutes}, {}", strings.say("plan-now")),
            _ => minutes,
        };
        Node::new(Role::Planned, numbered(app, strings, item))
            .detail(stands)
            .state(State { mark: mark(place), ..State::default() })
    });
    items.collect()
}

/// The plan that is being made.
pub(super) fn making(strings: &Strings, making: &Making) -> Vec<Node<Act>> {
    let items: Vec<Node<Act>> = making
        .agenda
        .items
        .iter()
        .enumerate()
        .map(|(place, item)| {
            Node::new(Role::Item, item.title.as_str())
                .detail(strings.fill("course-minutes", &[("minutes", &item.minutes.to_string())]))
                .act(Act::Lead(leader::Act::Item(place)))
        })
        .collect();
    let is_empty = items.is_empty();
    let mut pane = vec![Node::new(Role::Heading, strings.say("make-title"))];
    if is_empty {
        pane.push(Node::new(Role::Paragraph, strings.say("make-empty")));
    } else {
        let minutes: u32 = making.agenda.items.iter().map(|item| u32::from(item.minutes)).sum();
        pane.push(Node::new(Role::Aside, strings.fill("make-all", &[("minutes", &minutes.to_string())])));
    }
    let add = vec![
        button(strings, "make-lesson", leader::Act::Lessons).first(true),
        button(strings, "make-pause", leader::Act::AddPause),
        button(strings, "make-talk", leader::Act::AddTalk),
    ];
    pane.extend(add);
    if !is_empty || making.running {
        let id = if making.running { "make-change" } else { "make-done" };
        pane.push(button(strings, id, leader::Act::Made));
    }
    pane.push(Node::holding(Role::List, items));
    vec![Node::new(Role::Header, strings.say("class-lead")), Node::holding(Role::Pane, pane)]
}

/// The lessons of the course, to put one in the plan.
pub(super) fn lessons(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let lang = app.settings.language;
    let all = app.course.as_ref().map(|course| course.index.lessons.as_slice()).unwrap_or_default();
    let mut pane = vec![Node::new(Role::Heading, strings.say("make-lesson"))];
    for module in Module::ALL {
        let rows: Vec<Node<Act>> = all
            .iter()
            .filter(|head| head.module == module)
            .map(|head| {
                Node::new(Role::Item, head.title.get(lang).as_str())
                    .detail(strings.fill("course-minutes", &[("minutes", &head.minutes.to_string())]))
                    .act(Act::Lead(leader::Act::AddLesson(head.id.clone())))
            })
            .collect();
        if !rows.is_empty() {
            pane.push(Node::new(Role::List, module_name(module, strings)).children(rows));
        }
    }
    pane.push(close(strings));
    pane
}

/// An item of the plan that is being made.
pub(super) fn item(app: &App, strings: &Strings, place: usize) -> Vec<Node<Act>> {
    let crate::app::Screen::Leading(leader::Screen::Make(making)) = &app.screen else { return vec![close(strings)] };
    let items = &making.agenda.items;
    let Some(item) = items.get(place) else { return vec![close(strings)] };
    let mut pane = vec![Node::new(Role::Heading, item.title.as_str())];
    if place > 0 {
        pane.push(button(strings, "make-up", leader::Act::Up(place)));
    }
    if place + 1 < items.len() {
        pane.push(button(strings, "make-down", leader::Act::Down(place)));
    }
    pane.push(button(strings, "make-take-out", leader::Act::TakeOut(place)));
    pane.push(close(strings).first(true));
    pane
}

/// The items of the plan, and the steps of the open lesson.
pub(super) fn go_to(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let Some(leading) = app.leading() else { return vec![close(strings)] };
    let agenda = &leading.class.agenda;
    let items = agenda.items.iter().enumerate().map(|(place, item)| {
        let now = agenda.at == Some(place);
        let detail = if now { strings.say("plan-now") } else { String::new() };
        let mark = if now { Mark::On } else { Mark::None };
        Node::new(Role::Item, item.title.as_str())
            .detail(detail)
            .state(State { first: now, mark, ..State::default() })
            .act(Act::Lead(leader::Act::GoTo(place)))
    });
    let mut pane = vec![Node::new(Role::List, strings.say("room-plan")).children(items.collect())];
    if let Some(known) = leading.place().and_then(|place| leading.lesson(&place.lesson)) {
        let steps = rows(app, known, None, |id| leader::Act::Step(id.clone()));
        pane.push(Node::new(Role::List, known.lesson.title.get(app.settings.language).as_str()).children(steps));
    }
    pane.push(close(strings));
    pane
}

/// The steps of a lesson after `after`, each as something to press.
fn rows(app: &App, known: &leader::Known, after: Option<&Id>, act: impl Fn(&Id) -> leader::Act) -> Vec<Node<Act>> {
    let lang = app.settings.language;
    let steps: Vec<_> = known.lesson.steps_on(Surface::Screen).map(|(_, step)| step).collect();
    let from = after.and_then(|after| steps.iter().position(|step| step.id == *after)).map_or(0, |place| place + 1);
    let row = |step: &&crate::course::model::Step| {
        let (number, _) = step::place(&known.lesson, &step.id);
        let text = format!("{number}. {}", short(&step::text(step, lang).plain()));
        Node::new(Role::Item, text).act(Act::Lead(act(&step.id)))
    };
    steps[from.min(steps.len())..].iter().map(row).collect()
}

/// The beginning of a text: a row of it.
fn short(text: &str) -> String {
    const MOST: usize = 56;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let mut short = String::new();
    for word in text.split_whitespace() {
        if short.chars().count() + word.chars().count() > MOST {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    format!("{}…", short.trim_end())
}

/// Where to meet when each goes at their own pace.
pub(super) fn free(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let mut pane = vec![Node::new(Role::Heading, strings.say("free-title"))];
    let open = app.leading().and_then(|leading| Some((leading.place()?, leading.lesson(&leading.place()?.lesson)?)));
    let Some((place, known)) = open else {
        pane.push(Node::new(Role::Paragraph, strings.say("free-no-lesson")));
        pane.push(close(strings).first(true));
        return pane;
    };
    pane.push(Node::new(Role::Paragraph, strings.say("free-text")));
    pane.push(button(strings, "free-to-end", leader::Act::Free(None)).first(true));
    let steps = rows(app, known, Some(&place.step), |id| leader::Act::Free(Some(id.clone())));
    pane.push(Node::new(Role::List, strings.say("free-to-step")).children(steps));
    pane.push(close(strings));
    pane
}

/// So many items before the one that is on are shown where a plan is long.
pub(super) fn first_shown(agenda: &Agenda) -> usize {
    const LONG: usize = 9;
    if agenda.items.len() <= LONG { 0 } else { agenda.at.unwrap_or(0).saturating_sub(1) }
}
