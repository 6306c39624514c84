//! Runs the real program in a real pseudo-terminal and watches what it does.
//!
//! One thread, one place to block: `poll` on the terminal's master side and on the process. Nothing
//! sleeps; a test waits for a condition on the screen, with a deadline. The harness never answers a
//! terminal query, so every test is also a test against a silent terminal.
//!
//! The program becomes the leader of a session that owns the terminal through `setsid --ctty` from
//! util-linux, which replaces itself with the program: unsafe code is forbidden here, so there is no
//! `pre_exec` of our own. portable-pty could do the same, but has no master side that can be polled
//! and closed without unsafe code.
#![expect(clippy::disallowed_methods, reason = "the clock and /proc are what a test of a real process looks at")]

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::process::{Pid, PidfdFlags, Signal};
use rustix::pty::OpenptFlags;
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Winsize};
use tempfile::TempDir;

use crate::output::{Settings, count, last};

/// How long a test waits for something that should happen at once, on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// What the shell says when the program has stopped, and when it has ended; see [`Launch::shell`].
const STOPPED: &str = "the-program-stopped";
const ENDED: &str = "the-program-ended:";

/// A shell with job control: runs its arguments as a job in the foreground, takes it back to the
/// foreground after a line of input when it has stopped (147 and 148 are SIGSTOP and SIGTSTP), and
/// stays until a line of input when it has ended, because the kernel resets the terminal's
/// settings when the leader of the session goes.
const JOB_CONTROL: &str = r#"
set -m
"$@"; code=$?
while [ "$code" -eq 147 ] || [ "$code" -eq 148 ]; do
    printf '\n%s\n' the-program-stopped; read -r line; fg; code=$?
done
printf '\n%s%s;\n' the-program-ended: "$code"; read -r line; exit "$code"
"#;

/// A home directory of its own, with the XDG directories in it.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().expect("a temporary directory"))
    }

    /// Where it is.
    #[allow(dead_code, reason = "only some of the tests that share this file look into it")]
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// A command with nothing in its environment but what a person's first terminal has.
    pub(crate) fn command(&self, program: &str) -> Command {
        let home = self.0.path();
        let mut command = Command::new(program);
        command.current_dir(home).env_clear().env("PATH", "/usr/bin:/bin").env("HOME", home);
        command.env("LANG", "nb_NO.UTF-8").env("TERM", "xterm-256color").env("SHELL", "/bin/sh");
        for (name, folder) in [
            ("XDG_DATA_HOME", ".local/share"),
            ("XDG_STATE_HOME", ".local/state"),
            ("XDG_CONFIG_HOME", ".config"),
            ("XDG_CACHE_HOME", ".cache"),
        ] {
            command.env(name, home.join(folder));
        }
        command
    }
}

/// Where the program, or an example beside it, was built.
fn program_path(example: Option<&str>) -> PathBuf {
    let program = Path::new(env!("CARGO_BIN_EXE_tastetrykk"));
    match example {
        None => program.to_owned(),
        Some(name) => {
            let example = program.with_file_name("examples").join(name);
            assert!(example.exists(), "`cargo test` builds it; with `--test pty` run `cargo build --examples` first");
            example
        }
    }
}

/// How the program is to be started.
pub(crate) struct Launch<'a> {
    home: &'a Home,
    columns: u16,
    rows: u16,
    arguments: Vec<&'a str>,
    shell: bool,
    example: Option<&'static str>,
    variables: Vec<(&'a str, &'a str)>,
}

impl<'a> Launch<'a> {
    /// At 80×24, with no arguments, as the leader of its session.
    pub(crate) fn new(home: &'a Home) -> Self {
        Self { home, columns: 80, rows: 24, arguments: Vec::new(), shell: false, example: None, variables: Vec::new() }
    }

