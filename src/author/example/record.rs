//! What was played, as an author writes it: the inverse of running an example.

use std::rc::Rc;
use std::sync::Arc;

use super::stage::Stage;
use crate::app::Act;
use crate::course::Lesson;
use crate::course::model::StepKind;
use crate::locale::Strings;
use crate::screen::steps;
use crate::session::{Action, Stage as Open};
use crate::vocabulary::{Id, Means, Theme, keys};
use crate::world::writing::{Field, Written};
use crate::world::{self, board, booklet};

/// What was done in a step, act by act, as it stands in an `[[example]]`; and in which variant. `None` when the
/// lesson has no such step, or when something was done that cannot be said in words.
#[must_use]
pub fn record(lesson: &Arc<Lesson>, step: &Id, variant: usize, actions: &[Action]) -> Option<Vec<String>> {
    let strings = Rc::new(Strings::new(lesson.language));
    let (_, found) = lesson.step(step)?;
    let mut stage = Stage::new(lesson, found, variant, &strings);
    let mut said = Vec::new();
    let mut actions = actions.iter().filter(|action| action.is_undoable()).peekable();
    while let Some(action) = actions.next() {
        let acts = words(&stage, action)?;
        for act in acts {
            stage.say(&act).ok()?;
            said.push(act);
        }
        // In lines one word opens help and closes it.
        if stage.in_lines() && is_program(action, &booklet::Act::OpenHelp) {
            actions.next_if(|next| is_program(next, &booklet::Act::CloseHelp));
        }
    }
    Some(said)
}

/// An action in the words that do it on `stage`: a field is named first where there are several.
fn words(stage: &Stage, action: &Action) -> Option<Vec<String>> {
    if let Action::Fill(written) = action {
        return fill(stage, written);
    }
    if let Action::World(act) | Action::Played(act) = action {
        if let Some((field, written)) = act.written() {
            return write(stage, &field, written);
        }
        if let world::Act::Program(act) = act {
            return with_the_program(stage, act);
        }
        let name = stage.names().name(&Act::offering(act)?)?;
        let clicked = matches!(act, world::Act::Board(board::Act::Press { means: Means::Mouse, .. }));
        let click = || format!("{} {name}", keys::CLICKS[usize::from(is_english(stage))]);
        return Some(vec![if clicked { click() } else { name.clone() }]);
    }
    Some(vec![stage.names().name(&steps::offered(action)?)?])
}

fn is_english(stage: &Stage) -> bool {
    stage.player().is_some_and(|player| player.lesson.language == crate::vocabulary::Lang::En)
}

fn is_program(action: &Action, wanted: &booklet::Act) -> bool {
    matches!(action, Action::World(world::Act::Program(act)) | Action::Played(world::Act::Program(act)) if act == wanted)
}

/// What is done with the real program has a place below the screen, or in lines a word.
fn with_the_program(stage: &Stage, act: &booklet::Act) -> Option<Vec<String>> {
    let lines = stage.in_lines();
    let once = |act: &Act| Some(vec![stage.names().name(act)?]);
    match act {
        booklet::Act::OpenHelp if lines => Some(vec!["?".to_owned()]),
        booklet::Act::ReadAgain => lines.then(|| vec!["l".to_owned()]),
        booklet::Act::OpenHelp => once(&Act::Help),
        booklet::Act::CloseHelp => once(&Act::Close),
        // One comes from one to the next.
        booklet::Act::Theme(wanted) => {
            let mut trial = stage.copy();
            let mut said = Vec::new();
            while said.len() < Theme::ALL.len() && trial.theme() != *wanted {
                let name = trial.names().name(&Act::Theme)?;
                trial.say(&name).ok()?;
                said.push(name);
            }
            Some(said)
        }
        booklet::Act::Language(_) => once(&Act::Language),
        booklet::Act::Forward | booklet::Act::Back => once(&Act::program(act.clone())),
    }
}

