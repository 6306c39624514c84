#!/usr/bin/env python3
"""How long an author waits for `check`: figures, and nothing that fails on a slow machine.

    cargo build --release --bins && python3 benches/check.py

The whole built-in course is copied to a folder and checked: with nothing kept from before, again with nothing
changed, and again after one lesson was changed. The goal is a second for the last. Medians of the rounds.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "tastetrykk"
ROUNDS = 5


def run(home: Path, course: Path, *flags: str) -> float:
    """Seconds that one check of the course takes."""
    environment = {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "LANG": "nb_NO.UTF-8", "PATH": os.environ["PATH"]}
    begun = time.perf_counter()
    ran = subprocess.run([PROGRAM, "check", *flags, course], env=environment, capture_output=True, check=False)
    took = time.perf_counter() - begun
    if ran.returncode not in (0, 1):
        sys.exit(f"check ended with {ran.returncode}: {ran.stderr.decode()}")
    return took


def main() -> None:
    if not PROGRAM.exists():
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as place:
        home, course = Path(place) / "home", Path(place) / "course"
        home.mkdir()
        shutil.copytree(ROOT / "lessons", course)
        lesson = course / "mobil-sms.toml"
        cold = run(home, course)
        warm = [run(home, course) for _ in range(ROUNDS)]
        changed = []
        for number in range(ROUNDS):
            lesson.write_text(lesson.read_text(encoding="utf-8") + f"# {number}\n", encoding="utf-8")
            changed.append(run(home, course))
        print(f"load {os.getloadavg()[0]:.1f}")
        print(f"nothing kept from before   {cold:6.2f} s")
        print(f"nothing changed            {statistics.median(warm):6.2f} s")
        print(f"one lesson changed         {statistics.median(changed):6.2f} s   (goal 1)")


if __name__ == "__main__":
    main()
