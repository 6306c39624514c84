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
        custom::Act::Write { part, .. } | custom::Act::WriteSecret { part, .. } | custom::Act::Clear(part) => {
            (part, None)
        }
        custom::Act::Press(_) | custom::Act::Turn(_) | custom::Act::Back => return None,
    };
    let part = running.part(id)?;
    let label = part.text.as_ref()?.get(strings.lang());
    let named = name.and_then(|name| part.kind.names().iter().find(|named| named.id == *name));
    Some(match named {
        Some(named) => {
            strings.fill("hint-form-choose", &[("question", label), ("text", named.text.get(strings.lang()))])
        }
        None if matches!(act, custom::Act::Clear(_)) => strings.fill("hint-form-clear", &[("question", label)]),
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
        let part = |part: &Part| self.part(running, part, wanted == Some(&part.id));
        let seen = running.shown().filter(|part| !matches!(part.kind, Kind::Memory(_)));
        let mut nodes: Vec<Node<Act>> = seen.map(part).collect();
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
            // Never seen, see above.
            Kind::Text | Kind::Memory(_) => Node::new(Role::Paragraph, text),
            Kind::Picture(scene) => picture::node(self.data, self.strings, scene),
            Kind::Value(of) => Node::new(Role::Fact, text).detail(self.held(running, of)),
            Kind::Button(_) => Node::new(Role::Button, text).act(press(custom::Act::Press(id))).first(first),
            Kind::Switch(_) => {
                let mark = if running.name(&id) == Some(ON) { Mark::On } else { Mark::Off };
                let node = Node::new(Role::Switch, text).detail(self.held(running, &id));
                node.state(State { mark, first, ..State::default() }).act(press(custom::Act::Turn(id)))
            }
            Kind::Choice(options) => {
                let option = |(place, option): (usize, &Named)| {
                    let is_chosen = running.name(&id) == Some(option.id.as_str());
                    let mark = if is_chosen { Mark::Chosen } else { Mark::Open };
                    let said = if is_chosen { self.strings.say("form-chosen") } else { String::new() };
                    let act = custom::Act::Choose { part: id.clone(), option: option.id.clone() };
                    let state = State { mark, first: first && place == 0, ..State::default() };
                    Node::new(Role::Choice, option.text.get(self.lang).as_str())
                        .detail(said)
                        .state(state)
                        .act(press(act))
                };
                Node::new(Role::Question, text).children(options.iter().enumerate().map(option).collect())
            }
            Kind::Field { suggestions, secret } => {
                Node::new(Role::Question, text).children(self.field(running, &id, suggestions, *secret, first))
            }
        }
    }

    /// The field, and what can be taken instead of writing; or the way to write something else.
    fn field(&self, running: &Running, id: &Id, suggestions: &[Named], secret: bool, first: bool) -> Vec<Node<Act>> {
        let field = if secret { Field::CustomSecret(id.clone()) } else { Field::Custom(id.clone()) };
        let stars = |text: &str| "*".repeat(text.chars().count());
        let (text, cursor) = match &self.app.view.draft {
            Some(draft) if self.app.is_writing_in(&field) && secret => {
                (stars(draft.text()), stars(&draft.text()[..draft.cursor()]).len())
            }
            Some(draft) if self.app.is_writing_in(&field) => (draft.text().to_owned(), draft.cursor()),
            _ => {
                let text = self.held(running, id);
                let end = text.len();
                (text, end)
            }
        };
        let is_empty = running.value(id) == Some(&Value::Empty);
        let suggests = is_empty && !suggestions.is_empty();
        let state = State { cursor: Some(cursor), first: first && !suggests, ..State::default() };
        let label = self.strings.say("form-write");
        let mut nodes = vec![Node::new(Role::Field, label).detail(text).act(Act::Field(field)).state(state)];
        if is_empty {
            let suggest = |(place, named): (usize, &Named)| {
                let act = custom::Act::Suggest { part: id.clone(), suggestion: named.id.clone() };
                let node = Node::new(Role::Choice, named.text.get(self.lang).as_str()).act(press(act));
                node.first(first && place == 0)
            };
            nodes.extend(suggestions.iter().enumerate().map(suggest));
        } else {
            nodes.push(
                Node::new(Role::Choice, self.strings.say("form-clear")).act(press(custom::Act::Clear(id.clone()))),
            );
        }
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

/// The part that has the focus at first: what has not been answered yet, or else what leads on, but for what
/// cannot be tried out.
fn wanted(running: &Running) -> Option<&Id> {
    let unanswered = |part: &&Part| {
        matches!(part.kind, Kind::Choice(_) | Kind::Field { .. }) && running.value(&part.id) == Some(&Value::Empty)
    };
    let leads_on = |part: &&Part| match &part.kind {
        Kind::Button(effects) => !effects.emit.iter().any(|said| running.app().lasting.contains(said)),
        _ => false,
    };
    let found = running.shown().find(unanswered).or_else(|| running.shown().find(leads_on));
    found.map(|part| &part.id)
}
