"""Whatever intake and grading say to people is said in Chinese, too."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

from autograder.messages import GRADING_CATALOGUE, read_catalogue

PACKAGE = Path(__file__).parents[2] / "autograder"
# The checks' own sentences stand in the engine's catalogue, and its tests look after them.
ROOMS = ("grading", "reporting", "sandbox")
FILES = sorted(path for room in ROOMS for path in (PACKAGE / room).glob("*.py"))


def sentences(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Message", "Refused"):
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and first.value:  # an empty message says nothing
                found.add(str(first.value))
    return found


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_every_sentence_has_its_chinese(path: Path) -> None:
    chinese = read_catalogue(GRADING_CATALOGUE)
    assert not [s for s in sentences(path) if s not in chinese]


def test_translations_have_the_same_gaps_and_nothing_is_stale() -> None:
    said = set().union(*map(sentences, FILES))
    for english, chinese in read_catalogue(GRADING_CATALOGUE).items():
        assert gaps(english) == gaps(chinese), english
        assert english in said, f"nobody says {english!r}"
