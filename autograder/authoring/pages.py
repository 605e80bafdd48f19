"""The Jinja templates of a course."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import jinja2

from autograder.errors import CourseError

MEND = "mend the template, or copy it from another course"


def render(root: Path, template: str, **values: Any) -> str:
    """Fill templates/<template> of a course; CourseError where it is missing or broken."""
    path = root / "templates" / template
    try:
        return _environment(root / "templates").get_template(template).render(values)
    except jinja2.TemplateNotFound as error:
        raise CourseError(path, "", f"no template {error.name}", "copy templates/ from another course") from None
    except jinja2.TemplateSyntaxError as error:
        raise CourseError(path, f"line {error.lineno}", str(error.message), MEND) from None
    except jinja2.UndefinedError as error:
        raise CourseError(path, "", str(error.message), MEND) from None


@cache
def _environment(folder: Path) -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # Python and Markdown of our own, not HTML
    )
    made.filters["points"] = lambda value: f"{value:g}"
    made.filters["literal"] = _literal
    return made


def _literal(text: str) -> str:
    """A Python string literal in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
