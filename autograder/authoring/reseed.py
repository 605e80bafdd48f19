"""Answers under many seeds: how often do checks fail a right answer, and does a wrong one ever slip through?

Every seed gives the checks other inputs. The reference is graded with many; right answers, the reference's own
values in other forms, and known-wrong answers with a few each.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder.authoring.answers import Answer, right_answers, wrong_answers
from autograder.authoring.cache import Cache, cache_key
from autograder.authoring.forms import forms_of
from autograder.checking.runner import collect
from autograder.course import Assignment, load_course
from autograder.grading.grade import GradeList, grade_batch
from autograder.grading.keys import question_keys
from autograder.reading import read_text
from autograder.sandbox import Sandbox

CONFIDENCE = 0.95
FEW = 5
"""Seeds for each answer that is not the reference."""
REFERENCE = "reference"
Lost = dict[str, dict[str, str]]
"""Answer -> the checks that took points from it, and what they said."""


@dataclass(frozen=True)
class Entry:
    """An answer to be graded, only in some questions if `only` names them."""

    answer: Answer
    only: tuple[str, ...] | None = None

    @property
    def name(self) -> str:
        """The answer's."""
        return self.answer.name

    @property
    def content(self) -> str:
        """All that is handed in, as one text."""
        return repr((self.answer.source, sorted(self.answer.files.items())))


@dataclass(frozen=True)
class Failure:
    """A check that took points from a right answer, or none from a wrong one: at which seed, and what it said."""

    answer: str
    seed: int
    check: str
    why: str = ""


@dataclass(frozen=True)
class Reseeding:
    """What was found: `runs` gradings of the reference, some of other right answers and of wrong ones."""

    assignment: str
    runs: int
    forms: int
    form_runs: int
    wrong_runs: int
    failures: tuple[Failure, ...]
    slipped: tuple[Failure, ...]

    @property
    def failed_runs(self) -> int:
        """Gradings of the reference in which some check took points."""
        return len({f.seed for f in self.failures if f.answer == REFERENCE})

    @property
    def upper_bound(self) -> float:
        """The false-fail probability per grading of the reference that is excluded with 95 % confidence.

        Exact (Clopper-Pearson): for no failures in n runs, 1 - 0.05^(1/n).
        """
        from scipy.stats import beta

        failed = self.failed_runs
        return 1.0 if failed >= self.runs else float(beta.ppf(CONFIDENCE, failed + 1, self.runs - failed))

    @property
    def ok(self) -> bool:
        """Whether no right answer lost anything and no wrong one slipped through."""
        return not self.failures and not self.slipped

    def to_plain(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "id": self.assignment,
            "runs": self.runs,
            "failed_runs": self.failed_runs,
            "upper_bound": self.upper_bound,
            "forms": self.forms,
            "form_runs": self.form_runs,
            "wrong_runs": self.wrong_runs,
            "failures": [vars(f) for f in self.failures],
            "slipped": [vars(f) for f in self.slipped],
        }


