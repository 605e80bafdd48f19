"""What a verdict depends on besides the submission, as hashes: per question, and for a whole machine."""

from __future__ import annotations

import hashlib
import platform
import re
from collections.abc import Collection

import numpy as np
import scipy

from autograder import __version__
from autograder.checking.runner import batch_key
from autograder.checking.verdict import Check
from autograder.course import Assignment


def question_keys(assignment: Assignment, checks: Collection[Check], seed: int) -> dict[str, str]:
    """For each question a hash of all that its verdicts depend on besides the submission.

    A check file that names other questions only, and no helper, touches none of this one's verdicts.
    """
    common = {**batch_key(assignment), "checks": "", "limits": ""}
    files = {path: path.read_bytes() for path in sorted(assignment.folder.glob("*.py"))}
    named = {
        path: set(re.findall(r"""question\(\s*["'](\w+)["']""", raw.decode("utf-8", "replace")))
        for path, raw in files.items()
        if path in assignment.check_files
    }
    keys = {}
    for question in assignment.questions:
        digest = hashlib.sha256(f"{__version__} {seed} {sorted(common.items())}".encode())
        limits = (question.id, question.kind, question.points, question.functions, question.limits)
        digest.update(repr((assignment.functions.keys(), limits)).encode())
        points = sorted((c.id, c.points, c.public, c.hint) for c in checks if c.question == question.id)
        digest.update(repr(points).encode())
        for path, raw in files.items():
            if question.id in named.get(path, {question.id}):
                digest.update(hashlib.sha256(raw).digest())
        keys[question.id] = digest.hexdigest()
    return keys


def surroundings(assignment: Assignment) -> dict[str, str]:
    """What must be the same wherever submissions of one batch are graded, by a name that a user understands."""
    return {
        "neurograde": __version__,
        "Python": ".".join(platform.python_version_tuple()[:2]),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        **batch_key(assignment),
    }
