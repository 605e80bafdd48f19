"""Running checks: pytest collects them once, then each submission in turn goes through all of them.

pytest's own `pytest_runtestloop` hook is where the turn is made: instead of
running every item once, it runs every item for every submission that comes.
"""

from __future__ import annotations

import hashlib
import sys
import time
import traceback
import warnings
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from _pytest.runner import runtestprotocol

from autograder.checking import fixtures
from autograder.checking.fixtures import (
    CHECK,
    CREDIT,
    BadCheck,
    Stage,
    arguments,
    check_fixtures,
    check_of,
    is_plain,
    staged,
)
from autograder.checking.outcome import forget_comparisons, messages_of, say
from autograder.checking.stage import ReferenceStage, SubmissionStage
from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment
from autograder.errors import CourseError, GraderError
from autograder.messages import Message
from autograder.sandbox import SandboxError

PLAIN = pytest.StashKey[bool]()
SETTINGS = Path(__file__).parent / "checks.ini"

Turn = Callable[["CheckRun"], None]


class CheckRun:
    """The collected checks of an assignment, ready to be run for one submission after another."""

    def __init__(self, assignment: Assignment, config: pytest.Config, items: Sequence[pytest.Function]) -> None:
        self.assignment, self._config = assignment, config
        order = {question.id: n for n, question in enumerate(assignment.questions)}
        items = sorted(items, key=lambda item: order[item.stash[CHECK].question])
        self.checks = tuple(item.stash[CHECK] for item in items)
        # What public checks print, raise and draw is shown: they come before the student's code has seen any
        # hidden check's input, which it could remember and show as well.
        self._items = sorted(items, key=lambda item: not item.stash[CHECK].public)
        self._error: BaseException | None = None
        self._sound: dict[str, bool] = {}

    def run(self, stage: SubmissionStage, only: Collection[str] | None = None) -> Generator[Verdict, None, None]:
        """The verdicts on one submission, one for each check (of the questions in `only`, if given), as they come."""
        items = [item for item in self._items if only is None or item.stash[CHECK].question in only]
        try:
            yield from self._run_all(items, stage)
        finally:  # whoever listens may have heard enough: nothing set up may be left to the next submission
            if items:
                items[0].session._setupstate.teardown_exact(None)
            stage.close()

    def _run_all(self, items: Sequence[pytest.Function], stage: SubmissionStage) -> Iterator[Verdict]:
        question = ""
        needing = [item for item in items if not item.stash[PLAIN]]
        for item in items:
            if needing and item is needing[0]:
                del needing[0]
            following = needing[0] if needing else None
            check = item.stash[CHECK]
            if check.question != question:
                question = check.question
                stage.begin_question(self.assignment.question(question))
            verdict = self._judge(item, following, stage)
            if verdict.status == "error" or (verdict.status != "pass" and stage.doubtful and stage.ran):
                # the grader's own failure, or perhaps the trace of another question: once more, from a fresh process
                stage.start_afresh()
                verdict = self._judge(item, following, stage)
            yield verdict

    def _judge(self, item: pytest.Function, following: pytest.Function | None, stage: SubmissionStage) -> Verdict:
        check = item.stash[CHECK]
        stage.begin_check(check.id)
        item.stash[CREDIT] = None
        start = time.perf_counter()
        error = self._run(item, following, stage)
        credit = item.stash[CREDIT]
        told: tuple[Message, ...] = tuple(credit.messages) if credit is not None else ()
        status, share = "pass", 1.0
        if error is not None:
            told, share = (*told, *messages_of(error, check.public)), 0.0
            status = "fail"
            if not isinstance(error, AssertionError):
                blamed = self._blame(item, error, stage)
                status, told = blamed
        elif credit is not None and credit.lost > 0:
            share = max(0.0, 1.0 - credit.lost)
            status = "partial" if share > 1e-9 else "fail"
        return Verdict(
            check,
            status,  # type: ignore[arg-type]
            round(check.points * share, 6),
            told,
            cpu_seconds=stage.check_cpu,
            wall_seconds=time.perf_counter() - start,
            output=stage.output if check.public else "",
        )

    def _blame(
        self, item: pytest.Function, error: BaseException, stage: SubmissionStage
    ) -> tuple[str, tuple[Message, ...]]:
        """Whose fault is an exception that is no assertion?

        A check that runs well on the reference's values broke on what the student
        returned: the answer is of the wrong form. Anything else is the grader's failure.
        """
        name = type(error).__name__
        if not isinstance(error, (SandboxError, GraderError, BadCheck)):
            check = item.stash[CHECK]
            if check.id not in self._sound:
                self._sound[check.id] = self._run(item, None, ReferenceStage(stage)) is None
            if self._sound[check.id]:
                return "fail", (say("Your answer is not of the form that this check can use ({error}).", error=name),)
        if isinstance(error, SandboxError) and isinstance(error.message, Message):
            return "error", (error.message,)
        return "error", (say("{text}", text=f"{name}: {error}"),)

    def play(self, stage_of: Callable[[str], Stage]) -> None:
        """Run every check on a stage of its own, for what can be seen from there; no verdicts."""
        for item in self._items:
            self._run(item, None, stage_of(item.stash[CHECK].id))

    def _run(self, item: pytest.Function, following: pytest.Function | None, stage: Stage) -> BaseException | None:
        """Run one item; the exception that ended it, if any. `following` is the next that pytest sets up.

        pytest takes longer over an item than most checks over their work, so it is asked only where it is needed.
        """
        self._error = None
        forget_comparisons()
        with warnings.catch_warnings(), np.errstate(all="ignore"), redirect_stdout(sys.stderr):
            warnings.simplefilter("ignore")
            if not item.stash[PLAIN]:
                with staged(self._config, stage):
                    runtestprotocol(item, log=False, nextitem=following)
                return self._error
            try:
                if item.obj(**arguments(item, stage)) is not None:
                    raise BadCheck(f"{item.name} returns a value that nobody looks at", "write `assert` before it")
            except (KeyboardInterrupt, pytest.exit.Exception):
                raise
            except BaseException as error:  # pytest's own outcomes are no Exceptions
                return error
        return None

    def note(self, call: pytest.CallInfo[Any]) -> None:
        """Remember the first exception of an item's set-up, call and tear-down.

        A bare assertion outside the call is pytest's own, about itself: never the student's failure.
        """
        if call.excinfo is not None and self._error is None:
            error = call.excinfo.value
            own = call.when != "call" and type(error) is AssertionError
            self._error = GraderError(f"pytest: {error}") if own else error


