"""Take the pictures of README.md and README.zh.md anew: class report, a student's feedback, the review app.

    python scripts/take_pictures.py [--out demo_out/hodgkin_huxley]

Needs what `make demo` graded (it is graded here where it is not there yet), Chromium and Playwright. Only what the
commands write and serve is looked at, in both languages; marks made on the way stay in a copy of the gradebook.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from autograder.reporting.browser import browser_flags, find_browser

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
STUDENT, QUESTION, ESSAY = "2026004", "lif_expansion", "expansion_derivation"
COMMENT = {
    "en": "Nice sketch! In 2, keep $L^2$: it is of the same order.",
    "zh": "草图画得好！第 2 步请保留 $L^2$：它是同阶的。",
}


def command(*arguments: str) -> list[str]:
    """How a command is started here."""
    return [sys.executable, "-m", "autograder", *arguments]


def main() -> None:
    """Grade if need be, then take every picture."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "demo_out" / "hodgkin_huxley", help="what was graded")
    out = parser.parse_args().out
    if not (out / "report.html").exists():
        folder = ROOT / "examples" / "class_hodgkin_huxley"
        roster = ROOT / "examples" / "roster.csv"
        grade = command("grade", "hodgkin_huxley", str(folder), "--roster", str(roster), "--out", str(out))
        subprocess.run(grade, cwd=ROOT, check=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as copy:
        flags = [flag for flag in browser_flags() if not flag.startswith("--host-resolver-rules")]
        browser = playwright.chromium.launch(executable_path=str(find_browser()), args=flags)
        for language, suffix in (("en", ""), ("zh", ".zh")):
            with page(browser, language, 1180, 1250) as shown:
                shown.goto((out / "report.html").resolve().as_uri())
                shown.locator(f"label[for=language-{language}]").click()
                shown.screenshot(path=IMAGES / f"class_report{suffix}.png")
            with page(browser, language, 900, 1100) as shown:
                shown.goto(next((out / "feedback").glob(f"{STUDENT}*.html")).resolve().as_uri() + f"#{QUESTION}")
                shown.locator(f"label[for=language-{language}]").first.evaluate("label => label.click()")
                shown.locator(f"#{QUESTION}").evaluate("question => question.scrollIntoView()")
                shown.screenshot(path=IMAGES / f"feedback{suffix}.png")
            book = Path(copy) / language
            shutil.copytree(out, book)
            with review(book, language) as link, page(browser, language, 1440, 860) as shown:
                shown.goto(link)
                take_review(shown, language, IMAGES / f"review{suffix}.png")
        browser.close()


@contextmanager
def page(browser: Browser, language: str, width: int, height: int) -> Iterator[Any]:
    """A page of a browser whose owner reads that language."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, locale={"en": "en-GB", "zh": "zh-CN"}[language]
    )
    try:
        yield context.new_page()
    finally:
        context.close()


@contextmanager
def review(out: Path, language: str) -> Iterator[str]:
    """The review app on a gradebook; the link that it prints."""
    starting = command("review", str(out), "--name", "Ana", "--lang", language)
    with subprocess.Popen(starting, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip().split(": ", 1)[1]
        finally:
            process.send_signal(signal.SIGINT)


def take_review(shown: Any, language: str, path: Path) -> None:
    """An answer with formulas and a picture, half marked."""
    shown.goto(shown.url.split("/login")[0].rstrip("/") + f"/q/{ESSAY}/next")
    while not shown.locator("main img").count():
        shown.keyboard.press("n")
        shown.wait_for_timeout(500)
    shown.keyboard.press("2")
    shown.locator("textarea").first.fill(COMMENT[language])
    shown.wait_for_timeout(2000)
    shown.screenshot(path=path)


if __name__ == "__main__":
    main()
