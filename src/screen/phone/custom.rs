//! Apps that authors have made.

use super::Source;
use crate::app::Act;
use crate::locale::Strings;
use crate::meaning::{Mark, Node, Role, State};
use crate::screen::picture;
use crate::session::Practice;
use crate::vocabulary::Id;
use crate::world::custom::app::{Kind, Named, ON, Part};
use crate::world::custom::{self, Running, Value};
use crate::world::phone::Body;
use crate::world::writing::Field;

fn press(act: custom::Act) -> Act {
    Act::custom(act)
}

/// What to do in a part, in words; `None` for an act that its own label says.
pub(in crate::screen) fn in_words(practice: &Practice, act: &custom::Act, strings: &Strings) -> Option<String> {
    let running = practice.world.custom_app()?;
    let (id, name) = match act {
        custom::Act::Choose { part, option: name } | custom::Act::Suggest { part, suggestion: name } => {
            (part, Some(name))
        }
        custom::Act::Write { part, .. } | custom::Act::WriteSecret { part, .. } => (part, None),
        custom::Act::Press(_) | custom::Act::Turn(_) | custom::Act::Back => return None,
    };
    let part = running.part(id)?;
    let label = part.text.as_ref()?.get(strings.lang());
    let named = name.and_then(|name| part.kind.names().iter().find(|named| named.id == *name));
    Some(match named {
        Some(named) => {
            strings.fill("hint-form-choose", &[("question", label), ("text", named.text.get(strings.lang()))])
        }
        None => strings.fill("hint-form-write", &[("question", label)]),
    })
}

