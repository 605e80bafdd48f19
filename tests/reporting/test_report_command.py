"""`neurograde report`, `export` and `similar` as a user meets them, where something is missing, too."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from autograder.cli.command import whole_command
from autograder.course import load_course
from autograder.errors import GraderError, NeurogradeError
from autograder.reporting.browser import find_browser
from tests.grading.conftest import write_course
from tests.support.synthetic_class import fill_gradebook


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with a gradebook of four students in out/."""
    root = write_course(tmp_path_factory.mktemp("report") / "course")
    code = "import os\n" + "\n".join(f"x{n} = [i * {n} for i in range({n})]" for n in range(20))
    fill_gradebook(root / "out" / "gradebook.sqlite", load_course(root).assignment("rates"), 4, sources=[code])
    return root


def run(root: Path, *arguments: str, **more: str) -> Result:
    """The command in this process, as `main` runs it: an error's exit code and its sentence."""
    result = CliRunner(env=more).invoke(whole_command(), [*arguments, "--course", str(root)])
    if isinstance(result.exception, NeurogradeError):
        result.exit_code = result.exception.exit_code
        result.stdout_bytes = str(result.exception).encode()
    elif result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_the_report_is_written_again_with_remarks_on_style(graded: Path) -> None:
    told = run(graded, "report", str(graded / "out"), "--lang", "zh")
    assert told.exit_code == 0 and "wrote 4 feedback pages" in told.stdout
    html = (graded / "out" / "feedback" / "2026001.html").read_text("utf-8")
    assert "<code>os</code> 导入后从未使用。" in html and "rates.py:1" in html


def test_a_pdf_without_a_browser_says_what_to_do(graded: Path) -> None:
    told = run(graded, "report", str(graded / "out"), "--pdf", NEUROGRADE_BROWSER="no-such-browser")
    assert told.exit_code == 3 and "NEUROGRADE_BROWSER: no-such-browser is no program" in told.stdout


def test_where_no_browser_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEUROGRADE_BROWSER", raising=False)
    monkeypatch.setattr("autograder.reporting.browser.shutil.which", lambda name: None)
    with pytest.raises(GraderError, match="apt install chromium"):
        find_browser()


def test_a_browser_that_fails_is_told_in_a_sentence(graded: Path) -> None:
    told = run(graded, "report", str(graded / "out"), "--pdf", NEUROGRADE_BROWSER="false")
    assert told.exit_code == 3 and told.stdout.count("\n") <= 2
    assert not list((graded / "out" / "feedback").glob("*.pdf")) and not list((graded / "out" / "feedback").glob(".*"))


def test_exports(graded: Path, tmp_path: Path) -> None:
    for form, name in (("gradescope", "all.zip"), ("csv", "all.csv"), ("xlsx", "all.xlsx")):
        told = run(graded, "export", str(graded / "out"), "--to", form, "--write", str(tmp_path / name))
        assert told.exit_code == 0 and "4 students" in told.stdout and (tmp_path / name).stat().st_size > 200
    for wrong in (("--to", "pdf"), (), ("--to", "csv", "--into", "x.csv")):
        told = run(graded, "export", str(graded / "out"), "--write", str(tmp_path / "x"), *wrong)
        assert told.exit_code == 2 and "gradescope, csv, xlsx" in told.stdout


def test_similar_says_loudly_what_it_is_not(graded: Path) -> None:
    told = run(graded, "similar", str(graded / "out"))
    assert told.exit_code == 0 and "proves nothing" in told.stdout
    html = (graded / "out" / "similar.html").read_text("utf-8")
    assert "This page proves nothing about anybody." in html and "2026001" in html
