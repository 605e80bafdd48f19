"""What would stop the grader of a whole class if one student could hand it in, and what would only be a nuisance.

Time is CPU time, with a bound that linear work keeps a hundredfold and quadratic work breaks a hundredfold.
"""

from __future__ import annotations

import base64
import io
import json
import os
import resource
import signal
import tarfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from autograder.course import Assignment
from autograder.grading import dialects
from autograder.grading.archives import unpack_class
from autograder.grading.downloads import Attempt, find_attempts
from autograder.grading.intake import Refusal, take_file, take_in
from autograder.grading.model import Submission
from autograder.grading.notebook import read_notebook
from autograder.grading.refusal import Refused, on_disk
from autograder.grading.roster import Roster, Student
from autograder.grading.source import written

GOOD = "def mean_rate(times, duration):\n    return len(times) / duration\n"
BOUND = 60.0
MUCH = 1_000_000


@contextmanager
def bounded() -> Iterator[None]:
    def stop(*_: object) -> None:
        pytest.fail(f"more than {BOUND} s of CPU time")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, BOUND)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def book(*cells: tuple[str, str]) -> bytes:
    return json.dumps({"cells": [{"cell_type": kind, "source": source} for kind, source in cells]}).encode()


@pytest.mark.parametrize(
    "cell",
    [
        "(" + "\n" * MUCH,
        "%x\na" + " " * MUCH + "b",
        "x = (\n" + "%a\n" * (MUCH // 3),
        "%a (\n" * (MUCH // 5),
        "%x\n" + "a?" * (MUCH // 2),
        "%%time\n" * (MUCH // 7),
        "-" * MUCH + "1",
        "a" + "()" * (MUCH // 2),
    ],
    ids=["lines", "blanks", "bracket", "brackets", "questions", "magics", "signs", "calls"],
)
def test_no_cell_holds_intake_up(cell: str) -> None:
    with bounded():
        read_notebook(book(("code", cell)), "x.ipynb")


def test_endless_code_in_many_cells_is_refused() -> None:
    with pytest.raises(Refused, match="Cell 3 of"):
        read_notebook(book(*[("code", "a=1;" * (MUCH // 2))] * 5), "x.ipynb")


def test_magics_within_magics_run_as_far_as_people_nest_them() -> None:
    cells = read_notebook(book(("code", "%%capture\n%%time\nx = 1\n")), "x.ipynb").cells
    assert "x = 1" in cells[0].source


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("files = !ls *.py", "files = None"),
        ("a, b  = %who_ls int", "a, b = None"),
        ("    x =   !pwd", "    x = None"),
        ("%time y = f(3)", "y = f(3)"),
        ("x.shape?", "pass"),
    ],
)
def test_magics_are_translated_line_by_line(line: str, plain: str) -> None:
    indent = "if True:\n" if line.startswith(" ") else ""
    cells = read_notebook(book(("code", f"%%time\n{indent}{line}\n!ls\n")), "x.ipynb").cells
    assert plain in cells[0].source.split("\n")


def test_half_letters_in_a_notebook(rates: Assignment, tmp_path: Path) -> None:
    """JSON can spell half of a pair that stands for one letter; no text may hold it."""
    raw = book(("code", GOOD + "s = 'HALF'\n"), ("code", "%%writefile note.txt\nHALF\n"), ("markdown", "HALF"))
    path = tmp_path / "rates.ipynb"
    path.write_bytes(raw.replace(b"HALF", b"\\ud83d"))
    taken = take_file(rates, path)
    assert isinstance(taken, Submission) and taken.files["note.txt"] == b"?\n"


def test_a_stub_nested_beyond_reason() -> None:
    for depth in (10, 500, 1500, 5000):
        with bounded():
            assert written(["def f():\n    raise " + "-" * depth + "1\n"], {"f"}) <= {"f"}
    assert written(["def f():\n    'doc'\n    raise NotImplementedError('f')\n"], {"f"}) == set()


@pytest.mark.parametrize("codec", ["rot13", "hex", "undefined", "idna", "utf-7", "unicode_escape", "a" * 3000])
def test_codecs_that_nobody_uses_are_not_run(codec: str, rates: Assignment, tmp_path: Path) -> None:
    """A helper may declare them: what comes of it is for Python to say, in the sandbox."""
    raw = f"# coding: {codec}\nx = 1\n".encode()
    (tmp_path / "li").mkdir()
    (tmp_path / "li" / "rates.py").write_text(GOOD)
    (tmp_path / "li" / "helper.py").write_bytes(raw)
    taken = take_file(rates, tmp_path / "li")
    assert isinstance(taken, Submission) and taken.files == {"helper.py": raw}


def test_a_codec_that_takes_hours_is_not_run_either(rates: Assignment, tmp_path: Path) -> None:
    (tmp_path / "li").mkdir()
    (tmp_path / "li" / "rates.py").write_text(GOOD)
    body = "x = '" + "a" * (2 * MUCH) + "-" + "abcdefgh" * MUCH + "'\n"
    (tmp_path / "li" / "helper.py").write_text(f"# coding: punycode\n{body}")
    with bounded():
        assert isinstance(take_file(rates, tmp_path / "li"), Submission)


def test_many_archives_are_one_submission(rates: Assignment, tmp_path: Path) -> None:
    """Each may hold as much as a submission; together they may not."""
    folder = tmp_path / "li"
    folder.mkdir()
    (folder / "rates.py").write_text(GOOD)
    piece = os.urandom(200_000)
    for number in range(12):
        with zipfile.ZipFile(folder / f"{number}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{number}.bin", piece + bytes(12_000_000))
    refused = take_file(rates, folder)
    assert isinstance(refused, Refusal) and "more than" in str(refused.reason)
    whole = take_in(rates, Attempt("li", tuple((path.name, path) for path in sorted(folder.iterdir()))))
    assert isinstance(whole, Refusal) and whole.reason == refused.reason


def test_a_picture_is_not_pasted_a_thousand_times(rates: Assignment, tmp_path: Path) -> None:
    picture = base64.b64encode(os.urandom(2 << 20)).decode()
    text = "<!-- answer: why -->" + "(attachment:a)" * 1000
    cell = {"cell_type": "markdown", "source": text, "attachments": {"a": {"image/png": picture}}}
    path = tmp_path / "rates.ipynb"
    path.write_text(json.dumps({"cells": [cell]}))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    refused = take_file(rates, path)
    assert isinstance(refused, Refusal) and "larger than" in str(refused.reason)
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10) - before < 400


def test_code_is_counted_in_bytes(tmp_path: Path) -> None:
    """Letters of four bytes would be more than a process is sent, and so the grader's error."""
    cell = ("code", "# " + "\N{GRINNING FACE}" * 600_000)
    with pytest.raises(Refused, match="Cell 1 of"):
        read_notebook(json.dumps({"cells": [{"cell_type": "code", "source": cell[1]}]}).encode(), "x.ipynb")


def test_another_programs_file_costs_nobody_the_submission(rates: Assignment, tmp_path: Path) -> None:
    """Mathematica and Objective-C call their files .m, too."""
    (tmp_path / "li").mkdir()
    (tmp_path / "li" / "rates.py").write_text(GOOD)
    (tmp_path / "li" / "notes.m").write_bytes(b"\0\1\2 mean_rate")
    taken = take_file(rates, tmp_path / "li")
    assert isinstance(taken, Submission) and "notes.m" in str(taken.notes[0])
    assert dialects.program("octave", "rates", taken.files, {"x": "octave"}, {}, 0).files["notes.m"][:1] == b"\0"


def test_long_names_in_an_archive_are_what_a_disk_takes(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "li.zip"
    path.write_bytes(zipped("rates.py", "很长的论文题目" * 20 + ".pdf").getvalue())
    taken = take_file(rates, path)
    assert isinstance(taken, Submission)
    (name,) = taken.files
    assert len(name.encode()) < 255 and name.endswith(".pdf")


# Names -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("张三".encode(), "张三"),
        ("张三".encode("gbk"), "张三"),
        ("e\u0301".encode(), "é"),
        (b"plain-\xff", "plain-\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_names_of_any_encoding_can_be_read(raw: bytes, name: str) -> None:
    assert on_disk(os.fsdecode(raw)) == name
    assert on_disk(name) == name


def test_a_class_folder_unpacked_in_the_wrong_encoding(rates: Assignment, tmp_path: Path) -> None:
    """As a class download from a Chinese Windows looks after `unzip`: every name in it is GBK."""
    room = os.fsencode(tmp_path / "class")
    os.mkdir(room)
    folder = os.path.join(room, "2026001_张三_1".encode("gbk"))
    os.mkdir(folder)
    for name in ("rates.py", "说明.txt"):
        with open(os.path.join(folder, name.encode("gbk")), "w") as file:
            file.write(GOOD)
    with open(os.path.join(room, "李四.py".encode("gbk")), "w") as file:
        file.write(GOOD)
    roster = Roster((Student("2026001", "张三"), Student("2026002", "李四")))
    found = find_attempts(tmp_path / "class", ZoneInfo("Asia/Shanghai"), roster)
    taken = {attempt.student: take_in(rates, attempt) for attempt in found.attempts}
    assert set(taken) == {"2026001", "2026002"}
    assert all(isinstance(one, Submission) for one in taken.values())
    assert "说明.txt" in taken["2026001"].files  # type: ignore[union-attr]


def test_no_name_steers_a_terminal_or_breaks_a_file(rates: Assignment, tmp_path: Path) -> None:
    room = tmp_path / "room"
    room.mkdir()
    names = [b"\x1b[31mred.py", "\u202eevil.py".encode(), b"line\nbreak.py", b"\xff\xfe.py", b"tab\t.py"]
    for name in names:
        with open(os.path.join(os.fsencode(room), name), "w") as file:
            file.write(GOOD)
    found = find_attempts(room, ZoneInfo("UTC"))
    assert len(found.attempts) == len(names)
    for attempt in found.attempts:
        attempt.student.encode()
        assert attempt.student.isprintable() and attempt.source.isprintable()
        assert isinstance(take_in(rates, attempt), Submission)


def test_a_tar_with_names_in_gbk(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "rates.tar"
    with tarfile.open(path, "w", encoding="gbk", format=tarfile.GNU_FORMAT) as archive:
        for name in ("rates.py", "数据/表.csv"):
            member = tarfile.TarInfo(name)
            member.size = len(GOOD)
            archive.addfile(member, io.BytesIO(GOOD.encode()))
    taken = take_file(rates, path)
    assert isinstance(taken, Submission) and list(taken.files) == ["数据/表.csv"]


@pytest.mark.parametrize(
    "records", [{"comment": "1" * MUCH}, {"path": "x" * MUCH}, {f"key{n}": "v" for n in range(20_000)}]
)
def test_records_of_a_tar_that_take_hours(records: dict[str, str], rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "li.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("rates.py")
        member.pax_headers = records
        archive.addfile(member)
    with bounded():
        assert isinstance(take_file(rates, path), Refusal)


def test_a_tar_with_records_for_every_file(rates: Assignment, tmp_path: Path) -> None:
    """As tar on a Mac writes them."""
    path = tmp_path / "li.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for number in range(800):
            member = tarfile.TarInfo(f"{number}.txt" if number else "rates.py")
            member.size = len(GOOD)
            member.pax_headers = {"LIBARCHIVE.xattr.com.apple.quarantine": "MDA4MTs2NTNm" * 60, "mtime": "1.5"}
            archive.addfile(member, io.BytesIO(GOOD.encode()))
    taken = take_file(rates, path)
    assert isinstance(taken, Submission) and len(taken.files) == 799


def zipped(*names: str) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, GOOD)
    return file


@pytest.mark.parametrize("names", [("a.py", "a.py/b.py"), ("a.py/b.py", "a.py"), ("a/b/c.py", "a/b")])
def test_a_name_that_is_a_file_and_a_folder(names: tuple[str, ...], rates: Assignment, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="two files"):
        unpack_class(zipped(*names), "class.zip", tmp_path)
    path = tmp_path / "one.zip"
    path.write_bytes(zipped(*names).getvalue())
    assert isinstance(take_file(rates, path), Refusal)


def test_names_longer_than_this_disk_takes(tmp_path: Path) -> None:
    long = "很长的名字" * 20
    unpack_class(zipped(f"zhang_1_2_{long}.py", f"zhang_1_3_{long}!.py", "short.py"), "class.zip", tmp_path)
    found = find_attempts(tmp_path, ZoneInfo("UTC"))
    assert sorted(attempt.student for attempt in found.attempts) == ["short", "zhang_1"]


def test_what_python_cannot_hold_is_one_students_refusal(
    rates: Assignment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(error: type[BaseException]) -> Callable[..., object]:
        def reading(*_: object) -> object:
            raise error

        return reading

    (tmp_path / "rates.py").write_text(GOOD)
    for error in (RecursionError, MemoryError):
        monkeypatch.setattr("autograder.grading.intake._read_code", give_up(error))
        refused = take_file(rates, tmp_path / "rates.py")
        assert isinstance(refused, Refusal) and "nested too deep" in str(refused.reason)


# Order in time -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"])
@pytest.mark.parametrize("local", ["UTC", "Asia/Shanghai", "America/Los_Angeles"])
def test_the_latest_attempt_wins_wherever_the_grader_sits(
    zone: str, local: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", local)
    moments = ["2026-10-31-23-59-59", "2026-11-01-01-30-00", "2026-11-01-02-30-00", "2026-11-01-00-00-01"]
    for moment in moments:  # a night in which America sets its clocks back
        (tmp_path / f"HW 1_2026001_attempt_{moment}_rates.py").write_text(GOOD)
    found = find_attempts(tmp_path, ZoneInfo(zone))
    (last,) = found.attempts
    assert "02-30-00" in last.source
    assert ["23-59-59" in found.superseded[0].source, "01-30-00" in found.superseded[-1].source] == [True, True]


def test_gradescope_times_of_different_zones_are_compared_as_moments(tmp_path: Path) -> None:
    lines = []
    for number, when in ((1, "2026-11-01 09:00:00 +08:00"), (2, "2026-10-31 20:30:00 -07:00")):
        folder = tmp_path / f"submission_{number}"
        folder.mkdir()
        (folder / "rates.py").write_text(GOOD)
        lines.append(f"submission_{number}:\n  :submitters:\n  - :sid: '7'\n  :created_at: {when}\n")
    (tmp_path / "submission_metadata.yml").write_text("---\n" + "".join(lines))
    (last,) = find_attempts(tmp_path, ZoneInfo("Asia/Shanghai")).attempts
    assert last.source == "submission_2"  # 03:30 in universal time, after 01:00


def test_invisible_characters_in_a_name_cost_nobody_the_submission(rates: Assignment, tmp_path: Path) -> None:
    """They come along when a name is copied from a web page or a dialogue of Windows."""
    path = tmp_path / "li.zip"
    path.write_bytes(zipped("rates.py", "\u202adata\u200b.txt", "a\ufeff/\u2060b.txt").getvalue())
    taken = take_file(rates, path)
    assert isinstance(taken, Submission) and sorted(taken.files) == ["a/b.txt", "data.txt"]


@pytest.mark.parametrize("name", [".\u200b./x.py", "\u200b/x.py", "x\x1b.py", "\u200b"])
def test_invisible_characters_hide_nothing(name: str, rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "li.zip"
    path.write_bytes(zipped("rates.py", name).getvalue())
    assert isinstance(take_file(rates, path), Refusal)


MATLAB = "function y = mean_rate (x)\n  % 膜电位\n  y = '电压';\nend\n"


@pytest.mark.parametrize(
    "raw",
    [
        MATLAB.encode("gbk"),
        MATLAB.replace("\n", "\r\n").encode("gbk"),
        b"\xef\xbb\xbf" + MATLAB.encode(),
        MATLAB.encode("utf-16"),
    ],
    ids=["GBK", "GBK with CRLF", "BOM", "UTF-16"],
)
def test_matlab_as_a_chinese_windows_saves_it(raw: bytes, rates: Assignment, tmp_path: Path) -> None:
    (tmp_path / "li").mkdir()
    (tmp_path / "li" / "mean_rate.m").write_bytes(raw)
    taken = take_file(rates, tmp_path / "li")
    assert isinstance(taken, Submission) and taken.languages == {"mean_rate": "octave"}
    program = dialects.program("octave", "rates", taken.files, taken.languages, {}, 0)
    assert program.files["mean_rate.m"].decode() == MATLAB


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gbk"])
@pytest.mark.parametrize("line", ["\n", "\r\n"])
def test_notebooks_however_they_were_saved(encoding: str, line: str, rates: Assignment, tmp_path: Path) -> None:
    """Colab, Jupyter, and an editor that saw it in between."""
    text = book(("code", "# 发放率\ndef mean_rate(t):\n    return 1.0")).decode()
    text = json.dumps(json.loads(text) | {"metadata": {"colab": {"provenance": []}}}, ensure_ascii=False, indent=1)
    path = tmp_path / "rates.ipynb"
    path.write_bytes(text.replace("\n", line).encode(encoding))
    taken = take_file(rates, path)
    assert isinstance(taken, Submission) and "发放率" in taken.cells[0].source


def test_a_folder_zipped_on_a_mac_in_another_folder(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "li.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("作业/最终版/rates.py", "def mean_rate(t):\n    return 1.0\n")
        file.writestr(unicodedata.normalize("NFD", "作业/最终版/Übung.txt"), "x")
        for junk in ("__MACOSX/作业/._rates.py", "作业/.DS_Store", "作业/Thumbs.db", "作业/~$notes.docx"):
            file.writestr(junk, "\0\5\7")
    taken = take_file(rates, path)
    assert isinstance(taken, Submission) and taken.notes == ()
    assert ([cell.label for cell in taken.cells], list(taken.files)) == (["rates.py"], ["Übung.txt"])
