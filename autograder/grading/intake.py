"""From what lies on a disk to Submissions: the first stage of the road.

Nothing here runs or believes what a student wrote. Files are opened without
following links, read under caps, and only as regular files; whatever cannot be taken in
becomes a Refusal that says why in words for the student. Code that does not even parse is
*not* refused: it is a Submission whose cells will fail to load, and the report says where.
"""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePosixPath

from autograder.course import Assignment
from autograder.grading import dialects
from autograder.grading.archives import NESTED, is_archive, read_archive
from autograder.grading.downloads import Attempt, attempt_of, is_junk
from autograder.grading.encoding import decode_source, importable
from autograder.grading.model import Submission
from autograder.grading.notebook import read_notebook
from autograder.grading.refusal import (
    ARCHIVE_BYTES,
    DEPTH,
    ENTRIES,
    MB,
    NOTEBOOK_BYTES,
    SOURCE_BYTES,
    TOTAL_BYTES,
    Refused,
    on_disk,
    printable,
    safe_path,
    storable,
    without_controls,
)
from autograder.grading.source import forget, imports, without_tools, written
from autograder.grading.written import assemble, from_files
from autograder.messages import Message
from autograder.sandbox import Cell

_LEFT_BEHIND = {".git", ".venv", "venv", "env", "node_modules", "site-packages", ".ipynb_checkpoints"}
# What the release ships beside the skeleton: not the student's, and the grader brings its own.
_SHIPPED = {"check.py", "check.m", "examples.m", "checks", "tests", "data", "requirements.txt", "README.md",
            "handout.html"}  # fmt: skip


@dataclass(frozen=True)
class Refusal:
    """A submission that cannot be graded, and why."""

    student: str
    assignment: str
    reason: Message
    digest: str
    submitted: datetime | None = None


LATE = Message("Canvas marks this as handed in late; its download does not say when.")


@dataclass
class _Code:
    """One file of code that could be the answer."""

    path: str
    cells: list[Cell]
    notes: list[Message]
    written: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    answers: int = 0


def take_in(assignment: Assignment, attempt: Attempt) -> Submission | Refusal:
    """One student's attempt as a Submission, or the reason why it cannot be one."""
    contents: dict[str, bytes] = {}
    notes = [LATE] if attempt.late else []
    try:
        for name, path in attempt.paths:
            _read_entry(name, path, contents, notes)
        return _submission(assignment, attempt, contents, notes)
    except Refused as refused:
        return Refusal(attempt.student, assignment.id, refused.message, _digest(contents), attempt.submitted)
    except (RecursionError, MemoryError):
        reason = Message("The files are too large, or nested too deep, to be read.")
        return Refusal(attempt.student, assignment.id, reason, _digest(contents), attempt.submitted)
    except OSError as error:
        reason = Message("The files cannot be read ({error}).", {"error": error.strerror or "OSError"})
        return Refusal(attempt.student, assignment.id, reason, _digest(contents), attempt.submitted)
    finally:
        forget()


def take_file(assignment: Assignment, path: Path, student: str = "") -> Submission | Refusal:
    """One file or folder, for grading it alone."""
    return take_in(assignment, attempt_of(path, student))