fn fill(stage: &Stage, written: &Written) -> Option<Vec<String>> {
    let asked = match &stage.session()?.stage {
        Open::Fill(fill) => fill.asked.as_ref(),
        _ => None,
    };
    let same = |asked: &Written| asked.length == written.length && asked.words == written.words;
    if written.matches.is_none() && asked.is_some_and(|asked| asked.text == written.text && same(asked)) {
        return Some(vec![stage.names().name(&Act::NotMeant)?]);
    }
    let StepKind::Fill { answers, .. } = stage.player()?.step()? else { return None };
    let language = stage.player()?.lesson.language;
    let known = answers.iter().map(|answer| answer.text.get(language).clone());
    let took = |stage: &Stage| match stage.history()?.actions.last()? {
        Action::Fill(written) => Some(written.clone()),
        _ => None,
    };
    Some(vec![text(stage, &[], written, known.collect(), &took)?])
}

/// What is written in a field, and before it the field where there are several.
fn write(stage: &Stage, field: &Field, written: &Written) -> Option<Vec<String>> {
    let fields = stage.fields();
    let mut said = Vec::new();
    // A field for a new password is told by no act: it is the one that is there.
    let is_meant = |act: &Act| *act == Act::Field(field.clone());
    if fields.len() > 1 {
        said.push(stage.names().name(fields.iter().find(|act| is_meant(act))?)?);
    }
    let took = |stage: &Stage| match stage.history()?.actions.last()? {
        Action::World(act) => act.written().map(|(_, written)| written.clone()),
        _ => None,
    };
    let text = text(stage, &said, written, expected(stage, field, written), &took)?;
    said.push(text);
    Some(said)
}

/// What was written, as it is written down: `before` leads to its field. Secrets, and what comes from a journal,
/// are known by what they were reduced to alone; so is what was written in another language. Then something else
/// that comes to the same is written: `known`, or as many words and signs.
fn text(
    stage: &Stage,
    before: &[String],
    written: &Written,
    known: Vec<String>,
    took: &impl Fn(&Stage) -> Option<Written>,
) -> Option<String> {
    let own = written.text.clone();
    let others = known.into_iter().chain(['x', '9', '8'].map(|sign| stand_in(written, sign)));
    let prefix = keys::WRITES[usize::from(is_english(stage))];
    let said = own.into_iter().chain(others).map(|text| format!("{prefix} {}", text.trim()));
    let comes_to_the_same = |said: &String| {
        let mut trial = stage.copy();
        let done = before.iter().chain([said]).all(|act| trial.say(act).is_ok());
        done && took(&trial).is_some_and(|took| took.reduced() == written.reduced())
    };
    said.filter(|said| said.chars().count() <= keys::LINE).find(comes_to_the_same)
}

/// What a field may be waiting for.
fn expected(stage: &Stage, field: &Field, written: &Written) -> Vec<String> {
    let Some((player, practice)) = stage.player().zip(stage.player().and_then(crate::app::Player::practice)) else {
        return Vec::new();
    };
    let (data, language) = (&player.lesson.world, player.lesson.language);
    let mut known: Vec<String> = Vec::new();
    let meant = written.matches.as_ref();
    let sentences = player.variant().map_or(&[][..], |variant| &variant.sentences);
    let sentence = sentences.iter().find(|sentence| Some(&sentence.id) == meant);
    known.extend(sentence.map(|sentence| sentence.text.get(language).clone()));
    known.extend(data.code.clone());
    known.extend(data.account_code().map(|(_, code)| code.to_owned()));
    known.extend(practice.world.web.portal.expects(field).map(str::to_owned));
    if let Some(person) = meant.and_then(|id| data.person(id)) {
        known.extend([person.number.clone()]);
        known.extend(person.address.clone());
    }
    known.extend(meant.and_then(|id| data.network(id)).and_then(|network| network.password.clone()));
    known.extend(meant.and_then(|id| data.site.page(id)).map(|page| page.address.clone()));
    if let (Field::Custom(part) | Field::CustomSecret(part), Some(running)) = (field, practice.world.custom_app()) {
        let named = running.app().holder(part).map_or(&[][..], |part| part.kind.names());
        known.extend(
            named.iter().filter(|named| Some(&named.id) == meant).map(|named| named.text.get(language).clone()),
        );
    }
    known
}

/// As many words and as many signs.
fn stand_in(written: &Written, sign: char) -> String {
    let (words, length) = (usize::from(written.words.max(1)), usize::from(written.length));
    let last = length.saturating_sub(2 * (words - 1));
    let lead = format!("{sign} ").repeat(words - 1);
    format!("{lead}{}", sign.to_string().repeat(last))
}
