//! Makes the model of a lesson whose parts are all there. The file is long because each part of a
//! lesson has its own few lines here, in the order of the file format.
//!
//! `None` means that a part is missing, which has been told.

mod start;

use std::sync::Arc;

use crate::course::decode::{At, Condition as RawCondition, Want as RawWant};
use crate::course::model::{
    Answer, Condition, Control, Example, Help, Item, Lesson, Message, MessageKind, MessagePart, Mistake, Ordered, Page,
    Pair, Sentence, Step, StepKind, Variant, Want,
};
use crate::course::profile::{Form, Profile};
use crate::course::raw;
use crate::course::texts::Texts;
use crate::meaning::Text;
use crate::vocabulary::happenings::{Field, Kind};
use crate::vocabulary::{Id, Localised, Surface};
use crate::world::board::ControlKind;
use crate::world::{self, Data, Fit};
use start::start;

pub(super) fn lesson(
    raw: &raw::Lesson,
    texts: &mut Texts<'_, '_>,
    profile: Option<&Profile>,
    world: Arc<Data>,
    hash: u64,
) -> Option<Lesson> {
    let title = texts.line("title", raw.title.as_ref()?);
    let goal = texts.line("goal", raw.goal.as_ref()?);
    let note = texts.lines("note", raw.note.as_ref()?);
    texts.end_part("");
    let mut steps = Vec::new();
    for step in &raw.steps.as_ref()?.value {
        let id = step.id.as_ref()?.value.clone();
        let path = texts.group("step", &id);
        let mut kind = step_kind(&step.kind, &path, texts)?;
        if let StepKind::Practice { variants, .. } = &mut kind {
            for variant in variants {
                variant.start.web.proposals = super::web::proposals(&variant.sentences, &world.site);
                start::complete(variant, &world);
            }
        }
        let leader = step.leader.as_ref().map(|leader| texts.paragraphs(&format!("{path}.leader"), leader));
        texts.end_part(&path);
        if is_here(step, profile) {
            steps.push(Step { id, surface: step.surface.as_ref().and_then(surface), leader, kind });
        }
    }
    Some(Lesson {
        id: raw.id.as_ref()?.value.clone(),
        module: raw.module?,
        minutes: raw.minutes?,
        digcomp: raw.digcomp.as_ref()?.value.iter().map(|c| c.value.clone()).collect(),
        needs: raw.needs.iter().map(|need| need.value.clone()).collect(),
        language: raw.language,
        languages: vec![raw.language],
        title,
        goal,
        note,
        steps,
        examples: raw.examples.iter().filter_map(|found| example(found, texts)).collect(),
        world,
        hash,
    })
}

fn example(raw: &raw::Example, texts: &Texts<'_, '_>) -> Option<Example> {
    Some(Example {
        id: raw.id.as_ref()?.value.clone(),
        step: raw.step.as_ref()?.value.clone(),
        variant: raw.variant.as_ref().map(|variant| variant.value.clone()),
        acts: raw.acts.as_ref()?.value.iter().map(|act| texts.sole(act)).collect(),
        then: raw.then.as_ref()?.value.clone(),
    })
}

/// Whether a step is for this municipality: the service that it is about has the step's form here.
fn is_here(step: &raw::Step, profile: Option<&Profile>) -> bool {
    let (Some(service), Some(when), Some(profile)) = (&step.service, &step.when, profile) else {
        return true;
    };
    profile.form(&service.value) == Some(Form::named(when.value))
}

fn surface(word: &At<&'static str>) -> Option<Surface> {
    Surface::ALL.into_iter().find(|surface| surface.name() == word.value)
}