    pub(crate) fn arguments(mut self, arguments: &[&'a str]) -> Self {
        self.arguments = arguments.to_vec();
        self
    }

    /// In a terminal of this size.
    #[allow(dead_code, reason = "the preview's tests use it, too")]
    pub(crate) fn size(mut self, columns: u16, rows: u16) -> Self {
        (self.columns, self.rows) = (columns, rows);
        self
    }

    /// With this in its environment.
    pub(crate) fn variable(mut self, name: &'a str, value: &'a str) -> Self {
        self.variables.push((name, value));
        self
    }

    /// An example of the project instead of the program.
    pub(crate) fn example(mut self, name: &'static str) -> Self {
        self.example = Some(name);
        self
    }

    /// As the foreground job of a shell, the way a person starts it. Stopping works only so, and
    /// the terminal's settings can be read only so after the program is gone.
    pub(crate) fn shell(mut self) -> Self {
        self.shell = true;
        self
    }

    pub(crate) fn start(self) -> Program {
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        let master = rustix::pty::openpt(flags).expect("a pseudo-terminal");
        rustix::pty::grantpt(&master).expect("grantpt");
        rustix::pty::unlockpt(&master).expect("unlockpt");
        set_size(&master, self.columns, self.rows);
        let slave = rustix::pty::ioctl_tiocgptpeer(&master, flags).expect("the other side");

        // Unlike the kernel's default, so that "as before" and "as new" are not the same.
        let mut settings = rustix::termios::tcgetattr(&slave).expect("settings");
        settings.local_modes.toggle(LocalModes::ECHOCTL | LocalModes::ECHOK);
        settings.special_codes[SpecialCodeIndex::VEOL] = 0x7e;
        rustix::termios::tcsetattr(&slave, OptionalActions::Now, &settings).expect("settings");
        let before = Settings::from(&rustix::termios::tcgetattr(&slave).expect("settings"));

        let mut command = self.home.command("setsid");
        command.arg("--ctty");
        if self.shell {
            command.args(["sh", "-c", JOB_CONTROL, "sh"]);
        }
        command.arg(program_path(self.example)).args(&self.arguments);
        command.envs(self.variables.iter().copied());
        let end = || Stdio::from(slave.try_clone().expect("a descriptor"));
        command.stdin(end()).stdout(end()).stderr(end());
        let started = Instant::now();
        let child = command.spawn().expect("setsid from util-linux starts");
        let pid = Pid::from_child(&child);
        Program {
            process: rustix::process::pidfd_open(pid, PidfdFlags::empty()).expect("a pidfd"),
            child,
            master: Some(master),
            screen: vt100::Parser::new(self.rows, self.columns, 0),
            raw: Vec::new(),
            before,
            started,
            shell: self.shell,
            ended: None,
        }
    }
}

/// The program in its terminal. Killed when dropped.
pub(crate) struct Program {
    child: Child,
    process: OwnedFd,
    /// `None` when the window has been closed, or when all that was written has been read and the
    /// last process has let go of the terminal.
    master: Option<OwnedFd>,
    screen: vt100::Parser,
    raw: Vec<u8>,
    before: Settings,
    started: Instant,
    shell: bool,
    ended: Option<ExitStatus>,
}

impl Program {
    /// What a terminal would show: cells with their looks.
    pub(crate) fn cells(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// When the process was started.
    pub(crate) fn started(&self) -> Instant {
        self.started
    }

    /// Every byte that was written to the terminal so far.
    pub(crate) fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// What stands on the screen, a line a row, without the blanks at the ends of rows.
    pub(crate) fn text(&self) -> String {
        let screen = self.screen.screen();
        let rows: Vec<String> = screen.rows(0, screen.size().1).map(|row| row.trim_end().to_owned()).collect();
        rows.join("\n")
    }

    /// The program's process, also when a shell stands between.
    pub(crate) fn pid(&self) -> Pid {
        match &self.master {
            Some(master) if self.shell => rustix::termios::tcgetpgrp(master).expect("a foreground job"),
            _ => Pid::from_child(&self.child),
        }
    }

    /// The terminal's settings before the program started.
    pub(crate) fn settings_before(&self) -> &Settings {
        &self.before
    }

    /// The terminal's settings now.
    pub(crate) fn settings(&self) -> Settings {
        let master = self.master.as_ref().expect("an open window");
        Settings::from(&rustix::termios::tcgetattr(master).expect("settings"))
    }

    /// Presses keys: the bytes that a terminal sends for them.
    pub(crate) fn press(&mut self, keys: &str) {
        let master = self.master.as_ref().expect("an open window");
        let written = rustix::io::write(master, keys.as_bytes()).expect("the terminal takes keys");
        assert_eq!(written, keys.len(), "the terminal takes all keys");
    }

    /// Drags the window to another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        set_size(self.master.as_ref().expect("an open window"), columns, rows);
        // vt100 0.16 cannot wrap in a single row.
        self.screen.screen_mut().set_size(rows.max(2), columns.max(2));
    }

    /// Sends the program a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        rustix::process::kill_process(self.pid(), signal).expect("the process is there");
    }

    /// Closes the window: the last holder of the master side lets go.
    pub(crate) fn close_window(&mut self) {
        self.master = None;
    }

    /// Whether the output ends with a whole frame.
    fn whole(&self) -> bool {
        last(&self.raw, b"\x1b[?2026h") <= last(&self.raw, b"\x1b[?2026l")
    }

    /// Waits until a whole frame meets the condition.
    ///
    /// # Panics
    /// With the screen, when `limit` has passed or the program has ended.
    pub(crate) fn until(&mut self, what: &str, limit: Duration, holds: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + limit;
        while !(self.whole() && holds(self)) {
            let step = self.step(deadline);
            assert!(
                step == Step::Output || (self.whole() && holds(self)),
                "waited for {what}, got {step:?} {:?}; the screen:\n{}",
                self.ended,
                self.text()
            );
        }
    }

