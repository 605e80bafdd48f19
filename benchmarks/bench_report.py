"""How long the pages of a class take: written by `neurograde report`, opened from file:// by a browser.

    python -m benchmarks.bench_report [--students 500]

The class is invented (tests/support/synthetic_class.py), with a figure for each figure check of each student. Times are
CPU of one process, which a busy machine changes little, and the browser's own wall time until the page stands.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import time
from pathlib import Path

from autograder.course import load_course
from autograder.errors import GraderError
from autograder.grading.gradebook import Gradebook
from autograder.reporting.browser import find_browser
from autograder.reporting.write import write_reports
from tests.support.synthetic_class import fill_gradebook

ROOT = Path(__file__).parents[1]
OPENED = 7
STANDS = """() => new Promise(done => {
    const look = () => {
        const page = performance.getEntriesByType('navigation')[0];
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        const elements = document.querySelectorAll('*').length;
        if (page.loadEventEnd && paint) done([paint.startTime, page.loadEventEnd, elements]);
        else requestAnimationFrame(look);
    };
    look();
})"""


def main() -> None:
    """Measure, print, write benchmarks/report.json."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=500)
    parser.add_argument("--json", type=Path, default=Path(__file__).with_name("report.json"))
    options = parser.parse_args()
    course = load_course(ROOT)
    assignment = max(course, key=lambda a: len(a.questions))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        with Gradebook(fill_gradebook(out / "gradebook.sqlite", assignment, options.students, figures=True)) as book:
            begin = time.process_time()
            written = write_reports(course, assignment, book, out)
            seconds = time.process_time() - begin
        found: dict[str, object] = {
            "assignment": assignment.id,
            "students": options.students,
            "load_per_core": round(os.getloadavg()[0] / (os.cpu_count() or 1), 1),
            "write_cpu_seconds": round(seconds, 2),
            "write_cpu_ms_per_student": round(1000 * seconds / len(written.pages), 1),
            "class_report_kb": round((out / "report.html").stat().st_size / 1024),
            "feedback_kb_median": round(statistics.median(p.stat().st_size for p in written.pages) / 1024),
        }
        try:
            for name, page in (("class_report", out / "report.html"), ("feedback", written.pages[0])):
                painted, stood, elements = opened(find_browser(), page)
                found |= {f"{name}_painted_ms": painted, f"{name}_loaded_ms": stood, f"{name}_elements": elements}
        except GraderError as error:
            print(f"loading is not measured: {error}")
    for key, value in found.items():
        print(f"{key.replace('_', ' '):<28}{value!s:>14}")
    options.json.write_text(json.dumps(found, indent=1) + "\n")


def opened(chromium: Path, page: Path) -> tuple[float, float, int]:
    """Median milliseconds to the first paint and to the end of loading, as the browser times them; elements."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium), args=["--no-sandbox", "--disable-gpu"])
        tab = browser.new_page(viewport={"width": 1280, "height": 900})
        times = []
        for _ in range(OPENED):
            tab.goto(page.as_uri())
            times.append(tab.evaluate(STANDS))
        browser.close()
    painted, stood, elements = zip(*times, strict=True)
    return round(statistics.median(painted)), round(statistics.median(stood)), int(elements[0])


if __name__ == "__main__":
    main()
