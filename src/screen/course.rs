//! The map of the course: what comes next, and every lesson with how it stands.

use super::{keeping_trouble, welcome};
use crate::app::{Act, App, Place, Trouble};
use crate::course::Head;
use crate::locale::Strings;
use crate::meaning::{Block, Form, Mark, Node, Role, Run, State, Text, Voice};
use crate::vocabulary::Module;

/// The map. What comes next has the focus.
#[must_use]
pub fn nodes(app: &App, strings: &Strings, trouble: Option<Trouble>) -> Vec<Node<Act>> {
    let mut pane: Vec<Node<Act>> =
        trouble.map(|trouble| Node::new(Role::Advice, strings.say(welcome::message(trouble)))).into_iter().collect();
    pane.extend(keeping_trouble(app, strings));
    if app.course.is_some() {
        pane.extend(next(app, strings));
        pane.push(Node::new(Role::Button, strings.say("course-paths")).detail(path_name(app, strings)).act(Act::Paths));
        pane.extend(lessons(app, strings));
    }
    pane.push(Node::new(Role::Button, strings.say("finish-welcome")).act(Act::Welcome));
    vec![header(app, strings), Node::holding(Role::Pane, pane)]
}

/// The paths that can be followed, and for whom each is. The one that is followed has the focus.
#[must_use]
pub fn paths(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let lang = app.settings.language;
    let followed = app.path().map(|path| &path.id);
    let item = |label: Text, act: Act, chosen: bool| {
        let detail = if chosen { strings.say("paths-chosen") } else { String::new() };
        let state = State { first: chosen, mark: if chosen { Mark::Right } else { Mark::None }, ..State::default() };
        Node::new(Role::Item, label).detail(detail).state(state).act(act)
    };
    let whole = titled(&strings.say("course-whole"), &strings.say("paths-whole"));
    let mut items = vec![item(whole, Act::Path(None), followed.is_none())];
    let paths = app.course.as_ref().map(|course| course.index.paths.as_slice()).unwrap_or_default();
    items.extend(paths.iter().map(|path| {
        let label = titled(path.title.get(lang), path.whom.get(lang));
        item(label, Act::Path(Some(path.id.clone())), followed == Some(&path.id))
    }));
    let pane = vec![
        Node::new(Role::Heading, strings.say("paths-title")),
        Node::holding(Role::List, items),
        Node::new(Role::Button, strings.say("paths-close")).act(Act::Close),
    ];
    vec![header(app, strings), Node::holding(Role::Pane, pane)]
}

fn header(app: &App, strings: &Strings) -> Node<Act> {
    let header = Node::new(Role::Header, strings.say("course-title"));
    match app.learner.code {
        Some(code) => header.detail(strings.fill("kiosk-card", &[("code", &code.to_string())])),
        None => header,
    }
}

fn next(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let Some(head) = app.next_lesson() else {
        return vec![Node::new(Role::Praise, strings.say("course-all-done"))];
    };
    let mut button = lesson(app, strings, head).first(true);
    button.role = Role::Button;
    vec![Node::new(Role::List, strings.say("course-next")).children(vec![button])]
}

/// The lessons of the path, or of each module.
fn lessons(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let next = app.next_lesson().map(|head| &head.id);
    let row = |head: &&Head| {
        let row = lesson(app, strings, head);
        // It stands on top, where it can be chosen.
        if next == Some(&head.id) { Node { act: None, ..row.detail(strings.say("course-on-top")) } } else { row }
    };
    let all = app.lessons();
    if let Some(path) = app.path() {
        let lang = app.settings.language;
        return vec![Node::new(Role::List, path.title.get(lang).as_str()).children(all.iter().map(row).collect())];
    }
    let mut nodes = Vec::new();
    for module in Module::ALL {
        let rows: Vec<Node<Act>> = all.iter().filter(|head| head.module == module).map(row).collect();
        if !rows.is_empty() {
            nodes.push(Node::new(Role::List, module_name(module, strings)).children(rows));
        }
    }
    nodes
}

/// A lesson: its title, how it stands, and how long it takes.
fn lesson(app: &App, strings: &Strings, head: &Head) -> Node<Act> {
    let minutes = head.minutes.to_string();
    let (mark, stands) = match app.place(head) {
        Place::New => (Mark::None, strings.fill("course-minutes", &[("minutes", &minutes)])),
        Place::Begun(done, of) => {
            let values = [("done", &*done.to_string()), ("of", &*of.to_string()), ("minutes", &minutes)];
            (Mark::New, strings.fill("course-begun", &values))
        }
        Place::Done => (Mark::Right, strings.fill("course-done", &[("minutes", &minutes)])),
    };
    Node::new(Role::Item, head.title.get(app.settings.language).as_str())
        .detail(stands)
        .state(State { mark, ..State::default() })
        .act(Act::Lesson(head.id.clone()))
}

fn path_name(app: &App, strings: &Strings) -> String {
    app.path().map_or_else(|| strings.say("course-whole"), |path| path.title.get(app.settings.language).clone())
}

/// A title with weight, and a sentence after it.
fn titled(title: &str, sentence: &str) -> Text {
    let run = |text: String, voice| Run { text, voice };
    let runs = vec![run(format!("{title}."), Voice::Strong), run(format!(" {sentence}"), Voice::Plain)];
    Text { blocks: vec![Block { form: Form::Paragraph, runs }] }
}

/// What a module is called.
pub(crate) fn module_name(module: Module, strings: &Strings) -> String {
    strings.say(match module {
        Module::Start => "module-start",
        Module::Phone => "module-phone",
        Module::Mail => "module-mail",
        Module::Safety => "module-safety",
        Module::Web => "module-web",
        Module::MyPage => "module-my-page",
        Module::Applications => "module-applications",
        Module::Health => "module-health",
    })
}
