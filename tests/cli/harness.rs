//! Runs the program and waits for it, but not for ever.
#![expect(clippy::disallowed_methods, reason = "a test of a real process reads files, and pipes from threads")]

use std::ffi::OsStr;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use tempfile::TempDir;

/// How long a run may take on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(100);

/// What a run gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A home of its own.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file below the home, with the folders it needs; its path.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("below the home")).expect("a folder");
        std::fs::write(&path, text).expect("a file");
        path
    }

    /// Every file and folder below the home, without the home itself, sorted.
    pub(crate) fn everything(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path.clone());
                }
                found.push(path);
            }
        }
        found.sort();
        found
    }

    /// The program with these arguments, in this home, in bokmål.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        self.command_by(Command::new(env!("CARGO_BIN_EXE_tastetrykk")), arguments)
    }

    /// The same, begun by another program.
    pub(crate) fn command_by<S: AsRef<OsStr>>(&self, mut command: Command, arguments: &[S]) -> Command {
        command.args(arguments).current_dir(self.path()).env_clear();
        command.env("HOME", self.path()).env("LANG", "nb_NO.UTF-8").env("TERM", "xterm-256color");
        // What one test has had proved, no other has to prove again.
        command.env("XDG_CACHE_HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/cache"));
        command
    }

    /// Runs the program with nothing to read.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        run(&mut self.command(arguments), "")
    }

    /// Runs the program in this language with nothing to read.
    pub(crate) fn run_in(&self, lang: &str, arguments: &[&str]) -> Ran {
        run(self.command(arguments).env("LANG", lang), "")
    }

    /// Runs the program and answers it.
    pub(crate) fn answer(&self, arguments: &[&str], lines: &str) -> Ran {
        run(&mut self.command(arguments), lines)
    }
}

/// Runs `command`, gives it `input` and closes it, and reads what it says until it ends.
pub(crate) fn run(command: &mut Command, input: &str) -> Ran {
    let mut child = start(command);
    let mut stdin = child.stdin.take().expect("a pipe");
    let out = read(child.stdout.take().expect("a pipe"));
    let err = read(child.stderr.take().expect("a pipe"));
    // It may have ended before it has read everything.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let out = wait(&out, &mut child, "stdout");
    let err = wait(&err, &mut child, "stderr");
    let code = child.wait().expect("our own child").code();
    Ran { code, out: text(out), err: text(err) }
}

/// A run that is answered as it goes.
pub(crate) struct Talk {
    child: Child,
    said: String,
    out: Receiver<Vec<u8>>,
}

impl Talk {
    pub(crate) fn new(home: &Home, arguments: &[&str]) -> Self {
        let mut child = start(&mut home.command(arguments));
        let mut from = child.stdout.take().expect("a pipe");
        let (sender, out) = channel();
        std::thread::spawn(move || {
            let mut bytes = vec![0; 4096];
            while let Ok(length @ 1..) = from.read(&mut bytes) {
                let _ = sender.send(bytes[..length].to_vec());
            }
        });
        Self { child, said: String::new(), out }
    }

    /// Types a line, and waits until `words` have been said since.
    pub(crate) fn answer(&mut self, line: &str, words: &str) -> &str {
        let before = self.said.len();
        writeln!(self.child.stdin.as_mut().expect("a pipe"), "{line}").expect("somebody reads");
        self.until(before, words)
    }

    /// Waits until `words` have been said after the first `before` bytes; what was.
    pub(crate) fn until(&mut self, before: usize, words: &str) -> &str {
        while !self.said[before..].contains(words) {
            let Ok(bytes) = self.out.recv_timeout(PATIENCE) else {
                let _ = self.child.kill();
                panic!("«{words}» never came:\n{}", self.said);
            };
            // A letter may be cut in two; what is looked for has all of its own.
            self.said += &String::from_utf8_lossy(&bytes);
        }
        &self.said[before..]
    }

    /// Closes the input and waits for the end; the exit code.
    pub(crate) fn end(mut self) -> Option<i32> {
        drop(self.child.stdin.take());
        while self.out.recv_timeout(PATIENCE).is_ok() {}
        self.child.wait().expect("our own child").code()
    }
}

/// Starts `command` with pipes on all sides.
pub(crate) fn start(command: &mut Command) -> Child {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts")
}

/// Reads to the end on a thread of its own.
pub(crate) fn read(mut from: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        // A terminal whose other side is gone gives an error and what came before it.
        let _ = from.read_to_end(&mut bytes);
        let _ = sender.send(bytes);
    });
    receiver
}

pub(crate) fn wait(bytes: &Receiver<Vec<u8>>, child: &mut Child, what: &str) -> Vec<u8> {
    bytes.recv_timeout(PATIENCE).unwrap_or_else(|_| {
        let _ = child.kill();
        panic!("{what} is still open after {PATIENCE:?}")
    })
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("UTF-8")
}

/// Whether a terminal would take `c` as more than a letter: controls, and characters that are not
/// seen or turn a line around.
pub(crate) fn steers(c: char) -> bool {
    let unseen = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    unseen || c.is_control() && c != '\n'
}

/// Compares `text` with what stands in `snapshots/`.
pub(crate) fn snapshot(name: &str, text: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}
