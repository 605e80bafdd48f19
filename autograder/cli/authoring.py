"""`neurograde list`, `release`, `bundle`, `new`: from what an author writes to what others receive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from autograder.cli.app import (
    EVERYBODY,
    INSTRUCTORS,
    CourseOption,
    IdsArgument,
    JsonOption,
    app,
    chosen,
    err,
    open_course,
    out,
    print_json,
)
from autograder.cli.language import say, spoken
from autograder.course import Assignment, Course

RELEASES = "student_release"
"""Where releases stand in a course, committed and never edited by hand."""


@app.command("list", rich_help_panel=EVERYBODY)
def list_command(course: CourseOption = None, as_json: JsonOption = False) -> None:
    """List the assignments of the course: questions, points, due dates.

    Example: [bold]neurograde list --json[/]
    """
    opened = open_course(course)
    rows = [_row(opened, assignment) for assignment in opened]
    if as_json:
        print_json(rows)
        return
    table = Table(title=f"{opened.title[spoken()]}, {opened.term[spoken()]}", title_justify="left")
    for column in ("set", "id", "title", "due", "questions", "points", "bonus"):
        narrow = column != "title"
        number = column in ("questions", "points", "bonus")
        table.add_column(say(column), justify="right" if number else "left", no_wrap=narrow, overflow="fold")
    for row, assignment in zip(rows, opened, strict=True):
        due = opened.set_of(assignment.id).due.strftime("%Y-%m-%d")
        numbers = (f"{row['questions']}", f"{row['points']:g}", f"{row['bonus']:g}" if row["bonus"] else "")
        table.add_row(row["set"], row["id"], assignment.title[spoken()], due, *numbers)
    out.print(table)


def _row(course: Course, assignment: Assignment) -> dict[str, Any]:
    problem_set = course.set_of(assignment.id)
    return {
        "set": problem_set.id,
        "id": assignment.id,
        "title": assignment.title.en,
        "title_zh": assignment.title.zh,
        "due": problem_set.due.isoformat(timespec="minutes"),
        "kind": problem_set.kind,
        "questions": len(assignment.questions),
        "choose": assignment.choose,
        "points": sum(q.points for q in assignment.questions if not q.bonus),
        "bonus": sum(q.points for q in assignment.questions if q.bonus),
    }


@app.command(rich_help_panel=INSTRUCTORS)
def release(
    ids: IdsArgument = None,
    course: CourseOption = None,
    target: Annotated[
        Path | None, typer.Option("--out", help=f"Write here (default: {RELEASES}/ of the course).")
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 where a release is stale.")
    ] = False,
    anew: Annotated[
        bool, typer.Option("--record", help="First record anew the examples for students who have no Python.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Render what students receive: skeletons, handout, public checks, data.

    Example: [bold]neurograde release hodgkin_huxley[/], or [bold]neurograde release --check[/] in CI.
    """
    from autograder.authoring.examples import record, write_examples
    from autograder.authoring.release import render_release, stale_files, write_release
    from autograder.checking.runner import collect

    opened = open_course(course)
    root = target if target is not None else opened.root / RELEASES
    rows: list[dict[str, Any]] = []
    with _steps(say("releasing"), len(chosen(opened, ids))) as step:
        for assignment in chosen(opened, ids):
            step(assignment.id)
            if anew:
                write_examples(assignment, record(assignment))
            files = render_release(opened, assignment, collect(assignment))
            stale = stale_files(files, root / assignment.id)
            if not check:
                write_release(files, root / assignment.id)
            rows.append({"id": assignment.id, "files": len(files), "stale": stale})
    strays = _strays(opened, root) if target is None and not ids else []
    if as_json:
        print_json([*rows, *strays])
    else:
        for row in rows:
            _tell_release(row, check, root)
        for row in strays:
            told = say("{id}: no assignment of the course; remove {folder}", id=row["id"], folder=str(root / row["id"]))
            out.print(Text(told, style="red"))
    rows += strays
    raise typer.Exit(1 if check and any(row["stale"] for row in rows) else 0)


