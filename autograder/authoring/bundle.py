"""The autograder zip that Gradescope and `otter run` take, with our plugin in it.

otter runs a submission and its tests in one process and believes what it says
there. In a bundle, otter runs a stub instead: the plugin (autograder/otter_plugin.py)
grades the submission through the engine, and every test case of otter only looks
its verdict up. The zip holds all that is needed: otter's files, our wheel, and a course of
this one assignment.
"""

from __future__ import annotations

import io
import json
import os
import tempfile
import tomllib
import warnings
import zipfile
from collections.abc import Sequence
from pathlib import Path

from autograder.authoring.pages import render
from autograder.authoring.release import read_folder
from autograder.authoring.wheel import build_wheel, wheel_name, zipped
from autograder.checking.verdict import Check
from autograder.course import Assignment, Course
from autograder.grading.score import total
from autograder.messages import read_catalogue
from autograder.reading import parse, read_text

PLUGIN = "autograder.otter_plugin.NeurogradePlugin"
SOURCE = "/autograder/source"
"""Where Gradescope unpacks the zip."""


def build_bundle(course: Course, assignment: Assignment, checks: Sequence[Check], *, unsafe: bool = False) -> bytes:
    """The zip; `checks` are all checks of the assignment.

    `unsafe` makes it grade even where nothing confines students' code.
    """
    config = {
        "plugins": [{PLUGIN: {"assignment": assignment.id, "unsafe": unsafe}}],
        "points_possible": total(assignment, {q.id: 0.0 for q in assignment.questions if q.automatic}).max_score,
        "show_hidden": True,
        "show_stdout": False,
        "pdf": False,
        "print_summary": True,
    }
    files = _generate(config, _tests(course, assignment, checks))
    files |= {f"course/{name}": content for name, content in course_files(course, assignment).items()}
    files[wheel_name()] = build_wheel()
    executable = frozenset({"setup.sh", "run_autograder"})
    return zipped(dict(sorted(files.items())), executable)


def course_files(course: Course, assignment: Assignment) -> dict[str, bytes]:
    """A course of one assignment, with all that grading it takes and nothing that it does not."""
    raw = tomllib.loads(read_text(course.root / "course.toml"))
    head = render(
        course.root,
        "bundle/course.toml.j2",
        course=course,
        limits=raw.get("limits", {}),
        problem_set=course.set_of(assignment.id),
        assignment=assignment,
    )
    home = f"assignments/{assignment.id}"
    parse(assignment.reference)
    files = {
        "course.toml": head.encode(),
        f"reference/{assignment.id}.py": assignment.reference.read_bytes(),
        f"{home}/assignment.toml": assignment.file.read_bytes(),
    }
    for path in (*assignment.check_files, assignment.folder / "zh.po"):
        if path.is_file():
            files[f"{home}/{path.name}"] = path.read_bytes()
    for folder in (assignment.data, assignment.given_folder):
        files |= {f"{home}/{folder.name}/{name}": content for name, content in read_folder(folder).items()}
    return files


def _tests(course: Course, assignment: Assignment, checks: Sequence[Check]) -> dict[str, str]:
    chinese = read_catalogue(assignment.folder / "zh.po")
    return {
        f"{question.id}.py": render(
            course.root,
            "bundle/otter_test.py.j2",
            question=question,
            checks=[c for c in checks if c.question == question.id],
            chinese=chinese,
        )
        for question in assignment.questions
        if question.automatic
    }


def _generate(config: dict[str, object], tests: dict[str, str]) -> dict[str, bytes]:
    """What `otter generate` makes of a configuration and test files, read back from its zip."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of otter's own dependencies, when they are imported
        from otter.generate import main as otter_generate

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tests").mkdir()
        for test, source in tests.items():
            (folder / "tests" / test).write_text(source, encoding="utf-8")
        (folder / "otter_config.json").write_text(json.dumps(config, indent=2))
        (folder / "requirements.txt").write_text(f"{SOURCE}/{wheel_name()}\n")
        before = os.getcwd()
        os.chdir(folder)  # otter also looks for files of fixed names where it is called
        try:
            otter_generate(
                tests_dir=str(folder / "tests"),
                output_path=str(folder / "autograder.zip"),
                config=str(folder / "otter_config.json"),
                requirements=str(folder / "requirements.txt"),
                no_environment=True,
            )
        finally:
            os.chdir(before)
        with zipfile.ZipFile(io.BytesIO((folder / "autograder.zip").read_bytes())) as archive:
            return {entry: archive.read(entry) for entry in archive.namelist()}
