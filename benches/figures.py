#!/usr/bin/env python3
"""Measures the course as a person meets it: started, pressed and left alone in a real terminal.

    cargo build --release --locked --bins --examples
    python3 benches/figures.py

Builds nothing. Compares the release binary with examples/minimal.rs, the smallest program with the
same libraries, and with `vim -u NONE` when it is there; and with itself over a folder of 1,000
lessons. The programs take turns within each round, so that a busy minute strikes all of them.
Each figure is a median of the rounds, with the 90th percentile where that says more.

What is measured:

- first frame: from just before the process is spawned to the read that brought the end of the
  last synchronized update (for the others: the last byte) before the terminal falls silent.
  The terminal is a pseudo-terminal of 80x24 that answers no queries. Each start has an empty home.
- memory: VmRSS from /proc, on the first screen and in the first task.
- key: from writing an arrow key in the first task to the read that brings the end of the frame.
- 300 keys at once: until the last byte of the last frame, and how many frames that took.
- a class: VmRSS of a host with its screen, `host --here`, at the second step of a lesson, when 30 seats
  of `simulate` have come in and answered for so many seconds; how much of it is the program's file,
  whose pages the kernel takes back when it wants them, is beside it.
- idle: bytes, processor ticks and times a thread was woken in three seconds.

Linux, Python 3.8 or newer, nothing to install. Stops what it starts, by pid. Ends with 0 also
when a goal is missed: the table says so. Ends with 1 when something could not be measured.
"""

import argparse
import fcntl
import gc
import glob
import json
import os
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

FRAME_BEGINS = b"\x1b[?2026h"
FRAME_ENDS = b"\x1b[?2026l"
DOWN, UP, ENTER = b"\x1b[B", b"\x1b[A", b"\r"

SILENCE = 0.08  # seconds without output that end a burst
PATIENCE = 5.0  # seconds until something that should come is given up
LESSONS = 1000
SEATS = 30

# The goals: figure, limit, unit.
GOALS = {
    "first frame": (3.0, "ms"),
    "memory in a task": (8.0, "MiB"),
    "key": (1.0, "ms"),
    "1,000 lessons": (2.0, "ms"),
    "a class": (15.0, "MiB"),
}


class Terminal:
    """A program in a pseudo-terminal of its own, with an empty home. Use with `with`."""

    def __init__(self, command):
        self.home = tempfile.mkdtemp(prefix="figures-")
        self.pid = None
        self.master, slave = os.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.set_inheritable(self.master, False)
        environment = {
            "HOME": self.home,
            "LANG": "nb_NO.UTF-8",
            "PATH": "/usr/bin:/bin",
            "TERM": "xterm-256color",
        }
        # The leader of a new session gets the first terminal that it opens as its own.
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0),
            (os.POSIX_SPAWN_DUP2, 0, 1),
            (os.POSIX_SPAWN_DUP2, 0, 2),
        ]
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        self.started = time.monotonic_ns()
        self.pid = os.posix_spawn(command[0], command, environment, file_actions=actions, setsid=True)
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.pid is not None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.master)
        shutil.rmtree(self.home, ignore_errors=True)

    def read(self, seconds):
        """What is written within so long, and when it was read; nothing when nothing is."""
        if not self.poll.poll(seconds * 1000):
            return b"", time.monotonic_ns()
        try:
            data = os.read(self.master, 65536)
        except OSError:  # the program has closed its side
            data = b""
        return data, time.monotonic_ns()

    def burst(self, mark=None, silence=SILENCE, first=PATIENCE):
        """Reads until silence; gives all bytes and the time of the last with the mark in it.

        Waits `first` seconds for the mark. It may be split over two reads, so each is looked at
        together with the end of the one before. The time is None when the mark never came.
        """
        output, at = b"", None
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            data, now = self.read(silence if at else first)
            if not data:
                break
            seen = len(output)
            output += data
            if mark is None or output.find(mark, max(0, seen - len(mark) + 1)) >= 0:
                at = now
        return output, at

    def press(self, keys):
        """Writes keys; gives the time just before."""
        now = time.monotonic_ns()
        os.write(self.master, keys)
        return now

    def until_frame(self, seconds):
        """The time of the read that ends a frame, or None."""
        output = b""
        deadline = time.monotonic() + seconds
        while FRAME_ENDS not in output:
            data, now = self.read(max(0.0, deadline - time.monotonic()))
            if not data:
                return None
            output += data
        return now

    def memory(self, kind="VmRSS"):
        """Resident memory in MiB; of files alone with "RssFile"."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            return int(re.search(kind + r":\s+(\d+)", status.read())[1]) / 1024

    def counts(self):
        """Processor ticks so far, and how often its threads went to sleep."""
        with open(f"/proc/{self.pid}/stat", encoding="utf-8") as stat:
            fields = stat.read().rpartition(")")[2].split()
        sleeps = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/status", encoding="ascii") as status:
                sleeps += int(re.search(r"\nvoluntary_ctxt_switches:\s+(\d+)", status.read())[1])
        return int(fields[11]) + int(fields[12]), sleeps


class Unmeasured(Exception):
    """Something did not happen, so that there is no figure."""


def milliseconds(begin, end):
    """Between two readings of the clock."""
    return (end - begin) / 1e6


def percentile(values, percent):
    """The smallest value that so many percent of all are not above."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


