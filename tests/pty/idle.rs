//! While nobody presses a key nothing is written, computed or woken.
#![expect(clippy::disallowed_methods, reason = "the kernel's counts stand in /proc")]

use std::time::Duration;

use rustix::process::Pid;

use crate::harness::Home;
use crate::words::first_task;

/// Saving happens within a second; after this nothing is left to do.
const SETTLED: Duration = Duration::from_millis(1_500);
/// How long nothing may happen.
const IDLE: Duration = Duration::from_secs(3);

/// What the kernel has counted for the process.
#[derive(Debug, PartialEq, Eq)]
struct Counts {
    /// Time on the processor, in ticks: of the program itself and of the kernel for it.
    ticks: (u64, u64),
    /// How often a thread went to sleep, which it can only do after it woke.
    sleeps: u64,
}

impl Counts {
    fn of(pid: Pid) -> Self {
        let process = format!("/proc/{}", pid.as_raw_nonzero());
        let stat = std::fs::read_to_string(format!("{process}/stat")).expect("a process");
        // The second field is a name in parentheses; what follows is counted from the third.
        let (_, fields) = stat.rsplit_once(')').expect("a name");
        let fields: Vec<&str> = fields.split_whitespace().collect();
        let ticks = (fields[11].parse().expect("utime"), fields[12].parse().expect("stime"));
        let threads = std::fs::read_dir(format!("{process}/task")).expect("threads");
        let sleeps = threads.map(|thread| {
            let status = std::fs::read_to_string(thread.expect("a thread").path().join("status")).expect("its status");
            let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            line.expect("a count").trim().parse::<u64>().expect("a number")
        });
        Self { ticks, sleeps: sleeps.sum() }
    }
}

#[test]
fn three_seconds_of_nothing_cost_nothing() {
    let home = Home::new();
    let mut program = first_task(&home);
    program.until_silent(SETTLED);
    let (written, before) = (program.raw().len(), Counts::of(program.pid()));
    program.until_silent(IDLE);
    assert_eq!(program.raw().len(), written, "nothing is written");
    assert_eq!(Counts::of(program.pid()), before, "nothing is computed, nothing wakes");
}
