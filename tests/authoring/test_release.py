"""A release is complete, the same every time, and keeps what students must not see."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest

from autograder.authoring.handout import read_handout
from autograder.authoring.release import read_folder, render_release, stale_files, write_release
from autograder.authoring.vendor import compile_catalogue
from autograder.checking.runner import collect
from autograder.course import Course, load_course
from autograder.errors import CourseError
from autograder.messages import Translator, read_catalogue
from tests.authoring.course_of_springs import HANDOUT, REPOSITORY, write_course
from tests.authoring.leaks import find_leaks, secret_lines, secret_numbers, secret_sentences

REAL = load_course(REPOSITORY)


def test_it_holds_what_a_student_needs(files: dict[str, bytes]) -> None:
    for name in ("springs.py", "springs.ipynb", "README.md", "check.py", "requirements.txt", "data/masses.txt",
                 "data/SOURCES.md", "tests/frequency.py", "checks/test_springs.py", "checks/zh.mo"):  # fmt: skip
        assert files[name]
    assert "tests/energy.py" not in files  # a question without public checks
    names = {line.partition(">=")[0] for line in files["requirements.txt"].decode().split()}
    assert names == {"numpy", "scipy", "matplotlib", "pytest", "otter-grader", "ipykernel"}


def test_the_same_bytes_every_time(springs: Course, files: dict[str, bytes], tmp_path: Path) -> None:
    elsewhere = write_course(tmp_path / "a course elsewhere")
    assignment = elsewhere.assignment("springs")
    again = render_release(elsewhere, assignment, collect(assignment))
    assert {n for n in files if files[n] != again.get(n)} == set()
    assert list(again) == list(files)


def test_stale_and_stray_files_are_found_and_mended(files: dict[str, bytes], folder: Path) -> None:
    assert stale_files(files, folder) == []
    (folder / "springs.py").write_text("pass")
    (folder / "checks" / "test_old.py").write_text("pass")
    (folder / "data" / "masses.txt").unlink()
    (folder / "checks" / "__pycache__").mkdir()
    (folder / "checks" / "__pycache__" / "x.pyc").write_bytes(b"")
    assert stale_files(files, folder) == ["checks/test_old.py", "data/masses.txt", "springs.py"]
    write_release(files, folder)
    assert stale_files(files, folder) == [] and read_folder(folder) == files


def test_the_notebook_is_valid_and_asks_every_question(files: dict[str, bytes]) -> None:
    notebook = nbformat.reads(files["springs.ipynb"].decode(), as_version=4)
    nbformat.validate(notebook)
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    assert code[0] == 'import otter\n\ngrader = otter.Notebook("springs.ipynb")'
    assert 'grader.check("frequency")' in code and 'grader.check("energy")' not in code
    for name in ("angular_frequency", "period", "energy", "plot_swing"):
        assert sum(f"def {name}(" in source for source in code) == 1
    (answer,) = [cell for cell in notebook.cells if "<!-- answer: derivation -->" in cell.source]
    assert answer.cell_type == "markdown" and answer.source.endswith("-->")
    assert len({cell.id for cell in notebook.cells}) == len(notebook.cells)


def test_an_edit_keeps_the_ids_of_cells(files: dict[str, bytes], tmp_path: Path) -> None:
    changed = write_course(tmp_path, handout=HANDOUT.format(language="English").replace("natural", "other"))
    assignment = changed.assignment("springs")
    edited = render_release(changed, assignment, collect(assignment))["springs.ipynb"]
    ids = [[cell["id"] for cell in json.loads(text)["cells"]] for text in (files["springs.ipynb"], edited)]
    assert files["springs.ipynb"] != edited and ids[0] == ids[1]


def test_the_page_says_it_in_both_languages(files: dict[str, bytes]) -> None:
    page = files["README.md"].decode()
    for text in ("### 1. How fast it swings", "### 1. 摆得多快", "2026-10-18 23:59 (Asia/Shanghai)",
                 "Introduction in 中文", "| 6 | 3 |", "python check.py --lang zh", "Derive it in English"):  # fmt: skip
        assert text in page


def test_handouts_are_cut_at_their_questions_only(springs: Course) -> None:
    handout = read_handout(springs.assignment("springs"), "en")
    assert handout.introduction == "Introduction in English."
    assert "## energy" in handout.sections["frequency"]  # inside a code block it is code
    assert handout.sections["energy"] == "Energy in English."


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("## picture\n", "", "the question has no section"),
        ("## picture\n", "## energy\n", "stands twice"),
        ("## picture\n\nDraw it in English.\n\n## derivation", "## derivation\n\n## picture", "not in the order"),
    ],
)
def test_a_handout_that_does_not_fit_is_refused(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    text = HANDOUT.format(language="English")
    assert old in text
    changed = write_course(tmp_path, handout=text.replace(old, new))
    with pytest.raises(CourseError, match=complaint):
        read_handout(changed.assignment("springs"), "en")


def test_compiled_catalogues_say_the_same(tmp_path: Path, springs: Course) -> None:
    source = springs.assignment("springs").folder / "zh.po"
    compiled = tmp_path / "zh.mo"
    compiled.write_bytes(compile_catalogue(read_catalogue(source)))
    assert dict(read_catalogue(compiled)) == dict(read_catalogue(source)) != {}
    assert Translator("zh", [compiled]).text("frequency") == "频率"


def test_translations_of_public_checks_only(files: dict[str, bytes], folder: Path) -> None:
    shipped = read_catalogue(folder / "checks" / "zh.mo")
    assert shipped.keys() == {
        "A mass of 1 kg on a spring of 1 N/m has frequency 1.",
        "Heavy masses swing as the square root says.",
        "The axes are labelled with units.",
        "frequency",
    }


def test_no_secret_leaks(springs: Course, files: dict[str, bytes]) -> None:
    assignment = springs.assignment("springs")
    assert find_leaks(assignment, collect(assignment), files) == []


def test_a_leak_would_be_found(springs: Course, files: dict[str, bytes]) -> None:
    assignment = springs.assignment("springs")
    checks = collect(assignment)
    secrets = {*secret_lines(assignment, checks), *secret_sentences(assignment, checks)}
    assert "ratio_of_stiffness_to_mass = stiffness / np.asarray(mass, dtype=float)" in secrets
    assert {"7.77125", "0.03125"} <= secret_numbers(assignment)
    for secret in (*secrets, *secret_numbers(assignment)):
        for name in ("README.md", "springs.py", "checks/test_springs.py"):
            spoiled = {**files, name: files[name] + f"\n# {secret}\n".encode()}
            assert find_leaks(assignment, checks, spoiled), secret
    translations = compile_catalogue({"x": "不论质量多少，秘密的句子。"})
    assert find_leaks(assignment, checks, {**files, "checks/zh.mo": translations})


@pytest.mark.parametrize("assignment_id", [a.id for a in REAL])
def test_the_committed_release_is_up_to_date_and_keeps_its_secrets(assignment_id: str) -> None:
    assignment = REAL.assignment(assignment_id)
    checks = collect(assignment)
    rendered = render_release(REAL, assignment, checks)
    assert stale_files(rendered, REPOSITORY / "student_release" / assignment_id) == []
    assert find_leaks(assignment, checks, rendered) == []
