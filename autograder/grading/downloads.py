"""Whose file is this, and which attempt? The names that learning platforms give to what they let us download.

Gradescope   submission_metadata.yml beside submission_<number>/ folders; the YAML maps each folder to
             `:submitters:` (`:name`, `:sid`, `:email`) and `:created_at`.
Canvas       <name>[_LATE]_<user>_<file>_<original name>, name in lower case without spaces; "anon_<id>" instead
             when students are anonymous (instructure/canvas-lms, lib/content_zipper.rb); a resubmitted file gets
             "-1", "-2" before its suffix.
Blackboard   <assignment>_<user>_attempt_<yyyy-mm-dd-hh-mm-ss>[_<original name>]; without a name it is the
             text file that describes the attempt.
Moodle       <Full Name>_<number>_assignsubmission_file[_/<original name>], as folders or in file names
             (mod/assign, "download submissions in folders").
plain        <student id>_<name>_<attempt>.py, or _attempt2; else the name is the student's.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import Any

from autograder.errors import SubmissionError
from autograder.grading.archives import is_archive, stem
from autograder.grading.refusal import MB, on_disk, printable, without_controls
from autograder.grading.roster import Roster

METADATA = "submission_metadata.yml"
_LOOKED_AT = 1000
_BLACKBOARD = re.compile(
    r"(?P<head>.+?_[^_]+)_attempt_(?P<when>\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d)(?:_(?P<file>.+)|\.txt)?"
)
_MOODLE = re.compile(r"(?P<name>.+?)_(?P<number>\d+)_assignsubmission_(?:file|onlinetext)_?(?P<file>.*)")
_CANVAS = re.compile(r"(?P<name>[^_].*?)(?P<late>_LATE)?_(?P<user>\d+)_(?P<upload>\d+)_(?P<file>.+)")
_CANVAS_ANONYMOUS = re.compile(r"anon_(?P<user>\w+?)(?:_LATE)?_(?P<upload>\d+)_(?P<file>.+)")
_PLAIN = re.compile(r"(?P<user>[A-Za-z]{0,4}\d{3,}[A-Za-z]?)_(?P<name>[^_]+)_(?:attempt|第)?(?P<attempt>\d{1,3})次?")
_AGAIN = re.compile(r"(.+?)(?:-\d+)?(\.\w+)")
# Beside the submissions, but none themselves.
_ASIDE = {".csv", ".tsv", ".xlsx", ".xls", ".yml", ".yaml", ".json", ".md", ".html", ".log"}
_JUNK = re.compile(r"\..*|__MACOSX|__pycache__|Thumbs\.db|desktop\.ini|~\$.*")


@dataclass(frozen=True)
class Attempt:
    """One attempt of one student: files or folders on disk, each with the name that the student gave it."""

    student: str
    paths: tuple[tuple[str, Path], ...]
    clues: tuple[str, ...] = ()
    submitted: datetime | None = None
    rank: tuple[int, ...] = ()
    known: bool = True
    late: bool = False
    """Whether the platform calls it late without saying when it came (Canvas)."""

    @property
    def source(self) -> str:
        """Where it lies, for reports."""
        return ", ".join(printable(path.name) for _, path in self.paths)


Reader = Callable[[str, Path, tzinfo], Attempt | None]


@dataclass(frozen=True)
class Class:
    """All that a class folder holds."""

    attempts: tuple[Attempt, ...]
    superseded: tuple[Attempt, ...]
    aside: tuple[str, ...]


def is_junk(name: str) -> bool:
    """Whether a file is what systems leave behind, and nobody's work."""
    return _JUNK.fullmatch(name) is not None


def find_attempts(folder: Path, zone: tzinfo, roster: Roster | None = None) -> Class:
    """Everyone's latest attempt in a class folder, the older ones, and what is nobody's."""
    try:
        names = sorted(n for n in os.listdir(folder) if not is_junk(n))
    except OSError as error:
        raise SubmissionError(f"{folder}: the class folder cannot be read ({error.strerror})") from None
    if METADATA not in names and len(names) == 1 and (folder / names[0] / METADATA).is_file():
        folder = folder / names[0]  # the download holds one folder, assignment_<number>_export
        names = sorted(n for n in os.listdir(folder) if not is_junk(n))
    if METADATA in names:
        attempts, aside = _gradescope(folder, names, zone)
    else:
        readers = _by_platform(names)
        found = {name: _recognise(name, folder / name, zone, readers) for name in names}
        aside = [printable(name) for name, attempt in found.items() if attempt is None]
        attempts = [attempt for attempt in found.values() if attempt is not None]
    if roster is not None:
        attempts = [_enrol(a, roster) for a in attempts]
    latest, superseded = _latest(_merge(attempts))
    return Class(tuple(latest), tuple(superseded), tuple(aside))


