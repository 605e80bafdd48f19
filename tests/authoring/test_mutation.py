"""Planted mistakes: what is changed, what is left alone, how a mutant is named, and what a run makes of it."""

from __future__ import annotations

import ast
import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder.authoring.mutation.equivalent import read_equivalents, template
from autograder.authoring.mutation.mutants import Mutant, mutants_of
from autograder.authoring.mutation.report import mutation_report
from autograder.cli.command import whole_command
from autograder.course import Assignment, load_course
from autograder.errors import CourseError
from tests.support.browser import chromium, opened, violations
from tests.support.tiny_course import ASSIGNMENT, write_tiny_course

ROOT = Path(__file__).parents[2]
HEAD = "import matplotlib.pyplot as plt\nimport numpy as np\n\n\n"
PICTURE = '''

def plot_square(n):
    """Draw; return the Figure."""
    fig, ax = plt.subplots(figsize=(3, 4))
    ax.plot(np.arange(n), np.arange(n) ** 2, "o-", color="C1", lw=2, label="square")
    ax.set(xlabel="x (m)", ylabel="area (m2)")
    ax.axhline(0, color="0.8")
    ax.set_xlim(0, 10)
    return fig
'''


def course_with(root: Path, square: str, *, assignment: str = ASSIGNMENT, picture: str = PICTURE) -> Assignment:
    """The tiny course with this source of square() (and of whatever stands beside it)."""
    cube = '\n\ndef cube(x):\n    """The cube."""\n    return np.asarray(x) ** 3\n'
    write_tiny_course(root, reference=HEAD + square + cube + picture)
    (root / "assignments" / "tiny" / "assignment.toml").write_text(assignment, encoding="utf-8")
    return load_course(root).assignment("tiny")


def changes(assignment: Assignment, function: str = "square") -> dict[str, set[str]]:
    """Operator -> the changed statements of one function."""
    found: dict[str, set[str]] = {}
    for mutant in mutants_of(assignment).mutants:
        if mutant.function == function:
            found.setdefault(mutant.operator, set()).add(mutant.after)
    return found


@pytest.mark.parametrize(
    ("body", "operator", "after"),
    [
        ("return x + 2 * x", "arithmetic", "return x - 2 * x"),
        ("return x - x / 3", "dropped-term", "return -x / 3"),
        ("return 4.0 * x", "constant", "return 4.2 * x"),
        ("return 4.0 * x", "constant", "return 6 * x"),
        ("return 1e3 * x", "constant", "return 0.001 * x"),
        ("return x / len(x)", "dropped-factor", "return x"),
        ("return (x + 1) * 2", "dropped-factor", "return x + 1"),
        ("return 2 * (x if x < 1 else -x)", "comparison", "return 2 * (x if x <= 1 else -x)"),
        ("return np.maximum(x, 0) * 2", "dropped-call", "return x * 2"),
        ("return np.maximum(0, x) * 2", "dropped-call", "return x * 2"),
        ("return np.where(x > 0, x, 0)", "dropped-call", "return x"),
        ("return np.abs(x)", "dropped-call", "return x"),
        ("return np.sin(x)", "swapped-function", "return np.cos(x)"),
        ("return x.std()", "swapped-function", "return x.std(ddof=1)"),
        ("return x.std(ddof=1)", "dropped-option", "return x.std()"),
        ("return np.mean(x, axis=0, keepdims=True)", "dropped-option", "return np.mean(x, axis=0)"),
        ("return np.mean(x, axis=0)", "swapped-axes", "return np.mean(x, axis=1)"),
        ("return x.T @ x", "swapped-axes", "return x @ x"),
        ("return x[:, None]", "swapped-axes", "return x[None, :]"),
        ("return x.shape[0] * x", "swapped-axes", "return x.shape[1] * x"),
        ("return np.exp(x)", "sign", "return np.exp(-x)"),
        ("return -x", "sign", "return x"),
        ("return x[1:]", "off-by-one", "return x[1 + 1:]"),
        ("return [x for _ in range(9)]", "off-by-one", "return [x for _ in range(9 - 1)]"),
        ("return np.subtract(x, 1)", "swapped-arguments", "return np.subtract(1, x)"),
        ("return x, 2 * x", "swapped-arguments", "return (2 * x, x)"),
        ("return x and 3", "boolean", "return x or 3"),
        ('return np.searchsorted(x, 1, side="left")', "other-word", "return np.searchsorted(x, 1, side='right')"),
        ("x = x + 1\n    if x > 3:\n        x = 0\n    return x", "dropped-statement", "pass"),
        ("x = x + 1\n    if x > 3:\n        x = 0\n    return x", "condition", "if True:"),
        ("x[0] = 0\n    return x", "dropped-statement", "pass"),
    ],
)
def test_operators_make_the_mistakes_of_the_trade(tmp_path: Path, body: str, operator: str, after: str) -> None:
    assignment = course_with(tmp_path, f'def square(x):\n    """The square."""\n    {body}\n')
    assert after in changes(assignment).get(operator, set())


