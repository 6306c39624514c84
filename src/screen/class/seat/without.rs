//! «Uten nett»: the meetings, the plan with its numbers and the field for the one that is called out, which step of a
//! lesson, and what to ask IT for. In the lesson its number stands at the top.

use super::button;
use super::lesson::leads_away;
use crate::app::class::seat;
use crate::app::class::seat::without::{Page, Slip, Without, head};
use crate::app::{Act, App, Layout, Place};
use crate::classroom::called::{NotCalled, Number};
use crate::course::plan::{Item, ItemKind, Meeting, Plan};
use crate::course::{Head, Index};
use crate::locale::Strings;
use crate::meaning::{Block, Form, Mark, Node, Role, Run, State, Text, Voice};

/// The page that is open.
pub(super) fn nodes(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let header = Node::new(Role::Header, strings.say("without-title"));
    let (Some(without), Some(course)) = (app.without(), &app.course) else { return vec![header] };
    let pane = match without.page {
        Page::Meetings => meetings(app, strings, without),
        Page::Plan => plan(app, strings, without, &course.index),
        Page::Lesson(lesson) => which_step(app, strings, without, &course.index, lesson),
        Page::It => it(strings, without),
    };
    vec![header, Node::holding(Role::Pane, pane)]
}

/// Which meeting it is: by number, or no meeting but the number at once.
fn meetings(app: &App, strings: &Strings, without: &Without) -> Vec<Node<Act>> {
    let lang = app.settings.language;
    let at_once = button(strings, "without-number", seat::Act::Follow(None));
    let mut pane = vec![
        Node::new(Role::Heading, strings.say("without-heading")),
        Node::new(Role::Paragraph, strings.say("without-text")),
        at_once.detail(strings.say("without-number-detail")).first(true),
    ];
    let meetings = |plan: &Plan| {
        let rows = plan.meetings.iter().map(|meeting| {
            Node::new(Role::Item, meeting.title.get(lang).as_str())
                .detail(minutes(strings, meeting.minutes()))
                .act(Act::Seat(seat::Act::Follow(Some((plan.id.clone(), meeting.id.clone())))))
        });
        Node::new(Role::List, plan.title.get(lang).as_str()).children(rows.collect())
    };
    pane.extend(without.plans.iter().flat_map(|plans| plans.iter()).map(meetings));
    pane.push(button(strings, "without-it", seat::Act::AskIt));
    pane.push(Node::new(Role::Button, strings.say("seat-one-back")).act(Act::Back));
    pane
}

fn minutes(strings: &Strings, minutes: u32) -> String {
    strings.fill("course-minutes", &[("minutes", &minutes.to_string())])
}

/// The plan, or the whole course, with the field for the number.
fn plan(app: &App, strings: &Strings, without: &Without, index: &Index) -> Vec<Node<Act>> {
    let lang = app.settings.language;
    let followed = without.followed().map(|(_, meeting)| meeting);
    let title = followed.map_or_else(|| strings.say("without-course"), |meeting| meeting.title.get(lang).clone());
    if index.lessons.is_empty() {
        return vec![
            Node::new(Role::Heading, title),
            Node::new(Role::Advice, strings.say("without-nothing")),
            Node::new(Role::Button, strings.say("seat-one-back")).act(Act::Back).first(true),
        ];
    }
    let mut pane = vec![Node::new(Role::Heading, title)];
    pane.extend(slip(strings, without, index));
    if let Some(number) = without.at {
        let values = [("number", &*number.to_string()), ("lesson", &lesson_title(app, index, number.lesson))];
        pane.push(Node::new(Role::Paragraph, strings.fill("without-last", &values)));
    } else if app.layout != Layout::Turns && without.slip.is_none() {
        pane.push(Node::new(Role::Paragraph, example(strings, "without-say", without, index)));
    }
    pane.push(field(app, strings, "without-field"));
    pane.extend(match followed {
        Some(meeting) => meeting.items.iter().filter_map(|item| of_plan(app, strings, without, index, item)).collect(),
        None => whole(app, strings, without, index),
    });
    if app.layout == Layout::Lines {
        pane.push(Node::new(Role::Aside, strings.say("without-words")));
    }
    pane
}

