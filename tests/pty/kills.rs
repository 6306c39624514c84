//! The power goes, twenty times, in the middle of a lesson; at most the last act is lost.

use std::time::Duration;

use rustix::process::Signal;

use crate::harness::{Home, Launch, PATIENCE, Program};
use crate::words::{CONTINUE, ENTER, PHONE, SETTLED, UNDO, WELCOME, enter_task, place, welcome};

const KILLS: usize = 20;

/// Long enough that what is saved in the background is on the disk.
const SAVED: Duration = Duration::from_millis(1_200);

/// How far the last act has come when the power goes.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// The key is pressed and nothing is known of it.
    Pressed,
    /// The first byte of the answer is out.
    Answering,
    /// The whole new screen stands.
    Drawn,
    /// It stands, and is saved.
    Saved,
}

const MOMENTS: [Moment; 7] = [
    Moment::Drawn,
    Moment::Pressed,
    Moment::Answering,
    Moment::Pressed,
    Moment::Drawn,
    Moment::Answering,
    Moment::Saved,
];

/// One act and its undoing by turns, so that the walk goes on for ever and leaves the step never:
/// two forward, two back, and never more than two in a life of the program.
const ACTS: [&[&str]; 4] = [&[ENTER], &[ENTER, UNDO], &[ENTER], &[UNDO, UNDO]];

/// Presses the key and waits for the place it leads to.
fn act(program: &mut Program, key: &str, from: &str) -> String {
    program.press(key);
    program.until("another place", PATIENCE, |program| place(program) != from);
    program.until_silent(SETTLED);
    place(program)
}

/// Starts again and goes back to where one was.
fn resume(home: &Home) -> Program {
    let mut program = welcome(Launch::new(home));
    assert!(program.text().contains(CONTINUE), "«{CONTINUE}» is offered:\n{}", program.text());
    program.press(ENTER);
    program.until("the task", PATIENCE, |program| program.text().contains(PHONE) && !program.text().contains(WELCOME));
    program.until_silent(SETTLED);
    program
}

/// Presses the last key of this life, and waits no longer than the moment says.
fn last_act(program: &mut Program, key: &str, from: &str, moment: Moment) {
    let written = program.raw().len();
    program.press(key);
    match moment {
        Moment::Pressed => {}
        Moment::Answering => program.until_written(written),
        Moment::Drawn => program.until("another place", PATIENCE, |program| place(program) != from),
        Moment::Saved => program.until_silent(SAVED),
    }
}

#[test]
fn twenty_kills_lose_at_most_the_last_act_each() {
    let home = Home::new();
    let mut program = welcome(Launch::new(&home));
    enter_task(&mut program);
    program.until_silent(SETTLED);
    let mut here = place(&program);
    // Every place on the way from the start of the task, so that undoing has something to undo.
    let mut path: Vec<String> = Vec::new();

    for round in 0..KILLS {
        let moment = MOMENTS[round % MOMENTS.len()];
        let keys = ACTS[round % ACTS.len()];
        // A lost act may have left nothing to undo.
        let key_for = |key: &'static str, path: &[String]| if key == UNDO && path.is_empty() { ENTER } else { key };
        let (last, first) = keys.split_last().expect("an act");
        for key in first {
            let key = key_for(key, &path);
            let to = act(&mut program, key, &here);
            let from = std::mem::replace(&mut here, to);
            if key == UNDO {
                assert_eq!(path.pop().as_ref(), Some(&here), "undo goes one act back");
            } else {
                path.push(from);
            }
        }
        let key = key_for(last, &path);
        last_act(&mut program, key, &here, moment);
        program.signal(Signal::KILL);
        program.until_gone(PATIENCE);

        program = resume(&home);
        let found = place(&program);
        let kept = found != here;
        assert!(kept || !matches!(moment, Moment::Saved), "round {round}: an act that was saved is kept");
        if !kept {
            continue;
        }
        // Not where one was: then it is exactly one act further.
        if key == UNDO {
            assert_eq!(path.pop().as_ref(), Some(&found), "round {round}, {moment:?}: one act back, no more");
        } else {
            assert!(!path.contains(&found), "round {round}, {moment:?}: earlier acts are kept");
            path.push(here.clone());
        }
        here = found;
    }
}
