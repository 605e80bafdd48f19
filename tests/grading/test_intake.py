"""What intake makes of honest, unlucky and hostile files; nothing of theirs is ever run."""

from __future__ import annotations

import io
import json
import os
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from autograder.course import Assignment
from autograder.grading.intake import Refusal, take_file
from autograder.grading.model import Submission

GOOD = "def mean_rate(times, duration):\n    return len(times) / duration\n\n\ndef doubled(x):\n    return x + x\n"
STUB = "def mean_rate(times, duration):\n    '''Rate.'''\n    raise NotImplementedError('write me')\n"


def taken(rates: Assignment, path: Path) -> Submission:
    result = take_file(rates, path)
    assert isinstance(result, Submission), str(result.reason)
    return result


def refused(rates: Assignment, path: Path) -> str:
    result = take_file(rates, path)
    assert isinstance(result, Refusal), "it was taken in"
    return str(result.reason)


def notes(submission: Submission) -> str:
    return "\n".join(map(str, submission.notes))


def notebook(*cells: tuple[str, str]) -> bytes:
    rows = [{"cell_type": kind, "metadata": {}, "source": source, "outputs": []} for kind, source in cells]
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": rows}).encode()


def packed(path: Path, members: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


# Which file, whose ------------------------------------------------------------------------------------


def test_a_script_is_one_cell(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "zhang.py"
    path.write_text(GOOD)
    submission = taken(rates, path)
    assert submission.student == "zhang"
    assert [c.label for c in submission.cells] == ["zhang.py"]
    assert submission.cells[0].source == GOOD
    assert not submission.files and len(submission.digest) == 64


def test_the_digest_follows_the_content_and_nothing_else(rates: Assignment, tmp_path: Path) -> None:
    one, other = tmp_path / "a.py", tmp_path / "b"
    one.write_text(GOOD)
    other.mkdir()
    (other / "rates.py").write_text(GOOD)
    before = taken(rates, one).digest
    assert taken(rates, other).digest == before
    (other / "helper.py").write_text("x = 1\n")
    assert taken(rates, other).digest != before


def test_the_right_name_wins_and_helpers_come_along(rates: Assignment, tmp_path: Path) -> None:
    folder = tmp_path / "li"
    (folder / "hw" / "tools").mkdir(parents=True)
    (folder / "hw" / "rates.py").write_text("from tools.maths import doubled\n" + GOOD)
    (folder / "hw" / "tools" / "maths.py").write_text("def doubled(x):\n    return x * 2\n")
    (folder / "hw" / "points.csv").write_text("1,2\n")
    (folder / "hw" / "__pycache__").mkdir()
    (folder / "hw" / "__pycache__" / "rates.pyc").write_bytes(b"\0")
    (folder / ".DS_Store").write_bytes(b"\0")
    submission = taken(rates, folder)
    assert submission.cells[0].label == "rates.py"
    assert set(submission.files) == {"points.csv", "tools/maths.py"}
    assert not submission.notes, "a helper that the answer imports is no rival, though it defines `doubled`"


def test_helpers_lie_beside_the_answer_as_the_student_had_them(rates: Assignment, tmp_path: Path) -> None:
    path = packed(tmp_path / "li.zip", {"hw/rates.py": GOOD, "hw/lib/tool.py": "y = 2\n", "other.txt": "z"})
    assert set(taken(rates, path).files) == {"lib/tool.py", "other.txt"}


def test_a_wrong_file_name_is_taken_and_said(rates: Assignment, tmp_path: Path) -> None:
    folder = tmp_path / "wang"
    folder.mkdir()
    (folder / "final_v2.py").write_text(GOOD)
    submission = taken(rates, folder)
    assert "final_v2.py was graded; the file should be called rates.py" in notes(submission)


def test_a_rival_that_nobody_imports_is_said(rates: Assignment, tmp_path: Path) -> None:
    path = packed(tmp_path / "li.zip", {"rates.py": GOOD, "old_version.py": GOOD})
    submission = taken(rates, path)
    assert "rates.py was graded; old_version.py answers the same questions" in notes(submission)


def test_of_two_notebooks_the_one_that_answers_more_is_graded(rates: Assignment, tmp_path: Path) -> None:
    folder = tmp_path / "chen"
    folder.mkdir()
    (folder / "draft.ipynb").write_bytes(notebook(("code", GOOD.split("\n\n\n")[0])))
    (folder / "done.ipynb").write_bytes(notebook(("code", GOOD)))
    submission = taken(rates, folder)
    assert "done.ipynb was graded; draft.ipynb answers the same questions" in notes(submission)


def test_an_untouched_skeleton_does_not_hide_the_finished_notebook(rates: Assignment, tmp_path: Path) -> None:
    folder = tmp_path / "sun"
    (folder / "checks").mkdir(parents=True)
    (folder / "rates.py").write_text(STUB)
    (folder / "rates.ipynb").write_bytes(notebook(("code", GOOD)))
    (folder / "check.py").write_text("def mean_rate(): pass\n")
    (folder / "checks" / "test_rates.py").write_text("def doubled(): pass\n")
    submission = taken(rates, folder)
    assert [c.label for c in submission.cells] == ["cell 1"]
    assert not submission.files, "the release's own files are no helpers"


def test_another_assignments_answer_is_graded_and_said(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "zhou.py"
    path.write_text("def hopfield(x):\n    return x\n")
    assert "none of the functions" in notes(taken(rates, path))


def test_a_syntax_error_is_no_refusal(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "wu.py"
    path.write_text("def mean_rate(times:\n    return 1\n")
    assert taken(rates, path).cells[0].source.startswith("def mean_rate(times:")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty", None, "empty"),
        ("notes", {"essay.docx": b"x"}, "No .py or .ipynb file is in it, only essay.docx"),
    ],
)
def test_nothing_to_grade(
    rates: Assignment, tmp_path: Path, name: str, content: dict[str, bytes] | None, reason: str
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    for file, raw in (content or {}).items():
        (folder / file).write_bytes(raw)
    assert reason in refused(rates, folder)


def test_an_empty_script_is_graded_as_it_is(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "zero.py"
    path.touch()
    assert "none of the functions" in notes(taken(rates, path))


# Encodings --------------------------------------------------------------------------------------------

CHINESE = "# 平均发放率：脉冲数除以时长\n" + GOOD


@pytest.mark.parametrize(
    ("raw", "note"),
    [
        (CHINESE.encode(), ""),
        (CHINESE.encode("utf-8-sig"), ""),
        (CHINESE.encode("utf-16"), "UTF-16"),
        (CHINESE.encode("gbk"), "GBK"),
        (CHINESE.encode("gb18030"), "GBK"),
        (("# -*- coding: big5 -*-\n# 神經\n" + GOOD).encode("big5"), "BIG5"),
        (GOOD.encode("utf-16-le"), "UTF-16-LE"),
        (CHINESE.replace("\n", "\r\n").encode(), ""),
        (("# caf\u00e9\n" + GOOD).encode("cp1252"), "Windows-1252"),
    ],
)
def test_encodings(rates: Assignment, tmp_path: Path, raw: bytes, note: str) -> None:
    path = tmp_path / "qian.py"
    path.write_bytes(raw)
    submission = taken(rates, path)
    assert submission.cells[0].source.endswith(GOOD) and "\r" not in submission.cells[0].source
    assert "\ufeff" not in submission.cells[0].source
    assert note in notes(submission) and bool(submission.notes) == bool(note)


@pytest.mark.parametrize(
    ("raw", "taken_as"),
    [
        (CHINESE.encode("gbk"), CHINESE.encode()),
        (CHINESE.encode("utf-16"), CHINESE.encode()),
        (b"# coding: gbk\n" + CHINESE.encode("gbk"), b"# coding: gbk\n" + CHINESE.encode("gbk")),
        (CHINESE.encode("utf-8-sig"), CHINESE.encode("utf-8-sig")),
        (bytes(range(256)), bytes(range(256))),
    ],
)
def test_a_helper_becomes_what_python_can_import(
    rates: Assignment, tmp_path: Path, raw: bytes, taken_as: bytes
) -> None:
    folder = tmp_path / "qian"
    folder.mkdir()
    (folder / "rates.py").write_text("import helper\n" + GOOD)
    (folder / "helper.py").write_bytes(raw)
    assert taken(rates, folder).files == {"helper.py": taken_as}


def test_a_declared_escape_codec_does_not_hide_code(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"# coding: unicode_escape\n# \\u000aimport os\n" + GOOD.encode())
    assert "\nimport os" not in taken(rates, path).cells[0].source


def test_nul_is_refused_and_bidi_is_said(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"x = 1\n\0\0\n" + GOOD.encode())
    assert "NUL" in refused(rates, path)
    path.write_text("# \u202e gnihton\n" + GOOD)
    assert "invisible characters" in notes(taken(rates, path))


# Notebooks --------------------------------------------------------------------------------------------


def test_a_notebook_of_a_student_as_they_are(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "zhao.ipynb"
    path.write_bytes(
        notebook(
            ("code", 'import otter\ngrader = otter.Notebook("rates.ipynb")'),
            ("markdown", "# Rates"),
            ("code", "%matplotlib inline\n%load_ext autoreload\nimport numpy as np\n!pip install tqdm\nfiles = !ls"),
            ("code", "%%time\n" + GOOD),
            ("code", "%%bash\nrm -rf ~"),
            ("code", 'grader.check("mean_rate")'),
            ("code", "x = (7\n     % 4)\ns = '''\n%d apples\n!\n'''\nnp.ones?\n%time y = x % 2"),
            ("code", "for i in range(2):\n    %timeit -n1 i\n    z = i"),
            ("code", "%%writefile helper.py\nmagic = 42\n"),
            ("markdown", "<!-- answer: why -->\n\nBecause $e = mc^2$."),
            ("markdown", "<!-- answer: unknown_question -->\nnobody asked"),
        )
    )
    submission = taken(rates, path)
    source = {cell.label: cell.source for cell in submission.cells}
    for cell in source.values():
        compile(cell, "cell", "exec")
    assert "grader" not in "".join(source.values()) and "otter" not in "".join(source.values())
    assert source["cell 2"].splitlines()[2] == "import numpy as np", "lines keep their numbers"
    assert source["cell 3"] == "\n" + GOOD
    names: dict[str, object] = {"np": __import__("numpy")}
    exec(source["cell 6"], names)
    assert names["x"] == 3 and names["s"] == "\n%d apples\n!\n" and names["y"] == 1
    exec(source["cell 7"], names)
    assert names["z"] == 1
    assert submission.files == {"helper.py": b"magic = 42\n"}
    assert submission.written["why"][0].content.decode() == "Because $e = mc^2$."
    assert set(submission.written) == {"why"}
    assert "!pip install tqdm" in notes(submission) and "%%bash" in notes(submission)
    assert "matplotlib" not in notes(submission), "nobody misses %matplotlib inline"


def test_a_cell_that_fails_stays_as_it_is_and_the_others_too(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(notebook(("code", GOOD), ("code", "def broken(:"), ("code", "%%time\nz = 1")))
    assert [c.source for c in taken(rates, path).cells] == [GOOD, "def broken(:", "\nz = 1"]


def test_pictures_in_a_written_answer_come_along(rates: Assignment, tmp_path: Path) -> None:
    book = json.loads(notebook(("code", GOOD), ("markdown", "<!-- answer: why -->![](attachment:p.png)")))
    book["cells"][1]["attachments"] = {"p.png": {"image/png": "iVBORw0KGgo="}}
    path = tmp_path / "a.ipynb"
    path.write_text(json.dumps(book))
    assert taken(rates, path).written["why"][0].content == b"![](data:image/png;base64,iVBORw0KGgo=)"


def test_old_notebooks_are_read(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    cells = [{"cell_type": "code", "input": GOOD.splitlines(keepends=True), "outputs": []}]
    path.write_text(json.dumps({"nbformat": 3, "worksheets": [{"cells": cells}]}))
    assert taken(rates, path).cells[0].source == GOOD


@pytest.mark.parametrize(
    "raw",
    [b"", b"{}", b"[]", b"null", b"{", b'{"cells": 3}', b'{"cells": [1]}', b'{"cells": [{"source": {}}]}',
     b'{"worksheets": [[]]}', b"[" * 200_000, b'{"cells": ' + b"[" * 200_000],
)  # fmt: skip
def test_broken_notebooks_are_refused(rates: Assignment, tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(raw)
    assert "notebook" in refused(rates, path)


def test_a_huge_notebook_is_refused_unread(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    with path.open("wb") as file:
        file.truncate(500 * 1024 * 1024)
    assert "larger than" in refused(rates, path)


def test_written_answers_as_files(rates: Assignment, tmp_path: Path) -> None:
    folder = tmp_path / "he"
    folder.mkdir()
    (folder / "rates.py").write_text(GOOD)
    (folder / "why.md").write_bytes("因为".encode("gbk"))
    assert taken(rates, folder).written["why"][0].content.decode() == "因为"
    (folder / "rates.py").unlink()
    assert taken(rates, folder).cells == (), "an essay alone is a submission"


# Archives ---------------------------------------------------------------------------------------------


def zipped(name: str, *, mode: int = 0, flags: int = 0) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr("rates.py", GOOD)
        info = zipfile.ZipInfo(name)
        info.external_attr = mode << 16
        archive.writestr(info, "/etc/passwd")
    raw = sink.getvalue()
    if flags:
        at = raw.rfind(b"PK\x01\x02")
        raw = raw[: at + 8] + bytes([flags]) + raw[at + 9 :]
    return raw


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (zipped("../../evil.py"), "points outside"),
        (zipped("..\\evil.py"), "points outside"),
        (zipped("a/../../b.py"), "points outside"),
        (zipped("/etc/cron.d/x"), "absolute"),
        (zipped("C:\\x.py"), "absolute"),
        (zipped("link", mode=stat.S_IFLNK | 0o777), "link or a device"),
        (zipped("fifo", mode=stat.S_IFIFO | 0o777), "link or a device"),
        (zipped("inner.zip"), "another archive"),
        (zipped("a\x1b[2J.py"), "characters"),
        (zipped("x" * 300), "too long"),
        (zipped("/".join("d" * 20)), "too deep"),
        (zipped("secret.py", flags=1), "password"),
        (zipped("ok.txt")[:-40], "not a readable archive"),
        (b"PK\x03\x04 not really", "not a readable archive"),
        (b"", "not a readable archive"),
    ],
)
def test_hostile_zips_are_refused(rates: Assignment, tmp_path: Path, raw: bytes, reason: str) -> None:
    path = tmp_path / "eve.zip"
    path.write_bytes(raw)
    before = sorted(tmp_path.rglob("*"))
    assert reason in refused(rates, path)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_duplicate_names_are_refused(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "eve.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("rates.py", GOOD)
        archive.writestr("./rates.py", "import os")
    assert "two files called" in refused(rates, path)


def test_bombs_are_cut_while_they_unpack(rates: Assignment, tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"rates.py": GOOD, "zeros.bin": bytes(40 * 1024 * 1024)})
    assert path.stat().st_size < 100_000
    assert "times its size" in refused(rates, path)
    with tarfile.open(tmp_path / "b.tar.gz", "w:gz") as archive:
        info = tarfile.TarInfo("zeros.bin")
        info.size = 40 * 1024 * 1024
        archive.addfile(info, io.BytesIO(bytes(info.size)))
    assert "times its size" in refused(rates, tmp_path / "b.tar.gz")


def test_a_lying_size_does_not_help(rates: Assignment, tmp_path: Path) -> None:
    raw = bytearray(packed(tmp_path / "a.zip", {"rates.py": GOOD * 1000}).read_bytes())
    at = raw.rfind(b"PK\x01\x02")
    raw[at + 24 : at + 28] = (10).to_bytes(4, "little")
    (tmp_path / "a.zip").write_bytes(raw)
    assert "not a readable archive" in refused(rates, tmp_path / "a.zip")


def test_a_million_entries_are_not_listed(rates: Assignment, tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {f"f{n}": "" for n in range(1500)})
    assert "more than 1000 files" in refused(rates, path)
    raw = bytearray(path.read_bytes())
    at = raw.rfind(b"PK\x05\x06")
    raw[at + 8 : at + 12] = b"\1\0\1\0"  # claims one entry
    path.write_bytes(raw)
    assert "more than 1000 files" in refused(rates, path)


def test_a_tar_with_an_endless_header_is_cut(rates: Assignment, tmp_path: Path) -> None:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w:gz", format=tarfile.PAX_FORMAT) as archive:
        info = tarfile.TarInfo("x")
        info.pax_headers = {"comment": "y" * 80_000_000}
        archive.addfile(info)
    path = tmp_path / "a.tar.gz"
    path.write_bytes(sink.getvalue())
    assert "holds more than" in refused(rates, path)


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE])
def test_tars_with_anything_but_files_are_refused(rates: Assignment, tmp_path: Path, kind: bytes) -> None:
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as archive:
        info = tarfile.TarInfo("rates.py")
        info.type, info.linkname = kind, "/etc/passwd"
        archive.addfile(info)
    assert "link or a device" in refused(rates, tmp_path / "a.tar.gz")


def test_honest_archives_are_read(rates: Assignment, tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"作业/rates.py": GOOD, "__MACOSX/._rates.py": b"\0", "作业/数据.csv": "1"})
    assert set(taken(rates, path).files) == {"数据.csv"}
    with tarfile.open(tmp_path / "b.tar.gz", "w:gz") as archive:
        info = tarfile.TarInfo("hw/rates.py")
        info.size = len(GOOD)
        archive.addfile(info, io.BytesIO(GOOD.encode()))
    assert taken(rates, tmp_path / "b.tar.gz").cells[0].source == GOOD


def test_names_zipped_by_a_chinese_windows(rates: Assignment, tmp_path: Path) -> None:
    raw = packed(tmp_path / "a.zip", {"rates.py": GOOD, "aabb.csv": "1"}).read_bytes()
    (tmp_path / "a.zip").write_bytes(raw.replace(b"aabb.csv", "数据.csv".encode("gbk")))
    assert "数据.csv" in taken(rates, tmp_path / "a.zip").files


def test_formats_that_we_cannot_open_say_so(rates: Assignment, tmp_path: Path) -> None:
    path = tmp_path / "a.rar"
    path.write_bytes(b"Rar!\x1a\x07\x00")
    assert "hand in a .zip" in refused(rates, path)


# Links and devices ------------------------------------------------------------------------------------


def test_links_and_fifos_are_not_followed(rates: Assignment, tmp_path: Path) -> None:
    secret = tmp_path / "secret.py"
    secret.write_text(GOOD)
    link = tmp_path / "eve.py"
    link.symlink_to(secret)
    assert "link or a device" in refused(rates, link)
    os.mkfifo(tmp_path / "fifo.py")
    assert "link or a device" in refused(rates, tmp_path / "fifo.py")
    folder = tmp_path / "mallory"
    folder.mkdir()
    (folder / "rates.py").symlink_to(secret)
    (folder / "up").symlink_to(tmp_path)
    os.mkfifo(folder / "rates.ipynb")
    assert "link or a device" in refused(rates, folder)
    (folder / "answer.py").write_text(GOOD)
    submission = taken(rates, folder)
    assert submission.cells[0].label == "answer.py" and not submission.files


def test_a_file_that_cannot_be_read(rates: Assignment, tmp_path: Path) -> None:
    assert "cannot be read" in refused(rates, tmp_path / "nobody.py")
