"""Grading: one warm zygote and one collection of checks, any number of submissions."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Protocol

from autograder.checking.reference import Reference, load_reference
from autograder.checking.runner import CheckRun, default_seed, select, with_checks
from autograder.checking.signature import signatures
from autograder.checking.stage import SubmissionStage, working_folder
from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment
from autograder.grading import dialects
from autograder.grading.cache import ReferenceCache
from autograder.grading.model import Grade, Submission
from autograder.sandbox import Cell, Program, Sandbox, Signature
from autograder.sandbox.languages import NAMES


class Sink(Protocol):
    """Where verdicts go, the moment they exist."""

    def begin(self, submission: Submission, checks: Sequence[Check]) -> None:
        """A submission is about to be graded by these checks."""

    def verdict(self, submission: Submission, verdict: Verdict) -> None:
        """One check has spoken."""

    def end(self, grade: Grade) -> None:
        """All checks have."""


def grade_batch(
    assignment: Assignment,
    submissions: Iterable[Submission],
    *,
    sink: Sink,
    public_only: bool = False,
    only: Collection[str] | None = None,
    only_for: Callable[[Submission], Collection[str] | None] = lambda submission: None,
    enough: Callable[[Verdict], bool] = lambda verdict: False,
    seed: int | None = None,
    sandbox: Sandbox | None = None,
    unsafe: bool = False,
    cache: ReferenceCache | None = None,
) -> None:
    """Grade submissions one after another, telling `sink` of every verdict as it comes.

    Parameters
    ----------
    assignment : Assignment
        What was asked.
    submissions : iterable of Submission
        Drawn from one at a time, so it may wait for more.
    sink : Sink
        Receives begin, verdict and end of each submission.
    public_only, only
        Run public checks alone, or the checks of some questions.
    only_for : callable
        The questions to run for one submission, None for all.
    enough : callable
        Whether a verdict says all that is wanted, so that this submission's other checks are left out.
    seed : int, optional
        Seed of the checks' random inputs; by default one derived from the check files.
    sandbox : Sandbox, optional
        A sandbox to use; otherwise one is started for the batch and ended with it.
    unsafe : bool
        Grade even where this machine offers no protection at all.
    cache : ReferenceCache, optional
        Where the reference's values are kept from batch to batch.

    Raises
    ------
    CourseError
        The assignment's checks or reference are broken.
    SandboxUnavailable
        Nothing on this machine confines student code, and `unsafe` was not asked for.
    """
    chosen = default_seed(assignment) if seed is None else seed
    figures = frozenset(name for name, q in assignment.functions.items() if q.kind == "figure")
    with ExitStack() as stack:
        folder = stack.enter_context(working_folder(assignment))
        private = [assignment.root, *([cache.folder] if cache else [])]
        box = sandbox if sandbox is not None else stack.enter_context(Sandbox(unsafe=unsafe, private=private))
        module = load_reference(assignment.reference)
        reference, known = Reference(module, folder, figures, cache), signatures(assignment, module)
        data, given = data_files(assignment), dialects.given_files(assignment)

        def turn(run: CheckRun) -> None:
            for submission in submissions:
                program = program_of(submission, data, chosen, known, given)
                stage = SubmissionStage(assignment, program, box, reference, chosen, folder)
                _grade_one(run, stage, submission, only_for(submission), enough, sink, box.protection.summary())

        with_checks(assignment, turn, select(public_only, only))


def data_files(assignment: Assignment) -> dict[str, bytes]:
    """The assignment's data as it lies beside a student's code: "data/..." -> content."""
    folder = assignment.data
    paths = sorted(folder.rglob("*")) if folder.is_dir() else []
    return {f"data/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in paths if path.is_file()}


def program_of(
    submission: Submission,
    data: Mapping[str, bytes],
    seed: int,
    known: Mapping[str, Signature] | None = None,
    given: Mapping[str, bytes] | None = None,
) -> Program:
    """What the sandbox is to load: the student's code, their files, and the assignment's data.

    The student's own random numbers repeat with the checks' `seed` but do not give it away. Where functions are
    written in several languages, the programs of the others hang on the first; there the functions `given` are laid
    out, too, unless the student handed in a file of that name.
    """
    files = {**submission.files, **data}
    if submission.languages and given:
        own = {PurePosixPath(name).name for name in submission.files}
        files |= {name: raw for name, raw in given.items() if name not in own}
    own_seed = zlib.crc32(f"student {seed}".encode())
    others = tuple(
        dialects.program(language, submission.assignment, files, submission.languages, known or {}, own_seed)
        for language in NAMES
        if language in submission.languages.values()
    )
    if others and not submission.cells:
        return replace(others[0], others=others[1:])
    return Program(submission.assignment, submission.cells, files, own_seed, others=others)


def _grade_one(
    run: CheckRun,
    stage: SubmissionStage,
    submission: Submission,
    only: Collection[str] | None,
    enough: Callable[[Verdict], bool],
    sink: Sink,
    protection: str,
) -> None:
    start = time.perf_counter()
    verdicts = []
    sink.begin(submission, run.checks)
    try:
        with closing(run.run(stage, only)) as spoken:
            for verdict in spoken:
                verdicts.append(verdict)
                sink.verdict(submission, verdict)
                if enough(verdict):
                    break
    finally:
        stage.close()
    sink.end(
        Grade(
            submission,
            tuple(verdicts),
            load_problems=tuple(stage.load_problems),
            figures=stage.figures,
            cpu_seconds=stage.cpu_seconds,
            wall_seconds=time.perf_counter() - start,
            max_rss_mb=stage.max_rss_mb,
            protection=protection,
        )
    )


class GradeList:
    """A Sink that keeps the grades in a list."""

    def __init__(self) -> None:
        self.grades: list[Grade] = []

    def begin(self, submission: Submission, checks: Sequence[Check]) -> None:
        """Nothing to prepare."""

    def verdict(self, submission: Submission, verdict: Verdict) -> None:
        """The grade will have it."""

    def end(self, grade: Grade) -> None:
        """Keep the grade."""
        self.grades.append(grade)


def submission_from_source(assignment: Assignment, student: str, source: str) -> Submission:
    """A submission made of one module's source, as references and sample answers are graded."""
    return Submission(student, assignment.id, (Cell(source, f"{assignment.id}.py"),))