def test_what_students_do_not_write_is_left_alone(tmp_path: Path) -> None:
    source = '''SCALE = 3.0
_FACTOR = 2.0


def given(x):
    """Students receive it whole."""
    return x + 5.0


def square(x, power: float = 2.0):
    """The square: 1 + 1 is 2."""
    if x > 7.0:
        raise ValueError(8.0)
    return brentq(given, x, _FACTOR, xtol=9e-3, maxiter=50)


def unused(x):
    return x + 1
'''
    assignment = course_with(tmp_path, source, assignment='given = ["given"]\n' + ASSIGNMENT)
    found = mutants_of(assignment).mutants
    assert {m.function for m in found} == {"_FACTOR", "square", "cube", "plot_square"}
    touched = " ".join(m.before for m in found if m.function == "square")
    assert touched and not any(text in touched for text in ("7.0", "8.0", "power", "1 + 1"))
    assert all("xtol=0.009, maxiter=50" in m.after for m in found if m.function == "square" and "brentq(" in m.after)


def test_calls_are_known_by_whatever_name_they_were_imported(tmp_path: Path) -> None:
    """`N.clip(x, 0, 1)` forgotten leaves x, as `np.clip` does; it never leaves the module N."""
    ways = {"import numpy as N": "N.clip", "from numpy import clip": "clip", "from numpy import clip as cut": "cut",
            "import numpy": "numpy.clip"}  # fmt: skip
    for number, (imported, call) in enumerate(ways.items()):
        source = f'{imported}\n\n\ndef square(x):\n    """The square."""\n    return {call}(2 * x, 0, 1)\n'
        found = changes(course_with(tmp_path / str(number), source))
        assert found.get("dropped-call") == (None if call == "cut" else {"return 2 * x"})


def test_a_private_constant_with_an_annotation_is_changed_as_one_without(tmp_path: Path) -> None:
    source = '_HALF: float = 0.5\n\n\ndef square(x):\n    """The square."""\n    return _HALF * x\n'
    assert "_HALF: float = 0.525" in changes(course_with(tmp_path, source), "_HALF")["constant"]


def test_of_a_figure_only_what_a_check_can_see_is_changed(tmp_path: Path) -> None:
    assignment = course_with(tmp_path, 'def square(x):\n    """The square."""\n    return x\n')
    after = set().union(*changes(assignment, "plot_square").values())
    assert any("** 3" in text or "* 2" in text for text in after)  # data
    assert "ax.set(ylabel='area (m2)')" in after and any("label" not in t for t in after if "plot" in t)  # labels
    assert not any("figsize=(4" in text or "axhline(1" in text or "lw=3" in text or "xlim(1" in text for text in after)


def test_what_only_prepares_looks_is_left_alone_but_no_statement_that_draws(tmp_path: Path) -> None:
    picture = '''

def plot_square(n):
    """Draw; return the Figure."""
    x = np.arange(n)
    strength, shown = x / n, x % 7
    size = 40 * strength
    fig, ax = plt.subplots()
    dots = ax.scatter(x + shown, x * 5, s=size)
    dots.set_linewidth(2)
    for i in np.argsort(size)[:9]:
        place = i + 0.25
        ax.annotate("here", (place, i))
    for i in range(3):
        ax.axvline(i * 11)
        ax.plot(x, 13 * x)
    ax.set(xlabel="x (m)")
    return fig
'''
    assignment = course_with(tmp_path, 'def square(x):\n    """The square."""\n    return x\n', picture=picture)
    before = {m.before for m in mutants_of(assignment).mutants if m.function == "plot_square"}
    assert before == {
        "x = np.arange(n)",
        "strength, shown = (x / n, x % 7)",  # half of it is data
        "dots = ax.scatter(x + shown, x * 5, s=size)",
        "for i in range(3):",
        "ax.plot(x, 13 * x)",
        "ax.set(xlabel='x (m)')",
    }


