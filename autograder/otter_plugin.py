"""otter-grader's hook into the engine: otter shows the grade, the engine gives it.

otter 7 loads the submission's log with pickle, runs the submission and the tests in one
kernel, and reads the scores back with pickle: code in a submission could write its own grade.
So this plugin, before any of that, takes the student's files away, grades them behind the
trust line, and leaves otter a stub that holds only the verdicts. Nothing that a student wrote
is read, imported or run by otter.

Points are set from the engine's verdicts after otter has run its test cases, since a test case
of otter's is all or nothing and a check of ours may earn a part. Whatever does not add up,
and every check that the grader could not decide, ends otter's run with an error: no results are
written, and nobody is given a zero for it.
"""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
from otter.plugins import AbstractOtterPlugin
from otter.test_files import GradingResults, TestCase
from otter.test_files.exception_test import ExceptionTestFile

from autograder.checking.runner import collect
from autograder.checking.verdict import Verdict
from autograder.course import Assignment, load_course
from autograder.errors import GraderError
from autograder.grading.grade import GradeList, grade_batch
from autograder.grading.intake import Refusal, take_file
from autograder.grading.model import Grade, Submission
from autograder.grading.score import Score, earned_by_question, total
from autograder.messages import Message, Translator

ADJUSTMENT = "bonus and choice"
"""The entry for what does not count: bonus points beyond the maximum, optional questions beyond the best."""

STUB = """\
import base64, json

verdicts = json.loads(base64.b64decode("{verdicts}"))


def verdict_of(check):
    passed, text = verdicts[check]
    if not passed:
        raise AssertionError(text)
"""