def first_frame(command, mark):
    """Milliseconds to the first frame, and the memory then."""
    with Terminal(command) as terminal:
        _, at = terminal.burst(mark)
        if at is None:
            raise Unmeasured(f"no first frame from {' '.join(command)}")
        return milliseconds(terminal.started, at), terminal.memory()


def in_task(command):
    """A terminal with the program in its first task, settled. To be used with `with`."""
    terminal = Terminal(command)
    try:
        _, at = terminal.burst(FRAME_ENDS)
        before = terminal.press(ENTER)
        _, entered = terminal.burst(FRAME_ENDS, silence=0.5)
        if at is None or entered is None or entered < before:
            raise Unmeasured("Enter on the first screen opens no task")
    except BaseException:
        terminal.__exit__()
        raise
    return terminal


def keys(terminal, presses):
    """Milliseconds from key to frame, one by one, and how many keys gave no frame."""
    times, silent = [], 0
    for number in range(presses):
        pressed = terminal.press(UP if number % 2 else DOWN)
        framed = terminal.until_frame(0.25)
        if framed is None:
            silent += 1
        else:
            times.append(milliseconds(pressed, framed))
    return times, silent


def many_keys(terminal):
    """Milliseconds until the last byte after 300 keys at once, and the frames in between."""
    pressed = terminal.press(DOWN * 300)
    output, at = terminal.burst(FRAME_ENDS, silence=0.3)
    if at is None:
        raise Unmeasured("300 keys give no frame")
    return milliseconds(pressed, at), output.count(FRAME_BEGINS)


def idle(terminal, seconds=3.0):
    """Bytes, ticks and wake-ups while nothing is pressed."""
    terminal.burst(silence=1.5, first=1.5)
    ticks, sleeps = terminal.counts()
    deadline, written = time.monotonic() + seconds, 0
    while time.monotonic() < deadline:
        data, _ = terminal.read(max(0.0, deadline - time.monotonic()))
        written += len(data)
    after = terminal.counts()
    return written, after[0] - ticks, after[1] - sleeps


def copies(lesson, folder):
    """Fills the folder with lessons that differ in their ids."""
    with open(lesson, encoding="utf-8") as file:
        text = file.read()
    for number in range(LESSONS):
        name = f"kopi-{number:04}"
        copy, times = re.subn(r'(?m)^id = "[^"]*"', f'id = "{name}"', text, count=1)
        if times != 1:
            raise Unmeasured(f"no id in {lesson}")
        with open(os.path.join(folder, name + ".toml"), "w", encoding="utf-8") as file:
            file.write(copy)


def row(name, value, more="", goal=None):
    """Prints a row of the table, with the goal beside it."""
    verdict = ""
    if goal:
        limit, unit = GOALS[goal]
        verdict = f"goal: at most {limit:g} {unit}, {'met' if value[0] <= limit else 'MISSED'}"
    print(f"{name:<34} {value[0]:>9.3f} {value[1]:<4} {more:<26} {verdict}".rstrip())


def starts(options, folder):
    """Measures and prints the first frames, all programs taking turns."""
    programs = {
        "ours": ([options.binary], FRAME_ENDS),
        "minimal": ([options.minimal], None),
        "lessons": ([options.binary, "--lessons", folder], FRAME_ENDS),
    }
    vim = shutil.which("vim")
    if vim:
        programs["vim"] = ([vim, "-u", "NONE"], None)
    times = {name: [] for name in programs}
    memory = {name: [] for name in programs}
    for number in range(options.rounds + 1):
        for name, (command, mark) in programs.items():
            figures = first_frame(command, mark)
            if number:  # the first round warms the caches
                times[name].append(figures[0])
                memory[name].append(figures[1])

    def line(label, name, goal=None):
        more = f"p90 {percentile(times[name], 90):.3f}"
        row(label, (statistics.median(times[name]), "ms"), more, goal)

    line("first frame", "ours", "first frame")
    line("  minimal example", "minimal")
    if vim:
        line("  vim -u NONE", "vim")
    else:
        print("  vim -u NONE                        not on this machine")
    line(f"  with {LESSONS:,} lessons", "lessons")
    extra = statistics.median(b - a for a, b in zip(times["ours"], times["lessons"]))
    row(f"  what {LESSONS:,} lessons add", (extra, "ms"), "", "1,000 lessons")
    row("memory on the first screen", (statistics.median(memory["ours"]), "MiB"))
    row("  minimal example", (statistics.median(memory["minimal"]), "MiB"))


