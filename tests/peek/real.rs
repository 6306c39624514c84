//! The real program in a real terminal, beside a real file that is saved as editors save.
#![expect(clippy::disallowed_methods, reason = "a test writes files as an editor does")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::Signal;
use tempfile::TempDir;

use crate::harness::{Home, Launch, PATIENCE, Program};
use crate::output::{ending, modes};

/// How soon the program is out.
const SOON: Duration = Duration::from_secs(2);

/// A lesson of the course in a folder of its own.
const LESSON: [(&str, &str); 3] = [
    ("mobil-sms.toml", include_str!("../../lessons/mobil-sms.toml")),
    ("mobil-sms.nn.toml", include_str!("../../lessons/mobil-sms.nn.toml")),
    ("mobil-sms.en.toml", include_str!("../../lessons/mobil-sms.en.toml")),
];

/// What the first step says, and its phone's clock.
const TASK: &str = "Svar at du kommer klokka fem.";

/// A folder of lessons on the disk.
struct Course(TempDir);

impl Course {
    fn new() -> Self {
        let course = Self(TempDir::new().expect("a temporary directory"));
        for (name, text) in LESSON {
            fs::write(course.path(name), text).expect("a file");
        }
        course
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The text of the lesson with `old` as `new`.
    fn changed(&self, old: &str, new: &str) -> String {
        let text = fs::read_to_string(self.path("mobil-sms.toml")).expect("a file");
        assert_eq!(text.matches(old).count(), 1, "{old}");
        text.replace(old, new)
    }
}

/// As vim does: a probe, the old file under another name, the new one, the old one gone.
fn save_as_vim(path: &Path, text: &str) {
    let beside = |name: &str| path.with_file_name(name);
    fs::write(beside("4913"), "").expect("a probe");
    fs::remove_file(beside("4913")).expect("a probe");
    let backup = beside("mobil-sms.toml~");
    fs::rename(path, &backup).expect("a backup");
    fs::write(path, text).expect("the file");
    fs::remove_file(backup).expect("a backup");
}

/// As many others do: a file beside it that gets its name.
fn save_by_rename(path: &Path, text: &str) {
    let beside = path.with_file_name(".mobil-sms.toml.new");
    fs::write(&beside, text).expect("a file");
    fs::rename(beside, path).expect("its name");
}

/// Until the lesson stands there and has been looked through.
fn looked(program: &Program) -> bool {
    let text = program.text();
    text.contains(TASK) && !text.contains("Ser etter") && text.contains("Ctrl-O")
}

fn preview(home: &Home, course: &Course) -> Program {
    let file = course.path("mobil-sms.toml").display().to_string();
    let mut program = Launch::new(home).size(140, 40).arguments(&["preview", &file]).start();
    program.until("the lesson", PATIENCE, looked);
    program
}

#[test]
fn each_way_of_saving_is_seen_at_the_same_place() {
    let (home, course) = (Home::new(), Course::new());
    let mut program = preview(&home, &course);
    // An answer is prepared, and stays so.
    program.press("2");
    program.until_text("Nei, ikke i dag.");
    let path = course.path("mobil-sms.toml");
    save_by_rename(&path, &course.changed(TASK, "Si ja til Marit."));
    program.until_text("Si ja til Marit.");
    save_as_vim(&path, &course.changed("Si ja til Marit.", "Si takk til Marit."));
    program.until_text("Si takk til Marit.");
    // Once more: what is watched is the folder, and not a file that is gone.
    save_as_vim(&path, &course.changed("Si takk til Marit.", "Svar henne nå."));
    program.until_text("Svar henne nå.");
    fs::write(&path, course.changed("Svar henne nå.", "Svar Marit.")).expect("in place");
    program.until_text("Svar Marit.");
    fs::write(&path, course.changed("minutes = 15", "minuter = 15")).expect("in place");
    program.until_text("[unknown-key]");
    assert!(program.text().contains("Svar Marit."), "the last whole one stays");
    // A folder that was not there before.
    fs::create_dir(course.path("profiles")).expect("a folder");
    fs::write(&path, course.changed("minuter = 15", "minutes = 15")).expect("in place");
    program.until("the mended one", PATIENCE, |program| !program.text().contains("[unknown-key]"));
    program.press("\x03");
    assert_eq!(ending(program.until_gone(SOON)), Ok(0));
    for (mode, on) in modes(program.raw()) {
        assert!(!on || mode == 25, "mode {mode} is off");
    }
}

#[test]
fn a_signal_gives_the_terminal_back() {
    let (home, course) = (Home::new(), Course::new());
    let mut program = preview(&home, &course);
    program.signal(Signal::TERM);
    assert_eq!(ending(program.until_gone(SOON)), Ok(128 + Signal::TERM.as_raw()));
    assert_eq!(modes(program.raw()).get(&1049), Some(&false));
}

#[test]
fn ctrl_z_gives_the_terminal_to_the_shell_and_fg_draws_everything_again() {
    let (home, course) = (Home::new(), Course::new());
    let file = course.path("mobil-sms.toml").display().to_string();
    let mut program = Launch::new(&home).size(140, 40).arguments(&["preview", &file]).shell().start();
    program.until("the lesson", PATIENCE, looked);
    program.press("\x1a");
    program.until_stopped();
    assert_eq!(&program.settings(), program.settings_before());
    // What was saved meanwhile is seen when it goes on.
    save_by_rename(&course.path("mobil-sms.toml"), &course.changed(TASK, "Si ja til Marit."));
    program.press("\n");
    program.until_text("Si ja til Marit.");
    program.press("\x03");
    assert_eq!(program.until_job_ended(), 0);
    assert_eq!(&program.settings(), program.settings_before());
}

/// How often the threads of a process went to sleep, which they can only do after they woke.
fn sleeps(program: &Program) -> u64 {
    let threads = fs::read_dir(format!("/proc/{}/task", program.pid().as_raw_nonzero())).expect("threads");
    let sleeps = threads.map(|thread| {
        let status = fs::read_to_string(thread.expect("a thread").path().join("status")).expect("its status");
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        line.expect("a count").trim().parse::<u64>().expect("a number")
    });
    sleeps.sum()
}

#[test]
fn nothing_runs_while_nothing_happens_and_saving_another_lesson_is_nothing() {
    let (home, course) = (Home::new(), Course::new());
    let mut program = preview(&home, &course);
    program.until_silent(Duration::from_millis(700));
    let (written, before) = (program.raw().len(), sleeps(&program));
    program.until_silent(Duration::from_secs(2));
    assert_eq!(sleeps(&program), before, "nothing wakes");
    fs::write(course.path("annen.toml"), "title = \"\"").expect("another lesson");
    program.until_silent(Duration::from_millis(500));
    assert_eq!(program.raw().len(), written, "nothing is written");
}

#[test]
fn as_lines_it_tells_the_findings_and_the_screen_at_each_save() {
    let (home, course) = (Home::new(), Course::new());
    let file = course.path("mobil-sms.toml").display().to_string();
    let mut program = Launch::new(&home).size(100, 90).arguments(&["preview", "--plain", &file]).start();
    program.until_text(TASK);
    program.press("n\n");
    program.until_text("steg 2 av 9");
    save_by_rename(&course.path("mobil-sms.toml"), &course.changed("minutes = 15", "minutes = 15\nminuter = 15"));
    program.until_text("[unknown-key]");
    program.press("q\n");
    assert_eq!(ending(program.until_gone(SOON)), Ok(0));
    assert!(!String::from_utf8_lossy(program.raw()).contains('\u{1b}'), "no escape sequences");
}
