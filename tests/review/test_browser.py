"""The review app in a real Chromium: keyboard alone, two people at once, a hostile answer, what axe-core says."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.course import Assignment, Course
from autograder.grading.gradebook import Gradebook
from autograder.grading.marks import Marks
from autograder.grading.standing import Marking
from autograder.review.access import Door
from autograder.review.desk import Desk
from tests.review.conftest import ESSAY, HOSTILE, PLOT, served
from tests.support.browser import PHONE, chromium, violations

Page = Any


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def server(course: Course, assignment: Assignment, out: Path) -> Iterator[tuple[str, Door]]:
    with served(course, assignment, out) as running:
        yield running


@pytest.fixture
def sign_in(browser: Any, server: tuple[str, Door]) -> Iterator[Callable[..., Page]]:
    """Sign somebody in, in a browser of their own; what the console says is in `page.said`."""
    address, door = server
    contexts = []

    def enter(name: str, **settings: object) -> Page:
        contexts.append(browser.new_context(viewport={"width": 1280, "height": 800}, base_url=address, **settings))
        page = contexts[-1].new_page()
        page.set_default_timeout(15_000)
        page.said = []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("dialog", lambda dialog: (page.said.append(dialog.message), dialog.dismiss()))
        page.goto(f"/login?token={door.invite(name)}")
        return page

    yield enter
    for context in contexts:
        context.close()


def address_of(out: Path, assignment: Assignment, student: str, question: str = ESSAY) -> str:
    with Desk.open(assignment, out / "gradebook.sqlite", True) as desk:
        return f"/q/{question}/{desk.key(question, student)}"


def _shown(body: str, route: Any) -> None:
    route.fulfill(body=body, content_type="text/html")


def saved(page: Page, text: str = "Saved") -> None:
    page.wait_for_function("text => document.getElementById('saved').textContent.startsWith(text)", arg=text)


def test_three_answers_are_marked_by_keyboard_alone(
    sign_in: Callable[..., Page], out: Path, assignment: Assignment
) -> None:
    page = sign_in("Ana")
    page.goto(f"/q/{ESSAY}/next")
    addresses: list[str] = []
    for keys in (("1", "3"), ("0",), ("4", "d")):
        addresses.append(page.url)
        for key in keys:
            page.keyboard.press(key)
        if "d" in keys:  # the field for points off, then its reason
            page.keyboard.type("0.5")
            page.keyboard.press("Tab")
            page.keyboard.type("no units")
            page.keyboard.press("Escape")
            page.keyboard.press("c")
            page.keyboard.type("1 Nearly: see $x^2$.")  # keys in a field are text
            assert page.locator("#points").text_content() == "3.5"
            page.keyboard.press("Control+Enter")
        else:
            page.keyboard.press("Enter")
        page.wait_for_url(lambda url, here=addresses[-1]: url != here)
    page.keyboard.press("p")
    page.wait_for_url(addresses[-1])
    page.keyboard.press("n")
    page.wait_for_url(lambda url: url != addresses[-1])
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("o")
    page.wait_for_url(re.compile(r"/$"))
    assert page.locator("tbody tr").first.locator("td").nth(2).inner_text() == "3 / 10"
    assert page.said == []
    with Gradebook(out / "gradebook.sqlite") as book:
        marking = Marking(assignment, book)
        finals = [marking.of(record) for record in book.records()]
        marked = {f.earned[ESSAY]: f.questions[ESSAY] for f in finals if f.questions[ESSAY].state == "marked"}
    assert sorted(marked) == [2.0, 3.5, 5.0]
    assert marked[3.5].comment == "1 Nearly: see $x^2$." and [line.points for line in marked[3.5].lines] == [1, 0.5]


def test_two_people_at_one_answer_lose_nothing(sign_in: Callable[..., Page], out: Path, assignment: Assignment) -> None:
    address = address_of(out, assignment, "2026004")
    ana, bo = sign_in("Ana"), sign_in("Bo")
    ana.goto(address)
    bo.goto(address)
    assert "Ana has this answer open" in bo.locator(".paper").inner_text()
    bo.keyboard.press("2")
    saved(bo)
    ana.keyboard.press("1")
    ana.locator("#conflict").wait_for(state="visible")
    told = ana.locator("#conflict").inner_text()
    assert "Bo" in told and "Second-order products" in told
    assert ana.locator("[value=logarithm]").is_checked(), "Ana's choice is still there"
    ana.locator("#keep-mine").click()
    saved(ana)
    bo.keyboard.press("4")
    bo.locator("#conflict").wait_for(state="visible")
    bo.locator("#take-theirs").click()
    bo.wait_for_load_state()
    bo.locator("[value=logarithm]:checked").wait_for()
    assert not bo.locator("[value=inversion]").is_checked()
    with Marks(out / "gradebook.sqlite") as marks:
        assert marks.get("2026004", ESSAY).items == ("logarithm",)
        log = [(c.who, c.action, c.after["items"]) for c in marks.log("2026004")]
    assert ("Ana", "conflict", ["logarithm"]) in log and ("Bo", "conflict", ["inversion", "meaning"]) in log
    assert log[-1] == ("Bo", "draft", ["inversion"])


def test_the_next_answer_is_there_before_it_is_asked_for(
    sign_in: Callable[..., Page], out: Path, assignment: Assignment
) -> None:
    page = sign_in("Ana")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.method} {request.url.partition('/q/')[2]}"))
    page.goto(f"/q/{ESSAY}/next")
    first = page.url
    following = page.locator("#next").get_attribute("href")
    page.wait_for_load_state("networkidle")
    assert f"GET {following.partition('/q/')[2]}" in asked, "fetched while the first is read"
    page.evaluate("() => { window.still = true; document.querySelector('.model').still = true; }")
    page.keyboard.press("m")  # the model answer shut stays shut
    asked.clear()
    page.keyboard.press("n")
    page.wait_for_url(f"**{following}")
    kept = page.evaluate("() => [window.still, document.querySelector('.model').still, document.title]")
    assert kept[:2] == [True, True], "the same document, and a model answer that is not laid out again"
    assert not page.locator("#model").evaluate("e => e.open")
    heard = page.locator("#turned").text_content()
    assert "Answer 2 of 10" in heard and page.locator("form#mark").get_attribute("action") == following
    page.wait_for_load_state("networkidle")
    assert f"GET {following.partition('/q/')[2]}" in asked, "then the server is asked whether it is still so"
    page.keyboard.press("1")
    saved(page)
    page.go_back()
    page.wait_for_url(first)
    page.wait_for_function("() => document.querySelector('.who').textContent.includes('Answer 1 of')")
    assert (
        page.locator("form#mark").get_attribute("action") in first and not page.locator("[name=item]:checked").count()
    )
    page.go_forward()
    page.locator("[name=item]:checked").wait_for()
    assert page.said == []


def test_a_page_fetched_ahead_is_put_right_when_it_is_shown(
    sign_in: Callable[..., Page], out: Path, assignment: Assignment
) -> None:
    ana, bo = sign_in("Ana"), sign_in("Bo")
    ana.goto(f"/q/{ESSAY}/next")
    following = ana.locator("#next").get_attribute("href")
    ana.wait_for_load_state("networkidle")
    bo.goto(following)
    assert "has this answer open" not in bo.locator(".paper").inner_text(), "what is fetched ahead is not open"
    bo.keyboard.press("2")
    saved(bo)
    ana.keyboard.press("n")
    ana.locator("[value=inversion]:checked").wait_for()
    assert "Bo has this answer open" in ana.locator(".paper").inner_text()
    ana.keyboard.press("1")
    saved(ana)
    with Marks(out / "gradebook.sqlite") as marks:
        ((_, mark),) = marks.of_question(ESSAY).items()
        assert set(mark.items) == {"logarithm", "inversion"}, "no conflict: Ana saw what Bo had chosen"


def test_a_key_held_down_finishes_one_answer(sign_in: Callable[..., Page], out: Path) -> None:
    page = sign_in("Ana")
    page.goto(f"/q/{ESSAY}/next")
    first = page.url
    page.wait_for_load_state("networkidle")
    for _ in range(5):
        page.keyboard.down("Enter")
    page.wait_for_url(lambda url: url != first)
    for _ in range(5):
        page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    page.wait_for_load_state("networkidle")
    with Marks(out / "gradebook.sqlite") as marks:
        assert len(marks.of_question(ESSAY)) == 1


def test_what_was_typed_survives_a_server_that_does_not_answer(
    sign_in: Callable[..., Page], out: Path, assignment: Assignment
) -> None:
    page = sign_in("Ana")
    page.goto(address_of(out, assignment, "2026004"))
    page.route("**/q/**", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    page.locator("#comment").fill("Do not lose me")
    saved(page, "Not saved")
    page.unroute("**/q/**")
    saved(page)
    with Marks(out / "gradebook.sqlite") as marks:
        assert marks.get("2026004", ESSAY).comment == "Do not lose me"


def test_what_was_typed_survives_a_server_that_was_started_again(
    sign_in: Callable[..., Page], server: tuple[str, Door], out: Path, assignment: Assignment
) -> None:
    page = sign_in("Ana")
    page.goto(address_of(out, assignment, "2026004"))
    server[1]._sessions.clear()  # what a new run knows of the old one
    page.locator("#comment").fill("Do not lose me")
    saved(page, "Not saved: your session has ended")
    again = page.context.new_page()
    again.goto(f"/login?token={server[1].invite('Ana')}")
    saved(page)
    page.keyboard.press("Escape")
    page.keyboard.press("1")
    saved(page)
    page.locator("#finish").click()
    page.wait_for_url(lambda url: not url.endswith(address_of(out, assignment, "2026004")))
    with Marks(out / "gradebook.sqlite") as marks:
        mark = marks.get("2026004", ESSAY)
        assert mark.comment == "Do not lose me" and mark.done and mark.items == ("logarithm",)


def test_a_request_is_answered_by_keyboard_and_never_left_unsent(
    sign_in: Callable[..., Page], out: Path, assignment: Assignment
) -> None:
    with Marks(out / "gradebook.sqlite") as marks:
        marks.ask("2026004", ESSAY, "Please look at $x^2$ again.", "Bo")
    page = sign_in("Ana")
    address = address_of(out, assignment, "2026004")
    page.goto(address)
    assert "asks for another look" in page.locator(".headline").inner_text() and violations(page) == []
    page.keyboard.press("r")
    page.keyboard.type("You are right.")
    page.keyboard.press("Escape")
    for key in ("n", "Enter", "u"):
        page.keyboard.press(key)
        page.wait_for_timeout(150)
        assert page.url.endswith(address) and "Send this reply first" in page.locator("#saved").inner_text()
        assert page.evaluate("() => document.activeElement.name") == "words", "where it can be sent"
        page.keyboard.press("Escape")
    page.keyboard.press("r")
    page.keyboard.press("Control+Enter")
    page.locator(".reply").wait_for(state="detached")
    page.keyboard.press("n")
    page.wait_for_url(lambda url: not url.endswith(address))
    with Marks(out / "gradebook.sqlite") as marks:
        (appeal,) = marks.appeals(ESSAY)
        assert (appeal.reply, appeal.replied_by) == ("You are right.", "Ana")
    assert page.said == []


def test_a_student_page_shows_chinese_and_formulas(
    sign_in: Callable[..., Page], out: Path, assignment: Assignment
) -> None:
    page = sign_in("Ana")
    page.locator("button[value=zh]").click()
    page.goto(address_of(out, assignment, "2026010"))
    assert page.locator("html").get_attribute("lang") == "zh"
    text = page.locator("main").inner_text()
    assert "闭式" in text and "参考答案" in text and "$" not in page.locator(".paper .prose").inner_text()
    boxes = page.locator(".paper math mfrac").evaluate_all("all => all.map(e => e.getBoundingClientRect().height)")
    assert len(boxes) >= 8 and min(boxes) > 15, "fractions stand upright: MathML is laid out, not just there"
    assert page.locator("code.tex").count() == 0, "every formula could be read"
    page.goto(address_of(out, assignment, "2026005"))
    assert page.locator(".paper .prose img").evaluate("e => e.complete && e.naturalWidth") > 100, "the sketch"
    page.goto(address_of(out, assignment, "2026006"))
    assert page.locator(".page img").evaluate("e => e.decode().then(() => e.naturalWidth)") > 100, "the photograph"
    page.goto(address_of(out, assignment, "2026001"))
    assert page.locator("iframe.pdf").count() == 1 and page.said == []


def test_a_hostile_answer_stays_text(
    sign_in: Callable[..., Page], server: tuple[str, Door], out: Path, assignment: Assignment
) -> None:
    page = sign_in("Ana")
    page.locator("button[value=shown]").click()  # names on: the id of a student is an attack, too
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    pages = ["/log", f"/q/{ESSAY}", *(address_of(out, assignment, s) for s in ("2026016", HOSTILE)),
             address_of(out, assignment, "2026016", PLOT)]  # fmt: skip
    for address in pages:
        page.goto(address)
        page.wait_for_timeout(150)
        assert "owned" not in page.title() and page.title() != "1"
        assert (
            page.locator("main script, main style, main svg[onload], main iframe, main form[action='/leave']").count()
            == 0
        )
        for link in page.locator("main a[href]").evaluate_all("all => all.map(e => e.href)"):
            assert link.startswith((server[0], "https://example.invalid/")), link
    page.goto(pages[2])
    evil = page.locator(".paper .prose")
    assert (
        "<script>document.title" in evil.inner_text()
        and evil.locator("[style], [onerror], [onload], [href^=java]").count() == 0
    )
    assert evil.locator("math *[href], math *[style], math .panel").count() == 0
    assert all(url.startswith(server[0]) for url in asked), "nothing was asked of anybody else"
    assert page.said == [], "and nothing even tried: no violation of the policy, no error, no dialog"


def test_pages_are_accessible_in_light_dark_and_on_a_phone(
    sign_in: Callable[..., Page], out: Path, assignment: Assignment
) -> None:
    with Marks(out / "gradebook.sqlite") as marks:
        marks.ask("2026006", ESSAY, "Please look again.", "Bo")
        marks.add_item(ESSAY, 1.0, "no units", "Bo")
    addresses = ["/", f"/q/{ESSAY}", "/log", "/q/none", "/login?token=x", address_of(out, assignment, "2026017"),
                 address_of(out, assignment, "2026006"), address_of(out, assignment, "2026004", PLOT)]  # fmt: skip
    light = sign_in("Ana")
    light.goto(addresses[5])
    light.keyboard.press("1")
    light.locator("#comment").fill("Good: $x$")
    saved(light)
    phone = {"color_scheme": "dark", "viewport": PHONE}
    context = light.context.browser.new_context(**phone, storage_state=light.context.storage_state(),
                                                base_url=light.evaluate("location.origin"))  # fmt: skip
    dark = context.new_page()
    for page, tongue in ((light, "en"), (dark, "en"), (light, "zh"), (dark, "zh")):
        page.goto("/")
        page.locator(f"button[value={tongue}]").click()
        page.locator("#invited").fill("Cy")
        page.locator("form[action='/invite'] button").click()
        assert page.locator(".note.mono").is_visible() and violations(page) == []
        page.goto(addresses[5])
        page.keyboard.press("?")
        assert page.locator("#help").is_visible() and violations(page) == []
        for address in addresses:
            page.goto(address)
            page.locator("details").evaluate_all("all => all.forEach(e => { e.open = true; })")
            assert violations(page) == [], (address, page is dark)
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, f"{address} is {wide} pixels too wide"
        told = page.request.post(addresses[5], form={"token": "x"})
        assert told.status == 403
        stale = {"token": page.locator("[name=token]").first.get_attribute("value"), "version": "0", "comment": tongue}
        plain = page.request.post(addresses[5], form=stale)  # as without script: the page of a conflict
        assert plain.status == 409
        for body in (told.text(), plain.text()):
            page.route("**/shown", functools.partial(_shown, body))
            page.goto("/shown")
            assert violations(page) == []
            page.unroute("**/shown")
    context.close()
    stranger = light.context.browser.new_context(base_url=light.evaluate("location.origin")).new_page()
    for address in ("/", "/login?token=x"):
        stranger.goto(address)
        assert violations(stranger) == []
    stranger.context.close()
