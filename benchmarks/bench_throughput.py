"""How fast a class is graded: by class size and workers, beside `otter run`, `nbgrader autograde` and the floor.

    python -m benchmarks.bench_throughput [--sizes 10,100,2000] [--workers 1,2] [--peers 6] [--json FILE] [--plot FILE]

The same submissions, one machine, one run. A submission is a notebook of two functions, made for all three graders:
the cells that nbgrader checks are ordinary cells to the others. neurograde runs five checks on it behind its trust
line, with reference values and random inputs; otter and nbgrader run assertions in the student's own kernel. Each
grader is a command started from nothing, as a TA starts it, and writes all it writes. CPU is that of all its processes.

floor         what the students' own processes used, measured inside the sandbox: loading the code and the calls
realistic     submissions of examples/class_hodgkin_huxley (52 checks), for the cost of a real problem set

nbgrader lives in an environment of its own, made on first use in .venv-nbgrader.
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
import statistics
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
from rich.console import Console
from rich.table import Table

from autograder import __version__
from benchmarks.bench_overhead import CLASS, ROOT, SAMPLES
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
    """What one command took for a class; seconds, megabytes."""

    grader: str
    submissions: int
    workers: int
    wall: float
    cpu: float
    own_cpu: float = 0.0
    worker_mb: float = 0.0
    coordinator_mb: float = 0.0

    @property
    def per_minute(self) -> float:
        return 60 * self.submissions / self.wall


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
                    zygotes = [p for p in grader.children(recursive=True) if "launch.py" in " ".join(p.cmdline())]
                    largest = max((p.memory_info().rss for p in zygotes), default=0)
                    self.worker = max(self.worker, (grader.memory_info().rss + largest) / 1e6)
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
            raise SystemExit(f"{' '.join(command[:6])} ...: exit code {process.returncode}\n{log.read()[-2000:]}")
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
    """Samples of the Hodgkin-Huxley class, each handed in by many."""
    folder.mkdir()
    for serial in range(count):
        sample = CLASS / SAMPLES[serial % len(SAMPLES)]
        shutil.copy(sample, folder / f"s{serial:04}{sample.suffix}")
    return folder


# ------------------------------------------------------------------------------------------ graders


def ours(assignment: str, course: Path, submissions: Path, out: Path, workers: int, label: str = "neurograde") -> Row:
    """`neurograde grade`, reports and all, without a cache of the reference."""
    count = len(list(submissions.iterdir()))
    command = [sys.executable, "-m", "autograder", "grade", assignment, str(submissions), "--out", str(out)]
    options = ["--workers", str(workers), "--no-cache", "--json"]
    wall, cpu, memory = measured([*command, *options], ROOT, NEUROGRADE_COURSE=str(course))
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as book:
        own, graded = book.execute(
            "SELECT sum(cpu_seconds), count(*) FROM grading JOIN submission ON submission.id = submission"
            " WHERE role = 'student' AND finished IS NOT NULL"
        ).fetchone()
    if graded != count:
        raise SystemExit(f"{graded} of {count} submissions were graded")
    return Row(label, count, workers, wall, cpu, own, memory.worker, memory.coordinator)


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
        raise SystemExit(f"nbgrader graded {count} submissions only")
    return Row("nbgrader autograde", count, 1, wall, cpu)


def nbgrader_environment(folder: Path) -> Path:
    """An environment with nbgrader, made where there is none."""
    if not (folder / "bin" / "nbgrader").exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, "nbgrader>=0.9", "ipykernel", "numpy"], check=True)
    return folder


# ------------------------------------------------------------------------------------------ what it says


def show(rows: list[Row], console: Console) -> None:
    """The table."""
    table = Table(title="A class, from the command to the last page")
    heads = (
        "grader",
        "submissions",
        "workers",
        "wall s",
        "per minute",
        "CPU s each",
        "own CPU s",
        "MB a worker",
        "MB head",
    )
    for column in heads:
        table.add_column(column, justify="left" if column == "grader" else "right")
    for row in rows:
        each = [f"{row.cpu / row.submissions:.3f}", f"{row.own_cpu / row.submissions:.3f}" if row.own_cpu else ""]
        memory = [f"{size:.0f}" if size else "" for size in (row.worker_mb, row.coordinator_mb)]
        counts = [str(row.submissions), str(row.workers), f"{row.wall:.1f}", f"{row.per_minute:.0f}"]
        table.add_row(row.grader, *counts, *each, *memory)
    console.print(table)


def plot(rows: list[Row], path: Path) -> None:
    """Throughput against class size."""
    import matplotlib

    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "throughput"
    from matplotlib import pyplot as plt

    figure, (speed, cost) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    lines = [row for row in rows if row.grader == "neurograde"]
    for workers, colour in zip(sorted({row.workers for row in lines}), ("#1f8bb0", "#0b3954", "#7aa6b8"), strict=False):
        chosen = sorted((row for row in lines if row.workers == workers), key=lambda row: row.submissions)
        sizes = [row.submissions for row in chosen]
        look = {"marker": "o", "color": colour, "label": f"neurograde, {workers} worker{'s' * (workers > 1)}"}
        speed.plot(sizes, [row.per_minute for row in chosen], **look)
        cost.plot(sizes, [row.cpu / row.submissions for row in chosen], **look)
    for grader, style in (("nbgrader autograde", "--"), ("otter run", ":")):
        for row in (row for row in rows if row.grader == grader):
            speed.axhline(row.per_minute, color="#b5532a", linestyle=style, label=grader)
            cost.axhline(row.cpu / row.submissions, color="#b5532a", linestyle=style, label=grader)
    own = [row.own_cpu / row.submissions for row in lines]
    cost.axhline(statistics.median(own), color="#777777", linewidth=1, label="the student's own processes")
    speed.set(ylabel="submissions graded per minute")
    cost.set(ylabel="CPU seconds per submission, start of the command included")
    for axes in (speed, cost):
        axes.set(xscale="log", yscale="log", xlabel="submissions in the class")
        axes.grid(alpha=0.3)
        axes.spines[["top", "right"]].set_visible(False)
    speed.legend(frameon=False)
    cost.legend(frameon=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def main() -> None:
    """Measure, print the table, write JSON and plot."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10,30,100,300,1000,2000")
    parser.add_argument("--workers", default="1,2")
    parser.add_argument("--peers", type=int, default=6, help="how many submissions otter and nbgrader are given")
    parser.add_argument("--realistic", type=int, default=24, help="how many Hodgkin-Huxley submissions")
    parser.add_argument("--nbgrader", type=Path, default=ROOT / ".venv-nbgrader", help="environment of nbgrader")
    parser.add_argument("--json", type=Path, default=ROOT / "benchmarks" / "throughput.json")
    parser.add_argument("--plot", type=Path, default=ROOT / "docs" / "images" / "throughput.svg")
    options = parser.parse_args()
    load = os.getloadavg()[0]
    rows: list[Row] = []
    console = Console(width=140)
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        write_tiny_course(folder / "course")
        (folder / "course" / "templates").symlink_to(ROOT / "templates")
        peers = write_class(folder / "peers", options.peers)
        rows.append(otter(peers, folder / "otter"))
        rows.append(nbgrader(peers, folder / "nbgrader", nbgrader_environment(options.nbgrader)))
        workers = [int(n) for n in options.workers.split(",")]
        for size in map(int, options.sizes.split(",")):
            submissions = write_class(folder / f"class{size}", size)
            for number in workers:
                rows.append(ours("tiny", folder / "course", submissions, folder / f"out{size}-{number}", number))
        realistic = write_realistic(folder / "realistic", options.realistic)
        for number in workers:
            out = folder / f"realistic-{number}"
            rows.append(ours("hodgkin_huxley", ROOT, realistic, out, number, "neurograde, realistic"))
    show(rows, console)
    console.print(f"load average before: {load:.1f} on {os.cpu_count()} cores")
    document = {
        "version": __version__,
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores",
        "load_average_before": round(load, 1),
        "rows": [
            {k: round(v, 4) if isinstance(v, float) else v for k, v in asdict(row).items()}
            | {"per_minute": round(row.per_minute, 1)}
            for row in rows
        ],
    }
    options.json.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    plot(rows, options.plot)


if __name__ == "__main__":
    main()
