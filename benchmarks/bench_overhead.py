"""What grading costs beyond the student's own code: neurograde beside `otter run`, same submissions, same run.

    python -m benchmarks.bench_overhead [--rounds 5] [--json benchmarks/overhead.json]

Three graders take the same submissions of examples/class_hodgkin_huxley:

neurograde      one warm batch, as `neurograde grade` runs it: all public and hidden checks
otter run       stock otter on a bare bundle: two one-line tests, no hidden check, nothing of ours
otter + plugin  stock otter on our bundle: otter's machinery around the engine, started anew for each submission

CPU is that of the whole process tree. The student's own time, measured inside the sandbox around
each call, is taken out of all three; loading the submission, starting and confining processes, checks and
comparisons all count as overhead. Of ours it is told which part the trusted side takes (checks, reference, comparisons,
encoding, watching the clocks) and how many processes were started. otter is measured from outside, so its
imports count, as they do in use.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import io
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

from autograder import __version__
from autograder.authoring.bundle import build_bundle
from autograder.checking.runner import collect
from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment, Course, load_course
from autograder.grading.grade import grade_batch
from autograder.grading.intake import Refusal, take_file
from autograder.grading.model import Grade, Submission
from autograder.sandbox import Limits, Program, Running, Sandbox, clock

ROOT = Path(__file__).parents[1]
CLASS = ROOT / "examples" / "class_hodgkin_huxley"
SAMPLES = ("visitor.py", "2026003.py", "2026008.ipynb")

BARE_TEST = """
from otter.test_files import test_case

OK_FORMAT = False
name = "{name}"
points = 1


@test_case(points=1, hidden=False)
def test_defined(env):
    assert callable(env["{name}"])
"""


@dataclass(frozen=True)
class Cost:
    """Seconds that one submission took, the student's own time taken out."""

    grader: str
    submission: str
    wall: float
    cpu: float
    trusted: float | None = None  # CPU seconds of the grader's own process among them
    starts: int | None = None


@functools.cache
def _below(changes: object) -> list[int]:
    """The processes that this one has started, looked for anew when something `changes`."""
    return [p.pid for p in psutil.Process().children(recursive=True)]


class CountingSandbox(Sandbox):
    """A sandbox that counts its children, and knows what its zygote has used."""

    starts = 0

    def start(self, program: Program, limits: Limits | None = None) -> Running:
        self.starts += 1
        return super().start(program, limits)

    @property
    def _zygotes(self) -> list[int]:
        """Zygotes and their heirs in the new namespaces; between two submissions there are no children."""
        return _below(self._light)

    def zygote_cpu(self) -> float:
        return sum(clock.cpu_seconds(pid) or 0.0 for pid in self._zygotes)


class Meter:
    """A Sink that reads the clocks before and after each submission."""

    def __init__(self, sandbox: CountingSandbox) -> None:
        self.costs: list[Cost] = []
        self.own: dict[str, float] = {}
        self._sandbox = sandbox
        self._before = self._now()

    def _now(self) -> tuple[float, float, float, int]:
        return time.perf_counter(), time.process_time(), self._sandbox.zygote_cpu(), self._sandbox.starts

    def begin(self, submission: Submission, checks: Sequence[Check]) -> None:
        self._before = self._now()

    def verdict(self, submission: Submission, verdict: Verdict) -> None:
        pass

    def end(self, grade: Grade) -> None:
        wall, trusted, zygote, starts = (n - b for n, b in zip(self._now(), self._before, strict=True))
        own = sum(v.cpu_seconds for v in grade.verdicts)
        name = grade.submission.student
        self.own[name] = own
        cpu = trusted + zygote + grade.cpu_seconds - own
        self.costs.append(Cost("neurograde", name, max(wall - own, 0.0), cpu, trusted, int(starts)))


def taken(assignment: Assignment) -> list[Submission]:
    """The samples as intake makes them."""
    found = []
    for name in SAMPLES:
        submission = take_file(assignment, CLASS / name)
        if isinstance(submission, Refusal):
            raise SystemExit(f"{name}: {submission.reason}")
        found.append(submission)
    return found


def measure_ours(assignment: Assignment, rounds: int) -> tuple[list[Cost], dict[str, float], float]:
    """Costs over `rounds`, the students' own seconds, and what the batch took before its second round."""
    samples = taken(assignment)
    start = time.process_time()
    warm = 0.0
    with CountingSandbox(private=[assignment.root]) as sandbox:
        meter = Meter(sandbox)

        def rows() -> Iterator[Submission]:
            nonlocal warm
            yield from samples  # the first time, reference values are computed for the whole batch
            meter.costs.clear()
            warm = time.process_time() + sandbox.zygote_cpu() - start
            for _ in range(rounds):
                yield from samples

        grade_batch(assignment, rows(), sink=meter, sandbox=sandbox)
    return meter.costs, meter.own, warm


