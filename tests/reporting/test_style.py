"""Remarks on style: on the student's own lines only, said in two languages, never in the way of a grade."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.gradebook import Gradebook
from autograder.grading.model import Submission
from autograder.messages import GRADING_CATALOGUE, Translator, read_catalogue
from autograder.reporting import style
from autograder.reporting.style import RULES, Remark, style_remarks
from autograder.sandbox import Cell

# One sample for each rule: the line that calls for the remark.
SAMPLES = {
    "F632": "ok = x is 'three'",
    "B006": "def f(a=[]): return a",
    "B023": "fs = [lambda: k for k in range(3)]\nfor i in range(3):\n    fs.append(lambda: i)",
    "B909": "for a in xs:\n    xs.remove(a)",
    "E722": "try:\n    x = 1\nexcept:\n    x = 2",
    "F811": "def g(): return 1\ndef g(): return 2",
    "F841": "def h():\n    unused = 3\n    return 1",
    "F401": "import os",
    "F403": "from math import *",
    "E711": "y = x == None",
    "E712": "if x == True:\n    x = 2",
    "E731": "half = lambda a: a / 2",
    "E741": "l = 3",
    "NPY002": "r = np.random.rand(3)",
    "B007": "for k in range(3):\n    print('again')",
    "SIM115": "f = open('data.txt')\ntext = f.read()",
    "C901": "def big(a):\n" + "".join(f"    if a == {n}:\n        return {n}\n" for n in range(14)) + "    return 0",
    "E501": f"q = '{'a' * 130}'",
}
HEAD = "import numpy as np\nx, xs = np.zeros(3), [1, 2]\n"


def remarks(*sources: str, given: tuple[str, ...] = ()) -> tuple[Remark, ...]:
    cells = [Cell(source, f"cell {n}") for n, source in enumerate(sources, 1)]
    found = style_remarks([("zhang", cells)], given)
    assert found is not None, "the test environment has ruff"
    return found.get("zhang", ())


def test_there_is_a_sample_for_every_rule() -> None:
    assert SAMPLES.keys() == RULES.keys()


@pytest.mark.parametrize("rule", SAMPLES)
def test_every_rule_finds_its_sample(rule: str) -> None:
    found = {remark.text.text: remark for remark in remarks(HEAD, SAMPLES[rule])}
    assert RULES[rule].text in found
    assert all(label == "cell 2" for label, _ in found[RULES[rule].text].places)


def test_good_code_calls_for_nothing() -> None:
    good = '"""Rates."""\n\nimport numpy as np\n\n\ndef rate(times, duration):\n    return np.size(times) / duration\n'
    assert remarks(good) == ()


def test_places_are_lines_of_their_cells_and_names_are_named() -> None:
    (unused, again) = remarks("import os\n", "\n\nl = 3\nx = l\nl = 4\n")
    assert (unused.text.gaps["name"], unused.places) == ("`os`", (("cell 1", 1),))
    assert (again.text.gaps["name"], again.places) == ("`l`", (("cell 2", 3), ("cell 2", 5)))
    many = remarks("\n".join(f"l = {n}" for n in range(9)))[0]
    assert len(many.shown) == 4 and many.more == 5


def test_what_everybody_was_given_is_not_remarked_on() -> None:
    assert remarks("import os\nimport sys\n", given=("import os",))[0].text.gaps == {"name": "`sys`"}
    assert remarks("import numpy as np\nx = np.pi", "import numpy as np\ny = np.e") == (), "a notebook imports it twice"


def test_code_that_does_not_parse_and_code_that_looks_for_trouble() -> None:
    noqa = "# ruff: noqa\nimport os\n"
    broken, hostile = Cell("def f(:\n", "x.py"), Cell("import os  # \ud800\x00\u202e\n" + noqa, "<script>")
    found = style_remarks([("broken", [broken]), ("fine", [Cell("import os\n", "y.py")]), ("hostile", [hostile])])
    assert found is not None and "broken" not in found and len(found["fine"]) == 1
    assert style_remarks([]) == {}


def test_a_class_is_looked_at_in_few_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    runs, real = [], style.subprocess.run
    monkeypatch.setattr(style.subprocess, "run", lambda *a, **k: runs.append(a) or real(*a, **k))
    found = style_remarks((f"s{n}", [Cell(f"import os{'.path' * (n % 2)}\n", "x.py")]) for n in range(450))
    assert found is not None and len(found) == 450 and len(runs) == 3


def test_without_ruff_there_are_none_and_one_can_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style, "find_spec", lambda name: None)
    monkeypatch.setattr(style.shutil, "which", lambda name: None)
    assert style_remarks([("zhang", [Cell("import os\n", "x.py")])]) is None


def test_a_ruff_that_fails_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style, "find_ruff", lambda: ("false",))
    assert style_remarks([("zhang", [Cell("import os\n", "x.py")])]) == {}


def test_remarks_are_said_in_chinese() -> None:
    chinese = read_catalogue(GRADING_CATALOGUE)
    assert not [message.text for message in RULES.values() if message.text not in chinese]
    assert Translator("zh").say(remarks("import os\n")[0].text) == "`os` 导入后从未使用。"


def test_the_gradebook_keeps_code_as_it_was(tmp_path: Path) -> None:
    cells = (Cell("x = 1\n", "cell 1"), Cell("s = '\ud800 张三'\n", "cell 2"))
    with Gradebook(tmp_path / "gradebook.sqlite") as book:
        book.enrol(0, Submission("zhang", "rates", cells, digest="d"), True, "x.py")
        assert list(book.sources()) == [("zhang", cells)]
