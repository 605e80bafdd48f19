"""How fast a class is graded: by class size and workers, beside `otter run`, `nbgrader autograde` and the floor.

    python -m benchmarks.bench_throughput [--sizes 10,100,2000] [--workers 1,2] [--peers 6] [--docs docs/cluster.md]

The same submissions, one machine, one run. A submission is a notebook of two functions, made for all three graders:
the cells that nbgrader checks are ordinary cells to the others. neurograde runs five checks on it behind its trust
line, with reference values and random inputs; otter and nbgrader run assertions in the student's own kernel. Each
grader is a command started from nothing, as a TA starts it, and writes all it writes. CPU is that of all its processes.

floor         what the students' own processes used, measured inside the sandbox: loading the code and the calls
realistic     right answers to hodgkin_huxley (52 checks) in several manners, each handed in by many: a real problem
              set; values of the reference are known, as from the second class on

nbgrader lives in an environment of its own, made on first use in .venv-nbgrader. Every row is written down when it is
measured, in throughput.json; the plot, the table in docs/cluster.md and what the issue asks for come at the end, from
that file (`--render` makes them from it alone). Where a peer cannot be run, the rest is measured all the same.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import nbformat
import psutil
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder import __version__
from benchmarks import throughput_report as report
from benchmarks.bench_overhead import CLASS, ROOT
from tests.support.tiny_course import write_tiny_course

ANSWER = """import numpy as np


def square(x):
    return np.asarray(x) ** 2


def cube(x):
    return np.asarray(x) ** {power}
"""
ASSERTIONS = {
    "square": "assert np.allclose(square(2.0), 4.0)\nassert np.allclose(square(np.arange(20.0)), np.arange(20.0) ** 2)",
    "cube": "x = np.linspace(-2, 2, 5)\nassert np.allclose(cube(x), x ** 3)",
}
OTTER_TEST = """
from otter.test_files import test_case

OK_FORMAT = False
name = "{name}"
points = 1


@test_case(points=1, hidden=True)
def test_{name}(env):
    np, {name} = env["np"], env["{name}"]
{body}
"""


@dataclass
class Row:
    """What one command took for a class; seconds, megabytes.

    `own_cpu` is that of the students' processes from fork to end, `called_cpu` of it that in the functions called.
    """

    grader: str
    submissions: int
    workers: int
    wall: float
    cpu: float
    own_cpu: float = 0.0
    called_cpu: float = 0.0
    worker_mb: float = 0.0
    coordinator_mb: float = 0.0

    @property
    def per_minute(self) -> float:
        return 60 * self.submissions / self.wall


class Failed(Exception):
    """A command did not do what it is measured at."""


class Memory(threading.Thread):
    """Looks at a process tree now and then: the largest sizes of the coordinator, and of a grader with its zygote."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        super().__init__(daemon=True)
        self._tree, self._process = psutil.Process(process.pid), process
        self.coordinator = self.worker = 0.0

    def run(self) -> None:
        while self._process.poll() is None:
            with contextlib.suppress(psutil.NoSuchProcess):
                self.coordinator = max(self.coordinator, self._tree.memory_info().rss / 1e6)
                for grader in self._tree.children():
                    zygotes = [p for p in grader.children() if "launch.py" in " ".join(p.cmdline())]
                    held = sum(p.memory_info().rss for p in zygotes)  # their heirs share it
                    self.worker = max(self.worker, (grader.memory_info().rss + held) / 1e6)
            time.sleep(0.5)


def measured(command: list[str], cwd: Path, **environment: str) -> tuple[float, float, Memory]:
    """Wall and CPU seconds of a command and all it started, and its memory."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    made = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(ROOT), **environment}
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(command, cwd=cwd, env=made, stdout=log, stderr=log, text=True)
        memory = Memory(process)
        memory.start()
        process.wait()
        memory.join()
        if process.returncode:
            log.seek(0)
            raise Failed(f"{' '.join(command[:6])} ...: exit code {process.returncode}\n{log.read()[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - begin, cpu, memory


# ------------------------------------------------------------------------------------------ submissions


def notebook(serial: int) -> str:
    """One student's notebook: a third of them get the cube wrong."""
    answer = ANSWER.format(power=3 if serial % 3 else 2)
    cells = [
        new_markdown_cell(f"Powers, by student {serial}"),
        _marked(new_code_cell(answer), "powers", grade=False, solution=True),
        *(
            _marked(new_code_cell(text), f"test_{name}", grade=True, solution=False)
            for name, text in ASSERTIONS.items()
        ),
    ]
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    made = new_notebook(cells=cells)
    made.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return str(nbformat.writes(made))


