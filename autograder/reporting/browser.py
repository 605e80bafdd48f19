"""Pages as PDF, printed by whatever Chromium, Chrome or Edge is installed: no browser is brought along.

Where Playwright is installed one browser prints all pages; otherwise each page is one call of the browser, with a
profile of its own that is thrown away. The pages need no network and are given none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from autograder.errors import GraderError

VARIABLE = "NEUROGRADE_BROWSER"
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
          "microsoft-edge-stable", "msedge", "brave-browser")  # fmt: skip
_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
_FLAGS = (
    "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-extensions", "--disable-quic", "--mute-audio", "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
)  # fmt: skip
_SECONDS = 90.0


def find_browser() -> Path:
    """The browser to print with; GraderError, with what to do, where there is none."""
    named = os.environ.get(VARIABLE)
    if named:
        found = shutil.which(named)
        if found is None:
            raise GraderError(f"{VARIABLE}: {named} is no program; name a Chromium, Chrome or Edge")
        return Path(found)
    for name in (*_NAMES, *_PLACES):
        found = shutil.which(name)
        if found:
            return Path(found)
    raise GraderError(
        "no browser to make PDFs with: install Chromium, Chrome or Edge (Debian, Ubuntu: apt install chromium), or"
        f" name one in {VARIABLE}; or open a page in any browser and print it to a PDF there"
    )


def browser_flags() -> tuple[str, ...]:
    """How it is called: as root Chromium has no sandbox of its own and would not start with one."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return (*_FLAGS, "--no-sandbox") if root else _FLAGS


def print_pages(pages: Sequence[Path], done: Callable[[Path], None] = lambda page: None) -> list[Path]:
    """Print HTML files to PDFs beside them; the PDFs. GraderError where the browser fails."""
    browser = find_browser()
    one_by_one = _print_with_playwright if find_spec("playwright") is not None else _print_each
    made = []
    with one_by_one(browser) as print_page:
        for page in pages:
            target = page.with_suffix(".pdf")
            part = page.with_name(f".{page.stem}.pdf.part")
            try:
                print_page(page.resolve(), part.resolve())
                if not part.is_file() or not part.read_bytes().startswith(b"%PDF-"):
                    raise GraderError(f"{browser}: made no PDF of {page}")
                part.replace(target)
            finally:
                part.unlink(missing_ok=True)
            made.append(target)
            done(page)
    return made


@contextmanager
def _print_each(browser: Path) -> Iterator[Callable[[Path, Path], None]]:
    with tempfile.TemporaryDirectory(prefix="neurograde-pdf-", ignore_cleanup_errors=True) as profile:

        def print_page(page: Path, target: Path) -> None:
            command = [str(browser), *browser_flags(), f"--user-data-dir={profile}", f"--print-to-pdf={target}"]
            try:
                ran = subprocess.run(
                    [*command, page.as_uri()], capture_output=True, text=True, errors="replace", timeout=_SECONDS,
                    check=False, stdin=subprocess.DEVNULL,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                raise GraderError(f"{browser}: took longer than {_SECONDS:g} s to print {page}") from None
            except OSError as error:
                raise GraderError(f"{browser}: cannot be started: {error.strerror}") from None
            if ran.returncode:
                last = (ran.stderr.strip().splitlines() or [f"exit code {ran.returncode}"])[-1]
                raise GraderError(f"{browser}: printing {page} failed: {last[:300]}")

        yield print_page


@contextmanager
def _print_with_playwright(browser: Path) -> Iterator[Callable[[Path, Path], None]]:
    from playwright.sync_api import Error, sync_playwright

    try:
        with sync_playwright() as playwright:
            launched = playwright.chromium.launch(
                executable_path=str(browser), args=list(browser_flags()), chromium_sandbox=_sandboxed()
            )
            try:
                tab = launched.new_page(java_script_enabled=True)

                def print_page(page: Path, target: Path) -> None:
                    tab.goto(page.as_uri(), wait_until="load", timeout=1000 * _SECONDS)
                    tab.emulate_media(media="print")
                    tab.pdf(path=str(target), format="A4", print_background=True, prefer_css_page_size=True,
                            tagged=True, outline=True)  # fmt: skip

                yield print_page
            finally:
                launched.close()
    except Error as error:
        raise GraderError(f"{browser}: {str(error).splitlines()[0]}") from None


def _sandboxed() -> bool:
    return sys.platform != "linux" or os.geteuid() != 0
