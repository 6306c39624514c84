//! Every picture of a step that there is something to read in: the step as it is met, each answer with what is
//! said to it, each task along its way and at each mistake.

use super::Played;
use super::mistakes::Chance;
use crate::course::Lesson;
use crate::course::model::{Answer, Step, StepKind};
use crate::session::Action;
use crate::vocabulary::{Id, Lang, Surface};
use crate::world::Written;

/// A picture: how one comes to it from where the lesson begins.
#[derive(Debug, Clone)]
pub(super) struct Scene<'l> {
    /// The step.
    pub(super) step: &'l Id,
    /// The variant of a task, with its place; the first one of everything else.
    pub(super) variant: Option<(&'l Id, usize)>,
    /// What is done from where the step is opened on.
    pub(super) actions: Vec<Action>,
}

/// Every picture of a step on a full screen, in its order; `played` are its tasks.
pub(super) fn of<'l>(lesson: &'l Lesson, step: &'l Step, played: &[Played<'l>], language: Lang) -> Vec<Scene<'l>> {
    let mut scenes = Vec::new();
    let scene = |actions| Scene { step: &step.id, variant: None, actions };
    if !step.is_on(Surface::Screen) {
    } else if let StepKind::Practice { .. } = step.kind {
        for played in played {
            of_task(played, &mut scenes);
        }
    } else {
        scenes.push(scene(Vec::new()));
        scenes.extend(ways(step, language).into_iter().map(scene));
    }
    // The end, with what is taken home.
    if lesson.steps.last().is_some_and(|last| last.id == step.id) {
        let way_out =
            if matches!(step.kind, StepKind::Own { .. } | StepKind::Read { .. }) { Action::Next } else { Action::Skip };
        scenes.push(scene(vec![way_out.clone(), way_out]));
    }
    scenes
}

/// What can be answered to a question, each with what is said to it, and what stands there when it is passed by.
fn ways(step: &Step, language: Lang) -> Vec<Vec<Action>> {
    let marked = |id: &Id| vec![Action::Tick(id.clone()), Action::Answer];
    let mut ways: Vec<Vec<Action>> = match &step.kind {
        StepKind::Read { .. } | StepKind::Practice { .. } => return Vec::new(),
        StepKind::Own { items, .. } => return vec![items.iter().map(|item| Action::Tick(item.id.clone())).collect()],
        StepKind::Choice { several: false, options, .. } => {
            options.iter().map(|option| vec![Action::Choose(option.id.clone())]).collect()
        }
        StepKind::Choice { options, .. } => options.iter().map(|option| marked(&option.id)).collect(),
        StepKind::Order { items, .. } => {
            let right = items.iter().map(|item| Action::Choose(item.id.clone())).collect();
            items.iter().map(|item| vec![Action::Choose(item.id.clone())]).chain([right]).collect()
        }
        StepKind::Match { pairs, .. } => pairs.iter().map(|pair| vec![Action::Choose(pair.id.clone())]).collect(),
        StepKind::Fill { answers, .. } => {
            let other = Written::new("xyz", []);
            let filled = answers.iter().map(|answer| vec![Action::Fill(written(answer, language))]);
            filled.chain([vec![Action::Fill(other)], vec![Action::Propose]]).collect()
        }
        StepKind::Spot { message, .. } => message.parts.iter().map(|part| marked(&part.id)).collect(),
    };
    ways.push(vec![Action::Skip]);
    ways
}

fn written(answer: &Answer, language: Lang) -> Written {
    let text = answer.text.get(language).as_str();
    Written::new(text, [(&answer.id, text)])
}

/// A task as it is met, along its way to the end, and at each mistake.
fn of_task<'l>(Played { task, way, chances }: &Played<'l>, scenes: &mut Vec<Scene<'l>>) {
    let scene = |actions: &[Action]| Scene {
        step: &task.step.id,
        variant: Some((&task.variant.id, task.place)),
        actions: actions.to_vec(),
    };
    let way = way.as_deref().unwrap_or_default();
    scenes.extend((0..=way.len()).map(|count| scene(&way[..count])));
    scenes.extend(chances.iter().filter_map(|chance| match chance {
        Chance::Said(acts) => Some(scene(acts)),
        Chance::Hidden(_) | Chance::None | Chance::Unknown => None,
    }));
}