def _marked(cell: Any, name: str, *, grade: bool, solution: bool) -> Any:
    """A cell as nbgrader wants it."""
    marks = {
        "schema_version": 3,
        "grade_id": name,
        "grade": grade,
        "solution": solution,
        "locked": grade,
        "task": False,
    }
    cell.metadata["nbgrader"] = marks | ({"points": 1} if grade else {})
    return cell


def write_class(folder: Path, count: int) -> Path:
    """`count` notebooks, one for each student."""
    folder.mkdir()
    for serial in range(count):
        (folder / f"s{serial:04}.ipynb").write_text(notebook(serial), encoding="utf-8")
    return folder


def write_realistic(folder: Path, count: int) -> Path:
    """Answers to hodgkin_huxley that do the whole work, each handed in by many."""
    folder.mkdir()
    answers = [ROOT / "reference" / "hodgkin_huxley.py", CLASS / "2026003.py"]
    for serial in range(count):
        source = answers[serial % len(answers)].read_text(encoding="utf-8")
        (folder / f"s{serial:04}.py").write_text(f"{source}\n\nSERIAL = {serial}\n", encoding="utf-8")
    return folder


# ------------------------------------------------------------------------------------------ graders


def ours(assignment: str, course: Path, submissions: Path, out: Path, workers: int, cache: Path | None = None) -> Row:
    """`neurograde grade`, reports and all; with a `cache` of the reference as in use, else without."""
    count = len(list(submissions.iterdir()))
    command = [sys.executable, "-m", "autograder", "grade", assignment, str(submissions), "--out", str(out)]
    options = ["--workers", str(workers), "--json", *([] if cache else ["--no-cache"])]
    where = {"NEUROGRADE_COURSE": str(course), "NEUROGRADE_CACHE": str(cache or "off")}
    wall, cpu, memory = measured([*command, *options], ROOT, **where)
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as book:
        own, graded = book.execute(
            "SELECT sum(cpu_seconds), count(*) FROM grading JOIN submission ON submission.id = submission"
            " WHERE role = 'student' AND finished IS NOT NULL"
        ).fetchone()
        (called,) = book.execute(
            "SELECT sum(json_extract(plain, '$.cpu_seconds')) FROM verdict JOIN grading ON grading.id = grading"
            " JOIN submission ON submission.id = submission WHERE role = 'student'"
        ).fetchone()
    if graded != count:
        raise Failed(f"{graded} of {count} submissions were graded")
    label = report.REAL if cache else report.OURS
    return Row(label, count, workers, wall, cpu, own, called, memory.worker, memory.coordinator)


def otter(submissions: Path, work: Path) -> Row:
    """`otter run`, once for each notebook: that is how it is used."""
    (work / "tests").mkdir(parents=True)
    for name, text in ASSERTIONS.items():
        body = "\n".join(f"    {line}" for line in text.splitlines())
        (work / "tests" / f"{name}.py").write_text(OTTER_TEST.format(name=name, body=body), encoding="utf-8")
    (work / "otter_config.json").write_text("{}", encoding="utf-8")
    command = [sys.executable, "-c", "from otter.cli import cli; cli()"]
    generate = ["generate", "-t", "tests", "-o", "bundle.zip", "-c", "otter_config.json", "--no-environment"]
    measured([*command, *generate], work)
    row = Row("otter run", 0, 1, 0.0, 0.0)
    for path in sorted(submissions.iterdir()):
        shutil.copy(path, work / path.name)
        wall, cpu, _ = measured([*command, "run", "-a", "bundle.zip", "-o", str(work), path.name], work)
        row.submissions, row.wall, row.cpu = row.submissions + 1, row.wall + wall, row.cpu + cpu
    return row


