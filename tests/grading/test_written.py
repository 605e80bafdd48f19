"""Where written answers are found: in files named after a question, and in the Markdown of a notebook."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from autograder.authoring.handout import read_handout
from autograder.authoring.notebook import notebook_source
from autograder.authoring.skeleton import read_skeleton
from autograder.course import Assignment, load_course
from autograder.grading.downloads import attempt_of
from autograder.grading.intake import take_in
from autograder.grading.model import Submission
from autograder.grading.written import CellAnswers, pictures, question_of

ROOT = Path(__file__).parents[2]
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


def taken(rates: Assignment, folder: Path) -> Submission:
    found = take_in(rates, attempt_of(folder, "she"))
    assert isinstance(found, Submission)
    return found


def lay(folder: Path, **files: bytes) -> Path:
    for name, raw in files.items():
        path = folder / name.replace("__", "/").replace("_DOT_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
    return folder


@pytest.mark.parametrize(
    ("path", "question"),
    [("why.md", "why"), ("WHY.PDF", "why"), ("why_2.jpg", "why"), ("why (3).png", "why"), ("why-12.jpg", "why"),
     ("a/b/why.md", "why"), ("why/IMG_2031.jpg", "why"), ("why2.png", "why"), ("whynot.md", None), ("my why.md", None),
     ("README.md", None)],
)  # fmt: skip
def test_files_are_named_after_their_question(path: str, question: str | None) -> None:
    assert question_of(path, {"why"}) == question


def test_all_pages_come_in_order_and_are_no_files_of_the_code(rates: Assignment, classroom: Path) -> None:
    raw = {f"why_{n}_DOT_jpg": b"\xff\xd8\xff%d" % n for n in (10, 2, 1)}
    lay(classroom, rates_DOT_py=b"def doubled(x): return 2 * x\n", why_DOT_md=b"text", why_DOT_pdf=b"%PDF-1.4", **raw)
    found = taken(rates, classroom)
    assert [p.name for p in found.written["why"]] == ["why.md", "why.pdf", "why_1.jpg", "why_2.jpg", "why_10.jpg"]
    assert not found.files


def test_pictures_of_a_text_come_with_it(rates: Assignment, classroom: Path) -> None:
    text = '![a](figs/a.png) ![b](../b.jpg "B") ![c](<图.png>) ![d](/etc/x.png) ![e](../../x.png)'.encode()
    jpg = b"\xff\xd8\xff"
    lay(classroom, why__why_DOT_md=text, why__figs__a_DOT_png=PNG, b_DOT_jpg=jpg, rates_DOT_py=b"x = 1")
    (classroom / "why" / "图.png").write_bytes(PNG)
    names = [p.name for p in taken(rates, classroom).written["why"]]
    assert names[0] == "why.md" and set(names[1:]) == {"figs/a.png", "../b.jpg", "图.png"}
    assert len(names) == 4, "each once"


def test_what_cannot_be_shown_is_told(rates: Assignment, classroom: Path) -> None:
    lay(classroom, rates_DOT_py=b"def doubled(x): return 2 * x\n", why_DOT_docx=b"PK", why_DOT_heic=b"x")
    found = taken(rates, classroom)
    assert "why" not in found.written
    assert {m.gaps["name"] for m in found.notes if "cannot be shown" in m.text} == {"why.docx", "why.heic"}


def test_another_answer_is_another_submission(rates: Assignment, classroom: Path) -> None:
    lay(classroom, rates_DOT_py=b"x = 1", why_DOT_md=b"one")
    first = taken(rates, classroom).digest
    assert taken(rates, lay(classroom, why_DOT_md=b"two")).digest != first


def answers(*cells: str) -> dict[str, str]:
    heard = CellAnswers({"why", "how_so", "rate"})
    for cell in cells:
        heard.hear(cell, None)
    return heard.found


def test_an_answer_goes_on_until_another_question() -> None:
    cells = ("intro", "<!-- answer: why -->\nBecause", "and so on", "## Details\nmore")
    found = answers(*cells, "## 2. The rate\n\n`rate` · 3", "aside")
    assert found == {"why": "Because\n\nand so on\n\n## Details\nmore", "rate": "`rate` · 3\n\naside"}


def test_a_heading_of_ones_own_names_the_question() -> None:
    assert answers("# **Why**\nBecause", "## Problem how_so: the way\nSo") == {"why": "Because", "how_so": "So"}
    assert answers("## Question 3\n(`why`)\nBecause") == {"why": "(`why`)\nBecause"}, "in the lines under it, too"
    assert answers("# Why not\nBecause", "no heading: `why`\nBecause") == {}
    going_on = answers("<!-- answer: why -->Because", "## The rate is high\nand why")
    assert going_on == {"why": "Because\n\n## The rate is high\nand why"}, "a word of the answer is no question"


@pytest.mark.parametrize("fill", ["in the cell", "in a cell after it", "in its place"])
def test_the_released_notebook_is_understood(fill: str) -> None:
    assignment = load_course(ROOT).assignment("hodgkin_huxley")
    handouts = {language: read_handout(assignment, language) for language in ("en", "zh")}
    book = json.loads(notebook_source(assignment, read_skeleton(assignment), handouts, {"ions"}))  # type: ignore[arg-type]
    sources = ["".join(c["source"]) for c in book["cells"] if c["cell_type"] == "markdown"]
    at = next(n for n, source in enumerate(sources) if "<!-- answer: expansion_derivation -->" in source)
    heard = CellAnswers({q.id for q in assignment.questions})
    for source in sources:
        heard.hear(source, None)
    assert heard.found == {}, "nobody has written anything yet"
    if fill == "in the cell":
        sources[at] += "\nMine: $x$."
    elif fill == "in its place":
        sources[at] = "Mine: $x$."
    else:
        sources.insert(at + 1, "Mine: $x$.")
    heard = CellAnswers({q.id for q in assignment.questions})
    for source in sources:
        heard.hear(source, None)
    assert heard.found == {"expansion_derivation": "Mine: $x$."}


@pytest.mark.parametrize(
    "text", ["![" * 500_000, "![](" * 300_000, "(attachment:" * 100_000, "<!-- " * 200_000, "#" * 10**6]
)
def test_looking_for_answers_takes_no_time(text: str) -> None:
    begin = time.process_time()
    list(pictures(text, ".", {}))
    CellAnswers({"why"}).hear(f"<!-- answer: why -->{text}", {"a": 1})
    assert time.process_time() - begin < 5
