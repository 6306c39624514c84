//! Going on where somebody was, and the map of the course.

use std::sync::mpsc::{Receiver, channel};

use super::*;
use crate::app::FIRST_LESSON;
use crate::course::catalogue::BuiltIn;
use crate::learner::Entry;

/// Somebody who has begun the first lesson, and the program started again.
fn begun(data: &std::path::Path) -> (Outside, Receiver<Incoming>, LearnerCode) {
    let code = LearnerCode::from_random(&[7; 8]);
    let (sender, inbox) = channel();
    let mut outside = Outside::new(Catalogue::new(None), Some(data.to_owned()), Some(code), sender);
    let Some(Event::Opened(opened)) = outside.run(first_lesson()) else { panic!("the first lesson opens") };
    let Opened { lesson, start, actions, parent, .. } = *opened;
    outside.run(Effect::Learner(code));
    outside.run(Effect::Keep(Entry::Begin { lesson: lesson.id.clone(), start, actions, parent }));
    assert!(outside.flush());
    (outside, inbox, code)
}

fn first_lesson() -> Effect {
    Effect::Open(Id::new(FIRST_LESSON).unwrap(), Lang::Nb)
}

fn next_answer(outside: &mut Outside, inbox: &Receiver<Incoming>) -> Option<Event> {
    match inbox.recv_timeout(FLUSH * 10) {
        Ok(Incoming::Found(question, code, found)) => outside.answer(question, code, &found),
        other => panic!("{other:?}"),
    }
}

/// The built-in course with the first lesson once more under another name.
struct Twin;

impl crate::course::Files for Twin {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        if path != "tvilling.toml" {
            return Ok(None);
        }
        let bytes = BuiltIn.read(&format!("{FIRST_LESSON}.toml"))?.unwrap();
        let text = String::from_utf8(bytes).unwrap();
        Ok(Some(text.replacen(FIRST_LESSON, "tvilling", 1).into_bytes()))
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        Ok(if folder.is_empty() { vec!["tvilling.toml".to_owned()] } else { Vec::new() })
    }

    fn name(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// Opens a lesson and does something in it.
fn begin(outside: &mut Outside, name: &str, code: LearnerCode) -> Id {
    let id = Id::new(name).unwrap();
    let Some(Event::Opened(opened)) = outside.run(Effect::Open(id.clone(), Lang::Nb)) else { panic!("{name}") };
    let Opened { lesson, start, actions, parent, .. } = *opened;
    outside.run(Effect::Learner(code));
    outside.run(Effect::Keep(Entry::Begin { lesson: lesson.id.clone(), start, actions, parent }));
    outside.run(Effect::Keep(Entry::Act(Action::GoTo(lesson.steps[1].id.clone()))));
    id
}

#[test]
fn a_lesson_left_before_another_was_begun_is_taken_up_where_it_was_left() {
    let data = tempfile::tempdir().unwrap();
    let code = LearnerCode::from_random(&[7; 8]);
    let (sender, inbox) = channel();
    let catalogue = Catalogue::new(Some(Box::new(Twin)));
    let mut outside = Outside::new(catalogue, Some(data.path().to_owned()), None, sender);
    let first = begin(&mut outside, FIRST_LESSON, code);
    let twin = begin(&mut outside, "tvilling", code);
    outside.run(Effect::Keep(Entry::Path { path: Some(Id::new("p1").unwrap()) }));
    for lesson in [&first, &twin] {
        assert_eq!(outside.run(Effect::ResumeLesson(code, lesson.clone())), None);
        let Some(Event::Opened(opened)) = next_answer(&mut outside, &inbox) else { panic!("{lesson}") };
        assert_eq!((&opened.lesson.id, opened.actions.len(), opened.changed), (lesson, 1, false));
    }
    // The one begun last is the one that «Fortsett der du slapp» leads to.
    assert_eq!(outside.run(Effect::Resume(Some(code))), None);
    let Some(Event::Opened(opened)) = next_answer(&mut outside, &inbox) else { panic!("going on") };
    assert_eq!(opened.lesson.id, twin);
    // The map comes at once, and how one stands when it is read.
    let Some(Event::Course { index, standing: None }) = outside.run(Effect::Course(Some(code))) else {
        panic!("the map")
    };
    assert!(index.lesson(&twin).is_some());
    let Ok(Incoming::Event(Event::Course { standing: Some((whose, standing)), .. })) = inbox.recv_timeout(FLUSH * 10)
    else {
        panic!("how one stands")
    };
    assert_eq!((whose, &standing.under_way), (code, &vec![twin, first]));
    assert_eq!(standing.path, Id::new("p1"));
}

#[test]
fn who_presses_twice_goes_on_once() {
    let data = tempfile::tempdir().unwrap();
    let (mut outside, inbox, code) = begun(data.path());
    assert_eq!(outside.run(Effect::Resume(Some(code))), None);
    assert_eq!(outside.run(Effect::Resume(Some(code))), None);
    let answers = [(); 2].map(|()| next_answer(&mut outside, &inbox));
    assert!(matches!(answers, [None, Some(Event::Opened(_))]), "{answers:?}");
}

#[test]
fn an_answer_after_a_lesson_was_opened_is_too_late() {
    let data = tempfile::tempdir().unwrap();
    let (mut outside, inbox, code) = begun(data.path());
    assert_eq!(outside.run(Effect::Resume(Some(code))), None);
    assert!(matches!(outside.run(first_lesson()), Some(Event::Opened(_))));
    assert_eq!(next_answer(&mut outside, &inbox), None);
}