def test_a_number_that_is_right_or_forgotten_is_not_made_a_third(tmp_path: Path) -> None:
    body = 'def square(x):\n    """The square."""\n    return x.std(ddof=1) * x.shape[0]\n'
    after = set().union(*changes(course_with(tmp_path, body)).values())
    assert {"return x.std() * x.shape[0]", "return x.std(ddof=1) * x.shape[1]"} <= after
    assert not any("ddof=2" in text or "ddof=0" in text or "shape[2]" in text for text in after)


def test_parentheses_stand_where_the_meaning_needs_them(tmp_path: Path) -> None:
    assignment = course_with(tmp_path, 'def square(x):\n    """The square."""\n    return 8 - x * 3\n')
    assert "return 8 - x / 3" in changes(assignment)["arithmetic"]
    assignment = course_with(tmp_path, 'def square(x):\n    """The square."""\n    return 8 / (x ** 2)\n')
    assert "return 8 / (x * 2)" in changes(assignment)["arithmetic"]


def test_every_mutant_is_python_differs_in_one_definition_and_has_a_name_of_its_own(tmp_path: Path) -> None:
    source = 'def square(x):\n    """The square."""\n    y = 2 * x  # twice\n    z = 2 * x\n    return y * z + 0 * x\n'
    assignment = course_with(tmp_path, source)
    original = ast.parse(assignment.reference.read_text(encoding="utf-8"))
    made = mutants_of(assignment).mutants
    assert len(made) == len({m.key for m in made}) > 30
    for mutant in made:
        pairs = zip(original.body, ast.parse(mutant.source).body, strict=True)
        assert sum(ast.dump(a) != ast.dump(b) for a, b in pairs) == 1
        assert mutant.diff(assignment.reference.read_text(encoding="utf-8")).count("\n+") == 1
    assert any("# twice" in m.diff(assignment.reference.read_text(encoding="utf-8")) for m in made)


def test_changes_that_compile_to_the_same_code_are_not_counted(tmp_path: Path) -> None:
    assignment = course_with(tmp_path, 'def square(x):\n    """The square."""\n    return x * x\n')
    made = mutants_of(assignment)
    assert [m.after for m in made.mutants if m.function == "square"].count("return x") == 1
    assert made.duplicates >= 1  # the other factor dropped: the same mistake


def test_a_name_outlives_edits_elsewhere(tmp_path: Path) -> None:
    body = 'def square(x):\n    """The square."""\n    return x * x\n'
    before = {m.key for m in mutants_of(course_with(tmp_path / "a", body)).mutants if m.function == "square"}
    moved = "def _other(x):\n    return x\n\n\n" + body.replace("x * x", "x  *  x  # twice itself")
    after = {m.key for m in mutants_of(course_with(tmp_path / "b", moved)).mutants if m.function == "square"}
    assert before and before == after


def test_a_helper_belongs_to_the_nearest_question_that_uses_it(tmp_path: Path) -> None:
    source = 'def _half(x):\n    return x / 2\n\n\ndef square(x):\n    """The square."""\n    return _half(x) * 2 * x\n'
    course_with(tmp_path, source)
    path = tmp_path / "reference" / "tiny.py"
    path.write_text(path.read_text(encoding="utf-8").replace("np.arange(n) ** 2", "square(np.arange(n))"))
    (helper,) = {
        (m.question, m.others)
        for m in mutants_of(write_tiny_course(tmp_path, reference=path.read_text())).mutants
        if m.function == "_half"
    }
    assert helper == ("power", ("picture",))


ONLY_SQUARE = 'given = ["cube", "plot_square"]\n' + ASSIGNMENT
ABSOLUTE = '''def square(x):
    """The square."""
    return np.abs(2.0 * np.asarray(x) * np.asarray(x) / 2.0)
'''


