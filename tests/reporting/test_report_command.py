"""`neurograde report`, `export` and `similar` as a user meets them, where something is missing, too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.course import load_course
from autograder.errors import GraderError
from autograder.reporting.browser import find_browser
from tests.grading.conftest import write_course
from tests.support.synthetic_class import fill_gradebook

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with a gradebook of four students in out/."""
    root = write_course(tmp_path_factory.mktemp("report") / "course")
    code = "import os\n" + "\n".join(f"x{n} = [i * {n} for i in range({n})]" for n in range(20))
    fill_gradebook(root / "out" / "gradebook.sqlite", load_course(root).assignment("rates"), 4, sources=[code])
    return root


def run(root: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("LANG", "LC_ALL", "LANGUAGE")}
    environment |= {"PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1", "COLUMNS": "160"} | more
    command = [sys.executable, "-m", "autograder", *arguments]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=180)


def test_the_report_is_written_again_with_remarks_on_style(graded: Path) -> None:
    told = run(graded, "report", "out", "--lang", "zh")
    assert told.returncode == 0 and "wrote 4 feedback pages" in told.stdout, told.stderr
    html = (graded / "out" / "feedback" / "2026001.html").read_text("utf-8")
    assert "<code>os</code> 导入后从未使用。" in html and "rates.py:1" in html


def test_a_pdf_without_a_browser_says_what_to_do(graded: Path) -> None:
    told = run(graded, "report", "out", "--pdf", NEUROGRADE_BROWSER="no-such-browser")
    assert told.returncode == 3 and "NEUROGRADE_BROWSER: no-such-browser is no program" in told.stderr
    assert "Traceback" not in told.stderr


def test_where_no_browser_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEUROGRADE_BROWSER", raising=False)
    monkeypatch.setattr("autograder.reporting.browser.shutil.which", lambda name: None)
    with pytest.raises(GraderError, match="apt install chromium"):
        find_browser()


def test_a_browser_that_fails_is_told_in_a_sentence(graded: Path) -> None:
    told = run(graded, "report", "out", "--pdf", NEUROGRADE_BROWSER="false")
    assert told.returncode == 3 and told.stderr.count("\n") <= 2 and "Traceback" not in told.stderr
    assert not list((graded / "out" / "feedback").glob("*.pdf")) and not list((graded / "out" / "feedback").glob(".*"))


def test_exports(graded: Path, tmp_path: Path) -> None:
    for form, name in (("gradescope", "all.zip"), ("csv", "all.csv"), ("xlsx", "all.xlsx")):
        told = run(graded, "export", "out", "--to", form, "--write", str(tmp_path / name))
        assert told.returncode == 0 and "4 students" in told.stdout and (tmp_path / name).stat().st_size > 200
    for wrong in (("--to", "pdf"), (), ("--to", "csv", "--into", "x.csv")):
        told = run(graded, "export", "out", "--write", str(tmp_path / "x"), *wrong)
        assert told.returncode == 2 and "gradescope, csv, xlsx" in told.stderr


def test_similar_says_loudly_what_it_is_not(graded: Path) -> None:
    told = run(graded, "similar", "out", NEUROGRADE_LANG="zh")
    assert told.returncode == 0 and "语言模型" in told.stdout, told.stderr
    html = (graded / "out" / "similar.html").read_text("utf-8")
    assert "This page proves nothing about anybody." in html and "2026001" in html
