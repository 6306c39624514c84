//! One task, turn by turn: what a person does and what the program says to it. The keys of the
//! turns are those of the screen, or the lines that are typed.

use std::sync::Arc;

use tastetrykk::course::Lesson;
use tastetrykk::course::model::StepKind;
use tastetrykk::vocabulary::Lang;

use super::{Outside, Program, Seat, Talk, Terminal, id};

/// The lesson with one variant of one step alone.
pub(crate) fn task(lesson: &Lesson, step: &str, variant: &str) -> Arc<Lesson> {
    let mut lesson = lesson.clone();
    lesson.steps.retain(|found| found.id == id(step));
    for step in &mut lesson.steps {
        if let StepKind::Practice { variants, .. } = &mut step.kind {
            variants.retain(|found| found.id == id(variant));
        }
    }
    Arc::new(lesson)
}

/// The task on a screen.
pub(crate) fn on_the_screen(seat: Seat, task: &Arc<Lesson>) -> Terminal {
    let mut terminal = Terminal::start(seat, Outside::default());
    terminal.program.open_step(task, 0);
    terminal.draw();
    terminal
}

/// The task in lines.
pub(crate) fn in_lines(task: &Arc<Lesson>) -> Talk {
    let mut spoken = Talk::start(Lang::Nb, Outside::default());
    spoken.program.open_step(task, 0);
    spoken.line("l");
    spoken
}

/// Whether the task is done.
pub(crate) fn done(program: &Program) -> bool {
    program.front.app().player().and_then(|player| player.practice()).is_some_and(|practice| practice.done)
}

/// Presses the keys of each turn, after which its words stand on the screen. The task is done with
/// the last turn and not before.
pub(crate) fn press(terminal: &mut Terminal, turns: &[(&str, &str)]) {
    for (turn, (keys, said)) in turns.iter().enumerate() {
        assert!(!done(&terminal.program), "done before turn {turn}, «{keys}»:\n{}", terminal.now());
        terminal.keys(keys);
        assert!(terminal.shows(said), "turn {turn}, «{keys}»: no «{said}»:\n{}", terminal.now());
    }
    assert!(done(&terminal.program), "{}", terminal.now());
}

/// Types the line of each turn, and the answer to it has its words. The task is done with the last
/// turn and not before.
pub(crate) fn say(talk: &mut Talk, turns: &[(&str, &str)]) {
    for (turn, (line, said)) in turns.iter().enumerate() {
        assert!(!done(&talk.program), "done before turn {turn}, «{line}»:\n{}", talk.transcript());
        talk.line(line);
        assert!(talk.reply.contains(said), "turn {turn}, «{line}»: no «{said}»:\n{}", talk.reply);
    }
    assert!(done(&talk.program), "{}", talk.transcript());
}
