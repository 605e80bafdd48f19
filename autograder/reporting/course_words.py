"""A course grade said line by line: every number, and the rule that made it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from autograder.course import Course, Text
from autograder.grading.course_grade import CourseGrade, Handed, PartGrade, SetGrade
from autograder.messages import Message, Translator


@dataclass(frozen=True)
class Line:
    """One line of the explanation.

    `level` 0 is the course, 1 homework or final, 2 a problem set, 3 an assignment, 4 what is to be said of it;
    `value` stands at its end ("45 / 50", "87.5 %"), `weight` is that of a problem set where they differ.
    """

    level: int
    text: Message | Text
    value: str = ""
    weight: str = ""
    muted: bool = False


def explain(course: Course, grade: CourseGrade) -> tuple[Line, ...]:
    """The whole grade, from its sum down to each assignment."""
    return tuple(_grade(course, grade))


def said(text: Message | Text, speak: Translator) -> str:
    """A line's text in one language."""
    return text[speak.language] if isinstance(text, Text) else speak.say(text)


def points(value: float) -> str:
    """Points as they are shown: at most two decimals."""
    return f"{round(value, 2):g}"


def percent(share: float | None) -> str:
    """A share in per cent with two decimals, as it enters the registrar's table."""
    return "–" if share is None else f"{100 * share:.2f} %"


def moment(course: Course, when: datetime) -> str:
    """A moment on the clock of the course."""
    return when.astimezone(course.timezone).strftime("%Y-%m-%d %H:%M")


def _grade(course: Course, grade: CourseGrade) -> Iterator[Line]:
    whole = Message("Course grade") if grade.complete else Message("Course grade so far")
    yield Line(0, whole, percent(grade.share))
    known = [part for part in grade.parts if part.share is not None]
    if len(known) < len(grade.parts) and known:
        yield Line(1, Message("What is not graded yet is left out, and the rest counts in proportion."), muted=True)
    if grade.share is not None:
        how = Message("A part is the mean of its problem sets that count, by weight; only what is shown is rounded.")
        yield Line(1, how, muted=True)
    for part in grade.parts:
        yield from _part(course, part)


def _part(course: Course, part: PartGrade) -> Iterator[Line]:
    gaps = {"percent": points(part.percent)}
    homework = Message("Homework, {percent} % of the course grade", gaps)
    yield Line(
        1,
        homework if part.kind == "homework" else Message("Final, {percent} % of the course grade", gaps),
        percent(part.share),
    )
    if any(s.dropped for s in part.sets):
        count = sum(s.dropped for s in part.sets)
        yield Line(
            2, Message("Problem sets forgiven, those that cost most: {count}.", {"count": str(count)}), muted=True
        )
    weighted = len({s.problem_set.weight for s in part.sets}) > 1
    for one in part.sets:
        yield from _set(course, one, weighted)


def _set(course: Course, one: SetGrade, weighted: bool) -> Iterator[Line]:
    value = percent(one.share)
    if one.share is not None and len(one.handed) > 1:
        value = f"{points(one.points)} / {points(one.max_points)} = {value}"
    weight = f"\N{MULTIPLICATION SIGN} {points(one.problem_set.weight)}" if weighted else ""
    yield Line(2, one.problem_set.title, value, weight, muted=not one.counts)
    if one.dropped:
        yield Line(4, Message("Forgiven: it does not count."), muted=True)
    if one.extension is not None:
        reason = f" ({one.extension.reason})" if one.extension.reason else ""
        granted = Message("Excused{reason}: it does not count.", {"reason": reason})
        if one.extension.until is not None:
            until = moment(course, one.extension.until)
            granted = Message("Extended until {until}{reason}.", {"until": until, "reason": reason})
        yield Line(4, granted)
    for handed in one.handed:
        yield from _handed(course, one, handed)


def _handed(course: Course, one: SetGrade, handed: Handed) -> Iterator[Line]:
    work = handed.work
    assignment = next((a for a in course if a.id == work.assignment), None)
    title = assignment.title if assignment else Text(work.assignment, work.assignment)
    value = "–" if work.state == "ungraded" else f"{points(handed.points)} / {points(work.max_score)}"
    yield Line(3, title, value, muted=not one.counts)
    for remark in remarks(course, handed):
        yield Line(4, remark)
    if assignment is not None and work.state == "graded":
        left_out = [q for q in assignment.questions if q.id in work.earned and q.id not in work.counted]
        if left_out:
            titles = ", ".join(q.id for q in left_out)
            best = {"count": str(assignment.choose), "titles": titles}
            yield Line(4, Message("The best {count} questions count; left out: {titles}.", best))


def remarks(course: Course, handed: Handed) -> list[Message]:
    """What is to be said of one assignment: when it came, what that costs, what is missing."""
    work, late = handed.work, handed.late
    match work.state:
        case "ungraded":
            return [Message("Not graded yet.")]
        case "missing":
            return [Message("Nothing was handed in.")]
        case "refused":
            return [Message("What was handed in could not be graded.")]
    found = []
    if work.clock == "late":
        found.append(Message("Canvas calls it late and does not say since when: taken to be in time so far."))
    elif work.submitted is None:
        found.append(Message("When it was handed in is not known; it is taken to be in time."))
    else:
        when: dict[str, str | int | float | Message] = {"when": moment(course, work.submitted)}
        if late.days == 0:
            found.append(Message("Handed in {when}, in time.", when))
        elif not late.accepted:
            found.append(
                Message(
                    "Handed in {when}, days late: {days}; no longer accepted. It had {score} points.",
                    when | {"days": str(late.days), "score": points(work.score)},
                )
            )
        else:
            gaps = when | {"days": str(late.days), "percent": points(late.percent), "score": points(work.score)}
            found.append(Message("Handed in {when}, days late: {days}; {percent} % is taken off {score} points.", gaps))
        if work.clock == "file":
            found.append(Message("The time is that of the files, which copying and unpacking can change."))
        if work.clock == "told":
            found.append(Message("The time is from the instructor's table."))
    if work.awaiting:
        found.append(
            Message("A TA has yet to read: {questions}; left out so far.", {"questions": ", ".join(work.awaiting)})
        )
    if work.broken:
        found.append(
            Message("The grader failed at: {questions}; left out so far.", {"questions": ", ".join(work.broken)})
        )
    return found