/// An item of the plan; what is no lesson has no number.
fn of_plan(app: &App, strings: &Strings, without: &Without, index: &Index, item: &Item) -> Option<Node<Act>> {
    let title = item.title.as_ref().map(|title| title.get(app.settings.language).clone());
    let head = match &item.kind {
        ItemKind::Lesson(id) => Some(index.lesson(id)?),
        ItemKind::Pause | ItemKind::Talk => None,
    };
    let Some(head) = head else {
        let label = title.unwrap_or_else(|| strings.say("plan-pause"));
        return Some(Node::new(Role::Planned, label).detail(minutes(strings, u32::from(item.minutes))));
    };
    let title = title.unwrap_or_else(|| head.title.get(app.settings.language).clone());
    row(app, strings, without, index, head, &title, item.minutes)
}

/// Every lesson of the course.
fn whole(app: &App, strings: &Strings, without: &Without, index: &Index) -> Vec<Node<Act>> {
    let row = |head: &Head| {
        let title = head.title.get(app.settings.language);
        row(app, strings, without, index, head, title, head.minutes)
    };
    index.lessons.iter().filter_map(row).collect()
}

/// A lesson with its number. What is done is ticked off; where one was last stands out.
fn row(
    app: &App,
    strings: &Strings,
    without: &Without,
    index: &Index,
    head: &Head,
    title: &str,
    takes: u16,
) -> Option<Node<Act>> {
    let number = Number::lesson(index, &head.id)?;
    let here = without.at.is_some_and(|at| at.lesson == number.lesson);
    let (mark, stands) = match app.place(head) {
        _ if here => (Mark::On, strings.say("without-here")),
        Place::Done => (Mark::Right, strings.fill("course-done", &[("minutes", &takes.to_string())])),
        Place::New | Place::Begun(..) => (Mark::None, minutes(strings, u32::from(takes))),
    };
    let values = [("number", &*number.to_string()), ("lesson", title)];
    let node = Node::new(Role::Planned, strings.fill("without-lesson", &values)).detail(stands);
    let node = node.state(State { mark, ..State::default() });
    // In lines the number is typed, and the plan is read in its order.
    Some(if app.layout == Layout::Lines { node } else { node.act(Act::Seat(seat::Act::Called(number))) })
}

fn lesson_title(app: &App, index: &Index, lesson: usize) -> String {
    head(index, lesson).map(|head| head.title.get(app.settings.language).clone()).unwrap_or_default()
}

/// Which step of a lesson.
fn which_step(app: &App, strings: &Strings, without: &Without, index: &Index, lesson: usize) -> Vec<Node<Act>> {
    let steps = head(index, lesson).map_or(0, |head| head.steps).to_string();
    let values = [("number", &*lesson.to_string()), ("lesson", &lesson_title(app, index, lesson))];
    let mut pane = vec![Node::new(Role::Heading, strings.fill("without-lesson-title", &values))];
    pane.extend(slip(strings, without, index));
    if without.slip.is_none() {
        pane.push(Node::new(Role::Paragraph, strings.fill("without-which-step", &[("count", &steps)])));
    }
    pane.push(field(app, strings, "without-step-field"));
    let alone = match without.left_at(index, lesson) {
        Some(step) => strings.fill("without-enter-back", &[("step", &step.to_string())]),
        None => strings.say("without-enter-first"),
    };
    pane.push(Node::new(Role::Aside, alone));
    pane
}