fn step_kind(kind: &raw::StepKind, path: &str, texts: &mut Texts<'_, '_>) -> Option<StepKind> {
    Some(match kind {
        raw::StepKind::Unknown => return None,
        raw::StepKind::Read { text } => StepKind::Read { text: texts.prose(&format!("{path}.text"), text.as_ref()?) },
        raw::StepKind::Choice { question, several, options } => StepKind::Choice {
            question: texts.prose(&format!("{path}.question"), question.as_ref()?),
            several: *several,
            options: answers(&options.as_ref()?.value, &format!("{path}.option"), texts)?,
        },
        raw::StepKind::Order { question, items, say } => StepKind::Order {
            question: texts.prose(&format!("{path}.question"), question.as_ref()?),
            items: each(&items.as_ref()?.value, |item| ordered(item, path, texts))?,
            say: texts.prose(&format!("{path}.say"), say.as_ref()?),
        },
        raw::StepKind::Match { question, pairs } => StepKind::Match {
            question: texts.prose(&format!("{path}.question"), question.as_ref()?),
            pairs: each(&pairs.as_ref()?.value, |pair| a_pair(pair, path, texts))?,
        },
        raw::StepKind::Fill { question, start: at, answers: list, otherwise } => StepKind::Fill {
            question: texts.prose(&format!("{path}.question"), question.as_ref()?),
            start: match at {
                Some(raw) => Some(Box::new(start(raw)?)),
                None => None,
            },
            answers: answers(&list.as_ref()?.value, &format!("{path}.answer"), texts)?,
            otherwise: texts.explanation(&format!("{path}.otherwise"), otherwise.as_ref()?),
        },
        raw::StepKind::Spot { question, kind, from, parts, say } => StepKind::Spot {
            question: texts.prose(&format!("{path}.question"), question.as_ref()?),
            message: Message {
                kind: if kind.as_ref()?.value == "sms" { MessageKind::Sms } else { MessageKind::Email },
                from: texts.name(&format!("{path}.sender"), from.as_ref()?),
                parts: each(&parts.as_ref()?.value, |part| message_part(part, path, texts))?,
            },
            say: texts.prose(&format!("{path}.say"), say.as_ref()?),
        },
        raw::StepKind::Practice { help, base, variants } => StepKind::Practice {
            help: match help.as_ref().map(|help| help.value) {
                Some("show") => Help::Show,
                Some("together") => Help::Together,
                _ => Help::Alone,
            },
            variants: all_variants(base, variants, path, texts)?,
        },
        raw::StepKind::Own { text, items } => StepKind::Own {
            text: texts.prose(&format!("{path}.text"), text.as_ref()?),
            items: own_items(&items.as_ref()?.value, path, texts)?,
        },
    })
}

/// Each of the raw things made by `make`. An empty list has been told; its translations are not
/// what is wrong.
fn each<R, T>(raw: &[R], make: impl FnMut(&R) -> Option<T>) -> Option<Vec<T>> {
    if raw.is_empty() { None } else { raw.iter().map(make).collect() }
}

fn ordered(raw: &raw::OrderItem, path: &str, texts: &mut Texts<'_, '_>) -> Option<Ordered> {
    let id = raw.id.as_ref()?.value.clone();
    let path = format!("{path}.item.{id}");
    Some(Ordered {
        text: texts.line(&path, raw.text.as_ref()?),
        say: texts.explanation(&format!("{path}.say"), raw.say.as_ref()?),
        id,
    })
}

fn a_pair(raw: &raw::Pair, path: &str, texts: &mut Texts<'_, '_>) -> Option<Pair> {
    let id = raw.id.as_ref()?.value.clone();
    let path = format!("{path}.pair.{id}");
    Some(Pair {
        left: texts.line(&format!("{path}.left"), raw.left.as_ref()?),
        right: texts.line(&format!("{path}.right"), raw.right.as_ref()?),
        say: texts.explanation(&format!("{path}.say"), raw.say.as_ref()?),
        wrong: texts.explanation(&format!("{path}.wrong"), raw.wrong.as_ref()?),
        id,
    })
}

