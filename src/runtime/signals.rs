//! Signals, as events on the channel.
//!
//! A flag is not enough: when a terminal window is closed, reading the terminal may never return
//! (crossterm 0.29), so a thread of its own waits for signals and, should the program not end by
//! itself in good time, gives the terminal back and ends it.

use std::sync::mpsc::Sender;

use super::inbox::Incoming;

/// How long the program has to save and end after it was asked to.
#[cfg(unix)]
const GRACE: std::time::Duration = std::time::Duration::from_millis(1500);

/// How long a terminal that seems to take nothing any more is given.
#[cfg(unix)]
const LAST_WORDS: std::time::Duration = std::time::Duration::from_millis(250);

/// What becomes of Ctrl-Z and its signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopping {
    /// The program gives the terminal back first.
    Ours,
    /// The operating system's default: in linear mode the shell's way is right.
    Default,
    /// Nothing: on a shared machine there is no way out.
    Never,
    /// Nothing, nor of what Ctrl-C and Ctrl-\ send where lines are typed: the same there.
    NeverInLines,
}

impl Stopping {
    /// On a shared machine, or on another.
    #[must_use]
    pub fn on_screen(shared: bool) -> Self {
        if shared { Self::Never } else { Self::Ours }
    }

    /// The same where lines are typed.
    #[must_use]
    pub fn in_lines(shared: bool) -> Self {
        if shared { Self::NeverInLines } else { Self::Default }
    }
}

/// Starts the thread that waits for signals.
///
/// # Errors
/// If the operating system gives no thread or refuses a handler.
#[cfg(unix)]
pub fn watch(inbox: Sender<Incoming>, stopping: Stopping) -> std::io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;

    let mut wanted = vec![SIGHUP, SIGINT, SIGTERM, SIGQUIT];
    if stopping != Stopping::Default {
        wanted.extend([SIGTSTP, SIGCONT]);
    }
    let mut signals = Signals::new(wanted)?;
    let run = move || {
        for signal in signals.forever() {
            match (signal, stopping) {
                (SIGTSTP, Stopping::Never) | (SIGTSTP | SIGINT | SIGQUIT, Stopping::NeverInLines) => {}
                (SIGTSTP, _) => drop(inbox.send(Incoming::Suspend)),
                (SIGCONT, _) => drop(inbox.send(Incoming::Continued)),
                (signal, _) => {
                    let _ = inbox.send(Incoming::Stop(signal));
                    wait_out(GRACE);
                    give_in_time();
                    std::process::exit(128 + signal);
                }
            }
        }
    };
    std::thread::Builder::new().name("signals".into()).stack_size(256 * 1024).spawn(run).map(drop)
}

/// Gives the terminal back, but does not wait for ever: somebody may hold it in the middle of a
/// frame that it does not take.
#[cfg(unix)]
fn give_in_time() {
    let (given, wait) = std::sync::mpsc::channel::<()>();
    let give = move || {
        super::terminal::give();
        drop(given);
    };
    if std::thread::Builder::new().name("giving".into()).spawn(give).is_ok() {
        let _ = wait.recv_timeout(LAST_WORDS);
    }
}

/// Waits for as long as `time`; the process ends meanwhile if all is well.
#[cfg(unix)]
fn wait_out(time: std::time::Duration) {
    let (held, never) = std::sync::mpsc::channel::<()>();
    let _ = never.recv_timeout(time);
    drop(held);
}

/// Stops this process as Ctrl-Z does, and returns when it goes on.
#[cfg(unix)]
pub fn stop_here() {
    // It fails only for signals that do not exist.
    let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP);
}

/// Without Unix signals there is nothing to watch: a closed console ends the process.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn watch(_inbox: Sender<Incoming>, _stopping: Stopping) -> std::io::Result<()> {
    Ok(())
}

/// Without Unix signals there is no stopping.
#[cfg(not(unix))]
pub fn stop_here() {}