def _strays(course: Course, root: Path) -> list[dict[str, Any]]:
    """Releases of assignments that the course no longer has."""
    known = {assignment.id for assignment in course}
    folders = sorted(p for p in root.iterdir() if p.is_dir() and p.name not in known) if root.is_dir() else []
    return [{"id": p.name, "files": 0, "stale": [p.name]} for p in folders]


def _tell_release(row: dict[str, Any], check: bool, root: Path) -> None:
    name, stale = row["id"], row["stale"]
    if not check:
        out.print(Text(say("{id}: {number} files in {folder}, {changed} of them changed", id=name,
                           number=str(row["files"]), folder=str(root / name), changed=str(len(stale)))))  # fmt: skip
    elif stale:
        out.print(Text(say("{id}: the release is stale; run `neurograde release {id}`", id=name), style="red"))
        out.print("\n".join(f"  {file}" for file in stale), markup=False)
    else:
        out.print(Text(say("{id}: up to date, {number} files", id=name, number=str(row["files"])), style="green"))


@contextmanager
def _steps(what: str, total: int) -> Iterator[Callable[[str], None]]:
    """A progress bar on standard error, gone when done; call the result with the name of each step."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task(what, total=total)
        begun = False

        def step(name: str) -> None:
            nonlocal begun
            bar.update(task, advance=int(begun), description=f"{what} {name}")
            begun = True

        yield step


@app.command(rich_help_panel=INSTRUCTORS)
def bundle(
    target: Annotated[Path, typer.Option("--out", help="Folder to write <ID>.zip into.")],
    ids: IdsArgument = None,
    course: CourseOption = None,
    unsafe: Annotated[
        bool, typer.Option("--unsafe", help="Grade even on machines that cannot confine students' code.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Build the autograder zip that Gradescope and `otter run` take.

    Example: [bold]neurograde bundle hodgkin_huxley --out bundles[/], then
    [bold]otter run -a bundles/hodgkin_huxley.zip answer.ipynb[/]
    """
    from autograder.authoring.bundle import build_bundle
    from autograder.checking.runner import collect

    opened = open_course(course)
    target.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, Any]] = []
    with _steps(say("bundling"), len(chosen(opened, ids))) as step:
        for assignment in chosen(opened, ids):
            step(assignment.id)
            path = target / f"{assignment.id}.zip"
            path.write_bytes(build_bundle(opened, assignment, collect(assignment), unsafe=unsafe))
            rows.append({"id": assignment.id, "file": str(path), "bytes": path.stat().st_size})
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            out.print(f"{row['id']}: {row['file']}, {row['bytes'] / 1024:.0f} KB")


@app.command(rich_help_panel=INSTRUCTORS)
def new(
    assignment_id: Annotated[str, typer.Argument(metavar="ID", help="Lower-case letters, digits, underscores.")],
    course: CourseOption = None,
    title: Annotated[str, typer.Option("--title", help="Title to begin with (default: from the id).")] = "",
    due: Annotated[
        datetime | None, typer.Option("--due", formats=["%Y-%m-%d"], help="Due date (default: in two weeks).")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Start a new assignment: files that explain themselves and validate at once.

    Example: [bold]neurograde new cable_theory --title "Cable theory" --due 2026-11-29[/]
    """
    from autograder.authoring.scaffold import scaffold

    opened = open_course(course, empty=True)
    written = scaffold(opened, assignment_id, title=title, due=due.date() if due else None)
    paths = [path.relative_to(opened.root).as_posix() for path in written]
    if as_json:
        print_json({"id": assignment_id, "files": paths})
        return
    for path in paths:
        out.print(Text(f"  {say('extended') if path == 'course.toml' else say('wrote')} {path}"))
    told = say("Now: {command}; the walk is in docs/authoring.md", command=f"neurograde validate {assignment_id}")
    out.print(Text(told, style="bold"))
