"""A real, headless Chromium for end-to-end tests, and axe-core to ask whether a page is accessible.

Playwright drives the Chromium, Chrome or Edge that is installed; none is downloaded. Where there is none the tests
that need it are skipped, and say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import GraderError
from autograder.reporting.browser import browser_flags, find_browser

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser (Playwright's); the test is skipped where none is installed."""
    try:
        path = find_browser()
    except GraderError as error:
        pytest.skip(str(error))
    sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: pip install playwright")
    with sync_api.sync_playwright() as playwright:
        flags = [flag for flag in browser_flags() if not flag.startswith("--host-resolver-rules")]
        browser = playwright.chromium.launch(
            executable_path=str(path), args=flags, chromium_sandbox="--no-sandbox" not in flags
        )
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Tab:
    """A page with what it did: dialogs it opened, errors it logged, addresses it asked for."""

    page: Any
    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def shown(self, selector: str) -> list[str]:
        """The texts of what matches and can be seen."""
        return [e.inner_text() for e in self.page.query_selector_all(selector) if e.is_visible()]


@contextmanager
def opened(browser: Any, address: str | Path, *, dark: bool = False, phone: bool = False) -> Iterator[Tab]:
    """A file or an address, opened in a context of its own."""
    context = browser.new_context(viewport=PHONE if phone else DESK, color_scheme="dark" if dark else "light")
    page = context.new_page()
    tab = Tab(page)
    page.on("dialog", lambda dialog: (tab.dialogs.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: tab.errors.append(str(error)))
    page.on("console", lambda line: tab.errors.append(line.text) if line.type == "error" else None)
    page.on("request", lambda request: tab.asked.append(request.url))
    page.goto(address.resolve().as_uri() if isinstance(address, Path) else address)
    try:
        yield tab
    finally:
        context.close()


def violations(page: Any) -> list[str]:
    """What axe-core finds wrong with a page: rule, what it says, and where."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    found = axe.Axe().run(page).response["violations"]
    return [f"{v['id']}: {v['help']}: " + "; ".join(str(node["html"])[:160] for node in v["nodes"][:3]) for v in found]