/// The field for what the leader calls out.
fn field(app: &App, strings: &Strings, id: &str) -> Node<Act> {
    let draft = app.view.draft.clone().unwrap_or_default();
    let state = State { first: true, cursor: Some(draft.cursor()), ..State::default() };
    Node::new(Role::Field, strings.say(id)).detail(draft.text()).act(Act::Seat(seat::Act::CalledField)).state(state)
}

/// A sentence with a number that there is.
fn example(strings: &Strings, id: &str, without: &Without, index: &Index) -> String {
    let of_meeting = |meeting: &Meeting| {
        let lessons = meeting.items.iter().filter_map(|item| match &item.kind {
            ItemKind::Lesson(id) => Number::lesson(index, id),
            ItemKind::Pause | ItemKind::Talk => None,
        });
        lessons.map(|number| number.lesson).next()
    };
    let lesson = match without.page {
        Page::Lesson(lesson) => Some(lesson),
        _ => without.followed().and_then(|(_, meeting)| of_meeting(meeting)),
    };
    let lesson = lesson.unwrap_or(1);
    let step = head(index, lesson).map_or(1, |head| head.steps).clamp(1, 2);
    let number = Number { lesson, step: Some(step) }.to_string();
    let values = [("number", &*number), ("lesson", &lesson.to_string()), ("step", &step.to_string())];
    strings.fill(id, &values)
}

/// What is wrong with what was typed, and which numbers there are.
fn slip(strings: &Strings, without: &Without, index: &Index) -> Option<Node<Act>> {
    let text = match without.slip? {
        Slip::Empty => strings.say("without-empty"),
        Slip::Broken => strings.say("without-broken"),
        Slip::NotCalled(NotCalled::NoNumber) => example(strings, "without-no-number", without, index),
        Slip::NotCalled(NotCalled::TooMany) => example(strings, "without-too-many", without, index),
        Slip::NotCalled(NotCalled::NoLesson(count)) => {
            let first = strings.fill("without-no-lesson", &[("count", &count.to_string())]);
            format!("{first} {}", example(strings, "without-dot", without, index))
        }
        Slip::NotCalled(NotCalled::NoStep(lesson, count)) => {
            strings.fill("without-no-step", &[("lesson", &lesson.to_string()), ("count", &count.to_string())])
        }
    };
    Some(Node::new(Role::Advice, text))
}

/// What to ask IT for.
fn it(strings: &Strings, without: &Without) -> Vec<Node<Act>> {
    let tcp = strings.fill("seat-it-port", &[("port", &without.port.to_string())]);
    let lines = [strings.say("seat-it-isolation"), tcp, strings.say("seat-it-mdns")];
    let bullet = |text| Block { form: Form::Bullet, runs: vec![Run { text, voice: Voice::Plain }] };
    vec![
        Node::new(Role::Heading, strings.say("seat-it-title")),
        Node::new(Role::Paragraph, Text { blocks: lines.into_iter().map(bullet).collect() }),
        Node::new(Role::Button, strings.say("seat-one-back")).act(Act::Back).first(true),
    ]
}

/// A lesson, with its number at the top. What comes next is what the leader calls out.
pub(super) fn in_lesson(app: &App, strings: &Strings, mut nodes: Vec<Node<Act>>) -> Vec<Node<Act>> {
    let Some(player) = app.player() else { return nodes };
    if let Some(number) = app.called().filter(|_| !player.finished())
        && let Some(header) = nodes.iter_mut().find(|node| node.role == Role::Header)
    {
        let number = strings.fill("without-here-number", &[("number", &number.to_string())]);
        header.children.push(Node::new(Role::Aside, number));
    }
    let Some(pane) = nodes.iter_mut().find(|node| node.role == Role::Pane) else { return nodes };
    let next = button(strings, "without-next", seat::Act::Plan).first(true);
    let is_way = |node: &Node<Act>| leads_away(node) && node.act != Some(Act::NextLearner);
    if let Some(at) = pane.children.iter().position(is_way) {
        pane.children.insert(at, next);
    }
    pane.children.retain(|node| !is_way(node));
    nodes
}