def record(assignment: Assignment, reason: str, keep: str) -> None:
    """An equivalent.toml with those survivors whose statement contains `keep`."""
    survivors = [m for m in mutants_of(assignment).mutants if m.function == "square" and keep in m.after]
    text = template(survivors).replace('reason = ""', f'reason = "{reason}"')
    (assignment.folder / "equivalent.toml").write_text(text, encoding="utf-8")


def test_a_run_tells_killed_from_missed_from_equivalent_and_does_nothing_twice(tmp_path: Path) -> None:
    assignment = course_with(tmp_path, ABSOLUTE, assignment=ONLY_SQUARE)
    steps: list[tuple[int, int]] = []
    report = mutation_report(assignment, workers=2, progress=lambda done, total: steps.append((done, total)))
    missed = {o.mutant.after for o in report.of("survived")}
    assert "return 2.0 * np.asarray(x) * np.asarray(x) / 2.0" in missed  # a square is positive anyway
    assert report.of("killed") and steps[-1] == (len(report.outcomes), len(report.outcomes))
    assert all(o.killers for o in report.of("killed")) and not any(o.killers for o in report.of("survived"))
    power = next(row for row in report.by_question() if row.question == "power")
    assert power.killed > 3 and power.survived == sum(o.mutant.question == "power" for o in report.of("survived"))

    record(assignment, "a square is positive anyway", "return 2.0 * np.asarray(x) * np.asarray(x) / 2.0")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("autograder.authoring.mutation.trial.run_pool", _must_not_run)
        again = mutation_report(assignment)
    assert len(again.of("survived")) == len(report.of("survived")) - 1 and not again.stale
    (equivalent,) = again.of("equivalent")
    assert equivalent.reason == "a square is positive anyway" and again.score > report.score


def _must_not_run(*_: object) -> None:
    raise AssertionError("everything is known already")


def test_claims_that_do_not_hold_are_reported(tmp_path: Path) -> None:
    assignment = course_with(tmp_path, ABSOLUTE, assignment=ONLY_SQUARE)
    (assignment.folder / "equivalent.toml").write_text(
        '[[equivalent]]\nfunction = "square"\nbefore = "return np.abs(2.0 * np.asarray(x) * np.asarray(x) / 2.0)"\n'
        'after = ["return np.abs(2.0 / np.asarray(x) * np.asarray(x) / 2.0)", "return 17"]\nreason = "not so"\n'
    )
    report = mutation_report(assignment, workers=2)
    assert [o.mutant.after for o in report.contradicted] == ["return np.abs(2.0 / np.asarray(x) * np.asarray(x) / 2.0)"]
    assert [entry.after for entry in report.stale] == ["return 17"]


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('function = "square"\nbefore = "a"\nafter = ["b"]\nreason = " "', "no reason is given"),
        ('function = "square"\nbefore = "a"\nafter = ["b"]', "the key is missing"),
        ('function = "square"\nbefore = "a"\nafter = "b"\nreason = "c"', "after"),
        ('function = "square"\nbefore = "a"\nafter = ["b"]\nreason = "c"\nline = 3', "line"),
    ],
)
def test_a_broken_list_of_equivalents_names_the_key(tmp_path: Path, entry: str, problem: str) -> None:
    assignment = course_with(tmp_path, ABSOLUTE)
    (assignment.folder / "equivalent.toml").write_text(f"[[equivalent]]\n{entry}\n")
    with pytest.raises(CourseError, match=problem):
        read_equivalents(assignment, [])


def test_a_sample_is_the_same_every_time_and_leaves_equivalents_out(tmp_path: Path) -> None:
    assignment = course_with(tmp_path, ABSOLUTE, assignment=ONLY_SQUARE)
    record(assignment, "a square is positive anyway", "return 2.0 * np.asarray(x) * np.asarray(x) / 2.0")
    first = mutation_report(assignment, sample=4)
    second = mutation_report(assignment, sample=4)
    names = [o.mutant.key for o in first.outcomes]
    assert len(names) == 4 and names == [o.mutant.key for o in second.outcomes] and not first.of("equivalent")
    assert first.population > 4


