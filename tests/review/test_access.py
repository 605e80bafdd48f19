"""Who may come in: one link, one cookie, this machine's own names, a token in every form."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from autograder.course import Assignment, Course
from autograder.review.access import COOKIE, own_host, same_origin
from autograder.review.app import create_app
from autograder.review.office import Office
from tests.review.conftest import ESSAY, Visitor, enter, office

BASE = "http://127.0.0.1:8650"
PAGES = ("/", f"/q/{ESSAY}", f"/q/{ESSAY}/next", "/log", "/log.csv", f"/part/{ESSAY}/0/0", f"/figure/{ESSAY}/0/ours/x")


def test_nothing_is_to_be_had_without_a_session(desk_office: Office) -> None:
    client = create_app(desk_office).test_client()
    for page in PAGES:
        answer = client.get(page, base_url=BASE)
        assert answer.status_code == 403 and "2026001" not in answer.text
    for page in (f"/q/{ESSAY}/0", f"/q/{ESSAY}/items", "/invite", "/settings", "/leave"):
        assert client.post(page, base_url=BASE, data={"token": ""}).status_code == 403
    assert client.get("/login?token=", base_url=BASE).status_code == 403
    assert client.get("/login?token=guess", base_url=BASE).status_code == 403


def test_a_link_works_once_and_leaves_a_cookie_that_stays_here(desk_office: Office) -> None:
    app, link = create_app(desk_office), f"/login?token={desk_office.door.invite('Ana')}"
    first = app.test_client().get(link, base_url=BASE)
    assert first.status_code == 303 and first.headers["Location"] == "/"
    cookie = first.headers["Set-Cookie"]
    assert cookie.startswith(f"{COOKIE}=") and "HttpOnly" in cookie and "SameSite=Strict" in cookie
    assert app.test_client().get(link, base_url=BASE).status_code == 403


@pytest.mark.parametrize(
    ("host", "ours"),
    [("127.0.0.1:8650", True), ("localhost:8650", True), ("[::1]:8650", True), ("192.168.1.7:8650", True),
     ("127.0.0.1:80", False), ("127.0.0.1", False), ("evil.example:8650", False), ("127.0.0.1.evil.test:8650", False),
     ("localhost.evil.example:8650", False), ("evil.example", False), ("", False), (":8650", False),
     ("127.0.0.1@evil.example:8650", False), ("[::1", False), ("0x7f000001:8650", False)],
)  # fmt: skip
def test_only_this_machine_by_address_or_own_name_is_answered(host: str, ours: bool) -> None:
    assert own_host(host, 8650) is ours
    assert own_host(f"{socket.gethostname()}:8650", 8650)


def test_a_rebound_domain_reads_nothing(visitor: Visitor) -> None:
    answer = visitor.client.get("/", base_url="http://evil.example:8650")
    assert answer.status_code == 421 and "derivation" not in answer.text


def test_no_change_without_the_token_of_the_session(visitor: Visitor, desk_office: Office) -> None:
    other = enter(desk_office, "Bo")
    for token in ("", "guess", other.token):
        answer = visitor.client.post("/settings", base_url=BASE, data={"token": token, "language": "zh"})
        assert answer.status_code == 403
    fine = {"token": visitor.token, "language": "zh"}
    for headers in ({"Origin": "http://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"},
                    {"Sec-Fetch-Site": "same-site"}, {"Origin": "http://127.0.0.1:9999"}):  # fmt: skip
        assert visitor.client.post("/settings", base_url=BASE, data=fine, headers=headers).status_code == 403
    assert "批阅" not in visitor.get("/")
    assert visitor.client.post("/settings", base_url=BASE, data=fine, headers={"Origin": BASE}).status_code == 303
    assert "批阅" in visitor.get("/")


def test_where_a_request_comes_from() -> None:
    assert same_origin(None, None, "127.0.0.1:1") and same_origin("http://127.0.0.1:1", "same-origin", "127.0.0.1:1")
    assert not same_origin("https://127.0.0.1:1", None, "127.0.0.1:1")


@pytest.mark.parametrize("back", ["//evil.example", "/\\evil.example", "http://evil.example", "javascript:alert(1)",
                                  "/a\r\nSet-Cookie: x=1", "", "/é"])  # fmt: skip
def test_a_form_leads_back_to_a_page_of_ours_only(visitor: Visitor, back: str) -> None:
    answer = visitor.client.post("/settings", base_url=BASE, data={"token": visitor.token, "back": back})
    assert answer.headers["Location"] == "/"


def test_every_answer_is_locked_down(visitor: Visitor) -> None:
    for page in ("/", "/q/nothing", "/style.css", "/review.js", "/log.csv", f"/q/{ESSAY}"):
        headers = visitor.client.get(page, base_url=BASE).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert headers["X-Content-Type-Options"] == "nosniff" and headers["Referrer-Policy"] == "same-origin"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_signing_out_ends_the_session(visitor: Visitor) -> None:
    assert visitor.client.post("/leave", base_url=BASE, data={"token": visitor.token}).status_code == 200
    assert visitor.client.get("/", base_url=BASE).status_code == 403


def test_an_invitation_lets_a_second_person_in(visitor: Visitor, desk_office: Office) -> None:
    page = visitor.client.post("/invite", base_url=BASE, data={"token": visitor.token, "name": " <b>Bo</b> "}).text
    assert "&lt;b&gt;Bo&lt;/b&gt;" in page
    link = page.split("/login?token=")[1].split("<")[0]
    assert create_app(desk_office).test_client().get(f"/login?token={link}", base_url=BASE).status_code == 303


def test_a_huge_form_is_refused(visitor: Visitor) -> None:
    data = {"token": visitor.token, "name": "x" * 2_000_000}
    assert visitor.client.post("/invite", base_url=BASE, data=data).status_code == 413


def test_names_stay_hidden_where_the_course_wants_it(course: Course, assignment: Assignment, out: Path) -> None:
    strict = enter(office(course, assignment, out, 8650, names_hidden=True), "Ana")
    strict.client.post("/settings", base_url=BASE, data={"token": strict.token, "names": "shown"})
    assert "2026001" not in strict.get(f"/q/{ESSAY}") and "Show names" not in strict.get("/")