class NeurogradePlugin(AbstractOtterPlugin):  # type: ignore[misc]
    """Grades one submission through the engine; configured with the assignment's id and `unsafe`."""

    def __init__(self, submission_path: str, submission_metadata: dict[str, Any], plugin_config: Any) -> None:
        super().__init__(submission_path, submission_metadata, plugin_config)
        self.verdicts: dict[str, Verdict] = {}
        self.score: Score | None = None
        self.told: list[str] = []
        self.protection = ""

    def before_grading(self, config: Any) -> None:
        """Take the student's files away from otter and grade them."""
        path = Path(self.submission_path)
        source = path.parents[1] / "source"
        course = load_course(source / "course")
        self.assignment = course.assignment(self.plugin_config["assignment"])
        self._translators = [Translator(language, [self.assignment.folder / "zh.po"]) for language in ("en", "zh")]
        taken = _take_away(self.assignment, path)
        if isinstance(taken, Refusal):
            self._refuse(taken)
        else:
            self._grade(taken)

    def before_execution(self, submission: Any) -> Any:
        """Whatever otter read, it runs the stub."""
        plain = {name: [verdict.status == "pass", self._tell(verdict)] for name, verdict in self.verdicts.items()}
        packed = base64.b64encode(json.dumps(plain).encode()).decode()
        return _notebook(STUB.format(verdicts=packed))

    def after_grading(self, results: GradingResults) -> None:
        """Give every question the points of its verdicts, and see that otter found the same ones."""
        if results.has_catastrophic_failure():
            raise GraderError(f"otter could not run the stub: {results.catastrophic_error}")
        assert self.score is not None
        earned = earned_by_question(self.assignment, self.verdicts.values())
        if sorted(results.test_files) != sorted(earned):
            raise GraderError(f"otter ran the questions {results.test_files}, not {sorted(earned)}")
        for question, points in earned.items():
            self._agree(question, results.get_result(question))
            results.update_score(question, round(points, 6))
        self._adjust(results, earned, self.score)
        results.set_output("\n".join([*self.told, self.protection]))
        results.set_plugin_data(f"{__name__}.{type(self).__name__}", self._plain())

    def generate_report(self) -> str:
        """What otter prints: every check with its points."""
        assert self.score is not None
        rows = [
            f"{v.earned:g} / {v.check.points:g}  {v.check.question}: {v.check.title}" for v in self.verdicts.values()
        ]
        return "\n".join(
            [*self.told, *rows, f"{self.score.score:g} / {self.score.max_score:g}  in all", self.protection]
        )

    def _grade(self, submission: Submission) -> None:
        sink = GradeList()
        grade_batch(self.assignment, [submission], sink=sink, unsafe=bool(self.plugin_config.get("unsafe")))
        (grade,) = sink.grades
        for verdict in grade.verdicts:
            if verdict.status == "error":
                said = "; ".join(map(str, verdict.messages))
                raise GraderError(f"the grader could not decide {verdict.check.id}: {said}")
        self.keep(grade.verdicts)
        self._note(grade)

    def _refuse(self, refusal: Refusal) -> None:
        """Nothing could be graded, for a reason that the student must hear."""
        checks = collect(self.assignment)
        self.keep(tuple(Verdict(check, "fail", 0.0, (refusal.reason,)) for check in checks))
        self.told += self._both(refusal.reason)

    def keep(self, verdicts: tuple[Verdict, ...]) -> None:
        """Take these verdicts as the grade."""
        self.verdicts = {verdict.check.id: verdict for verdict in verdicts}
        self.score = total(self.assignment, earned_by_question(self.assignment, verdicts))

    def _note(self, grade: Grade) -> None:
        self.protection = grade.protection
        for message in (*grade.submission.notes, *grade.load_problems):
            self.told += self._both(message)

    def _tell(self, verdict: Verdict) -> str:
        """Why a check took points, in both languages, with its hint."""
        points = f"{verdict.earned:g} / {verdict.check.points:g}"
        lines = [line for message in verdict.messages for line in self._both(message)]
        hint = self.assignment.hints.get(verdict.check.hint)
        if hint is not None and verdict.status != "pass":
            lines += [hint.en, hint.zh]
        return "\n".join([points, *dict.fromkeys(lines)])

    def _both(self, message: Message) -> list[str]:
        return list(dict.fromkeys(translator.say(message) for translator in self._translators))

    def _agree(self, question: str, file: ExceptionTestFile) -> None:
        """otter's test cases must be the checks of the question, and have passed where these did."""
        found = [(case.test_case.points, case.passed) for case in file.test_case_results]
        known = [(v.check.points, v.status == "pass") for v in self.verdicts.values() if v.check.question == question]
        if sorted(found) != sorted(known):
            raise GraderError(f"otter's test cases of {question} do not agree with the grader's verdicts")

    def _adjust(self, results: GradingResults, earned: Mapping[str, float], score: Score) -> None:
        """Make otter's sums the engine's score and maximum.

        Bonus questions are out of 0, as extra credit is on Gradescope. One more entry takes off what does not
        count: bonus points beyond the maximum, and all but the best of optional questions.
        """
        regular = sum(self.assignment.question(name).points for name in earned)
        for question in self.assignment.questions:
            if question.bonus and question.automatic:
                file = results.get_result(question.id)
                file.test_cases = [replace(case, points=0) for case in file.test_cases]
                regular -= question.points
        more, most = round(score.score - sum(earned.values()), 6), round(score.max_score - regular, 6)
        if more or most:
            case = TestCase(ADJUSTMENT, None, False, most, None, None)
            file = ExceptionTestFile(ADJUSTMENT, ADJUSTMENT, [case], all_or_nothing=False)
            file.update_score(more)
            results.results[ADJUSTMENT] = file

    def _plain(self) -> dict[str, Any]:
        assert self.score is not None
        return {
            "score": self.score.score,
            "max_score": self.score.max_score,
            "protection": self.protection,
            "verdicts": [verdict.to_plain() for verdict in self.verdicts.values()],
        }


def _take_away(assignment: Assignment, path: Path) -> Submission | Refusal:
    """Read the student's submission into memory; leave otter an empty file of its name, and the tests."""
    folder = path.parent
    shutil.rmtree(folder / "tests", ignore_errors=True)  # otter's copy, or the student's
    made_by_otter = folder / "__init__.py"
    if made_by_otter.is_file() and made_by_otter.stat().st_size == 0:
        made_by_otter.unlink()
    taken = take_file(assignment, folder, "submission")
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
    shutil.copytree(folder.parent / "source" / "tests", folder / "tests")
    path.write_text(json.dumps(_notebook("pass")) if path.suffix == ".ipynb" else "pass", encoding="utf-8")
    return taken


def _notebook(code: str) -> Any:
    """A notebook of one cell."""
    v4: Any = nbformat.v4
    return v4.new_notebook(cells=[v4.new_code_cell(code)])
