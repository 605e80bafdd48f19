"""Kill what grades a class, at random moments, again and again; in the end nothing may be lost, doubled or left behind.

    python -m benchmarks.kill_run [--target coordinator|grader|zygote|dask] [--kills 100] [--submissions 200] [--seed 1]

A class of answers to a tiny course is graded undisturbed once. Then the same command is started, its victim is
SIGKILLed, and it is started again until all kills are done; a class that is through is begun anew. The coordinator
dies while it starts or some verdicts later, and half the times the command is given again at once, while the
graders of the dead one are on their way out; a grader, zygote or dask worker dies while the coordinator lives. Each
finished class must hold one finished grading for every submission, with the verdicts, messages, notes and figures
of the undisturbed run; no process of it may live on; nothing may be left in TMPDIR or OUT/.work. What held is kept
in kills.json, one entry for each target and seed: `--kills 25 --seed 1` to 4 are a hundred, in four sittings.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from autograder.grading.gradebook import Gradebook
from tests.support.tiny_course import REFERENCE, write_tiny_course

ROOT = Path(__file__).parents[1]
PLOT = REFERENCE.index("def plot_square")
SLEEP = "import time\ntime.sleep(0.2)\n"
PR_SET_CHILD_SUBREAPER = 36
BESIDE: set[int] = set()  # children of this process that are older than the run, such as other tests' sandboxes
TARGETS = ("coordinator", "grader", "zygote", "dask")


def write_class(folder: Path, count: int) -> Path:
    """A course in `folder`/course and `count` answers in `folder`/class: right, wrong, broken, some with a figure.

    Every other one takes its time: else a class is through before anybody who grades it can be found and killed.
    """
    write_tiny_course(folder / "course")
    (folder / "course" / "templates").symlink_to(ROOT / "templates")
    (folder / "class").mkdir()
    for n in range(count):
        source = REFERENCE if n % 25 == 0 else REFERENCE[:PLOT]  # a figure costs more than all the rest
        source = {1: source.replace("** 3", "** 2"), 2: "def square(:\n", 3: source.replace("np.asarray(x)", "y")}.get(
            n % 7, source
        )
        (folder / "class" / f"s{n:04}.py").write_text(
            f"{source}\nSERIAL = {n}\n{SLEEP if n % 2 else ''}", encoding="utf-8"
        )
    return folder


def start(folder: Path, out: Path, *options: str) -> subprocess.Popen[str]:
    """`neurograde grade` of that class, as the first process of a session of its own."""
    adopt_orphans()
    BESIDE.update(process.pid for process in psutil.Process().children(recursive=True))
    temporary = folder / "tmp"
    temporary.mkdir(exist_ok=True)
    course = {"NEUROGRADE_COURSE": str(folder / "course"), "NEUROGRADE_CACHE": str(folder / "cache")}
    environment = {**os.environ, **course, "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "autograder", "grade", "tiny", str(folder / "class"), "--out", str(out), "--json"]
    return subprocess.Popen(
        [*command, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=ROOT,
        start_new_session=True,
    )


def grade(folder: Path, out: Path, *options: str) -> dict[str, Any]:
    """Let it run to its end; the summary it prints."""
    process = start(folder, out, *options)
    text, errors = process.communicate()
    if process.returncode:
        raise AssertionError(f"exit code {process.returncode}: {errors}")
    return dict(json.loads(text))


def adopt_orphans() -> None:
    """Have processes whose parents were killed become children of this one, so that none can hide."""
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")


def family(leader: int) -> list[psutil.Process]:
    """Every process that a run has started, also those whose parents have died, zygotes and students' children too.

    Those lead sessions of their own, so they are told by their ancestors: all below this process that is not BESIDE.
    """
    found = []
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess, ChildProcessError):
            if process.pid in BESIDE:
                continue
            if process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
            elif process.pid != leader and process.ppid() == os.getpid():
                os.waitpid(process.pid, os.WNOHANG)  # an orphan of ours
    return found


def wait_until_gone(leader: int, seconds: float = 60.0) -> list[psutil.Process]:
    """Those of a run that are still there after a while."""
    deadline = time.monotonic() + seconds
    while (left := family(leader)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return left


def count(out: Path, what: str = "verdict") -> int:
    """Rows of a table in the gradebook so far."""
    with contextlib.suppress(sqlite3.OperationalError), closing(_readable(out)) as book:
        return int(book.execute(f"SELECT count(*) FROM {what}").fetchone()[0])
    return 0


def finished(out: Path) -> dict[str, int]:
    """How often each student was graded to the end."""
    with closing(_readable(out)) as book:
        return dict(
            book.execute(
                "SELECT student, count(*) FROM grading JOIN submission ON submission.id = submission"
                " WHERE role = 'student' AND finished IS NOT NULL GROUP BY student"
            )
        )


def _readable(out: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{out / 'gradebook.sqlite'}?mode=ro", uri=True, timeout=30)


def contents(out: Path) -> dict[str, Any]:
    """All that a gradebook says of everyone, apart from times and memory."""
    with Gradebook(out / "gradebook.sqlite") as book:
        reference = book.reference()
        everyone = [*book.records(), *([reference] if reference else [])]
        return {
            record.student or "(reference)": {
                "refusal": str(record.refusal), "notes": [str(n) for n in record.notes], "known": record.known,
                "problems": [str(p) for p in record.load_problems], "attempts": record.attempts,
                "figures": {name: hashlib.sha256(png).hexdigest() for name, png in record.figures.items()},
                "verdicts": [
                    [v.check.id, v.status, v.earned, [m.to_plain() for m in v.messages], v.output]
                    for v in record.verdicts
                ],
            }
            for record in everyone
        }  # fmt: skip


def given_up(out: Path) -> list[str]:
    """What is said of the checks in which the grader failed."""
    with Gradebook(out / "gradebook.sqlite") as book:
        return [f"{r.student}: {v.check.id}: {m}" for r in book.records() for v in r.errors for m in v.messages]


@dataclass
class Killer:
    """Kills one kind of process, and counts."""

    folder: Path
    target: str
    moments: random.Random
    options: tuple[str, ...] = ()
    kills: int = 0
    runs: int = 0
    during_start: int = 0
    at_once: int = 0
    graded_before: list[int] = field(default_factory=list)
    leaving: list[psutil.Process] = field(default_factory=list)

    def disturb(self, out: Path, kills: int) -> None:
        """Start a run and kill in it; it may end before its time."""
        # the coordinator dies now with one grader, now with two, whose start is most of what this costs
        workers = self.moments.choice((1, 1, 2)) if self.target == "coordinator" else 2
        process = start(self.folder, out, *self.options, "--workers", str(workers))
        self.runs += 1
        try:
            if self.target == "coordinator":
                self._kill_coordinator(process, out)
            else:
                self._kill_helpers(process, out, kills)
                _, errors = process.communicate()
                assert process.returncode == 0, f"exit code {process.returncode}: {errors} {given_up(out)}"
        finally:
            process.kill()
            process.communicate()
        if self.target == "coordinator" and self.moments.random() < 0.5:
            # whoever starts the command again at once meets the graders of the dead one on their way out
            self.leaving += family(process.pid)
            self.at_once += 1
            return
        assert not wait_until_gone(process.pid), "processes outlive the run"

    def _kill_coordinator(self, process: subprocess.Popen[str], out: Path) -> None:
        """A third of the times while it starts, else some verdicts after its first."""
        before, wanted = count(out), self.moments.choice([0, 0, 1, 1, 6, 15, 30])
        deadline = time.monotonic() + (self.moments.uniform(0, 3) if not wanted else 300)
        while process.poll() is None and count(out) - before < max(wanted, 1) and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(self.moments.uniform(0, 0.1))
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            self.kills += 1
            self.during_start += count(out) == before
            self.graded_before.append(count(out) - before)

    def _kill_helpers(self, process: subprocess.Popen[str], out: Path, kills: int) -> None:
        """One every few submissions: whoever loses two graders is given up, and that is another matter."""
        ended = count(out, "grading WHERE finished IS NOT NULL")
        while process.poll() is None and self.kills < kills:
            time.sleep(0.02)
            if count(out, "grading WHERE finished IS NOT NULL") < ended + 5:
                continue
            time.sleep(self.moments.uniform(0, 0.2))
            victims = [p for p in family(process.pid) if self._is_victim(p, process.pid)]
            if victims:
                with contextlib.suppress(psutil.NoSuchProcess):
                    self.moments.choice(victims).kill()
                    self.kills += 1
                ended = count(out, "grading WHERE finished IS NOT NULL")

    def _is_victim(self, process: psutil.Process, coordinator: int) -> bool:
        with contextlib.suppress(psutil.NoSuchProcess):
            command, parent = " ".join(process.cmdline()), process.parent()
            if self.target == "grader":
                return "autograder.grading" in command
            if self.target == "zygote":
                return (
                    "launch.py" in command and parent is not None and "autograder.grading" in " ".join(parent.cmdline())
                )
            return "spawn_main" in command and process.ppid() == coordinator
        return False


def undisturbed(folder: Path, submissions: int) -> dict[str, Any]:
    """Write the class, grade it in peace with one process of this machine, and say what the gradebook holds."""
    write_class(folder, submissions)
    grade(folder, folder / "calm", "--workers", "1")
    calm = contents(folder / "calm")
    assert len(calm) == submissions + 1 and all(record["verdicts"] for record in calm.values())
    return calm


def kill_run(folder: Path, calm: dict[str, Any], target: str, kills: int, seed: int) -> Killer:
    """The kills, in a class that `undisturbed` wrote; AssertionError where something was lost, doubled or left."""
    options = ("--engine", "dask") if target == "dask" else ()
    everyone = dict.fromkeys(set(calm) - {"(reference)"}, 1)
    killer = Killer(folder, target, random.Random(seed), options)
    while killer.kills < kills:
        out = folder / f"{target}-{killer.runs}"
        while killer.kills < kills and (not count(out) or len(finished(out)) < len(everyone)):
            before = killer.kills
            killer.disturb(out, kills)
            assert killer.kills > before or len(finished(out)) == len(everyone), "nothing could be killed"
        summary = grade(folder, out, *options, "--workers", "2")
        assert not psutil.wait_procs(killer.leaving, 60)[1], "processes outlive the run"
        killer.leaving.clear()
        assert summary["errors"] == 0, "a check was given up"
        assert finished(out) == everyone, "not everyone was graded once"
        assert contents(out) == calm, "not the same as undisturbed"
        assert not (out / ".work").exists(), "scratch is left"
        left = os.listdir(folder / "tmp")
        assert not left, f"left in the temporary directory: {left}"
        shutil.rmtree(out)
    return killer


def write_down(killer: Killer, options: argparse.Namespace, seconds: float) -> None:
    """One more entry, in place of an older one of the same target and seed."""
    known = json.loads(options.json.read_text(encoding="utf-8")) if options.json.exists() else []
    facts = {
        "target": options.target,
        "seed": options.seed,
        "kills": killer.kills,
        "before_any_verdict": killer.during_start,
        "started_again_at_once": killer.at_once,
        "runs": killer.runs,
        "submissions": options.submissions,
        "seconds": round(seconds),
    }
    entries = {(entry["target"], entry["seed"]): entry for entry in [*known, facts]}
    text = json.dumps([entries[key] for key in sorted(entries)], indent=1)
    options.json.write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Run and say what happened."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", choices=TARGETS, default="coordinator")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--submissions", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--json", type=Path, default=ROOT / "benchmarks" / "kills.json", help="where it is written down"
    )
    options = parser.parse_args()
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kill-run-") as folder:
        calm = undisturbed(Path(folder), options.submissions)
        killer = kill_run(Path(folder), calm, options.target, options.kills, options.seed)
    write_down(killer, options, time.monotonic() - begin)
    print(
        f"{options.target}: killed {killer.kills} times in {killer.runs} runs (seed {options.seed}),"
        f" {options.submissions} submissions"
        + (f", {killer.during_start} times before a verdict" if options.target == "coordinator" else "")
        + f", {time.monotonic() - begin:.0f} s: every submission graded once, same contents as undisturbed,"
        " no process and no scratch left"
    )


if __name__ == "__main__":
    main()