fn message_part(raw: &raw::MessagePart, path: &str, texts: &mut Texts<'_, '_>) -> Option<MessagePart> {
    let id = raw.id.as_ref()?.value.clone();
    let path = format!("{path}.part.{id}");
    Some(MessagePart {
        text: texts.line(&format!("{path}.text"), raw.text.as_ref()?),
        wrong: raw.wrong,
        say: texts.explanation(&format!("{path}.say"), raw.say.as_ref()?),
        id,
    })
}

fn own_items(items: &[raw::Item], path: &str, texts: &mut Texts<'_, '_>) -> Option<Vec<Item>> {
    let item = |raw: &raw::Item| {
        let id = raw.id.as_ref()?.value.clone();
        let text = texts.line(&format!("{path}.item.{id}"), raw.text.as_ref()?);
        Some(Item { id, text })
    };
    each(items, item)
}

fn answers(options: &[raw::Answer], path: &str, texts: &mut Texts<'_, '_>) -> Option<Vec<Answer>> {
    let answer = |option: &raw::Answer| {
        let id = option.id.as_ref()?.value.clone();
        let path = format!("{path}.{id}");
        Some(Answer {
            text: texts.line(&format!("{path}.text"), option.text.as_ref()?),
            right: option.right.as_ref().is_some_and(|right| right.value),
            say: texts.explanation(&format!("{path}.say"), option.say.as_ref()?),
            id,
        })
    };
    options.iter().map(answer).collect()
}

/// What a step or a variant says of a task.
#[derive(Debug, Clone)]
struct Part {
    task: Option<Localised<Text>>,
    start: Option<world::Start>,
    pages: Vec<Page>,
    controls: Vec<Control>,
    sentences: Vec<Sentence>,
    done: Option<Vec<Condition>>,
    say: Option<Localised<Text>>,
    mistakes: Vec<Mistake>,
}

fn all_variants(
    base: &raw::Part,
    variants: &[raw::Variant],
    path: &str,
    texts: &mut Texts<'_, '_>,
) -> Option<Vec<Variant>> {
    let base = part(base, path, texts)?;
    if variants.is_empty() {
        return Some(vec![base.variant(Id::new("a")?)?]);
    }
    let merged = |variant: &raw::Variant| {
        let id = variant.id.as_ref()?.value.clone();
        let own = part(&variant.part, &format!("{path}.variant.{id}"), texts)?;
        base.clone().under(own).variant(id)
    };
    variants.iter().map(merged).collect()
}

fn part(raw: &raw::Part, path: &str, texts: &mut Texts<'_, '_>) -> Option<Part> {
    Some(Part {
        task: raw.task.as_ref().map(|task| texts.prose(&format!("{path}.task"), task)),
        start: match &raw.start {
            Some(raw) => Some(start(raw)?),
            None => None,
        },
        pages: pages(&raw.pages, path, texts)?,
        controls: controls(&raw.controls, path, texts)?,
        sentences: sentences(&raw.sentences, path, texts)?,
        done: raw.done.as_ref().map(|done| done.value.iter().map(condition).collect()),
        say: raw.say.as_ref().map(|say| texts.prose(&format!("{path}.say"), say)),
        mistakes: mistakes(&raw.mistakes, path, texts)?,
    })
}

impl Part {
    /// This part with what `over` says in its place; things with the same id are replaced, others
    /// are added.
    fn under(self, over: Self) -> Self {
        Self {
            task: over.task.or(self.task),
            start: over.start.or(self.start),
            pages: merged(self.pages, over.pages, |page| &page.id),
            controls: merged(self.controls, over.controls, |control| &control.id),
            sentences: merged(self.sentences, over.sentences, |sentence| &sentence.id),
            done: over.done.or(self.done),
            say: over.say.or(self.say),
            mistakes: merged(self.mistakes, over.mistakes, |mistake| &mistake.id),
        }
    }

