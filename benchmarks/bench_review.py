"""How long a TA waits for a page of `neurograde review`, in a class of 300: server, and browser where there is one.

    python -m benchmarks.bench_review [--students 300]

The class is invented (tests/support/synthetic_class.py) and its derivations are the course's own model answers, so that
each page typesets a page of formulas. "cold" is the first visit of an answer, "again" one that was rendered before;
"turn" is what a person sees: from the key until Chromium has painted the next answer; "opened" is the same answer
reached by a link from outside, which was every page turn once. Half of the class is marked.
CPU is that of server and client together, which a busy machine changes little; the other columns are wall time.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import waitress

from autograder.course import Assignment, Course, load_course
from autograder.errors import GraderError
from autograder.grading.gradebook import Gradebook
from autograder.grading.marks import Mark, Marks
from autograder.grading.standing import bases_of
from autograder.reporting.browser import find_browser
from autograder.review.access import Door
from autograder.review.app import create_app
from autograder.review.desk import Desk
from autograder.review.office import Office
from autograder.review.serve import Seat, listen
from tests.support.synthetic_class import fill_gradebook

ROOT = Path(__file__).parents[1]
PAGES = 60
READING = 300
"""Milliseconds that a person looks at an answer, at the very least."""
PAINTED = """() => new Promise(done => {
    const seen = () => performance.getEntriesByName('first-contentful-paint')[0];
    const look = () => seen() ? done(seen().startTime) : requestAnimationFrame(look);
    look();
})"""


def main() -> None:
    """Measure, print a table, write benchmarks/review.json."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=300)
    parser.add_argument("--json", type=Path, default=Path(__file__).with_name("review.json"))
    options = parser.parse_args()
    course = load_course(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        assignment, essay, figure = chosen(course)
        path = Path(folder) / "gradebook.sqlite"
        fill(path, assignment, essay, options.students)
        with served(course, assignment, path) as (port, door):
            rows = list(measured(assignment, path, port, door, essay, figure))
    print(f"{options.students} students, {assignment.id}; milliseconds\n")
    print(f"{'page':<44}{'CPU':>8}{'median':>8}{'95 %':>8}{'worst':>8}")
    for row in rows:
        print(f"{row['page']:<44}{row.get('cpu', ''):>8}{row['median']:>8.1f}{row['p95']:>8.1f}{row['worst']:>8.1f}")
    load = round(os.getloadavg()[0] / (os.cpu_count() or 1), 1)
    print(f"\nload of the machine, per core: {load}")
    document = {"students": options.students, "load_per_core": load, "milliseconds": rows}
    options.json.write_text(json.dumps(document, indent=1) + "\n")


def chosen(course: Course) -> tuple[Assignment, str, str]:
    """An assignment with a derivation and figures, the derivation and a figure question."""
    found = ((a, q) for a in course for q in a.questions if not q.automatic)
    assignment, essay = max(found, key=lambda pair: len(model_answer(pair[0], pair[1].id)))
    figure = next(q for q in assignment.questions if q.kind == "figure")
    return assignment, essay.id, figure.id


def model_answer(assignment: Assignment, question: str) -> str:
    """The course's own answer, in English."""
    return (assignment.folder / "answers" / "written" / f"{question}.en.md").read_text(encoding="utf-8")


def fill(path: Path, assignment: Assignment, essay: str, students: int) -> None:
    """An invented class: everybody derives at length and in words of their own, half of them are marked."""
    fill_gradebook(path, assignment, students, figures=True)
    text = model_answer(assignment, essay)
    with Gradebook(path), Marks(path) as marks:
        marks.db.execute("BEGIN")
        for number, student in marks.db.execute("SELECT id, student FROM submission WHERE role = 'student'").fetchall():
            own = f"{text}\n\nSo says {student}: $x_{{{number}}} = {number}$."
            marks.db.execute("UPDATE answer SET content = ?, sha256 = ? WHERE submission = ? AND question = ?",
                             (own.encode(), student, number, essay))  # fmt: skip
        marks.db.execute("COMMIT")
        for n, (student, basis) in enumerate(bases_of(marks, essay).items()):
            if n % 2:
                marks.save(Mark(student, essay, comment="Good.", done=True, basis=basis), "Bench")


@contextmanager
def served(course: Course, assignment: Assignment, path: Path) -> Iterator[tuple[int, Door]]:
    """The app as `neurograde review` runs it."""
    with listen(Seat("127.0.0.1", 0)) as bound:
        office = Office(course, assignment, path, bound.getsockname()[1], Door())
        server = waitress.create_server(create_app(office), sockets=[bound], threads=6)
        threading.Thread(target=server.run, daemon=True).start()
        try:
            yield office.port, office.door
        finally:
            server.close()


def measured(
    assignment: Assignment, path: Path, port: int, door: Door, essay: str, figure: str
) -> Iterator[dict[str, object]]:
    """One row for each kind of page."""
    with Desk.open(assignment, path, True) as desk:
        answers, figures = (
            [f"/q/{q}/{e.key}" for e in desk.entries(assignment.question(q)) if e.answered][:PAGES]
            for q in (essay, figure)
        )
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", f"/login?token={door.invite('Bench')}")
    entered = connection.getresponse()
    entered.read()
    cookie = {"Cookie": str(entered.headers["Set-Cookie"]).split(";")[0]}

    def get(address: str) -> None:
        connection.request("GET", address, headers=cookie)
        answer = connection.getresponse()
        answer.read()
        assert answer.status in (200, 303), (address, answer.status)

    get(answers[0])
    yield row("derivation, cold", *timed(get, answers[1:]))
    yield row("derivation, again", *timed(get, answers))
    yield row("figures", *timed(get, figures))
    yield row("next unread", *timed(get, [f"/q/{essay}/next"] * 30))
    yield row("list of a question", *timed(get, [f"/q/{essay}"] * 15))
    yield row("all questions", *timed(get, ["/"] * 15))
    try:
        yield from page_turns(find_browser(), port, door, answers)
    except GraderError as error:
        print(f"page turns are not measured: {error}")


def timed(get: Callable[[str], None], addresses: Sequence[str]) -> tuple[list[float], float]:
    """Milliseconds of each, and of CPU on average."""
    found, cpu = [], time.process_time()
    for address in addresses:
        begin = time.perf_counter()
        get(address)
        found.append(1000 * (time.perf_counter() - begin))
    return found, 1000 * (time.process_time() - cpu) / len(addresses)


TIMER = """() => {
    window.turned = () => new Promise(done => {
        let pressed = 0;
        addEventListener('keydown', event => { pressed = event.timeStamp; }, { capture: true, once: true });
        new MutationObserver((_, self) => {
            self.disconnect();
            requestAnimationFrame(() => {  // what follows a frame's callbacks is its painting; then comes the message
                const channel = new MessageChannel();
                channel.port1.onmessage = () => done(performance.now() - pressed);
                channel.port2.postMessage(null);
            });
        }).observe(document.getElementById('turned'), { childList: true });
    });
}"""


def page_turns(chromium: Path, port: int, door: Door, answers: Sequence[str]) -> Iterator[dict[str, object]]:
    """From the key to the painted page, as the browser itself times it; a person reads for a while in between."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.goto(f"http://127.0.0.1:{port}/login?token={door.invite('Eyes')}")
        opened = []
        for address in answers[: PAGES // 2]:
            page.goto(f"http://127.0.0.1:{port}{address}")
            opened.append(float(page.evaluate(PAINTED)))
        yield row("opened in Chromium", opened)
        page.goto(f"http://127.0.0.1:{port}{answers[0]}")
        page.evaluate(TIMER)
        for name, key in (("n: the next", "n"), ("Enter: done, next unread", "Enter")):
            found = []
            for _ in range(PAGES // 2):
                page.wait_for_timeout(READING)
                page.evaluate("() => { window.timed = window.turned(); }")
                page.keyboard.press(key)
                found.append(float(page.evaluate("() => window.timed")))
            yield row(f"turn in Chromium, {name}", found)
        browser.close()


def row(page: str, milliseconds: list[float], cpu: float | None = None) -> dict[str, object]:
    """Median, 95th percentile, worst; CPU where it was measured."""
    ordered = sorted(milliseconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return {"page": page, "median": round(statistics.median(ordered), 1), "p95": round(p95, 1),
            "worst": round(ordered[-1], 1)} | ({} if cpu is None else {"cpu": round(cpu, 1)})  # fmt: skip


if __name__ == "__main__":
    main()
