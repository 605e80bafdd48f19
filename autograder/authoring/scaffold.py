"""A new assignment that validates at once and explains its own files, from templates/new/ of the course."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from autograder.authoring.pages import render
from autograder.course import NAME_IT, Course, module_name
from autograder.errors import CourseError

WEEKS = 2
"""How long students have, where the author names no due date."""


def scaffold(course: Course, assignment_id: str, *, title: str = "", due: date | None = None) -> list[Path]:
    """Write the files of a new assignment and add it to course.toml; return them, course.toml last.

    Raises
    ------
    CourseError
        For an id that is no identifier or is taken; nothing is written then.
    """
    settings = course.root / "course.toml"
    if not module_name(assignment_id):
        raise CourseError(settings, "problem_set", f"{assignment_id!r} cannot name an assignment", NAME_IT)
    if any(s.id == _set_id(assignment_id) for s in course.sets):
        raise CourseError(
            settings, "problem_set", f"{_set_id(assignment_id)!r} stands there already", "choose another id"
        )
    title = " ".join(title.split())
    for unfit in ("\\", '"""'):
        if unfit in title:
            raise CourseError(settings, "problem_set", f"the title holds {unfit}, which not all files can",
                              "begin with a plainer one, and change it where you need it")  # fmt: skip
    texts = _texts(course, assignment_id, title or assignment_id.replace("_", " ").capitalize())
    for name in (f"assignments/{assignment_id}", *texts):
        if (course.root / name).exists():
            raise CourseError(course.root / name, "", "it is there already", "choose another id, or remove it")
    when = due or date.today() + timedelta(weeks=WEEKS)
    block = _render(course, "problem_set.toml", assignment_id, title, due=f"{when.isoformat()}T23:59:00")
    with settings.open("a", encoding="utf-8") as file:  # opened first: where it cannot be, nothing is written
        for name, text in texts.items():
            path = course.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        file.write(block)
    return [*(course.root / name for name in texts), settings]


def _set_id(assignment_id: str) -> str:
    """The problem set that a new assignment gets for itself."""
    return f"{assignment_id}_set"


def _texts(course: Course, assignment_id: str, title: str) -> dict[str, str]:
    """Path in the course -> content, for every template of a new assignment."""
    home = f"assignments/{assignment_id}"
    elsewhere = {
        "reference.py": f"reference/{assignment_id}.py",
        "test_reference.py": f"tests/reference/test_{assignment_id}.py",
    }
    templates = course.templates / "new"
    names = [p.relative_to(templates).as_posix().removesuffix(".j2") for p in sorted(templates.rglob("*.j2"))]
    if "reference.py" not in names:
        raise CourseError(templates, "", "no templates of a new assignment", "copy templates/ from another course")
    return {
        elsewhere.get(name, f"{home}/{name}"): _render(course, name, assignment_id, title)
        for name in names
        if name != "problem_set.toml"
    }


def _render(course: Course, name: str, assignment_id: str, title: str, **values: str) -> str:
    shown = title or assignment_id.replace("_", " ").capitalize()
    return render(course.root, f"new/{name}.j2", id=assignment_id, set_id=_set_id(assignment_id), title=shown, **values)
