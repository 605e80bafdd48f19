"""What otter's test files of a release call: one check, on the functions of the notebook it is run in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from autograder.local.release import Release
from autograder.local.runner import run_checks
from autograder.local.show import Page


def check_in_notebook(folder: Path, check: str, namespace: Mapping[str, object]) -> None:
    """Run one public check; an AssertionError says, in both languages, what does not hold."""
    release = Release.load(folder.resolve())
    (verdict,) = run_checks(release, namespace, checks=[check])
    if verdict.status != "pass":
        pages = (Page(release, language, colour=False).check(verdict) for language in ("en", "zh"))
        raise AssertionError("\n" + "\n".join(line for page in pages for line in page))
