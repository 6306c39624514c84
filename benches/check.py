#!/usr/bin/env python3
"""How long an author waits for `check`: figures, and nothing that fails on a slow machine.

    cargo build --release --bins && python3 benches/check.py

The whole built-in course is copied to a folder and checked: with nothing kept from before, again with nothing
changed, and again after each lesson in turn was changed: a remark below it, a text to read, a task, its name. The goal
is a second for those. The median and the slowest of all lessons.
"""

import os
import re
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
CHANGES = {
    "a remark below it": lambda text: text + "# Hei\n",
    "a text to read": lambda text: re.sub(r'(\ntext = """\n?)(\w)', r"\1Hei du. \2", text, count=1),
    "a task": lambda text: re.sub(r'(\ntask = (?:"""\n?|"))(\w)', r"\1Hei du. \2", text, count=1),
    "its name": lambda text: text.replace('\ntitle = "', '\ntitle = "Hei. ', 1),
}


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
        lessons = sorted(path for path in course.glob("*.toml") if path.name.count(".") == 1)
        print(f"load {os.getloadavg()[0]:.1f}")
        print(f"nothing kept from before   {run(home, course):6.2f} s")
        warm = [run(home, course) for _ in range(ROUNDS)]
        print(f"nothing changed            {statistics.median(warm):6.2f} s")
        print("one lesson changed         median  worst   (goal 1)")
        for name, change in CHANGES.items():
            took = {}
            for lesson in lessons:
                before = lesson.read_text(encoding="utf-8")
                if change(before) != before:
                    lesson.write_text(change(before), encoding="utf-8")
                    took[lesson.name] = run(home, course)
                    lesson.write_text(before, encoding="utf-8")
                    run(home, course)
            worst = max(took, key=took.get)
            print(f"    {name:22} {statistics.median(took.values()):6.2f} {took[worst]:6.2f} s   {worst}")


if __name__ == "__main__":
    main()