def _by_platform(names: Iterable[str]) -> list[Reader]:
    """The readers of platforms' names, the one that most of a folder speak for first.

    A platform writes its part before the student's own name for the file, which may be made to look like another's:
    one name alone does not tell where it comes from.
    """
    names = [without_controls(on_disk(name)) for name in names]
    heads = {match["head"] for name in names if (match := _BLACKBOARD.fullmatch(name))}
    columns = zip(*(head.split("_")[:-1] for head in heads), strict=False)
    same = takewhile(lambda column: len(set(column)) == 1, columns) if len(heads) > 1 else ()
    common = "_".join(column[0] for column in same)
    readers: list[Reader] = [partial(_blackboard, common), _moodle, _canvas]
    spoken = {reader: sum(reader(name, Path(name), UTC) is not None for name in names) for reader in readers}
    return sorted(readers, key=lambda reader: -spoken[reader])


def _recognise(name: str, path: Path, zone: tzinfo, readers: Iterable[Reader]) -> Attempt | None:
    """The attempt that one entry of the class folder belongs to, None for what is none."""
    name = without_controls(on_disk(name))
    for reader in readers:
        attempt = reader(name, path, zone)
        if attempt is not None:
            return attempt if attempt.paths else None
    is_folder = _is_folder(path)
    own = name if is_folder else stem(name)
    if not is_folder and Path(name).suffix.lower() in _ASIDE:
        return None
    if match := _PLAIN.fullmatch(own):
        clues = (match["user"], match["name"])
        return Attempt(match["user"], ((name, path),), clues, None, (int(match["attempt"]),))
    # Without a roster the whole name is the student; with one, a part of it may do: 2026001_张三.
    return Attempt(own or name, ((name, path),), (own, *re.split(r"[_\-\s]+", own)))


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False


def _blackboard(common: str, name: str, path: Path, zone: tzinfo) -> Attempt | None:
    """`common`: what stands before every student's name in this folder, the assignment's. No paths: nobody's work."""
    match = _BLACKBOARD.fullmatch(name)
    if match is None:
        return None
    try:
        when = datetime.strptime(match["when"], "%Y-%m-%d-%H-%M-%S").replace(tzinfo=zone)
    except ValueError:  # digits, but no date
        return None
    head = match["head"]
    user = head[len(common) + 1 :] if common and head.startswith(f"{common}_") else head.rpartition("_")[2]
    parts = head.split("_")
    clues = tuple("_".join(parts[at:]) for at in range(1, len(parts)))  # a user name may have a "_", too
    paths = ((match["file"], path),) if match["file"] else ()
    return Attempt(user, paths, clues, when, (int(when.timestamp()),))


def _moodle(name: str, path: Path, zone: tzinfo) -> Attempt | None:
    match = _MOODLE.fullmatch(name)
    if match is None:
        return None
    clues = (match["name"], match["number"])
    return Attempt(f"{match['name']}_{match['number']}", ((match["file"] or name, path),), clues)


def _canvas(name: str, path: Path, zone: tzinfo) -> Attempt | None:
    if match := _CANVAS_ANONYMOUS.fullmatch(name):
        return Attempt(f"anon_{match['user']}", ((_original(match["file"]), path),), (), None, (int(match["upload"]),))
    if _is_folder(path) or not (match := _CANVAS.fullmatch(name)):
        return None
    student, clues = f"{match['name']}_{match['user']}", (match["user"], match["name"])
    upload, late = (int(match["upload"]),), bool(match["late"])
    return Attempt(student, ((_original(match["file"]), path),), clues, None, upload, late=late)