def test_a_mutant_that_never_ends_is_killed_by_the_clock(tmp_path: Path) -> None:
    source = '''def square(x):
    """The square."""
    n = 3
    while n > 0:
        n -= 1
    return np.asarray(x) ** 2
'''
    assignment = course_with(tmp_path, source, assignment=ONLY_SQUARE)
    report = mutation_report(assignment, workers=2)
    endless = [o for o in report.outcomes if o.mutant.after == "n += 1"]
    assert [(o.fate, o.how) for o in endless] == [("killed", "time")]


def test_every_check_speaks_when_asked_and_its_kills_are_counted(tmp_path: Path) -> None:
    report = mutation_report(course_with(tmp_path, ABSOLUTE), sample=16, workers=2, every_check=True)
    rows = {row.check: row for row in report.by_check()}
    assert (
        sum(row.alone for row in rows.values()) <= len(report.of("killed")) <= sum(row.kills for row in rows.values())
    )
    for name, row in rows.items():
        assert row.kills == sum(name in o.killers for o in report.of("killed"))
    hasty = mutation_report(course_with(tmp_path / "hasty", ABSOLUTE), sample=16)  # each is done with at the first loss
    assert [(o.mutant.key, o.fate) for o in hasty.outcomes] == [(o.mutant.key, o.fate) for o in report.outcomes]
    plain = json.loads(json.dumps(report.to_plain()))
    assert plain["score"] == round(report.score, 4) and len(plain["survivors"]) == len(report.of("survived"))
    assert all({"diff", "question", "function", "operator"} <= set(s) for s in plain["survivors"])


def test_a_reference_that_fails_its_own_checks_is_no_measure(tmp_path: Path) -> None:
    assignment = course_with(tmp_path, 'def square(x):\n    """The square."""\n    return np.asarray(x) + 3\n')
    with pytest.raises(CourseError, match="the reference itself fails"):
        mutation_report(assignment)


def test_mutants_are_named_by_what_they_change() -> None:
    one = Mutant("f", "sign", "return x", "return -x", 1, 10, "", "q")
    assert one.key == Mutant("f", "other", "return x", "return -x", 1, 99, "source", "p").key
    assert one.key != Mutant("f", "sign", "return x", "return -x", 2, 10, "", "q").key


def test_the_command_shows_survivors_writes_pages_and_keeps_the_score(tmp_path: Path) -> None:
    assignment = course_with(tmp_path, ABSOLUTE, assignment=ONLY_SQUARE)
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    arguments = ["validate", "--mutants", "--workers", "1", "--course", str(tmp_path)]
    kept = ["--html", str(tmp_path / "pages"), "--write", str(tmp_path / "docs")]
    shown = CliRunner().invoke(whole_command(), [*arguments, *kept, "--verbose", "--equivalents"])
    assert shown.exit_code == 1 and "np.abs(" in shown.stdout and "[[equivalent]]" in shown.stdout
    page = (tmp_path / "pages" / "mutants-tiny.html").read_text(encoding="utf-8")
    assert "Mistakes that are missed" in page and "被漏掉的错误" in page
    assert 'class="removed">-    return np.abs(2.0 * np.asarray(x) * np.asarray(x) / 2.0)' in page
    with chromium() as browser:
        for dark, phone, language in ((False, False, "en"), (True, True, "zh")):
            with opened(browser, tmp_path / "pages" / "mutants-tiny.html", dark=dark, phone=phone) as tab:
                tab.page.click(f"label[for=language-{language}]")
                assert violations(tab.page) == [] and not tab.errors
    row = json.loads((tmp_path / "docs" / "mutation.json").read_text(encoding="utf-8"))["mutants"]["tiny"]
    table = (tmp_path / "docs" / "mutation.md").read_text(encoding="utf-8")
    assert f"| tiny | {row['population']} | {row['mutants']} | {row['killed']} |" in table
    assert len(row["survivors"]) == row["survived"] > 0

    survivors = [m for m in mutants_of(assignment).mutants if m.key in row["survivors"]]
    claimed = template(survivors).replace('reason = ""', 'reason = "right all the same"')
    (assignment.folder / "equivalent.toml").write_text(claimed, encoding="utf-8")
    shown = CliRunner().invoke(whole_command(), [*arguments, "--json"])
    (found,) = json.loads(shown.stdout)
    assert shown.exit_code == 0 and (found["score"], found["survived"]) == (1.0, 0)
    assert found["equivalent"] == len(survivors)
