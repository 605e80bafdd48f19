"""What a student handed in, as a page shows it: by its first bytes, and never as anything that runs."""

from __future__ import annotations

import base64

import pytest

from autograder.grading.model import WrittenAnswer
from autograder.review.access import PDF_POLICY, PICTURE_POLICY
from autograder.review.answer import PIXELS, media_type, parts, pasted
from autograder.review.desk import Desk
from autograder.review.office import Office
from tests.review.conftest import ESSAY, Visitor
from tests.support.synthetic_class import png

PNG = png(3, 2, 1)
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080002000301011100") + b"\0" * 16
HUGE = PNG[:16] + (PIXELS // 1000 + 1).to_bytes(4) + (1000).to_bytes(4) + PNG[24:]
BASE = "http://127.0.0.1:8650"


def text(source: str, name: str = "a.md") -> WrittenAnswer:
    return WrittenAnswer("markdown", source.encode(), name)


@pytest.mark.parametrize(
    ("raw", "kind"),
    [(PNG, "image/png"), (JPEG, "image/jpeg"), (b"%PDF-1.7\n", "application/pdf"), (b"", None), (b"<svg/>", None),
     (b"GIF89a", None), (b"\x89PNG\r\n\x1a\n<script>alert(1)</script>", None), (PNG[:30], None),
     (b"\xff\xd8\xff", None),
     (b"\xff\xd8\xff\xe0\x00\x00" + b"\0" * 20, None), (b" %PDF-1.7", None), (b"\xff\xd8" + b"\xff" * 5000, None),
     (HUGE, None), (PNG[:16] + bytes(8) + PNG[24:], None)],
)  # fmt: skip
def test_a_file_is_what_its_first_bytes_say(raw: bytes, kind: str | None) -> None:
    assert media_type(raw) == kind


def test_a_text_shows_its_own_pictures_in_place() -> None:
    uri = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
    fake = f"data:image/png;base64,{base64.b64encode(b'<script>').decode()}"
    source = f"![p]({uri}) ![f]({fake}) ![s](sketch.png) ![g](图.png) ![n](none.png) ![q](pasted:0) ![o](pasted:7)"
    answer = (text(source), WrittenAnswer("image", PNG, "sketch.png"), WrittenAnswer("image", PNG, "图.png"),
              WrittenAnswer("image", JPEG, "page.jpg"))  # fmt: skip
    first, *others = parts(answer, "/part/q/k")
    assert [html.split('"')[1] for html in first.html.split("<img")[1:]] == [
        "/part/q/k/0/0", "/part/q/k/1", "/part/q/k/2", "/part/q/k/0/0",
    ]  # fmt: skip
    assert (
        "⊘ f<" in first.html
        and "⊘ n (none.png)<" in first.html
        and "⊘ o<" in first.html
        and "base64" not in first.source
    )
    assert [p.address for p in others] == ["/part/q/k/3"], "pictures shown in place are not shown again"
    assert pasted(answer[0], 0) == PNG and pasted(answer[0], 1) == b"<script>" and pasted(answer[0], 2) is None


@pytest.mark.parametrize("broken", ["A", "AA=A", "=", "AAAAA", "iVBORw0KGgo="])
def test_broken_base64_is_no_picture(broken: str) -> None:
    (part,) = parts([text(f"![p](data:image/png;base64,{broken})")], "/x")
    assert "<img" not in part.html


def test_parts_that_cannot_be_shown_are_offered_as_a_file(visitor: Visitor, desk_office: Office) -> None:
    html = b"<html><script>alert(1)</script>"
    evil = (
        WrittenAnswer("image", html, "x.png"),
        WrittenAnswer("pdf", html, "x.pdf"),
        WrittenAnswer("pdf", b"%PDF-1", "y.pdf"),
    )
    assert [p.kind for p in parts(evil, "/x")] == ["unknown", "unknown", "pdf"]
    with Desk.open(desk_office.assignment, desk_office.book, True) as desk:
        number = desk.marks.db.execute("SELECT submission FROM roll WHERE student = '2026003'").fetchone()[0]
        for n, piece in enumerate(evil):
            desk.marks.db.execute("INSERT INTO answer VALUES (?, ?, ?, ?, ?, '', ?)",
                                  (number, ESSAY, n, piece.kind, piece.name, piece.content))  # fmt: skip
        key = desk.key(ESSAY, "2026003")
    assert "neither a picture nor a PDF" in visitor.get(f"/q/{ESSAY}/{key}")
    for n in (0, 1):
        answer = visitor.client.get(f"/part/{ESSAY}/{key}/{n}", base_url=BASE)
        assert answer.content_type == "application/octet-stream" and answer.data == html
        assert answer.headers["Content-Disposition"].startswith("attachment; filename=")
        assert answer.headers["Content-Security-Policy"] == PICTURE_POLICY and "sandbox" in PICTURE_POLICY
    shown = visitor.client.get(f"/part/{ESSAY}/{key}/2", base_url=BASE)
    assert shown.content_type == "application/pdf" and shown.headers["Content-Security-Policy"] == PDF_POLICY
    assert "script-src" not in PDF_POLICY and "default-src 'none'" in PDF_POLICY
    for missing in ("3", "0/0", "2/0", "99999999999"):
        assert visitor.client.get(f"/part/{ESSAY}/{key}/{missing}", base_url=BASE).status_code == 404