def _original(name: str) -> str:
    """Canvas numbers the file of a resubmission: lab-1.py was lab.py."""
    match = _AGAIN.fullmatch(name)
    return match[1] + match[2] if match else name


def _gradescope(folder: Path, names: list[str], zone: tzinfo) -> tuple[list[Attempt], list[str]]:
    import yaml

    file = folder / METADATA
    if file.stat().st_size > 256 * MB:
        raise SubmissionError(f"{file}: too big to be read")
    try:
        # The metadata are Gradescope's, with Ruby's symbols for keys; the safe loader makes plain data of them.
        entries: Any = yaml.load(file.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        people = {str(key): value[":submitters"] for key, value in entries.items()}
    except (yaml.YAMLError, AttributeError, KeyError, TypeError, ValueError, RecursionError):
        raise SubmissionError(f"{file}: not the metadata of a Gradescope download") from None
    attempts, aside = [], []
    for name in names:
        if name == METADATA:
            continue
        if name not in people:
            aside.append(printable(name))
            continue
        created = entries[name].get(":created_at")
        when = created if isinstance(created, datetime) else None
        if when is not None and when.tzinfo is None:
            when = when.replace(tzinfo=zone)
        for person in people[name] or ():
            clues = tuple(str(person.get(key) or "") for key in (":sid", ":email", ":name"))
            student = next((clue for clue in clues if clue), name)
            attempts.append(Attempt(student, ((name, folder / name),), clues, when))
    return attempts, aside


def _enrol(attempt: Attempt, roster: Roster) -> Attempt:
    student = roster.find(attempt.student, *attempt.clues)
    if student is None:
        return replace(attempt, known=False)
    return replace(attempt, student=student.id)


def _merge(attempts: Iterable[Attempt]) -> list[Attempt]:
    """Join files that one student handed in together.

    Files of one Blackboard attempt share its time; where a platform tells nothing of attempts (Canvas,
    Moodle, a bare folder with zhang.py and zhang.ipynb) all of a student's files are one attempt.
    """
    joined: dict[tuple[object, ...], Attempt] = {}
    for attempt in attempts:
        canvas = attempt.rank and attempt.submitted is None and len(attempt.rank) == 1 and attempt.rank[0] > 999
        key = (attempt.student, attempt.submitted, () if canvas else attempt.rank)
        before = joined.get(key)
        if before is None:
            joined[key] = attempt
            continue
        paths = {name: path for name, path in before.paths}
        for name, path in attempt.paths:
            # Of two uploads with one name the later one (Canvas numbers uploads) is the student's last word.
            if name not in paths or attempt.rank >= before.rank:
                paths[name] = path
        joined[key] = replace(before, paths=tuple(paths.items()), rank=max(before.rank, attempt.rank),
                              late=before.late or attempt.late)  # fmt: skip
    return list(joined.values())


def _latest(attempts: Iterable[Attempt]) -> tuple[list[Attempt], list[Attempt]]:
    """Each student's last attempt, and the ones before it."""
    by_student: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        by_student.setdefault(attempt.student, []).append(attempt)
    latest, older = [], []
    for student in sorted(by_student):
        *before, last = sorted(by_student[student], key=_when)
        latest.append(last)
        older += before
    return latest, older


def _when(attempt: Attempt) -> tuple[float, tuple[int, ...]]:
    return (attempt.submitted.timestamp() if attempt.submitted else 0.0, attempt.rank)


def file_time(attempt: Attempt) -> datetime | None:
    """When the newest file of an attempt was last written, as far as its disk remembers; links are not followed."""
    times = []
    for _, path in attempt.paths:
        inside = [Path(folder, name) for folder, _, names in os.walk(path) for name in names]
        for file in (inside or [path])[:_LOOKED_AT]:
            try:
                found = file.lstat()
            except OSError:
                continue
            if stat.S_ISREG(found.st_mode):
                times.append(found.st_mtime)
    return datetime.fromtimestamp(max(times), UTC) if times else None


def attempt_of(path: Path, student: str = "") -> Attempt:
    """A single file or folder as an attempt, for `neurograde check`."""
    own = without_controls(on_disk(path.name))
    name = stem(own) if is_archive(own) or path.is_file() else own
    return Attempt(student or name, ((own, path),))
