"""What a verdict depends on besides the submission, as hashes: per question, and for a whole machine."""

from __future__ import annotations

import hashlib
import platform
import re
from collections.abc import Collection

import numpy as np
import scipy

from autograder import __version__
from autograder.checking.runner import batch_key, check_sources
from autograder.checking.verdict import Check
from autograder.course import Assignment


def question_keys(assignment: Assignment, checks: Collection[Check], seed: int) -> dict[str, str]:
    """For each question a hash of all that its verdicts depend on besides the submission.

    A check file that holds checks of other questions only touches none of this one's verdicts; a helper touches all.
    """
    common = {**batch_key(assignment), "checks": "", "limits": ""}
    files = {path: path.read_bytes() for path in check_sources(assignment)}
    found = {path: _questions_in(raw, checks) for path, raw in files.items() if path in assignment.check_files}
    keys = {}
    for question in assignment.questions:
        digest = hashlib.sha256(f"{__version__} {seed} {sorted(common.items())}".encode())
        limits = (question.id, question.kind, question.points, question.functions, question.limits)
        digest.update(repr((assignment.functions.keys(), limits)).encode())
        points = sorted((c.id, c.points, c.public, c.hint) for c in checks if c.question == question.id)
        digest.update(repr(points).encode())
        for path, raw in files.items():
            if question.id in (found.get(path) or {question.id}):
                digest.update(hashlib.sha256(raw).digest())
        keys[question.id] = digest.hexdigest()
    return keys


def _questions_in(raw: bytes, checks: Collection[Check]) -> set[str]:
    """The questions of the checks that stand in a file, told by their names: no two checks share one."""
    words = set(re.findall(r"\w+", raw.decode("utf-8", "replace")))
    return {check.question for check in checks if check.id.partition("[")[0] in words}


def surroundings(assignment: Assignment) -> dict[str, str]:
    """What must be the same wherever submissions of one batch are graded, by a name that a user understands."""
    return {
        "neurograde": __version__,
        "Python": ".".join(platform.python_version_tuple()[:2]),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        **batch_key(assignment),
    }