def measure_otter(grader: str, bundle: bytes, own: dict[str, float]) -> list[Cost]:
    """One `otter run` for each sample."""
    costs = []
    for name in SAMPLES:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            work = Path(folder)
            (work / "bundle.zip").write_bytes(bundle)
            submission = work / name
            submission.write_bytes((CLASS / name).read_bytes())
            command = [sys.executable, "-c", "from otter.cli import cli; cli()", "run"]
            environment = {**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}
            before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            done = subprocess.run(
                [*command, "-a", str(work / "bundle.zip"), "-o", str(work), str(submission)],
                cwd=work,
                env=environment,
                capture_output=True,
                text=True,
            )
            wall = time.perf_counter() - start
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if done.returncode != 0 or not (work / "results.json").is_file():
                raise SystemExit(f"{grader} on {name} failed:\n{done.stderr[-2000:]}")
            cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            mine = own[Path(name).stem] if grader.endswith("plugin") else 0.0
            costs.append(Cost(grader, Path(name).stem, wall - mine, cpu - mine))
    return costs


def bare_bundle() -> bytes:
    """What `otter generate` makes of two one-line tests."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        work = Path(folder)
        (work / "tests").mkdir()
        for name in ("nernst_potential", "ghk_potential"):
            (work / "tests" / f"{name}.py").write_text(BARE_TEST.format(name=name), encoding="utf-8")
        (work / "otter_config.json").write_text("{}", encoding="utf-8")
        command = [sys.executable, "-c", "from otter.cli import cli; cli()", "generate"]
        options = ["-t", "tests", "-o", "bundle.zip", "-c", "otter_config.json", "--no-environment"]
        subprocess.run([*command, *options], cwd=work, check=True, capture_output=True)
        return (work / "bundle.zip").read_bytes()


def plugin_bundle(course: Course, assignment: Assignment) -> bytes:
    """Our own bundle."""
    with contextlib.redirect_stdout(io.StringIO()):
        return build_bundle(course, assignment, collect(assignment))


def main() -> None:
    """Measure, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="how often the warm batch takes all samples")
    parser.add_argument("--json", type=Path, default=ROOT / "benchmarks" / "overhead.json")
    options = parser.parse_args()
    course = load_course(ROOT)
    assignment = course.assignment("hodgkin_huxley")
    ours, own, warm = measure_ours(assignment, options.rounds)
    results = {
        "neurograde": ours,
        "otter run": measure_otter("otter run", bare_bundle(), own),
        "otter + plugin": measure_otter("otter + plugin", plugin_bundle(course, assignment), own),
    }
    base = {kind: statistics.median(getattr(c, kind) for c in ours) for kind in ("wall", "cpu")}
    table = Table(title="Overhead per submission, seconds (median; the student's own time taken out)")
    for column in ("grader", "runs", "wall", "CPU", "wall, times ours", "CPU, times ours"):
        table.add_column(column, justify="left" if column == "grader" else "right")
    summary = {}
    for grader, costs in results.items():
        medians = {kind: statistics.median(getattr(c, kind) for c in costs) for kind in ("wall", "cpu")}
        summary[grader] = medians
        ratios = [f"{medians[kind] / base[kind]:.0f}" for kind in ("wall", "cpu")]
        table.add_row(grader, str(len(costs)), f"{medians['wall']:.3f}", f"{medians['cpu']:.3f}", *ratios)
    console = Console()
    console.print(table)
    trusted = statistics.median(cost.trusted or 0.0 for cost in ours)
    starts = statistics.median(cost.starts or 0 for cost in ours)
    console.print(f"Of ours, {trusted:.3f} s of CPU on the trusted side; processes started: {starts:.0f}.")
    checks = len(collect(assignment))
    console.print(f"{checks} checks in {len(assignment.questions)} questions; starting a batch: {warm:.1f} s of CPU;")
    console.print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    document = {
        "version": __version__,
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores",
        "load_average": round(os.getloadavg()[0], 1),
        "checks": checks,
        "batch_start_cpu": round(warm, 2),
        "trusted_cpu": round(trusted, 4),
        "process_starts": starts,
        "medians": {k: {q: round(v, 4) for q, v in m.items()} for k, m in summary.items()},
        "runs": [{k: round(v, 4) if isinstance(v, float) else v for k, v in asdict(c).items() if v is not None}
                 for costs in results.values() for c in costs],
    }  # fmt: skip
    options.json.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
