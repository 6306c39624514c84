//! The glossary: all words with a field to find one, and what one of them means.

use super::{beneath, tree};
use crate::app::{Act, App, Outline, Overlay};
use crate::course::glossary::Word;
use crate::locale::Strings;
use crate::meaning::{Node, Role, State};
use crate::vocabulary::Id;

/// All words, or those that fit what was typed.
#[must_use]
pub fn list(app: &App, strings: &Strings) -> Vec<Node<Act>> {
    let words = app.words();
    let draft = app.view.draft.clone().unwrap_or_default();
    let field = Node::new(Role::Field, strings.say("glossary-find")).detail(draft.text()).act(Act::FindWord);
    let state = State { first: true, cursor: Some(draft.cursor()), ..State::default() };
    let mut pane = vec![field.state(state)];
    if words.is_empty() && app.glossary.is_some() {
        pane.push(Node::new(Role::Advice, strings.say("glossary-none")));
    }
    pane.push(Node::holding(Role::List, items(app, &words)));
    pane.push(Node::new(Role::Button, strings.say("glossary-close")).act(Act::Close));
    vec![header(strings), Node::holding(Role::Pane, pane)]
}

/// What a word means, and the other words that are marked where one came from.
#[must_use]
pub fn word(app: &App, strings: &Strings, id: &Id) -> Vec<Node<Act>> {
    let lang = app.settings.language;
    let word = app.glossary.as_ref().and_then(|glossary| glossary.word(id));
    let mut pane = match word {
        Some(word) => vec![
            Node::new(Role::Heading, word.term.get(lang).as_str()),
            Node::new(Role::Paragraph, word.text.get(lang).as_str()),
        ],
        None => vec![Node::new(Role::Advice, strings.say("glossary-none"))],
    };
    let close = Node::new(Role::Button, strings.say("glossary-close")).act(Act::Close).first(true);
    if matches!(app.overlays.iter().rev().nth(1), Some((Overlay::Glossary(None), _))) {
        pane.push(Node { label: strings.say("glossary-all").into(), ..close });
        return vec![header(strings), Node::holding(Role::Pane, pane)];
    }
    let others = others(app, strings, id);
    if !others.is_empty() {
        pane.push(Node::new(Role::List, strings.say("glossary-others")).children(items(app, &others)));
    }
    pane.push(close);
    pane.push(Node::new(Role::Button, strings.say("glossary-all")).act(Act::AllWords));
    vec![header(strings), Node::holding(Role::Pane, pane)]
}

/// The other marked words of the screen that the glossary lies on.
fn others<'a>(app: &'a App, strings: &Strings, shown: &Id) -> Vec<&'a Word> {
    let Some(glossary) = &app.glossary else { return Vec::new() };
    let below = beneath(app, |overlay| matches!(overlay, Overlay::Glossary(_)));
    let terms = Outline::of(&tree(&below, strings), below.layout).terms;
    terms.iter().filter(|id| *id != shown).filter_map(|id| glossary.word(id)).collect()
}

fn items(app: &App, words: &[&Word]) -> Vec<Node<Act>> {
    let item = |word: &&Word| {
        Node::new(Role::Item, word.term.get(app.settings.language).as_str()).act(Act::Word(word.id.clone()))
    };
    words.iter().map(item).collect()
}

fn header(strings: &Strings) -> Node<Act> {
    Node::new(Role::Header, strings.say("glossary-title"))
}
