"""Marking without a browser: what is saved, what is refused, who is told, and what each page says."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from typing import Any

import pytest
from werkzeug.test import TestResponse

from autograder.course import Assignment
from autograder.grading import sources
from autograder.grading.gradebook import Gradebook
from autograder.grading.marks import Marks
from autograder.grading.model import Submission
from autograder.grading.standing import Marking
from autograder.review.app import create_app
from autograder.review.code import excerpts
from autograder.review.desk import CLAIM_SECONDS, Claims, Desk, following
from autograder.review.office import Office
from autograder.sandbox import Cell
from tests.review.conftest import CHECKS, ESSAY, HOSTILE, PLOT, Visitor, enter

BASE = "http://127.0.0.1:8650"
JSON = {"Accept": "application/json"}


def addresses(visitor: Visitor, question: str = ESSAY) -> list[str]:
    return list(dict.fromkeys(re.findall(rf"/q/{question}/[0-9a-f]{{16}}", visitor.get(f"/q/{question}"))))


def key_of(office: Office, student: str, question: str = ESSAY) -> str:
    with Desk.open(office.assignment, office.book, True) as desk:
        return f"/q/{question}/{desk.key(question, student)}"


def form_of(page: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(token|version|basis|done)" value="([^"]*)"', page))


def save(visitor: Visitor, address: str, page: str = "", **fields: Any) -> TestResponse:
    data = form_of(page or visitor.get(address)) | fields
    return visitor.client.post(address, base_url=BASE, headers=JSON, data=data)


def test_a_mark_is_saved_and_counts(visitor: Visitor, desk_office: Office, assignment: Assignment) -> None:
    address = key_of(desk_office, "2026004")
    answer = save(
        visitor, address, item=["logarithm"], points=["0.5"], reason=["no units"], comment="Nearly.", done="1"
    )
    told = answer.json
    assert told.pop("next").startswith(f"/q/{ESSAY}/") and told == {"version": 1, "done": True, "who": "Ana"}
    page = visitor.get(address)
    assert re.search(r'value="logarithm"[^>]* checked', page) and "no units" in page and "Nearly." in page
    with Gradebook(desk_office.book) as book:
        final = Marking(assignment, book).of(book.record_of("2026004"))
    assert final.earned[ESSAY] == 2.5 and final.questions[ESSAY].comment == "Nearly."


def test_a_page_fetched_ahead_claims_nothing_and_is_not_sent_twice(visitor: Visitor, desk_office: Office) -> None:
    address = key_of(desk_office, "2026004")
    ahead = visitor.client.get(address, base_url=BASE, headers={"X-Ahead": "1"})
    assert ahead.status_code == 200 and not desk_office.claims.others("Bo")
    tag = ahead.headers["ETag"]
    again = visitor.client.get(address, base_url=BASE, headers={"If-None-Match": tag})
    assert again.status_code == 304 and not again.data and desk_office.claims.others("Bo"), "shown now, so it is open"
    assert again.headers["Cache-Control"] == "no-store" and "script-src" in again.headers["Content-Security-Policy"]
    save(visitor, address, item=["logarithm"])
    changed = visitor.client.get(address, base_url=BASE, headers={"If-None-Match": tag})
    assert changed.status_code == 200 and changed.headers["ETag"] != tag
    enter(desk_office, "Bo").get(address)


@pytest.mark.parametrize(
    ("source", "first", "last"),
    [
        (
            "import numpy as np\n\n@np.vectorize\ndef f(x):\n    return x\n\ndef g():\n    pass\n",
            "@np.vectorize",
            "    return x\n",
        ),
        ("def f(x):\n    return 1\n\ndef f(x):\n    return 2\n", "def f(x):", "    return 2\n"),
        ("def f(x:\n    return 1\n", "def f(x:", "    return 1\n"),
        ("function y = f(x)\n  y = x;\nend\n", "function y = f(x)", "end\n"),
    ],
)
def test_the_code_that_a_question_asks_for_is_cut_out(source: str, first: str, last: str) -> None:
    asked, whole = excerpts([Cell("# \x1b[31mnothing", "a.py"), Cell(source, "b.py")], ("f", "missing"))
    ((where, code),) = asked
    assert where.startswith("b.py") and code.startswith(first) and code.endswith(last) and code.count("return") <= 1
    assert [label for label, _ in whole] == ["a.py", "b.py"] and "\x1b" not in whole[0][1]


def test_code_stays_text_and_stands_beside_the_verdicts(visitor: Visitor, desk_office: Office) -> None:
    page = visitor.get(key_of(desk_office, "2026004", PLOT))
    assert re.search(r'<details class="more" id="code">.*<pre class="output code"[^>]*>def ', page, re.DOTALL)
    assert '<pre class="output code"' not in visitor.get(key_of(desk_office, "2026004"))


def test_without_script_the_form_is_enough(visitor: Visitor, desk_office: Office) -> None:
    address = key_of(desk_office, "2026004")
    fields = form_of(visitor.get(address)) | {"item": "meaning", "finish": "1"}
    answer = visitor.client.post(address, base_url=BASE, data=fields)
    assert answer.status_code == 303 and f"/q/{ESSAY}/next?after=" in answer.headers["Location"]
    assert re.search(r'value="meaning"[^>]* checked', visitor.get(address)) and ">read</span>" in visitor.get(address)
    wrong = form_of(visitor.get(address)) | {"points": "1", "reason": ""}
    told = visitor.client.post(address, base_url=BASE, data=wrong)
    assert told.status_code == 400 and "needs a reason" in told.text


def test_who_saves_second_is_told_and_nothing_is_lost(visitor: Visitor, desk_office: Office) -> None:
    address, other = key_of(desk_office, "2026004"), enter(desk_office, "Bo")
    mine, theirs = visitor.get(address), other.get(address)
    assert save(other, address, theirs, item=["meaning"], comment="Bo's").status_code == 200
    conflict = save(visitor, address, mine, item=["logarithm"], comment="Ana's")
    assert conflict.status_code == 409
    assert conflict.json["theirs"]["who"] == "Bo" and conflict.json["theirs"]["items"] == ["meaning"]
    plain = visitor.client.post(
        address, base_url=BASE, data=form_of(mine) | {"item": "refractory", "comment": "by hand"}
    )
    assert plain.status_code == 409 and "Somebody changed" in plain.text and "by hand" in plain.text
    assert re.search(r'value="refractory"[^>]* checked', plain.text), "what was chosen is still there"
    with Marks(desk_office.book) as marks:
        assert marks.get("2026004", ESSAY).comment == "Bo's"
        assert [c.after["comment"] for c in marks.log()] == ["by hand", "Ana's", "Bo's"]
    answer = save(visitor, address, plain.text, item=["refractory"])
    assert answer.json is not None and answer.json["version"] == 2, "saving again puts mine over theirs"


@pytest.mark.parametrize(
    "fields",
    [{"item": ["no-such-item"]}, {"points": ["1"], "reason": [""]}, {"points": ["x"], "reason": ["y"]},
     {"points": ["-1"], "reason": ["y"]}, {"points": ["nan"], "reason": ["y"]}, {"points": ["99"], "reason": ["y"]},
     {"override:test_labels": "1", "because:test_labels": "of another question"}, {"comment": "x" * 20_001}],
)  # fmt: skip
def test_what_cannot_be_is_not_saved(visitor: Visitor, desk_office: Office, fields: dict[str, Any]) -> None:
    address = key_of(desk_office, "2026004")
    answer = save(visitor, address, **fields)
    assert answer.status_code == 400 and answer.json is not None and all(answer.json["faults"])
    assert 'name="version" value="0"' in visitor.get(address)


def test_a_verdict_is_changed_with_a_reason(visitor: Visitor, desk_office: Office, assignment: Assignment) -> None:
    address = key_of(desk_office, "2026004", PLOT)
    assert "2 / 4" not in visitor.get(address)
    refused = save(visitor, address, **{"override:test_labels": "1.5", "because:test_labels": " "})
    assert refused.status_code == 400
    fine = save(visitor, address, done="1", **{"override:test_labels": "1,5", "because:test_labels": "units in title"})
    assert fine.status_code == 200
    with Gradebook(desk_office.book) as book:
        standing = Marking(assignment, book).of(book.record_of("2026004")).questions[PLOT]
    assert standing.earned == 3.5 and standing.automatic == 2 and standing.overrides["test_labels"].reason
    page = visitor.get(address)
    assert "units in title" in page and "The label of the x axis has no unit." in page, "the verdict stays to be seen"


def test_figures_are_shown_beside_the_references(visitor: Visitor, desk_office: Office) -> None:
    page = visitor.get(key_of(desk_office, "2026004", PLOT))
    pictures = re.findall(r'src="(/figure/[^"]+)"', page)
    assert len(pictures) == 2 * len(CHECKS)
    for picture in pictures:
        answer = visitor.client.get(picture, base_url=BASE)
        assert answer.content_type == "image/png" and "sandbox" in answer.headers["Content-Security-Policy"]
    assert visitor.client.get(pictures[0] + "0", base_url=BASE).status_code == 404


def test_next_goes_to_what_waits_and_past_what_others_read(visitor: Visitor, desk_office: Office) -> None:
    other = enter(desk_office, "Bo")

    def go(who: Visitor, after: str = "") -> str:
        return who.client.get(f"/q/{ESSAY}/next{after}", base_url=BASE).headers["Location"]

    first = go(visitor)
    visitor.get(first)
    second = go(other)
    assert second != first, "Ana has that one open"
    assert "Ana has this answer open" in other.get(first)
    save(visitor, first, done="1")
    seen = {first}
    for _ in range(20):
        at = go(visitor, f"?after={first.rpartition('/')[2]}")
        if "done" in at:
            break
        assert at not in seen, "an answer that is read does not come again"
        seen.add(at)
        save(visitor, at, done="1")
        first = at
    assert at == f"/q/{ESSAY}?done=1" and len(seen) == 10
    assert "Everything is read" in visitor.get(at) and "10 of 10 read" in visitor.get(at)


def test_claims_end_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    claims, now = Claims(), [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    assert claims.claim("Ana", "a") == "" and claims.claim("Bo", "a") == "Ana" and claims.others("Bo") == {"a": "Ana"}
    claims.claim("Ana", "b")
    assert claims.others("Bo") == {"b": "Ana"}, "who goes on lets go"
    now[0] = CLAIM_SECONDS + 1
    assert claims.others("Bo") == {} and claims.claim("Bo", "b") == ""


def test_anonymous_pages_name_nobody_and_keep_their_order(visitor: Visitor, desk_office: Office) -> None:
    order = addresses(visitor)
    save(visitor, order[0], comment="x")
    assert addresses(visitor) == order and addresses(enter(desk_office, "Bo")) == order
    for page in ("/", f"/q/{ESSAY}", f"/q/{PLOT}", "/log", "/log.csv", order[0], addresses(visitor, PLOT)[0]):
        assert not re.search(r"2026\d{3}|李明|Maria|document\.title=1", visitor.get(page))
    assert not {a.rpartition("/")[2] for a in order} & {a.rpartition("/")[2] for a in addresses(visitor, PLOT)}
    visitor.client.post("/settings", base_url=BASE, data={"token": visitor.token, "names": "shown"})
    shown = visitor.get(f"/q/{ESSAY}")
    assert "李明" in shown and "2026002" in shown and "2026004" in visitor.get("/log.csv") + shown
    assert addresses(visitor) != order, "by roster now"


def test_code_is_shown_without_its_authors_name_where_names_are_hidden(
    desk_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    cells = (Cell("# 2026002, by Li Ming\nlisting = 120260021\n", "2026002 Li Ming.py"), Cell("# 我是李明\n", "cell 3"))
    monkeypatch.setattr(sources, "of", lambda db, submission: cells)
    for anonymous, name, want in (
        (True, "Li Ming", ["# …, by …\nlisting = 120260021\n", "# 我是李明\n"]),
        (True, "李明", ["# …, by Li Ming\nlisting = 120260021\n", "# 我是…\n"]),
        (False, "李明", [cell.source for cell in cells]),
    ):
        with Desk.open(desk_office.assignment, desk_office.book, anonymous) as desk:
            entry = replace(desk.entries(desk_office.assignment.question(ESSAY))[0], student="2026002", name=name)
            shown = desk.code(replace(entry, submission=1))
        assert [cell.source for cell in shown] == want
        assert ("2026002" in shown[0].label) is not anonymous and shown[1].label == "cell 3"


def test_an_item_is_added_chosen_and_changed_for_all(visitor: Visitor, desk_office: Office) -> None:
    address = key_of(desk_office, "2026004")

    def post(**fields: str) -> int:
        data = {"token": visitor.token, "back": address, **fields}
        return visitor.client.post(f"/q/{ESSAY}/items", base_url=BASE, data=data).status_code

    assert post(deduct="1.5", words="circular: uses $f$ to <b>derive</b> $f$") == 303
    page = visitor.get(address)
    assert "&lt;b&gt;derive" in page and "<math" in page and 'value="+1"' in page
    assert save(visitor, address, item=["+1"], done="1").status_code == 200
    assert post(item="+1", deduct="0", words="well put") == 303 and "well put" in visitor.get(address)
    for wrong in ({"deduct": "6", "words": "x"}, {"deduct": "-1", "words": "x"}, {"deduct": "nan", "words": "x"},
                  {"deduct": "1", "words": " "}):  # fmt: skip
        assert post(**wrong) == 400
    assert post(item="+99", deduct="1", words="x") == 404 and post(item="logarithm", deduct="1", words="x") == 404


def post(visitor: Visitor, address: str, **fields: str) -> TestResponse:
    return visitor.client.post(address, base_url=BASE, data={"token": visitor.token, **fields})


def test_an_item_is_removed_for_all_who_have_it(visitor: Visitor, desk_office: Office, assignment: Assignment) -> None:
    address, other = key_of(desk_office, "2026004"), key_of(desk_office, "2026010")
    items = f"/q/{ESSAY}/items"
    assert post(visitor, items, back=address, deduct="1.5", words="a slip").status_code == 303
    for one in (address, other):
        assert save(visitor, one, item=["+1", "logarithm"], done="1").status_code == 200
    page = visitor.get(address)
    assert "Answers that have it: 2." in page
    assert post(visitor, items, back=address, item="+1", remove="1").status_code == 303
    for one in (address, other):
        page = visitor.get(one)
        assert 'value="+1"' not in page and re.search(r'value="logarithm"[^>]* checked', page)
        assert "no longer in the rubric" not in page
    with Gradebook(desk_office.book) as book:
        assert Marking(assignment, book).of(book.record_of("2026010")).earned[ESSAY] == 3
    assert "rubric item removed" in visitor.get("/log")
    for gone in ("+1", "logarithm", "x"):
        assert post(visitor, items, back=address, item=gone, remove="1").status_code == 404


def test_what_a_student_asks_waits_until_somebody_replies(visitor: Visitor, desk_office: Office) -> None:
    address = key_of(desk_office, "2026004")
    waiting = [address, *(key_of(desk_office, s) for s in ("2026010", "2026016"))]
    for one in addresses(visitor):
        save(visitor, one, done="1")
    assert visitor.client.get(f"/q/{ESSAY}/next", base_url=BASE).headers["Location"].endswith("done=1")
    asked = post(visitor, "/asked", question=ESSAY, student="2026004", words="Step 2 <b>is</b> $x^2$.")
    assert asked.status_code == 303 and asked.headers["Location"] == f"/q/{ESSAY}", "names are hidden: not whose it is"
    assert visitor.client.get(f"/q/{ESSAY}/next", base_url=BASE).headers["Location"] == waiting[0]
    assert (
        "asked again: 1" in visitor.get("/") and "10 / 10" in visitor.get("/") and "Next to look at" in visitor.get("/")
    )
    assert visitor.get(f"/q/{ESSAY}").count("asks for another look") == 1
    page = visitor.get(address)
    assert "&lt;b&gt;is&lt;/b&gt;" in page and "<msup>" in page and 'name="done" value="1"' in page
    number = re.search(r'name="appeal" value="(\d+)"', page)
    assert number and post(visitor, f"{address}/reply", appeal=number[1], words=" ").status_code == 400
    assert post(visitor, f"{waiting[1]}/reply", appeal=number[1], words="of another").status_code == 404
    assert post(visitor, f"{address}/reply", appeal=number[1], words="So it is.", back=address).status_code == 303
    other = enter(desk_office, "Bo")
    late = post(other, f"{address}/reply", appeal=number[1], words="It is not.")
    assert late.status_code == 409 and "Ana replied meanwhile" in late.text and "It is not." in late.text
    page = visitor.get(address)
    assert "So it is." in page and 'class="reply"' not in page and "asks for another look</span>" not in page
    assert visitor.client.get(f"/q/{ESSAY}/next", base_url=BASE).headers["Location"].endswith("done=1")
    post(visitor, "/settings", names="shown")
    seen = post(visitor, "/asked", question=PLOT, student="李明", words="Look again")
    assert seen.headers["Location"] == key_of(desk_office, "2026002", PLOT)
    for wrong in ({"student": "2026999"}, {"student": ""}, {"words": " "}):
        assert (
            post(visitor, "/asked", **({"question": ESSAY, "student": "2026004", "words": "x"} | wrong)).status_code
            == 400
        )
    assert post(visitor, "/asked", question="none", student="2026004", words="x").status_code == 404
    assert post(visitor, f"{address}/asked", words="Once more.", back=address).status_code == 303
    assert "Once more." in visitor.get(address)
    table = list(csv.DictReader(io.StringIO(visitor.get("/log.csv").lstrip("\ufeff"))))
    assert [row["action"] for row in table[-4:]] == ["asked", "replied", "asked", "asked"]


def test_error_pages_speak_the_readers_language(visitor: Visitor, desk_office: Office) -> None:
    def said(answer: TestResponse) -> str:
        found = re.search(r'<p class="note bad">(.*?)</p>', answer.text, re.DOTALL)
        assert found
        return found[1]

    address = key_of(desk_office, "2026004")
    requests = [
        lambda: visitor.client.get("/q/none", base_url=BASE),
        lambda: visitor.client.post("/", base_url=BASE, data={"token": visitor.token}),
        lambda: visitor.client.post("/invite", base_url=BASE, data={"token": visitor.token, "name": " "}),
        lambda: visitor.client.post("/invite", base_url=BASE, data={"token": "x"}),
        lambda: visitor.client.post("/invite", base_url=BASE, data={"token": visitor.token, "name": "x" * 600_000}),
        lambda: visitor.client.get("/login?token=x", base_url=BASE),
        lambda: post(visitor, f"/q/{ESSAY}/items", deduct="99", words="x"),
        lambda: post(visitor, f"{address}/reply", appeal="9", words="x"),
        lambda: post(visitor, "/asked", question=ESSAY, student="nobody", words="x"),
        lambda: save(visitor, address, points=["99"], reason=["x"]),
    ]
    english = [one() for one in requests]
    codes = [404, 405, 400, 403, 413, 403, 400, 404, 400, 400]
    assert [one.status_code for one in english] == codes
    assert not any(re.search(r"[\u4e00-\u9fff]", said(one)) for one in english[:-1])
    post(visitor, "/settings", language="zh")
    for answer, code in zip((one() for one in requests[:-1]), codes, strict=False):
        assert answer.status_code == code and re.match(r"[\u4e00-\u9fff]|“", said(answer)), said(answer)
        assert '<html lang="zh">' in answer.text
    desk_office.door.language = "zh"
    stranger = create_app(desk_office).test_client().get("/", base_url=BASE)
    assert stranger.status_code == 403 and "每个链接只能使用一次" in stranger.text
    assert "你已退出" in post(visitor, "/leave").text


@pytest.mark.parametrize("version", ["nan", "inf", "-1", "1e9", "", "x"])
def test_a_version_that_is_no_number_is_an_old_one(visitor: Visitor, desk_office: Office, version: str) -> None:
    assert save(visitor, key_of(desk_office, "2026004"), version=version).status_code in (200, 409)


def test_the_log_tells_every_change_and_exports(visitor: Visitor, desk_office: Office) -> None:
    address = key_of(desk_office, HOSTILE)
    save(visitor, address, comment="=HYPERLINK(1)", points=["1"], reason=["a <slip>"])
    page = visitor.get("/log")
    assert "a &lt;slip&gt;" in page and "=HYPERLINK" in page and "<slip>" not in page
    visitor.client.post("/settings", base_url=BASE, data={"token": visitor.token, "names": "shown"})
    table = list(csv.DictReader(io.StringIO(visitor.get("/log.csv").lstrip("\ufeff"))))
    assert table[0]["student"] == HOSTILE and table[0]["who"] == "Ana" and "a <slip>" in table[0]["to"]
    assert "onerror" in visitor.get("/log") and "<img src=x" not in visitor.get("/log")


def test_an_answer_handed_in_anew_waits_again(
    visitor: Visitor, desk_office: Office, submissions: list[Submission]
) -> None:
    address = key_of(desk_office, "2026004")
    save(visitor, address, done="1")
    old = next(s for s in submissions if s.student == "2026004")
    new = replace(old, digest="new", written={ESSAY: (replace(old.written[ESSAY][0], content=b"Once more."),)})
    with Gradebook(desk_office.book) as book:
        book.enrol(3, new, True, "file")
    page = visitor.get(address)
    assert "Once more." in page and "handed in after the mark" in page and 'name="done" value="0"' in page
    save(visitor, address, page, done="1")
    assert "handed in after the mark" not in visitor.get(address)


def test_nothing_handed_in_can_be_marked_all_the_same(visitor: Visitor, desk_office: Office) -> None:
    address = key_of(desk_office, "2026003")
    assert "Nothing was handed in" in visitor.get(address)
    assert save(visitor, address, comment="came by mail", done="1").status_code == 200


def test_wrong_addresses_are_not_found(visitor: Visitor) -> None:
    for page in ("/q/none", "/q/none/x", f"/q/{ESSAY}/0123456789abcdef", f"{addresses(visitor)[0]}/x", "/etc/passwd",
                 f"/part/{ESSAY}/0123456789abcdef/0", "/..%2f..%2fetc/passwd", "/static/x"):  # fmt: skip
        assert visitor.client.get(page, base_url=BASE).status_code == 404


def test_following_goes_round(visitor: Visitor, desk_office: Office) -> None:
    with Desk.open(desk_office.assignment, desk_office.book, True) as desk:
        entries = desk.entries(desk_office.assignment.question(ESSAY))
    waiting = [e for e in entries if e.waits]
    assert following(entries, waiting[-1], {}) == waiting[0] and following(entries, None, {}) == waiting[0]
    everyone = {e.key: "Bo" for e in waiting}
    assert following(entries, None, everyone) == waiting[0], "better one that is open elsewhere than none"