impl Source<'_> {
    fn running(&self) -> Option<&Running> {
        self.world.custom_app()
    }

    /// What stands at the top of the open screen.
    pub(super) fn custom_title(&self) -> String {
        let screen = self.running().and_then(Running::screen);
        screen.map(|screen| screen.title.get(self.lang).clone()).unwrap_or_default()
    }

    /// What stands on the open screen.
    pub(super) fn custom_screen(&self) -> Vec<Node<Act>> {
        let Some(running) = self.running() else { return Vec::new() };
        let wanted = wanted(running);
        let nodes = |part: &Part| {
            let first = wanted == Some(&part.id);
            match part.kind {
                Kind::Field { .. } => self.field(running, part, first),
                Kind::Memory(_) => Vec::new(),
                _ => vec![self.part(running, part, first)],
            }
        };
        let mut nodes: Vec<Node<Act>> = running.shown().flat_map(nodes).collect();
        if let Some(notice) = self.notice() {
            nodes.insert(0, notice);
        }
        nodes
    }

    fn part(&self, running: &Running, part: &Part, first: bool) -> Node<Act> {
        let text = part.text.as_ref().map(|text| text.get(self.lang).as_str()).unwrap_or_default();
        let id = part.id.clone();
        match &part.kind {
            Kind::Heading => Node::new(Role::Heading, text),
            // A field has nodes of its own, and a memory has none.
            Kind::Text | Kind::Field { .. } | Kind::Memory(_) => Node::new(Role::Paragraph, text),
            Kind::Picture(scene) => picture::node(self.data, self.strings, scene),
            Kind::Value(of) => Node::new(Role::Fact, text).detail(self.held(running, of)),
            Kind::Button(_) => Node::new(Role::Button, text).act(press(custom::Act::Press(id))).first(first),
            Kind::Switch(_) => {
                let mark = if running.name(&id) == Some(ON) { Mark::On } else { Mark::Off };
                let node = Node::new(Role::Switch, text).detail(self.held(running, &id));
                node.state(State { first, mark, ..State::default() }).act(press(custom::Act::Turn(id)))
            }
            Kind::Choice(options) => {
                let option = |(place, option): (usize, &Named)| {
                    let act = custom::Act::Choose { part: id.clone(), option: option.id.clone() };
                    let item = Node::new(Role::Item, option.text.get(self.lang).as_str()).act(press(act));
                    let item = item.first(first && place == 0);
                    if running.name(&id) != Some(option.id.as_str()) {
                        return item;
                    }
                    let state = State { mark: Mark::Right, ..item.state };
                    item.detail(self.strings.say("form-chosen")).state(state)
                };
                Node::new(Role::List, text).children(options.iter().enumerate().map(option).collect())
            }
        }
    }

    /// The field, and what can be taken instead of writing.
    fn field(&self, running: &Running, part: &Part, first: bool) -> Vec<Node<Act>> {
        let Kind::Field { suggestions, secret } = &part.kind else { return Vec::new() };
        let id = &part.id;
        let field = if *secret { Field::CustomSecret(id.clone()) } else { Field::Custom(id.clone()) };
        let label = part.text.as_ref().map(|text| text.get(self.lang).as_str()).unwrap_or_default();
        let draft = self.app.view.draft.as_ref().filter(|_| self.app.is_writing_in(&field));
        let stars = |text: &str| if *secret { "*".repeat(text.chars().count()) } else { text.to_owned() };
        let (text, cursor) = if let Some(draft) = draft {
            (stars(draft.text()), stars(&draft.text()[..draft.cursor()]).len())
        } else {
            let text = self.held(running, id);
            let end = text.len();
            (text, end)
        };
        let open = suggestions.iter().filter(|named| running.name(id) != Some(named.id.as_str()));
        let open: Vec<&Named> = if draft.is_some() { Vec::new() } else { open.collect() };
        let state = State { cursor: Some(cursor), first: first && open.is_empty(), ..State::default() };
        let mut nodes = vec![Node::new(Role::Field, label).detail(text).act(Act::Field(field)).state(state)];
        if draft.is_some_and(|draft| !draft.text().is_empty()) {
            nodes.push(Node::new(Role::Button, self.strings.say("portal-done")).act(Act::Commit));
        }
        nodes.extend(open.into_iter().enumerate().map(|(place, named)| {
            let act = custom::Act::Suggest { part: id.clone(), suggestion: named.id.clone() };
            Node::new(Role::Answer, named.text.get(self.lang).as_str()).act(press(act)).first(first && place == 0)
        }));
        nodes
    }

    /// What a part holds, in words.
    fn held(&self, running: &Running, id: &Id) -> String {
        let Some((part, value)) = running.app().holder(id).zip(running.value(id)) else {
            return String::new();
        };
        match (&part.kind, value) {
            (_, Value::Empty) => String::new(),
            (Kind::Switch(_) | Kind::Memory(_), _) => {
                self.strings.say(if running.name(id) == Some(ON) { "setting-on" } else { "setting-off" })
            }
            (Kind::Field { secret: true, .. }, Value::Own(written)) => "*".repeat(usize::from(written.length)),
            (_, Value::Own(written)) => self.body(&Body::Own(written.clone())),
            (kind, Value::Nth(at)) => {
                let named = kind.names().get(usize::from(*at));
                named.map(|named| named.text.get(self.lang).clone()).unwrap_or_default()
            }
        }
    }
}

/// The part that has the focus at first: what has not been answered yet, or else what leads on, or else what is
/// there, but for what cannot be tried out.
fn wanted(running: &Running) -> Option<&Id> {
    let unanswered = |part: &&Part| {
        matches!(part.kind, Kind::Choice(_) | Kind::Field { .. }) && running.value(&part.id) == Some(&Value::Empty)
    };
    let leads_on = |part: &&Part| match &part.kind {
        Kind::Button(effects) => !effects.emit.iter().any(|said| running.app().lasting.contains(said)),
        _ => false,
    };
    let is_there = |part: &&Part| matches!(part.kind, Kind::Switch(_) | Kind::Choice(_) | Kind::Field { .. });
    let mut found = running.shown().find(unanswered);
    found = found.or_else(|| running.shown().find(leads_on)).or_else(|| running.shown().find(is_there));
    found.map(|part| &part.id)
}
