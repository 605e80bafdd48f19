"""Run the public checks with pytest, in this process, on functions that are already loaded."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from contextlib import contextmanager

import numpy as np
import pytest

from autograder.checking import fixtures
from autograder.checking.fixtures import CHECK, CREDIT, STAGE, check_of
from autograder.checking.outcome import forget_comparisons, messages_of, say
from autograder.checking.verdict import Status, Verdict
from autograder.local.answers import LocalStage
from autograder.local.release import Release
from autograder.messages import Message


class ChecksBroken(Exception):
    """pytest could not run the checks at all."""


def run_checks(
    release: Release,
    namespace: Mapping[str, object],
    *,
    questions: Collection[str] = (),
    checks: Collection[str] = (),
    begin: Callable[[str, Sequence[Verdict]], None] = lambda question, verdicts: None,
) -> list[Verdict]:
    """A verdict for every public check (of `questions`, or named in `checks`, where these are given).

    Questions come in the order of the assignment; `begin` hears of each when it begins, with the verdicts so far.
    """
    if not __debug__:
        raise ChecksBroken("python -O skips assertions, and with them all checks: run without -O and PYTHONOPTIMIZE")
    stage = LocalStage(release.folder, namespace, release.figures)
    recorder = _Recorder(stage, [q.id for q in release.questions], questions, checks, begin)
    options = [f"-c{release.checks / 'pytest.ini'}", f"--rootdir={release.checks}", "--import-mode=importlib"]
    options += ["--disable-plugin-autoload", "--capture=sys", "--assert=plain"]
    options += [f"-pno:{name}" for name in ("cacheprovider", "terminal", "logging", "faulthandler", "doctest")]
    try:
        with _plain_pytest():
            code = pytest.main([*options, str(release.checks)], plugins=[fixtures, recorder])
    finally:
        stage.close()
    if code == pytest.ExitCode.INTERRUPTED and not recorder.problems:
        raise KeyboardInterrupt
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED):
        raise ChecksBroken("; ".join(recorder.problems) or f"pytest stopped with exit code {int(code)}")
    return recorder.verdicts


@contextmanager
def _plain_pytest() -> Generator[None]:
    """pytest without the options that this machine happens to have."""
    kept = {name: os.environ.pop(name, None) for name in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS")}
    try:
        with np.errstate(all="ignore"):
            yield
    finally:
        os.environ.update({name: value for name, value in kept.items() if value is not None})


class _Recorder:
    """A pytest plugin: puts the stage up and writes down what each check found."""

    def __init__(
        self,
        stage: LocalStage,
        order: Sequence[str],
        questions: Collection[str],
        checks: Collection[str],
        begin: Callable[[str, Sequence[Verdict]], None],
    ) -> None:
        self.stage, self.order, self.questions, self.checks, self.begin = stage, order, questions, checks, begin
        self.verdicts: list[Verdict] = []
        self.problems: list[str] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[STAGE] = self.stage

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            if isinstance(item, pytest.Function):
                item.stash[CHECK] = check_of(item)
        items[:] = sorted(filter(self._asked, items), key=lambda item: self.order.index(item.stash[CHECK].question))

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self.begin(item.stash[CHECK].question, self.verdicts)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.problems.append(str(report.longrepr))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if call.when == "call" or (call.when == "setup" and call.excinfo):
            error = call.excinfo.value if call.excinfo else None
            self.verdicts.append(_verdict(item, error, report.capstdout))
            forget_comparisons()
        return report

    def _asked(self, item: pytest.Item) -> bool:
        check = item.stash[CHECK]
        return (not self.questions or check.question in self.questions) and (not self.checks or check.id in self.checks)


def _verdict(item: pytest.Item, error: BaseException | None, output: str) -> Verdict:
    check, credit = item.stash[CHECK], item.stash.get(CREDIT, None)
    lost = credit.lost if credit else 0.0
    messages: list[Message] = list(credit.messages) if credit else []
    if isinstance(error, AssertionError):
        lost = 1.0
        messages.extend(messages_of(error, public=True))
    elif error is not None:
        lost = 1.0
        text = "Your answer is not of the form that this check can use ({error})."
        messages.append(say(text, error=f"{type(error).__name__}: {error}"))
    status: Status = "pass" if lost == 0 else "partial" if lost < 1 - 1e-9 else "fail"
    earned = round(check.points * (1 - min(lost, 1.0)), 6)
    return Verdict(check, status, earned, tuple(messages), output=output)