    /// Waits until the screen shows the words.
    pub(crate) fn until_text(&mut self, words: &str) {
        self.until(words, PATIENCE, |program| program.text().contains(words));
    }

    /// Waits until more than so many bytes have been written, be it half a frame.
    pub(crate) fn until_written(&mut self, length: usize) {
        let deadline = Instant::now() + PATIENCE;
        while self.raw.len() <= length {
            assert!(self.step(deadline) == Step::Output, "nothing is written; the screen:\n{}", self.text());
        }
    }

    /// Waits until nothing has been written for a while.
    pub(crate) fn until_silent(&mut self, silence: Duration) {
        let deadline = Instant::now() + PATIENCE;
        while self.step(Instant::now() + silence) == Step::Output {
            assert!(Instant::now() < deadline, "never silent for {silence:?}");
        }
    }

    /// Waits for the program's job to stop; the shell has the terminal then.
    pub(crate) fn until_stopped(&mut self) {
        let times = count(&self.raw, STOPPED.as_bytes());
        self.until("a stopped job", PATIENCE, |program| count(&program.raw, STOPPED.as_bytes()) > times);
    }

    /// Waits for the program's job to end, and gives the code the shell saw.
    pub(crate) fn until_job_ended(&mut self) -> i32 {
        let code = |program: &Self| {
            let text = String::from_utf8_lossy(&program.raw).into_owned();
            let (code, _) = text.split_once(ENDED)?.1.split_once(';')?;
            code.parse().ok()
        };
        self.until("the end of the job", PATIENCE, |program| code(program).is_some());
        code(self).expect("a code")
    }

    /// Waits for the process that was started to be gone, and reads what it wrote last.
    ///
    /// # Panics
    /// When it is still there after `limit`.
    pub(crate) fn until_gone(&mut self, limit: Duration) -> ExitStatus {
        let deadline = Instant::now() + limit;
        while self.ended.is_none() || self.master.is_some() {
            let step = self.step(deadline);
            assert!(step != Step::Late, "still there after {limit:?}; the screen:\n{}", self.text());
        }
        self.ended.expect("it has ended")
    }

    /// Waits for the process to end while nobody reads what it writes. Whether it has.
    pub(crate) fn ends_unread(&mut self, limit: Duration) -> bool {
        let timeout = Timespec::try_from(limit).expect("a short time");
        let mut watched = [PollFd::new(&self.process, PollFlags::IN)];
        if rustix::event::poll(&mut watched, Some(&timeout)).expect("poll") > 0 {
            self.reap();
        }
        self.ended.is_some()
    }

    /// Blocks until something is written, the process ends, or the time is up.
    fn step(&mut self, deadline: Instant) -> Step {
        let left = deadline.saturating_duration_since(Instant::now());
        let timeout = Timespec::try_from(left).expect("a short time");
        let mut watched = Vec::new();
        if let Some(master) = &self.master {
            watched.push(PollFd::new(master, PollFlags::IN));
        }
        if self.ended.is_none() {
            watched.push(PollFd::new(&self.process, PollFlags::IN));
        }
        if watched.is_empty() {
            return Step::Ended;
        }
        if rustix::event::poll(&mut watched, Some(&timeout)).expect("poll") == 0 {
            return Step::Late;
        }
        let terminal = self.master.is_some() && !watched[0].revents().is_empty();
        if terminal { self.read() } else { self.reap() }
    }

    fn read(&mut self) -> Step {
        let mut bytes = [0; 8_192];
        let master = self.master.as_ref().expect("an open window");
        match rustix::io::read(master, &mut bytes) {
            Ok(length) if length > 0 => {
                self.screen.process(&bytes[..length]);
                self.raw.extend_from_slice(&bytes[..length]);
                Step::Output
            }
            // EIO: nobody holds the other side any more.
            _ => {
                self.master = None;
                Step::Ended
            }
        }
    }

    fn reap(&mut self) -> Step {
        self.ended = self.child.try_wait().expect("our own child");
        Step::Ended
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if self.ended.is_some() {
            return;
        }
        if let Some(job) = self.master.as_ref().filter(|_| self.shell)
            && let Ok(job) = rustix::termios::tcgetpgrp(job)
        {
            let _ = rustix::process::kill_process(job, Signal::KILL);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What [`Program::step`] saw.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    Output,
    Ended,
    Late,
}

fn set_size(master: &OwnedFd, columns: u16, rows: u16) {
    let size = Winsize { ws_col: columns, ws_row: rows, ws_xpixel: 0, ws_ypixel: 0 };
    rustix::termios::tcsetwinsize(master, size).expect("a new size");
}