def nbgrader(submissions: Path, work: Path, environment: Path) -> Row:
    """`nbgrader autograde`, once for the class."""
    source = work / "source" / "powers"
    source.mkdir(parents=True)
    (source / "powers.ipynb").write_text(notebook(1), encoding="utf-8")
    (work / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'bench'\n")
    for path in submissions.iterdir():
        handed_in = work / "submitted" / path.stem / "powers"
        handed_in.mkdir(parents=True)
        shutil.copy(path, handed_in / "powers.ipynb")
    command = [str(environment / "bin" / "python"), "-m", "nbgrader"]
    path = {"PYTHONPATH": "", "PATH": f"{environment / 'bin'}:{os.environ['PATH']}"}
    measured([*command, "generate_assignment", "powers"], work, **path)
    wall, cpu, _ = measured([*command, "autograde", "powers"], work, **path)
    count = len(list((work / "autograded").iterdir()))
    if count != len(list(submissions.iterdir())):
        raise Failed(f"nbgrader graded {count} submissions only")
    return Row("nbgrader autograde", count, 1, wall, cpu)


def nbgrader_environment(folder: Path) -> Path:
    """An environment with nbgrader, made where there is none."""
    if not (folder / "bin" / "nbgrader").exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, "nbgrader>=0.9", "ipykernel", "numpy"], check=True)
    return folder


def main() -> None:
    """Measure, write down each row, then say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10,30,100,300,1000,2000")
    parser.add_argument("--workers", default="1,2")
    parser.add_argument("--peers", type=int, default=6, help="how many submissions otter and nbgrader are given")
    parser.add_argument("--realistic", default="20,200", help="how many Hodgkin-Huxley submissions")
    parser.add_argument("--nbgrader", type=Path, default=ROOT / ".venv-nbgrader", help="environment of nbgrader")
    parser.add_argument("--json", type=Path, default=ROOT / "benchmarks" / "throughput.json")
    parser.add_argument("--plot", type=Path, default=ROOT / "docs" / "images" / "throughput.svg")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs" / "cluster.md", help="page with the table")
    parser.add_argument("--render", action="store_true", help="measure nothing")
    options = parser.parse_args()
    if not options.render:
        measure(options, Notes(options.json))
    report.render(json.loads(options.json.read_text(encoding="utf-8")), options.plot, options.docs)


class Notes:
    """The JSON file, written anew with every row."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.document: dict[str, Any] = {
            "version": __version__,
            "python": platform.python_version(),
            "machine": f"{platform.machine()}, {os.cpu_count()} cores",
            "load_average_before": round(os.getloadavg()[0], 1),
            "rows": [],
            "failed": {},
        }

    def row(self, row: Row) -> None:
        """One more."""
        plain = {k: round(v, 4) if isinstance(v, float) else v for k, v in asdict(row).items()}
        self.document["rows"].append(plain | {"per_minute": round(row.per_minute, 1)})
        self.write()
        print(
            f"{row.grader}, {row.submissions}, {row.workers} workers: {row.wall:.1f} s, CPU {row.cpu:.1f} s", flush=True
        )

    def write(self) -> None:
        """Everything so far."""
        self.path.write_text(json.dumps(self.document, indent=1) + "\n", encoding="utf-8")


def measure(options: argparse.Namespace, notes: Notes) -> None:
    """All rows."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        write_tiny_course(folder / "course")
        (folder / "course" / "templates").symlink_to(ROOT / "templates")
        peers = write_class(folder / "peers", options.peers)
        for grader, run in (
            ("otter run", lambda: otter(peers, folder / "otter")),
            (
                "nbgrader autograde",
                lambda: nbgrader(peers, folder / "nbgrader", nbgrader_environment(options.nbgrader)),
            ),
        ):
            try:
                notes.row(run())
            except (Failed, OSError, subprocess.CalledProcessError) as error:
                notes.document["failed"][grader] = str(error)[-2000:]
                print(f"{grader} could not be measured: {error}", file=sys.stderr)
        workers = [int(n) for n in options.workers.split(",")]
        for size in map(int, options.sizes.split(",")):
            submissions = write_class(folder / f"class{size}", size)
            for number in workers:
                notes.row(ours("tiny", folder / "course", submissions, folder / f"out{size}-{number}", number))
        realistic = [int(size) for size in filter(None, options.realistic.split(","))]
        if realistic:  # not counted: it fills the cache of the reference's values
            first = write_realistic(folder / "first", 2)
            ours("hodgkin_huxley", ROOT, first, folder / "first-out", 1, folder / "cache")
        for size in realistic:
            submissions = write_realistic(folder / f"realistic{size}", size)
            for number in workers:
                out = folder / f"realistic{size}-{number}"
                notes.row(ours("hodgkin_huxley", ROOT, submissions, out, number, folder / "cache"))


if __name__ == "__main__":
    main()
