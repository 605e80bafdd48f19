"""A semester's gradebooks read together: what each of its assignments says of each student."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from autograder.course import Assignment, Course
from autograder.errors import CourseError
from autograder.grading.course_grade import Clock, CourseGrade, Extension, Work, course_grade
from autograder.grading.gradebook import Gradebook, Record
from autograder.grading.intake import LATE
from autograder.grading.roster import Roster, Student
from autograder.grading.score import total
from autograder.grading.standing import Final, Marking

BOOK = "gradebook.sqlite"


@dataclass
class Semester:
    """What the gradebooks hold: `people` in order, and student -> assignment -> work."""

    people: list[Student]
    works: dict[str, dict[str, Work]]
    graded: tuple[str, ...]
    strangers: tuple[str, ...] = ()
    clocks: set[Clock] = field(default_factory=set)

    def grades(self, course: Course, extensions: Sequence[Extension] = ()) -> list[CourseGrade]:
        """Everybody's course grade, in the order of the roster."""
        return [course_grade(course, p.id, self.works.get(p.id, {}), extensions, p.name) for p in self.people]


def find_books(places: Iterable[Path]) -> list[Path]:
    """Gradebooks: files, folders that `neurograde grade` wrote, or folders of such folders."""
    found: list[Path] = []
    for place in places:
        if place.is_file():
            books = [place]
        elif (place / BOOK).is_file():
            books = [place / BOOK]
        else:
            books = sorted(place.glob(f"*/{BOOK}"))
        if not books:
            raise CourseError(place, "", "no gradebook here", "name what `neurograde grade ... --out` wrote")
        found += [book for book in books if book not in found]
    return found


def read_semester(
    course: Course,
    places: Iterable[Path],
    roster: Roster | None = None,
    times: Mapping[tuple[str, str], datetime] | None = None,
    file_times: bool = False,
) -> Semester:
    """Read the gradebooks.

    Parameters
    ----------
    course : Course
        Whose assignments they are of; two books of one assignment are two sections of the class.
    places : iterable of Path
        See `find_books`.
    roster : Roster, optional
        The class; otherwise everybody whom a gradebook names.
    times : mapping, optional
        (student, assignment) -> when it was handed in, above all that downloads say.
    file_times : bool
        Whether to believe the times of files where a download says nothing.
    """
    works: dict[str, dict[str, Work]] = {}
    names: dict[str, str] = {s.id: s.name for s in roster.students} if roster else {}
    origin: dict[tuple[str, str], Path] = {}
    blank: dict[str, Work] = {}
    for path in find_books(places):
        with Gradebook(path) as book:
            assignment = course.assignment(book.fact("assignment", ""))
            marking = Marking(assignment, book)
            files = book.fact("file_times", {}) if file_times else {}
            found = dict(book.fact("names", {})) | dict(book.fact("missing", []))
            for student, name in found.items():
                names[student] = names.get(student) or name
            finals = [(record, marking.of(record)) for record in book.records()]
            # Written questions count for those who handed in nothing as soon as they count for the others.
            most = max([_maximum(assignment), *(f.score.max_score for r, f in finals if r.verdicts)])
            blank[assignment.id] = Work(assignment.id, "missing", 0.0, most)
            for record, final in finals:
                who = _known(record.student, roster)
                if (who, assignment.id) in origin:
                    raise CourseError(
                        path, who, f"also stands in {origin[who, assignment.id]}", "give each student to one gradebook"
                    )
                origin[who, assignment.id] = path
                names.setdefault(who, "")
                told = (times or {}).get((who, assignment.id))
                works.setdefault(who, {})[assignment.id] = _work(assignment, record, final, most, told, files)
    listed = [*roster.students] if roster else []
    strangers = sorted(set(names) - {s.id for s in listed})
    people = [*listed, *(Student(s, names[s]) for s in strangers)]
    for person in people:
        works[person.id] = {**blank, **works.get(person.id, {})}
    clocks = {w.clock for own in works.values() for w in own.values() if w.state == "graded"}
    return Semester(people, works, tuple(blank), tuple(strangers) if roster else (), clocks)


def _known(student: str, roster: Roster | None) -> str:
    found = roster.find(student) if roster else None
    return found.id if found else student


def _maximum(assignment: Assignment) -> float:
    return total(assignment, {q.id: 0.0 for q in assignment.questions if q.automatic}).max_score


def _work(
    assignment: Assignment,
    record: Record,
    final: Final,
    most: float,
    told: datetime | None,
    files: Mapping[str, str],
) -> Work:
    clock: Clock = "platform"
    submitted = record.submitted
    if told is not None:
        submitted, clock = told, "told"
    elif submitted is None and record.student in files:
        submitted, clock = datetime.fromisoformat(files[record.student]), "file"
    if record.refusal is not None and not record.verdicts:
        return Work(assignment.id, "refused", 0.0, most, submitted, clock)
    if not record.verdicts:
        return Work(assignment.id, "ungraded")
    untold: Clock = "late" if any(note == LATE for note in record.notes) else ""
    # What the grader failed at is left out of score and maximum: it is not known, which is not a zero.
    score = total(assignment, {q: p for q, p in final.earned.items() if q not in final.unknown})
    return Work(
        assignment.id, "graded", score.score, score.max_score, submitted, clock if submitted else untold,
        final.earned, score.counted, final.awaiting, final.unknown,
    )  # fmt: skip
