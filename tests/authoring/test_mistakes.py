"""What authors get wrong is told in a sentence with file, place and remedy; how files are saved does not matter."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.idle import COMPARATORS, idle_lines
from autograder.authoring.mutation.mutants import mutants_of
from autograder.authoring.release import render_release
from autograder.authoring.scaffold import scaffold
from autograder.authoring.undefined import undefined
from autograder.authoring.validate import validate
from autograder.checking.runner import collect
from autograder.cli import command
from autograder.course import load_course
from autograder.errors import CourseError
from tests.authoring.course_of_springs import CHECKS, REFERENCE, write_course
from tests.authoring.test_commands import neurograde

HOME = "assignments/springs"


def everything(root: Path) -> dict[str, bytes]:
    """What `release` does."""
    course = load_course(root)
    (assignment,) = course
    return render_release(course, assignment, collect(assignment))


def replaced(old: str, new: str) -> Callable[[bytes], bytes]:
    def change(raw: bytes) -> bytes:
        assert old.encode() in raw
        return raw.replace(old.encode(), new.encode(), 1)

    return change


REF, CHECK, ASKED = "reference/springs.py", f"{HOME}/test_springs.py", f"{HOME}/assignment.toml"
MISTAKES = {
    "reference not Python": (REF, replaced("MASS = 0.4", "MASS = = 0.4"), "line 15: not Python"),
    "reference not UTF-8": (REF, lambda raw: raw + "# 质量".encode("gbk"), "save the file as UTF-8"),
    "reference with NUL": (REF, lambda raw: raw + b"\0", "not Python"),
    "reference that exits": (REF, lambda raw: raw + b"raise SystemExit(3)\n", "raised SystemExit"),
    "reference that raises": (REF, lambda raw: raw + b"1 / 0\n", "line 72: importing it raised Zero"),
    "a private constant on a shared line": (
        REF,
        replaced("MASS = 0.4  #", "MASS = 0.4; _HIDDEN = 7  #"),
        "two statements share a line",
    ),
    "a body on the docstring's line": (
        REF,
        replaced('"""Total energy, J."""', '"""Total energy, J."""; half = 0.5'),
        "share a line",
    ),
    "a constant made conditionally": (
        REF,
        replaced("MASS = 0.4", "if True:\n    POUND = 0.45\nMASS = 0.9 * POUND"),
        "POUND: students receive a use of it",
    ),
    "a given function that uses the unseen": (
        REF,
        replaced("return np.loadtxt(path)", "return np.loadtxt(PATH or path)"),
        "PATH: students",
    ),
    "checks not Python": (CHECK, replaced("def _near_one", "def def _near_one"), "cannot be collected"),
    "checks not UTF-8": (CHECK, lambda raw: raw + "# 质量".encode("gbk"), "save the file as UTF-8"),
    "a check by another mark": (
        CHECK,
        lambda raw: raw.replace(b" public,", b" public as shown,").replace(b"@public", b"@shown"),
        "test_one_of_each: this public check cannot be shipped",
    ),
    "a check in a class": (
        CHECK,
        lambda raw: (
            raw + b'\n\nclass TestMore:\n    @question("energy")\n    @public(points=1)\n'
            b'    def test_in_class(self, student):\n        """In a class."""\n'
        ),
        "test_in_class: this public",
    ),
    "a check without a question": (
        CHECK,
        replaced('@question("frequency")\n@public(points=1)\n', "@public(points=1)\n"),
        "belongs to no question",
    ),
    "a question that is no text": (CHECK, replaced('@question("energy")', "@question([])"), "no question"),
    "points of a truth value": (CHECK, replaced("points=4", "points=True"), "has True points"),
    "endless points": (CHECK, replaced("points=4", 'points=float("inf")'), "has inf points"),
    "a mark by hand": (
        CHECK,
        replaced("@hidden(points=2)", "@pytest.mark.check(points=2)"),
        "neither public nor hidden",
    ),
    "checks that end Python": (
        CHECK,
        replaced("import pytest\n", "import pytest\n\nexit()\n"),
        "line 6: cannot be collected",
    ),
    "a fixture that nobody gives": (
        CHECK,
        replaced("def test_energy(student, reference, rng)", "def test_energy(student, reference, rnd)"),
        "asks for 'rnd'",
    ),
    "a check that is skipped": (
        CHECK,
        replaced("@hidden(points=4", "@pytest.mark.skip\n@hidden(points=4"),
        "is marked skip",
    ),
    "an async check": (CHECK, replaced("def test_energy", "async def test_energy"), "async"),
    "a handout that is not UTF-8": (
        f"{HOME}/handout.zh.md",
        lambda raw: raw + "弹".encode("gbk"),
        "save the file as UTF-8",
    ),
    "a catalogue that is broken": (
        f"{HOME}/zh.po",
        lambda raw: raw + b'msgid "a\nmsgstr b"\n',
        "not a gettext catalogue",
    ),
    "what is asked is given": (ASKED, replaced('["load_masses"]', '["energy"]'), "students would get its body"),
    "an id that climbs": ("course.toml", replaced('["springs"]', '["../springs"]'), "cannot name an assignment"),
    "an id of Python's": ("course.toml", replaced('["springs"]', '["random"]'), "cannot name an assignment"),
    "no shares": ("course.toml", lambda raw: raw + b"[grading]\nhomework = nan\nfinal = nan\n", "do not add up to 100"),
    "an empty title": ("course.toml", replaced('en = "Physics"', 'en = " "'), "course.title.en: the text is empty"),
    "a date without a time": (
        "course.toml",
        replaced("2026-10-18T23:59:00", "2026-10-18"),
        "2026-10-18 is not a date and",
    ),
    "a keyword for a function": (ASKED, replaced('"energy"]', '"lambda"]'), "not a public Python name"),
    "a rubric item twice": (
        ASKED,
        lambda raw: raw + b'[[question.rubric]]\nid = "newton"\ndeduct = 1\ntext = { en = "a", zh = "b" }\n',
        "stands twice",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_its_file_and_a_remedy(tmp_path: Path, name: str) -> None:
    write_course(tmp_path)
    file, change, said = MISTAKES[name]
    path = tmp_path / file
    path.write_bytes(change(path.read_bytes()))  # type: ignore[operator]
    with pytest.raises(CourseError) as caught:
        everything(tmp_path)
    told = str(caught.value)
    assert said in told and Path(file).name.partition(".")[0] in told
    assert caught.value.remedy or "gettext" in told


TEXTS = ("course.toml", "reference/springs.py", *(f"{HOME}/{name}" for name in (
    "assignment.toml", "handout.en.md", "handout.zh.md", "test_springs.py", "test_picture.py", "zh.po")))  # fmt: skip


@pytest.mark.parametrize("saved", ["with a byte order mark", "with Windows' line ends", "with both"])
def test_how_a_file_is_saved_changes_nothing(tmp_path: Path, files: dict[str, bytes], saved: str) -> None:
    course = write_course(tmp_path)
    plain = [mutant.key for mutant in mutants_of(course.assignment("springs")).mutants]
    for name in TEXTS:
        raw = (tmp_path / name).read_bytes()
        if "mark" not in saved:
            raw = raw.replace(b"\n", b"\r\n")
        elif "ends" in saved or saved == "with both":
            raw = b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n")
        else:
            raw = b"\xef\xbb\xbf" + raw
        (tmp_path / name).write_bytes(raw)
    assert everything(tmp_path) == files
    assignment = load_course(tmp_path).assignment("springs")
    assert [mutant.key for mutant in mutants_of(assignment).mutants] == plain
    found = validate(assignment, only="[rs]*")
    assert found.reference is not None and found.reference.ok and found.skeleton is not None and found.skeleton.ok


def test_a_form_feed_and_a_line_separator_end_no_line(tmp_path: Path) -> None:
    strange = REFERENCE.replace("# Measured on", "\x0c\n# Measured on").replace(
        "Period of the swing", "Period\u2028 of it"
    )
    course = write_course(tmp_path, reference=strange)
    source = everything(course.root)["springs.py"].decode()
    assert 'def energy(position, velocity, mass=MASS, stiffness=STIFFNESS):\n    """Total energy, J."""\n' in source
    for mutant in mutants_of(course.assignment("springs")).mutants:
        compile(mutant.source, "mutant", "exec")


def test_a_name_that_nobody_defines_is_found() -> None:
    source = "import os\nA = B + 1\n\ndef f(x, y=os.sep):\n    return [g(x, z) for z in y if C]\n"
    source += "\n\nclass K:\n    d: int = E\n"
    assert undefined(source) == [("B", "A = B + 1"), ("C", "return [g(x, z) for z in y if C]"),
                                 ("E", "d: int = E"), ("g", "return [g(x, z) for z in y if C]")]  # fmt: skip
    assert undefined("from math import *\nprint(sin(x))\n") == []


# ------------------------------------------------------------------------------------------------ what validate says


def problems(root: Path, **changes: str) -> list[str]:
    return validate(write_course(root, **changes).assignment("springs"), only="[rs]*").problems


def test_a_skeleton_that_does_not_load_is_no_skeleton(tmp_path: Path) -> None:
    reference = REFERENCE.replace("def energy(", "ABOUT = load_masses.__doc__\n\n\ndef energy(")
    (told,) = [text for text in problems(tmp_path, reference=reference) if "skeleton" in text]
    assert "does not load" in told and "load_masses" in told


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("    within(student.angular_frequency(1.0, 1.0), 0.9, 1.1)", 1),
        ('    assert (within(student.angular_frequency(1.0), 0.9, 1.1), "why")', 1),
        ("    student.angular_frequency(1.0) == 1", 1),
        ("    array(student.angular_frequency(1.0), ())", 0),  # raises
        ("    student.angular_frequency(1.0)", 0),  # must not raise
        ("    np.testing.assert_allclose(student.angular_frequency(1.0), 1.6)", 0),
    ],
)
def test_a_comparison_that_is_not_asserted_is_named(tmp_path: Path, code: str, line: int) -> None:
    course = write_course(
        tmp_path, checks=CHECKS.replace("    assert _near_one(student", f"{code}\n    assert _near_one(student")
    )
    found = [*idle_lines(course.assignment("springs"))]
    assert [name for name, _, _ in found] == ["test_springs.py"] * line
    assert all(CHECKS.split("\n")[number - 1].startswith("    assert _near_one") for _, number, _ in found)


def test_a_conftest_is_nobodys(tmp_path: Path) -> None:
    """Neither a release nor a bundle holds one, so checks do without it here, too."""
    course = write_course(tmp_path)
    for folder in (tmp_path, course.assignment("springs").folder):
        (folder / "conftest.py").write_text("import nowhere_to_be_found\n")
    assert len(collect(course.assignment("springs"))) == 8


def test_a_check_that_returns_its_comparison_is_the_graders_failure(tmp_path: Path) -> None:
    checks = CHECKS.replace("    assert close(student.energy(x, v)", "    return close(student.energy(x, v)")
    found = validate(write_course(tmp_path, checks=checks).assignment("springs"), only="reference")
    assert not found.ok and any("test_energy returns a value" in text for text in found.problems)


def test_the_comparators_are_known() -> None:
    assert {"close", "curve", "within", "labelled", "shows_curve", "spikes"} <= COMPARATORS
    assert not {"array", "number", "public", "Figure"} & COMPARATORS


def test_what_reference_and_checks_print_is_no_part_of_the_output(tmp_path: Path) -> None:
    printing = (
        REFERENCE.replace("    kinetic_and", '    print("in a call")\n    kinetic_and') + '\nprint("on import")\n'
    )
    course = write_course(tmp_path, reference=printing, checks='print("collected")\n' + CHECKS)
    done = neurograde(course.root, "validate", "--json", "--only", "reference")
    assert done.stdout.startswith("[\n") and "on import" in done.stderr and "collected" in done.stderr


# ------------------------------------------------------------------------------------------------ the command's edge


def run_main(monkeypatch: pytest.MonkeyPatch, error: Exception) -> tuple[int, str]:
    def broken() -> None:
        raise error

    said = io.StringIO()
    monkeypatch.setattr(command, "whole_command", broken)
    monkeypatch.setattr(command.err, "file", said)
    with pytest.raises(SystemExit) as ended:
        command.main()
    assert isinstance(ended.value.code, int)
    return ended.value.code, said.getvalue()


def test_a_file_that_cannot_be_written_is_the_users_to_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    code, said = run_main(monkeypatch, PermissionError(13, "Permission denied", "/srv/[out]/a.html"))
    assert code == 2 and "error: /srv/[out]/a.html: Permission denied\n  Remedy" in said


def test_our_own_mistake_is_a_sentence_unless_somebody_wants_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    code, said = run_main(monkeypatch, KeyError("nowhere"))
    assert code == 3 and "neurograde itself failed: KeyError: 'nowhere'" in said and "NEUROGRADE_TRACEBACK=1" in said
    monkeypatch.setenv("NEUROGRADE_TRACEBACK", "1")
    with pytest.raises(KeyError):
        run_main(monkeypatch, KeyError("nowhere"))


def test_a_course_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "course.toml").mkdir()
    for wrong in (tmp_path, tmp_path / "nothing", Path(__file__)):
        done = neurograde(tmp_path, "list", "--course", str(wrong))
        assert done.returncode == 2 and "Traceback" not in done.stderr and str(wrong) in done.stderr.replace("\n", "")


# ------------------------------------------------------------------------------------------------ a new assignment


def test_the_first_assignment_of_a_course(tmp_path: Path) -> None:
    """With nothing but the templates and the head of course.toml, as docs/authoring.md says."""
    root = write_course(tmp_path / "other").root
    home = tmp_path / "生态 学"
    home.mkdir()
    (home / "templates").symlink_to(root / "templates")
    text = (root / "course.toml").read_text(encoding="utf-8")
    (home / "course.toml").write_text(text.partition("[[problem_set]]")[0].strip(), encoding="utf-8")
    refused = neurograde(home, "list")
    assert refused.returncode == 2 and "neurograde new ID" in refused.stderr
    made = neurograde(home, "new", "growth", "--title", '  Malthus\'s "law" of {growth}, 100 % #1: 增长 ')
    assert made.returncode == 0, made.stderr
    course = load_course(home)
    assert course.assignment("growth").title.en == 'Malthus\'s "law" of {growth}, 100 % #1: 增长'
    found = validate(course.assignment("growth"))
    assert found.ok, found.problems
    assert "handout.html" in render_release(course, course.assignment("growth"), collect(course.assignment("growth")))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["class"], "cannot name an assignment"),
        (["numpy"], "cannot name an assignment"),
        (["statistics"], "cannot name an assignment"),
        (["Springs"], "cannot name an assignment"),
        (["springs"], "it is there already"),
        (["ps"], "'ps_set' stands there already"),
        (["coils", "--title", r"\alpha"], "the title holds"),
    ],
)
def test_a_new_assignment_that_cannot_be_leaves_nothing_behind(tmp_path: Path, arguments: list[str], said: str) -> None:
    root = write_course(tmp_path).root
    settings = root / "course.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('id = "ps1"', 'id = "ps_set"'), encoding="utf-8")
    before = sorted(root.rglob("*"))
    done = neurograde(root, "new", *arguments)
    assert done.returncode == 2 and said in done.stderr and "Remedy" in done.stderr
    assert sorted(root.rglob("*")) == before


def test_a_course_that_may_not_be_written_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    course = write_course(tmp_path)
    real = Path.open

    def refusing(path: Path, mode: str = "r", **more: Any) -> Any:
        if path.name == "course.toml" and "r" not in mode:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, mode, **more)

    monkeypatch.setattr(Path, "open", refusing)
    with pytest.raises(PermissionError):
        scaffold(course, "coils")
    assert not (tmp_path / "assignments" / "coils").exists()
