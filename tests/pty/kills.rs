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

/// How many acts deep the walk goes before it undoes them all again, so that it can go on for ever
/// and never leaves the first task.
const DEEP: usize = 2;

/// The places that lie before the present one, and the way the walk is going.
#[derive(Default)]
struct Walk {
    path: Vec<String>,
    back: bool,
}

impl Walk {
    /// The key for the next act.
    fn key(&mut self) -> &'static str {
        if self.path.is_empty() || self.path.len() >= DEEP {
            self.back = !self.path.is_empty();
        }
        if self.back { UNDO } else { ENTER }
    }

    /// Notes an act that led from one place to another.
    ///
    /// # Panics
    /// When that cannot be one single act.
    fn went(&mut self, key: &str, from: String, to: &str, when: &str) {
        if key == UNDO {
            assert_eq!(self.path.pop().as_deref(), Some(to), "{when}: one act back, no more");
        } else {
            assert!(!self.path.iter().any(|place| place == to), "{when}: what was done before is kept");
            self.path.push(from);
        }
    }
}

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
    let mut walk = Walk::default();

    for round in 0..KILLS {
        let moment = MOMENTS[round % MOMENTS.len()];
        let when = format!("round {round}, {moment:?}");
        // Every other life has an act before the last one, which must not be lost.
        if round % 2 == 1 {
            let key = walk.key();
            let to = act(&mut program, key, &here);
            walk.went(key, here, &to, &when);
            here = to;
        }
        let key = walk.key();
        last_act(&mut program, key, &here, moment);
        program.signal(Signal::KILL);
        program.until_gone(PATIENCE);

        program = resume(&home);
        let found = place(&program);
        if found == here {
            assert!(!matches!(moment, Moment::Saved), "{when}: an act that was saved is kept");
        } else {
            walk.went(key, here, &found, &when);
            here = found;
        }
    }
}
