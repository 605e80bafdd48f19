"""How often do the checks fail a right answer? Grade the reference many times, with other inputs each time."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.course import Assignment, load_course
from autograder.grading.grade import GradeList, grade_batch, submission_from_source
from autograder.sandbox import Sandbox

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Failure:
    """A check that took points from the reference: with which seed, and what it said."""

    seed: int
    check: str
    why: str


@dataclass(frozen=True)
class Reseeding:
    """What `runs` gradings of the reference found."""

    assignment: str
    runs: int
    failures: tuple[Failure, ...]

    @property
    def upper_bound(self) -> float:
        """The false-fail probability per grading that is excluded with 95 % confidence.

        Exact (Clopper-Pearson): for no failures in n runs, 1 - 0.05^(1/n).
        """
        from scipy.stats import beta

        failed = len({f.seed for f in self.failures})
        return 1.0 if failed >= self.runs else float(beta.ppf(CONFIDENCE, failed + 1, self.runs - failed))

    def to_plain(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "id": self.assignment,
            "runs": self.runs,
            "failed_runs": len({f.seed for f in self.failures}),
            "upper_bound": self.upper_bound,
            "failures": [vars(f) for f in self.failures],
        }


def reseed(
    assignment: Assignment,
    runs: int,
    *,
    workers: int = 1,
    progress: Callable[[int], None] = lambda done: None,
) -> Reseeding:
    """Grade the reference with seeds 1 .. `runs`, spread over `workers` processes."""
    shares = [list(range(1 + n, runs + 1, workers * 4)) for n in range(workers * 4)]
    failures: list[Failure] = []
    done = 0
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        waiting = {pool.submit(_grade, assignment.root, assignment.id, share): share for share in shares if share}
        for future in as_completed(waiting):
            failures += future.result()
            done += len(waiting[future])
            progress(done)
    return Reseeding(assignment.id, runs, tuple(sorted(failures, key=lambda f: (f.seed, f.check))))


def _grade(root: Path, assignment_id: str, seeds: list[int]) -> list[Failure]:
    assignment = load_course(root).assignment(assignment_id)
    source = assignment.reference.read_text(encoding="utf-8")
    failures = []
    with Sandbox() as sandbox:
        for seed in seeds:
            kept = GradeList()
            grade_batch(
                assignment,
                [submission_from_source(assignment, "reference", source)],
                sink=kept,
                seed=seed,
                sandbox=sandbox,
            )
            for verdict in kept.grades[0].verdicts:
                if verdict.status != "pass":
                    why = f"{verdict.status}: " + " ".join(map(str, verdict.messages))
                    failures.append(Failure(seed, verdict.check.id, why))
    return failures
