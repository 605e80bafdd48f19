"""A class with the sample answers of examples/, taken in as they lie there, and verdicts given without grading."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import waitress
from flask.testing import FlaskClient

from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment, Course, load_course
from autograder.grading.downloads import find_attempts
from autograder.grading.gradebook import Gradebook
from autograder.grading.intake import take_in
from autograder.grading.model import Grade, Submission, WrittenAnswer
from autograder.grading.roster import read_roster
from autograder.messages import Message
from autograder.review.access import Door
from autograder.review.app import create_app
from autograder.review.office import Office
from autograder.review.serve import Seat, listen
from autograder.sandbox import Cell
from tests.support.synthetic_class import png

ROOT = Path(__file__).parents[2]
ESSAY, PLOT = "expansion_derivation", "f_i_figure"
CHECKS = (
    Check("test_labels", PLOT, 2.0, True, "Both axes have units: current density and rate."),
    Check("test_curve", PLOT, 2.0, False, "The points of the curve are joined."),
)
HOSTILE = '<img src=x onerror="document.title=1">'
"""The id of a student who is no better than the answer handed in."""


@pytest.fixture(scope="session")
def course() -> Course:
    """The example course."""
    return load_course(ROOT)


@pytest.fixture(scope="session")
def assignment(course: Course) -> Assignment:
    """The assignment of the sample class."""
    return course.assignment("hodgkin_huxley")


@pytest.fixture(scope="session")
def submissions(assignment: Assignment) -> list[Submission]:
    """The sample class, and one more whose very id is an attack."""
    attempts = find_attempts(ROOT / "examples" / "class_hodgkin_huxley", ZoneInfo("UTC")).attempts
    taken = [take_in(assignment, attempt) for attempt in attempts]
    evil = (WrittenAnswer("markdown", b"# Hello\n\nI am $x^2$.", '"><script>alert(1)</script>.md'),)
    extra = Submission(HOSTILE, assignment.id, (Cell("x = 1", "a.py"),), written={ESSAY: evil}, digest="evil")
    return [*(t for t in taken if isinstance(t, Submission)), extra]


@pytest.fixture
def out(tmp_path: Path, assignment: Assignment, submissions: list[Submission]) -> Path:
    """What `neurograde grade` would have left: the class with verdicts on one figure."""
    with Gradebook(tmp_path / "gradebook.sqlite") as book:
        for name, value in {"assignment": assignment.id, "course": "c", "seed": 1}.items():
            book.set_fact(name, value)
        roster = read_roster(ROOT / "examples" / "roster.csv")
        book.set_fact("names", {s.id: s.name for s in roster.students})
        book.set_checks(CHECKS)
        ours = Submission("", assignment.id, (), digest="reference")
        number = book.add(ours, "reference")
        book.set_fact("reference", number)
        _graded(book, number, ours, [Verdict(c, "pass", c.points) for c in CHECKS])
        told = Message("The label of the {axis} axis has no unit.", {"axis": "x"})
        for n, taken in enumerate(submissions):
            enrolled = book.enrol(n, taken, True, "file")
            assert enrolled is not None
            _graded(book, enrolled, taken, [Verdict(CHECKS[0], "fail", 0.0, (told,)), Verdict(CHECKS[1], "pass", 2.0)])
    return tmp_path


def _graded(book: Gradebook, number: int, taken: Submission, verdicts: list[Verdict]) -> None:
    grading = book.begin(number)
    for verdict in verdicts:
        book.record(grading, verdict, "key")
    figures = {f"{v.check.id}-1": png(64, 48, number) for v in verdicts}
    book.finish(grading, Grade(taken, tuple(verdicts), figures=figures, protection="full"))


def office(course: Course, assignment: Assignment, out: Path, port: int, **settings: bool) -> Office:
    """The office of a test's server."""
    return Office(course, assignment, out / "gradebook.sqlite", port, Door(), **settings)


@dataclass
class Visitor:
    """Somebody signed in, without a browser."""

    client: FlaskClient
    token: str

    def get(self, address: str) -> str:
        """A page that must be there."""
        answer = self.client.get(address, base_url="http://127.0.0.1:8650")
        assert answer.status_code == 200, answer.text
        return answer.text


@pytest.fixture
def desk_office(course: Course, assignment: Assignment, out: Path) -> Office:
    """An office that listens nowhere."""
    return office(course, assignment, out, 8650)


@pytest.fixture
def visitor(desk_office: Office) -> Visitor:
    """Ana, signed in."""
    return enter(desk_office, "Ana")


def enter(office: Office, name: str) -> Visitor:
    """Sign somebody in."""
    client = create_app(office).test_client()
    token = office.door.invite(name)
    done = client.get(f"/login?token={token}", base_url="http://127.0.0.1:8650")
    assert done.status_code == 303
    cookie = done.headers["Set-Cookie"].split("=", 1)[1].split(";")[0]
    session = office.door.session(cookie)
    assert session is not None
    return Visitor(client, session.token)


@contextmanager
def served(course: Course, assignment: Assignment, out: Path) -> Iterator[tuple[str, Door]]:
    """The app on a real port of loopback; its address and door."""
    with listen(Seat("127.0.0.1", 0)) as bound:
        port = bound.getsockname()[1]
        here = office(course, assignment, out, port)
        server = waitress.create_server(create_app(here), sockets=[bound], threads=4)
        closing = threading.Event()

        def run() -> None:
            try:
                server.run()
            except OSError:  # it may be looking at a socket that is closed under its hands
                if not closing.is_set():
                    raise

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{port}", here.door
        finally:
            closing.set()
            server.close()
            thread.join(10)