class _Conductor:
    """The pytest plugin: collects checks, then gives the turn away."""

    def __init__(self, assignment: Assignment, turn: Turn, wanted: Callable[[Check], bool]) -> None:
        self.assignment, self.turn, self.wanted = assignment, turn, wanted
        self.run: CheckRun | None = None
        self.failure: BaseException | None = None

    @pytest.hookimpl(wrapper=True)
    def pytest_collection(self) -> Generator[None, object, object]:
        """What check files print when they are imported is no part of the command's own output."""
        try:
            with redirect_stdout(sys.stderr):
                return (yield)
        except SystemExit as error:  # pytest would take it for its own end
            frames = traceback.extract_tb(error.__traceback__)
            files = {str(path): path for path in self.assignment.check_files}
            last = next((frame for frame in reversed(frames) if frame.filename in files), None)
            place = files[last.filename] if last else self.assignment.folder
            where = f"line {last.lineno}" if last else ""
            self.failure = CourseError(place, where, "cannot be collected: it ends Python", "take the exit out")
            return None

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and self.failure is None:
            lines = str(report.longrepr).strip().splitlines()
            problem = next((line for line in reversed(lines) if line.startswith("E ")), lines[-1] if lines else "")
            self.failure = CourseError(
                self.assignment.root / report.nodeid.split("::")[0],
                "",
                f"cannot be collected: {problem.removeprefix('E').strip()}",
                "mend it; `python` on the file shows where",
            )

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self.failure = excinfo.value  # pytest would end with a code of its own, as if something were wrong

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        kept = []
        for item in items:
            if not isinstance(item, pytest.Function):
                continue
            try:
                check = check_of(item)
                check_fixtures(item)
                if check.question not in {q.id for q in self.assignment.questions}:
                    raise BadCheck(
                        f"{item.name} belongs to the question {check.question!r}, which does not exist",
                        f"choose one of: {', '.join(q.id for q in self.assignment.questions)}",
                    )
                if check.hint and check.hint not in self.assignment.hints:
                    raise BadCheck(
                        f"{item.name} names the hint {check.hint!r}, which is not in [hints]",
                        "add it to assignment.toml",
                    )
            except BadCheck as problem:
                self.failure = self.failure or CourseError(Path(item.path), item.name, problem.problem, problem.remedy)
                continue
            item.stash[CHECK], item.stash[PLAIN] = check, is_plain(item)
            if self.wanted(check):
                kept.append(item)
        items[:] = kept

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if self.failure is None:
            try:
                self.run = CheckRun(
                    self.assignment,
                    session.config,
                    [i for i in session.items if isinstance(i, pytest.Function)],
                )
                names = [check.id for check in self.run.checks]
                for name in names:
                    if names.count(name) > 1:
                        raise CourseError(self.assignment.folder, name, "two checks have this name", "rename one")
                self.turn(self.run)
            except BaseException as failure:
                self.failure = failure
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[Any]) -> pytest.TestReport:
        """Keep the exception itself; pytest's own report would format a traceback that nobody reads."""
        if self.run is not None:
            self.run.note(call)
        outcome: Literal["passed", "failed"] = "passed" if call.excinfo is None else "failed"
        return pytest.TestReport(item.nodeid, item.location, {}, outcome, None, call.when)  # type: ignore[arg-type]