def lesson(options):
    """Measures and prints what happens in the first task."""
    memory, times, silent, bursts, frames = [], [], 0, [], []
    for _ in range(options.lives):
        with in_task([options.binary]) as terminal:
            memory.append(terminal.memory())
            some, none = keys(terminal, options.keys // options.lives)
            times += some
            silent += none
            terminal.burst(silence=0.1, first=0.1)
            burst = many_keys(terminal)
            bursts.append(burst[0])
            frames.append(burst[1])
    if not times:
        raise Unmeasured("no arrow key gives a frame in the first task")
    row("memory in a task", (statistics.median(memory), "MiB"), "", "memory in a task")
    more = f"p99 {percentile(times, 99):.3f}" + (f", {silent} without" if silent else "")
    row("key to whole frame", (statistics.median(times), "ms"), more, "key")
    row("300 keys at once", (statistics.median(bursts), "ms"), f"{statistics.median(frames):g} frames")
    with in_task([options.binary]) as terminal:
        written, ticks, sleeps = idle(terminal)
    print(f"idle for 3 s: {written} bytes, {ticks} ticks, {sleeps} wake-ups (goal: 0, 0, 0)")


def class_file(terminal):
    """What the host in the terminal has kept of its class, or None."""
    for path in glob.glob(os.path.join(terminal.home, ".local/share/*/classes/*.json")):
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    return None


def until(terminal, holds, seconds):
    """Reads what is written until something holds. False when it never does."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            return False
        terminal.read(0.1)
    return True


def a_class(options):
    """Measures and prints the memory of a host with its screen and thirty seats."""
    port = 29700
    command = [options.binary, "host", "--here", "--name", "Figur", "--plan", options.plan, "--port", str(port)]
    with Terminal(command) as terminal:
        terminal.burst(FRAME_ENDS)
        if not until(terminal, lambda: class_file(terminal), PATIENCE):
            raise Unmeasured("the host keeps no class")
        code = class_file(terminal)["code"]
        joining = ["simulate", "--seats", str(SEATS), "--join", f"127.0.0.1:{port}", "--code", code, "--minutes", "2"]
        with subprocess.Popen([options.binary, *joining], stdout=subprocess.DEVNULL) as seats:
            try:
                if not until(terminal, lambda: len(class_file(terminal)["class"]["seats"]) == SEATS, 20):
                    raise Unmeasured(f"not all {SEATS} seats come in")
                for _ in range(2):
                    terminal.press(b" ")
                    until(terminal, lambda: False, 1.0)
                until(terminal, lambda: False, options.seconds)
                whole, file = terminal.memory(), terminal.memory("RssFile")
            finally:
                seats.terminate()
    row(f"host, screen and {SEATS} seats", (whole, "MiB"), f"{file:.1f} of it files", "a class")


def main():
    """Reads the options, measures, prints the table."""
    summary = (__doc__ or "").split("\n", 1)[0]
    parser = argparse.ArgumentParser(description=summary)
    parser.add_argument("binary", nargs="?", default="target/release/tastetrykk")
    parser.add_argument("minimal", nargs="?", default="target/release/examples/minimal")
    parser.add_argument("--lesson", default="lessons/mobil-sms.toml", help="copied 1,000 times")
    parser.add_argument("--rounds", type=int, default=21, help="starts of each program")
    parser.add_argument("--lives", type=int, default=5, help="visits to the first task")
    parser.add_argument("--plan", default="to-timer-bibliotek", help="what the class does")
    parser.add_argument("--seconds", type=int, default=20, help="how long the class goes on")
    parser.add_argument("--keys", type=int, default=500, help="keys pressed one by one")
    options = parser.parse_args()
    for path in (options.binary, options.minimal, options.lesson):
        if not os.path.isfile(path):
            parser.error(f"{path} is not there; see the head of this file")
    gc.disable()
    with tempfile.TemporaryDirectory(prefix="figures-lessons-") as folder:
        try:
            copies(options.lesson, folder)
            print(f"medians of {options.rounds} starts, {options.keys} keys, 80x24")
            starts(options, folder)
            lesson(options)
            a_class(options)
        except Unmeasured as reason:
            print(f"not measured: {reason}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