def _submission(
    assignment: Assignment, attempt: Attempt, contents: Mapping[str, bytes], notes: list[Message]
) -> Submission:
    bare = {name for name, path in attempt.paths if name == without_controls(on_disk(path.name))}
    found = dialects.home({p: raw for p, raw in contents.items() if not _shipped(p)}, assignment.functions)
    code = _find_code(assignment, bare, contents, notes, foreign=found is not None)
    home = str(PurePosixPath(code.path).parent) if code else found or "."
    asked = {q.id for q in assignment.questions if not q.automatic}
    answers = from_files(asked, contents, notes)
    files: dict[str, bytes] = {}
    for path, raw in contents.items():
        inside = _relative(path, home)
        # Another .py is a helper, even one that answers a question, too; a notebook or a second skeleton is none.
        no_helper = path.lower().endswith(".ipynb") or inside == f"{assignment.id}.py"
        if (code and path == code.path) or _shipped(inside) or path in answers or no_helper:
            continue
        files[storable(inside)] = importable(raw, PurePosixPath(path).name) if path.lower().endswith(".py") else raw
    own = written((cell.source for cell in code.cells), set(assignment.functions)) if code else set()
    languages = dialects.answered(files, assignment.functions, own)
    notes += [*dialects.told(languages, assignment.functions), *dialects.unreadable(files)]
    if code:
        notes += code.notes
        files = {**code.files, **files}
    if sum(map(len, files.values())) > TOTAL_BYTES:
        raise Refused("The files beside the answer hold more than {limit} MB.", limit=TOTAL_BYTES // MB)
    replies = assemble(answers, code.written if code else {}, home, asked, contents)
    if code is None and not replies and not languages:
        raise _nothing_found(assignment, contents, notes)
    cells = tuple(code.cells) if code else ()
    digest = _digest(
        {f"cell/{n}": c.source.encode() for n, c in enumerate(cells)}
        | {f"file/{n}": raw for n, raw in files.items()}
        | {f"written/{q}/{n}/{p.name}": p.content for q, parts in replies.items() for n, p in enumerate(parts)}
    )
    return Submission(
        student=attempt.student,
        assignment=assignment.id,
        cells=cells,
        files=files,
        written=replies,
        notes=tuple(notes),
        languages=languages,
        digest=digest,
        submitted=attempt.submitted,
    )


def _nothing_found(assignment: Assignment, contents: Mapping[str, bytes], notes: list[Message]) -> Refused:
    if notes:
        return Refused("No {file}.py or {file}.ipynb is in it. {note}", file=assignment.id, note=notes[0])
    if not contents:
        return Refused("The submission is empty; {file}.py or {file}.ipynb is expected.", file=assignment.id)
    names = ", ".join(printable(n) for n in sorted(contents)[:4])
    return Refused(
        "No .py or .ipynb file is in it, only {names}; {file}.py or {file}.ipynb is expected.",
        names=names, file=assignment.id,
    )  # fmt: skip


def _find_code(
    assignment: Assignment, bare: set[str], contents: Mapping[str, bytes], notes: list[Message], *, foreign: bool
) -> _Code | None:
    """The file that holds the answer. `bare` files lie in the class folder itself and are named after people.

    Where there are answers in a `foreign` language, a file without any is not needed.
    """
    candidates: list[_Code] = []
    problem: Refused | None = None
    for path, raw in sorted(contents.items()):
        name = PurePosixPath(path).name
        if name.lower().endswith((".py", ".ipynb")) and not _shipped(path) and name != "check.py":
            try:
                candidates.append(_read_code(assignment, path, raw))
            except Refused as refused:
                problem = refused
    if not candidates:
        if problem:
            raise problem
        return None
    for code in candidates:
        code.answers = len(written((c.source for c in code.cells), set(assignment.functions)))
    named = [c for c in candidates if PurePosixPath(c.path).stem == assignment.id or c.path in bare]

    def rank(code: _Code) -> tuple[bool, bool, int, bool, int]:
        return (
            code.answers > 0,
            code in named,
            code.answers,
            code.path.endswith(".py"),
            -code.path.count("/"),
        )

    best = max(candidates, key=rank)
    if foreign and not best.answers:
        return None
    if problem and not best.answers:
        raise problem
    others_answer = [c for c in candidates if c is not best and c.answers]
    imported = set().union(*(imports(cell.source) for cell in best.cells)) if others_answer else set()
    rivals = [c for c in others_answer if not _is_helper(c, imported)]
    if best not in named and (len(candidates) > 1 or best.answers):
        notes.append(Message("{found} was graded; the file should be called {file}.py or {file}.ipynb.",
                             {"found": best.path, "file": assignment.id}))  # fmt: skip
    if rivals:
        others = ", ".join(c.path for c in rivals[:4])
        notes.append(Message("{found} was graded; {others} answers the same questions and was not looked at.",
                             {"found": best.path, "others": others}))  # fmt: skip
    if not best.answers:
        notes.append(Message("{found} writes none of the functions that the assignment asks for.",
                             {"found": best.path}))  # fmt: skip
    return best


def _is_helper(code: _Code, imported: set[str]) -> bool:
    """Whether the answer imports this file, as a module or out of a package."""
    parts = PurePosixPath(code.path).with_suffix("").parts
    return code.path.endswith(".py") and not imported.isdisjoint(parts)


def _read_code(assignment: Assignment, path: str, raw: bytes) -> _Code:
    shown = PurePosixPath(path).name
    if path.lower().endswith(".ipynb"):
        if len(raw) > NOTEBOOK_BYTES:
            raise Refused(
                "{name} is larger than {limit} MB: clear its outputs and hand it in anew.",
                name=shown,
                limit=NOTEBOOK_BYTES // MB,
            )
        book = read_notebook(raw, shown, {q.id for q in assignment.questions})
        return _Code(path, book.cells, book.notes, book.written, book.files)
    if len(raw) > SOURCE_BYTES:
        raise Refused("{name} is larger than {limit} MB.", name=shown, limit=SOURCE_BYTES // MB)
    text, _, notes = decode_source(raw, shown)
    source, ipython = without_tools(text)
    if ipython:
        listed = Message("Left out of the notebook, because only Python runs here: {listed}",
                         {"listed": "get_ipython()"})  # fmt: skip
        notes = (*notes, listed)
    return _Code(path, [Cell(source, shown)], list(notes))


def _relative(path: str, home: str) -> str:
    return path[len(home) + 1 :] if home != "." and path.startswith(home + "/") else path


def _shipped(path: str) -> bool:
    return PurePosixPath(path).parts[0] in _SHIPPED


def _read_entry(name: str, path: Path, contents: dict[str, bytes], notes: list[Message]) -> None:
    """Read one file, archive or folder of an attempt into `contents`."""
    mode = path.lstat().st_mode
    if stat.S_ISDIR(mode):
        _read_folder(path, contents, notes)
    elif not stat.S_ISREG(mode):
        raise Refused("{name} is a link or a device and not a file.", name=printable(path.name))
    elif is_archive(name):
        raw = _read_file(path, ARCHIVE_BYTES)
        unpacked = read_archive(io.BytesIO(raw), printable(path.name))
        for member, content in unpacked.items():
            if not _ignored(member):
                contents[member] = content
        _check_size(contents)
    elif name.lower().endswith(NESTED):
        raise Refused("{name} cannot be opened here; hand in a .zip.", name=printable(path.name))
    else:
        contents[safe_path(name)] = _read_file(path, NOTEBOOK_BYTES)
        _check_size(contents)


def _check_size(contents: Mapping[str, bytes]) -> None:
    """Refuse what is too much together, each time that something has come to it."""
    if len(contents) > ENTRIES or sum(map(len, contents.values())) > 2 * TOTAL_BYTES:
        raise Refused("The submission holds more than {files} files or {limit} MB.",
                      files=ENTRIES, limit=2 * TOTAL_BYTES // MB)  # fmt: skip


def _read_folder(root: Path, contents: dict[str, bytes], notes: list[Message]) -> None:
    """Read the regular files below a folder, never through a link."""
    pending = [(root, "")]
    while pending:
        folder, prefix = pending.pop()
        for entry in sorted(os.scandir(folder), key=lambda e: e.name):
            path = f"{prefix}{on_disk(entry.name)}"
            if _ignored(path):
                continue
            if entry.is_dir(follow_symlinks=False):
                if path.count("/") >= DEPTH:
                    raise Refused("The file name {name} is too long or too deep.", name=printable(path))
                pending.append((folder / entry.name, f"{path}/"))
            elif not entry.is_file(follow_symlinks=False):
                notes.append(Message("{name} is a link or a device and not a file.", {"name": printable(path)}))
            elif is_archive(path):
                _unpack_inside(folder / entry.name, prefix, contents)
            else:
                contents[safe_path(path)] = _read_file(folder / entry.name, TOTAL_BYTES)
            _check_size(contents)


def _unpack_inside(path: Path, prefix: str, contents: dict[str, bytes]) -> None:
    """An archive in a student's folder, as platforms store what a student uploaded packed."""
    raw = _read_file(path, ARCHIVE_BYTES)
    for member, content in read_archive(io.BytesIO(raw), printable(path.name)).items():
        if not _ignored(member):
            contents.setdefault(prefix + member, content)


def _ignored(path: str) -> bool:
    parts = path.split("/")
    return any(is_junk(part) or part in _LEFT_BEHIND for part in parts)


def _read_file(path: Path, limit: int) -> bytes:
    """A regular file's content, at most `limit` bytes; what it is is asked of the open file, so nobody can swap it."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with open(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise Refused("{name} is a link or a device and not a file.", name=printable(path.name))
        raw = b"" if status.st_size > limit else file.read(limit + 1)
        if status.st_size > limit or len(raw) > limit:
            raise Refused("{name} is larger than {limit} MB.", name=printable(path.name), limit=limit // MB)
    return raw


def _digest(contents: Mapping[str, bytes]) -> str:
    total = hashlib.sha256()
    for name in sorted(contents):
        for part in (name.encode("utf-8", "surrogatepass"), contents[name]):
            total.update(len(part).to_bytes(8, "big"))
            total.update(part)
    return total.hexdigest()
