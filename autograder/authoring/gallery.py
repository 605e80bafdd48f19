"""The course's pictures, drawn from the reference solutions: one page to show what the assignments lead to.

assignments/<id>/gallery.py holds a function `pictures(reference)` that yields
`(name, caption in English, caption in Chinese, figure)`; what it draws comes from the
reference alone, so that a picture can always be made again.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.authoring.pages import render
from autograder.checking.reference import line_in, load_reference, working_in
from autograder.course import Assignment, Course, Text
from autograder.errors import CourseError

DPI = 100


@dataclass(frozen=True)
class Picture:
    """One picture of an assignment; `file` is its name in the gallery's folder."""

    file: str
    caption: Text
    png: bytes


def pictures(assignment: Assignment) -> list[Picture]:
    """The pictures of one assignment, none where it has no gallery.py."""
    path = assignment.folder / "gallery.py"
    if not path.is_file():
        return []
    module = load_reference(path)
    draw: Callable[[Any], Iterator[tuple[str, str, str, Any]]] | None = getattr(module, "pictures", None)
    if draw is None:
        raise CourseError(path, "pictures", "the function is missing", "see docs/authoring.md")
    reference = load_reference(assignment.reference)
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    found = []
    with working_in(assignment.folder):
        try:
            for name, english, chinese, figure in draw(reference):
                raw = io.BytesIO()
                figure.savefig(raw, format="png", dpi=DPI, bbox_inches="tight", metadata={"Software": None})
                plt.close(figure)
                found.append(Picture(f"{assignment.id}-{name}.png", Text(english, chinese), raw.getvalue()))
        except Exception as error:
            raise CourseError(
                path,
                line_in(path, error) or "pictures",
                f"drawing raised {type(error).__name__}: {error}",
                "mend it; `pictures` yields (name, caption in English, caption in Chinese, figure)",
            ) from error
    return found


def write_gallery(
    course: Course, assignments: list[Assignment], folder: Path, progress: Callable[[str], None] = lambda name: None
) -> Path:
    """Draw all pictures into `folder`; return the page that shows them."""
    folder.mkdir(parents=True, exist_ok=True)
    shown: list[tuple[Assignment, list[Picture]]] = []
    for assignment in assignments:
        progress(assignment.id)
        found = pictures(assignment)
        for picture in found:
            (folder / picture.file).write_bytes(picture.png)
        if found:
            shown.append((assignment, found))
    for name, template in (("README.md", "gallery.md.j2"), ("index.html", "gallery.html.j2")):
        page = folder / name
        page.write_text(render(course.root, f"gallery/{template}", course=course, shown=shown), encoding="utf-8")
    return page