def with_checks(assignment: Assignment, turn: Turn, wanted: Callable[[Check], bool] = lambda check: True) -> None:
    """Collect the checks of an assignment and call `turn` once with them.

    Raises
    ------
    CourseError
        Where a check file cannot be collected or a check is not marked as it must be.
    """
    if not __debug__:
        raise GraderError("python -O skips assertions, and with them all checks: run without -O and PYTHONOPTIMIZE")
    files = [str(path) for path in assignment.check_files]
    if not files:
        raise CourseError(assignment.folder, "", "the assignment has no checks", "write test_<topic>.py files")
    conductor = _Conductor(assignment, turn, wanted)
    arguments = [
        *files,
        f"--rootdir={assignment.root}",
        f"-c={SETTINGS}",
        "--import-mode=importlib",
        "--disable-plugin-autoload",
        "--noconftest",  # what a check needs stands in its file: neither a release nor a bundle holds another
        "-s",
        "--assert=plain",  # what pytest would tell of a failed assertion, nobody reads
        *(f"-pno:{name}" for name in ("cacheprovider", "terminal", "logging", "faulthandler", "warnings", "doctest")),
    ]
    try:
        code = pytest.main(arguments, plugins=[fixtures, conductor])
    finally:
        _forget_modules(assignment.folder)
    if conductor.failure is not None:
        raise conductor.failure
    if conductor.run is None:
        raise GraderError(f"pytest ended with code {code} before any check of {assignment.id} was run")


def _forget_modules(folder: Path) -> None:
    """Let the next collection read check files anew: another course may have files of the same names."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if file is not None and folder in Path(file).parents:
            del sys.modules[name]


def collect(assignment: Assignment) -> tuple[Check, ...]:
    """All checks of an assignment, in the order of its questions."""
    found: list[Check] = []
    with_checks(assignment, lambda run: found.extend(run.checks))
    return tuple(found)


def check_sources(assignment: Assignment) -> list[Path]:
    """The files that checks are made of: the assignment's own, and what pytest takes from the folders above it."""
    above = [folder / "conftest.py" for folder in (assignment.folder.parent, assignment.root)]
    return [*sorted(assignment.folder.glob("*.py")), *filter(Path.is_file, above)]


def batch_key(assignment: Assignment) -> dict[str, str]:
    """Hashes of all that a verdict depends on besides the submission: checks, reference, data, given, limits."""
    laid_out = [path for folder in (assignment.data, assignment.given_folder) for path in folder.rglob("*")]
    return {
        "checks": _digest(check_sources(assignment)),
        "reference": _digest([assignment.reference]),
        "data": _digest(filter(Path.is_file, laid_out)) if laid_out else "",
        "limits": hashlib.sha256(repr(assignment.questions).encode()).hexdigest(),
    }


def default_seed(assignment: Assignment) -> int:
    """A seed that nobody without the hidden checks can know, the same wherever they are run."""
    return int(_digest(assignment.check_files)[:8], 16)


def select(public_only: bool = False, only: Collection[str] | None = None) -> Callable[[Check], bool]:
    """A filter of checks: the public ones, those of some questions."""
    return lambda check: (check.public or not public_only) and (only is None or check.question in only)


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(f"{path.name}\0{path.stat().st_size if path.is_file() else -1}\0".encode())
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()