def reseed(
    assignment: Assignment,
    runs: int,
    *,
    variants: bool = False,
    workers: int = 1,
    unsafe: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Reseeding:
    """Grade the reference with seeds 1 .. `runs`, wrong answers with a few of them; with `variants`, right ones too.

    What earlier runs found is not graded again; what is found is kept at once.
    """
    checks = collect(assignment)
    home = {check.id: check.question for check in checks}
    path = assignment.reference
    reference = Entry(Answer(REFERENCE, "", (), read_text(path), path))
    wrong = [
        Entry(_named("wrong", answer), tuple(sorted({home[check] for check in answer.loses if check in home})))
        for answer in wrong_answers(assignment)
    ]
    right: list[Entry] = []
    if variants:
        right = [Entry(_named("right", answer)) for answer in right_answers(assignment)]
        right += [Entry(Answer(f"form/{name}", "", (), text, path)) for name, text in forms_of(assignment).items()]
    wanted = [(seed, [reference, *(right + wrong if seed <= FEW else [])]) for seed in range(1, runs + 1)]
    total = sum(len(entries) for _, entries in wanted)
    found: dict[tuple[str, int], dict[str, str]] = {}
    with Cache(assignment, "answers") as cache:
        keys: dict[tuple[str, int], dict[str, str]] = {}
        todo, done = [], 0
        for seed, entries in wanted:
            of_question = question_keys(assignment, checks, seed)
            new = []
            for entry in entries:
                concerned = entry.only if entry.only is not None else sorted(of_question)
                own = {q: cache_key(assignment, q, of_question[q], entry.content) for q in concerned}
                known = {q: lost for q, key in own.items() if (lost := cache.get(key)) is not None}
                found[entry.name, seed] = {check: why for lost in known.values() for check, why in lost.items()}
                keys[entry.name, seed] = {q: key for q, key in own.items() if q not in known}
                if len(known) < len(own):
                    new.append(replace(entry, only=tuple(keys[entry.name, seed])))
            done += len(entries) - len(new)
            if new:
                todo.append((seed, new))
        progress(done, total)
        for seed, lost_by in _graded(assignment, todo, workers, unsafe):
            for name, checks_lost in lost_by.items():
                found[name, seed] |= checks_lost
                for question, key in keys[name, seed].items():
                    cache.put(key, {check: why for check, why in checks_lost.items() if home[check] == question})
            done += len(lost_by)
            progress(done, total)
    few = min(runs, FEW)
    failures = [
        Failure(entry.name, seed, check, why)
        for seed, entries in wanted
        for entry in entries
        if not entry.answer.loses
        for check, why in found[entry.name, seed].items()
    ]
    slipped = [
        Failure(entry.name, seed, check)
        for seed, entries in wanted
        for entry in entries
        for check in entry.answer.loses
        if check not in found[entry.name, seed]
    ]
    return Reseeding(
        assignment.id, runs, len(right), len(right) * few, len(wrong) * few, tuple(failures), tuple(slipped)
    )


def _named(kind: str, answer: Answer) -> Answer:
    """The answer under a name that none of another kind has."""
    return replace(answer, name=f"{kind}/{answer.name}")


def _graded(
    assignment: Assignment, todo: list[tuple[int, list[Entry]]], workers: int, unsafe: bool
) -> Iterator[tuple[int, Lost]]:
    """(seed, answer -> checks lost and why) as they are found, by several processes."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_belong_to_the_parent) as pool:
        shares = [todo[first : first + _SHARE] for first in range(0, len(todo), _SHARE)]
        waiting = {pool.submit(_grade, assignment.root, assignment.id, share, unsafe) for share in shares}
        try:
            for future in as_completed(set(waiting)):
                waiting.remove(future)
                yield from future.result()
        except KeyboardInterrupt:  # what is being graded is finished and kept
            pool.shutdown(wait=True, cancel_futures=True)
            for future in waiting:
                if not future.cancelled():
                    yield from future.result()
            raise


_SHARE = 2
"""Seeds that a process grades before it reports."""


def _belong_to_the_parent() -> None:
    """Ctrl-C is the parent's to hear; and where it is gone, by whatever death, nobody wants this process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_outlive_nobody, daemon=True).start()


def _outlive_nobody() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _grade(
    root: Path, assignment_id: str, share: Sequence[tuple[int, list[Entry]]], unsafe: bool
) -> list[tuple[int, Lost]]:
    assignment = load_course(root).assignment(assignment_id)
    found = []
    with Sandbox(unsafe=unsafe, private=[assignment.root]) as sandbox:
        for seed, entries in share:
            kept = GradeList()
            only = {entry.name: entry.only for entry in entries}
            grade_batch(
                assignment,
                [entry.answer.submission(assignment) for entry in entries],
                sink=kept,
                only_for=lambda submission, only=only: only[submission.student],  # type: ignore[misc]
                seed=seed,
                sandbox=sandbox,
            )
            lost: Lost = {}
            for grade in kept.grades:
                lost[grade.submission.student] = {
                    v.check.id: f"{v.status}: " + " ".join(map(str, v.messages))
                    for v in grade.verdicts
                    if v.status != "pass"
                }
            found.append((seed, lost))
    return found