    fn variant(self, id: Id) -> Option<Variant> {
        let mut start = self.start?;
        if let Some(board) = &mut start.board {
            board.controls = self.controls.iter().map(|control| (control.id.clone(), control.kind)).collect();
        }
        if let Some(booklet) = &mut start.booklet {
            booklet.pages = self.pages.iter().map(|page| page.id.clone()).collect();
        }
        let subjects = self.sentences.iter().filter(|sentence| sentence.is_subject);
        start.mail.subjects = subjects.map(|sentence| sentence.id.clone()).collect();
        Some(Variant {
            id,
            task: self.task?,
            start,
            pages: self.pages,
            controls: self.controls,
            sentences: self.sentences,
            done: self.done?,
            say: self.say?,
            mistakes: self.mistakes,
        })
    }
}

fn merged<T>(mut base: Vec<T>, over: Vec<T>, id: fn(&T) -> &Id) -> Vec<T> {
    for new in over {
        match base.iter_mut().find(|old| id(old) == id(&new)) {
            Some(old) => *old = new,
            None => base.push(new),
        }
    }
    base
}

fn pages(raw: &[raw::Page], path: &str, texts: &mut Texts<'_, '_>) -> Option<Vec<Page>> {
    let page = |raw: &raw::Page| {
        let id = raw.id.as_ref()?.value.clone();
        let text = texts.prose(&format!("{path}.page.{id}"), raw.text.as_ref()?);
        Some(Page { id, text })
    };
    raw.iter().map(page).collect()
}

fn controls(raw: &[raw::Control], path: &str, texts: &mut Texts<'_, '_>) -> Option<Vec<Control>> {
    let control = |raw: &raw::Control| {
        let id = raw.id.as_ref()?.value.clone();
        let path = format!("{path}.control.{id}");
        Some(Control {
            kind: ControlKind::named(raw.kind.as_ref()?.value)?,
            text: texts.line(&format!("{path}.text"), raw.text.as_ref()?),
            given: raw.given.as_ref().map(|given| texts.line(&format!("{path}.given"), given)),
            id,
        })
    };
    raw.iter().map(control).collect()
}

fn sentences(raw: &[raw::Sentence], path: &str, texts: &mut Texts<'_, '_>) -> Option<Vec<Sentence>> {
    let sentence = |raw: &raw::Sentence| {
        let id = raw.id.as_ref()?.value.clone();
        let text = texts.line(&format!("{path}.sentence.{id}"), raw.text.as_ref()?);
        Some(Sentence { id, text, is_subject: raw.field.is_some() })
    };
    raw.iter().map(sentence).collect()
}

fn mistakes(raw: &[raw::Mistake], path: &str, texts: &mut Texts<'_, '_>) -> Option<Vec<Mistake>> {
    let mistake = |raw: &raw::Mistake| {
        let id = raw.id.as_ref()?.value.clone();
        Some(Mistake {
            when: condition(raw.when.as_ref()?),
            say: texts.explanation(&format!("{path}.mistake.{id}"), raw.say.as_ref()?),
            undo: raw.undo,
            id,
        })
    };
    raw.iter().map(mistake).collect()
}

fn condition(raw: &RawCondition) -> Condition {
    let want = |want: &RawWant| match want {
        RawWant::OneOf(ids) => Want::OneOf(ids.iter().map(|id| id.value.clone()).collect()),
        RawWant::AtLeast(least) => Want::AtLeast(*least),
    };
    let mut wants: Vec<(Field, Want)> = raw.wants.iter().map(|(field, raw)| (*field, want(raw))).collect();
    let asks = |wanted: Field| wants.iter().any(|(field, _)| *field == wanted);
    if raw.happened == Kind::FieldFilled && asks(Field::Said) && !asks(Field::Fit) {
        // A slip is not what was to be written, unless the author says that it will do.
        let fits = [Fit::Exact, Fit::Plain].iter().filter_map(|fit| Id::new(fit.name()));
        wants.push((Field::Fit, Want::OneOf(fits.collect())));
    }
    Condition { happened: raw.happened, wants }
}
