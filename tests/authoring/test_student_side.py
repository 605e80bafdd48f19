"""With only a release folder: the checks run, in a terminal and in a notebook, and say what is wrong."""

from __future__ import annotations

import ast
import json
import os
import signal
import subprocess
import sys
import venv
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from tests.authoring.course_of_springs import REFERENCE

WRONG = REFERENCE.replace("np.sqrt(ratio_of_stiffness_to_mass)", "ratio_of_stiffness_to_mass")


def check(folder: Path, *arguments: str, python: str = sys.executable) -> subprocess.CompletedProcess[str]:
    """Run `python check.py` as a student would, far from the engine."""
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "LANG", "LC_ALL")}
    return subprocess.run(
        [python, "-I", "check.py", *arguments],
        cwd=folder, env=environment | {"PYTHONIOENCODING": "utf-8"}, text=True, capture_output=True, timeout=300,
        encoding="utf-8",
    )  # fmt: skip


def test_the_skeleton_passes_nothing(folder: Path) -> None:
    done = check(folder)
    assert done.returncode == 1, done.stderr
    assert "angular_frequency is not written yet." in done.stdout and "✓" not in done.stdout
    assert "Public checks: 0 of 4 points. Hidden checks with fresh inputs decide the other 8." in done.stdout


def test_right_answers_pass(folder: Path) -> None:
    (folder / "springs.py").write_text(REFERENCE)
    done = check(folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "✗" not in done.stdout and "Public checks: 4 of 4 points." in done.stdout


def test_a_wrong_answer_hears_how_wrong_and_gets_the_hint(folder: Path) -> None:
    (folder / "springs.py").write_text(WRONG)
    done = check(folder, "frequency")
    assert done.returncode == 1
    assert "Heavy masses swing as the square root says." in done.stdout
    assert "Hint: Is there a square root of stiffness over mass?" in done.stdout
    assert "too low" in done.stdout and "picture" not in done.stdout


def test_the_same_in_chinese(folder: Path) -> None:
    (folder / "springs.py").write_text(WRONG)
    done = check(folder, "--lang", "zh")
    for text in (
        "摆得多快",
        "重的质量按平方根摆动。",
        "提示：是否对劲度与质量之比开了平方根？",
        "频率",
        "坐标轴标有单位。",
    ):
        assert text in done.stdout


def test_the_notebook_is_taken_when_it_is_newer(folder: Path) -> None:
    notebook = json.loads((folder / "springs.ipynb").read_text())
    cells = [c for c in notebook["cells"] if c["cell_type"] == "code"]
    cells[1]["source"] = ["%matplotlib inline\n", "!ls\n", *REFERENCE.splitlines(keepends=True)]
    notebook["cells"] = [c for c in notebook["cells"] if "NotImplementedError" not in "".join(c["source"])]
    (folder / "springs.ipynb").write_text(json.dumps(notebook))
    later = (folder / "springs.py").stat().st_mtime + 5
    os.utime(folder / "springs.ipynb", (later, later))
    assert check(folder).returncode == 0
    assert check(folder, "--file", "springs.py").returncode == 1


def test_a_cell_that_fails_is_told_and_the_rest_is_checked(folder: Path) -> None:
    (folder / "springs.py").write_text(REFERENCE + "\n1 / 0\n")
    done = check(folder)
    assert done.returncode == 0
    assert "Loading springs.py met a problem" in done.stdout and "ZeroDivisionError" in done.stdout
    (folder / "springs.py").write_text("lost = open('no such file')\nlost.read()\n\n" + REFERENCE)
    done = check(folder)
    assert done.returncode == 0, "what stands behind a failing statement is read, as the grader reads it"
    assert "FileNotFoundError" in done.stdout and "line 2" in done.stdout and "NameError" in done.stdout
    assert done.stdout.count("checked all the same") == 1
    (folder / "springs.py").write_text("def angular_frequency(:\n")
    done = check(folder)
    assert "SyntaxError" in done.stdout and "The function angular_frequency is missing." in done.stdout


def test_a_file_is_read_whatever_its_encoding(folder: Path) -> None:
    for encoding in ("gbk", "utf-8-sig", "utf-16"):
        (folder / "springs.py").write_bytes(("# 摆动的频率\n" + REFERENCE).encode(encoding))
        done = check(folder)
        assert done.returncode == 0, done.stdout + done.stderr


def test_a_cell_that_is_timed_defines_its_functions(folder: Path) -> None:
    cells = [{"cell_type": "code", "source": "%%time\n" + REFERENCE}]
    (folder / "springs.ipynb").write_text(json.dumps({"cells": cells}))
    assert check(folder, "--file", "springs.ipynb").returncode == 0


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"cells": [1]}', bytes(range(256))])
def test_a_damaged_notebook_is_told(folder: Path, content: bytes) -> None:
    (folder / "springs.ipynb").write_bytes(content)
    done = check(folder, "--file", "springs.ipynb")
    assert done.returncode == 2 and "springs.ipynb cannot be read" in done.stderr and "Traceback" not in done.stderr
    assert "无法读取 springs.ipynb" in check(folder, "--file", "springs.ipynb", "--lang", "zh").stderr


def test_results_come_question_by_question_and_ctrl_c_says_where(folder: Path) -> None:
    endless = "\ndef plot_swing(*arguments, **more):\n    while True:\n        pass\n"
    (folder / "springs.py").write_text(REFERENCE + endless)
    with subprocess.Popen(
        [sys.executable, "-I", "check.py", "--lang", "en"], cwd=folder, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        seen = ""
        while "Its energy" not in seen:
            seen += process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest = process.communicate(timeout=60)[0]
    assert rest.splitlines()[-1].startswith("Stopped while picture was being checked")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("raise ValueError('too heavy')", "ValueError: too heavy"),
        ("return None", "None"),
        ("return 'fast'", "should be numbers"),
        ("return open(__file__)", "not plain data"),
        ("exit()", "SystemExit"),
        ("mass = np.asarray(mass); mass *= 0; return mass", "too low"),
    ],
)
def test_what_a_function_may_do_wrong_is_told(folder: Path, body: str, said: str) -> None:
    (folder / "springs.py").write_text(f"import numpy as np\ndef angular_frequency(mass, stiffness=1):\n    {body}\n")
    done = check(folder, "frequency")
    assert done.returncode == 1 and said in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "cp1252", "utf-8"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_output_goes_into_any_pipe(folder: Path, encoding: str, language: str) -> None:
    """A pipe on Windows speaks the encoding of the country, in China GBK, which knows neither check mark."""
    (folder / "springs.py").write_text(WRONG)
    arguments = [sys.executable, "-I", "-X", "utf8=0", "check.py", "frequency", "--lang", language]
    environment = os.environ | {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
    code = (
        "import runpy, sys; [s.reconfigure(encoding=sys.argv[1], errors='strict') for s in (sys.stdout, sys.stderr)]; "
    )
    code += "sys.argv = sys.argv[2:]; runpy.run_path('check.py', run_name='__main__')"
    done = subprocess.run([*arguments[:4], "-c", code, encoding, *arguments[4:]], cwd=folder, env=environment,
                          capture_output=True, timeout=300, check=False)  # fmt: skip
    said = done.stdout.decode(encoding)
    assert done.returncode == 1 and b"Traceback" not in done.stderr
    assert ("✓" if encoding == "utf-8" else "+") in said and "0 / 1" in said and "1 / 1" in said
    if encoding in ("gbk", "utf-8") or language == "en":
        assert ("重的质量按平方根摆动。" if language == "zh" else "Heavy masses swing") in said


def test_a_language_that_the_output_cannot_say_is_not_guessed(folder: Path) -> None:
    environment = os.environ | {"LC_ALL": "zh_CN.UTF-8", "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "check.py", "frequency"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=300, check=False)
    assert b"is not written yet" in done.stdout


def test_assertions_that_python_skips_give_no_points(folder: Path) -> None:
    (folder / "springs.py").write_text(WRONG)
    done = subprocess.run([sys.executable, "-I", "-O", "check.py"], cwd=folder, capture_output=True, text=True,
                          timeout=300, check=False)  # fmt: skip
    assert done.returncode == 3 and "without -O" in done.stderr and "1 / 1" not in done.stdout


def test_an_old_python_and_missing_packages_are_told(folder: Path) -> None:
    source = (folder / "check.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    old = f"import sys; sys.version_info = (3, 8, 1); __file__ = {str(folder / 'check.py')!r}; exec({source!r})"
    for arguments, said in ((["-c", old], "needs Python 3.11 or newer, and this is 3.8"),
                            (["-S", "check.py"], "pip install -r requirements.txt")):  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-I", *arguments], cwd=folder, capture_output=True, timeout=60, check=False
        )
        assert done.returncode == 1 and said in done.stderr.decode() and b"Traceback" not in done.stderr


def test_a_file_may_be_named_like_a_question_and_a_written_answer_is_for_a_person(folder: Path) -> None:
    (folder / "mine.py").write_text(REFERENCE)
    assert check(folder, "mine.py").returncode == 0
    assert check(folder, "mine.py", "frequency").stdout.count("✓") == 3
    done = check(folder, "derivation")
    assert done.returncode == 0 and "derivation: a written answer, which a person reads." in done.stdout
    assert "points" not in done.stdout


def test_answers_in_other_languages_are_said_to_be_tried_elsewhere(folder: Path) -> None:
    assert "not tried" not in check(folder, "frequency").stdout  # skeletons are no answers
    (folder / "matlab" / "period.m").write_text("function t = period (mass)\n  t = mass;\nend\n")
    source = (folder / "julia" / "springs.jl").read_text(encoding="utf-8")
    (folder / "julia" / "springs.jl").write_text(source.replace("neurograde:NotImplemented", "", 1), encoding="utf-8")
    done = check(folder, "frequency")
    assert "\nperiod.m: not tried here" in done.stdout and "\nsprings.jl: not tried here" in done.stdout
    assert "springs.jl：这里只运行 Python" in check(folder, "frequency", "--lang", "zh").stdout
    for arguments in (["matlab/period.m"], ["--file", "julia/springs.jl"]):
        asked = check(folder, *arguments)
        assert asked.returncode == 2 and "not tried here, where Python is" in asked.stderr and not asked.stdout


def test_what_was_printed_is_shown_with_its_check(folder: Path) -> None:
    (folder / "springs.py").write_text("def angular_frequency(mass, stiffness=1):\n    print('hello', mass)\n")
    done = check(folder, "frequency")
    assert "| hello 1.0" in done.stdout and done.stdout.index("| hello") > done.stdout.index("✗")


@pytest.mark.parametrize("arguments", [["volume"], ["--file", "elsewhere.py"]])
def test_wrong_usage_is_told(folder: Path, arguments: list[str]) -> None:
    done = check(folder, *arguments)
    assert done.returncode == 2 and ("no such question" in done.stderr or "no such file" in done.stderr)


def test_checking_leaves_nothing_behind(folder: Path, files: dict[str, bytes]) -> None:
    check(folder)
    left = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert left == files.keys()


def test_the_surrounding_pytest_settings_do_not_matter(folder: Path) -> None:
    (folder.parent / "pyproject.toml").write_text('[tool.pytest.ini_options]\naddopts = "--no-such-option"\n')
    (folder / "conftest.py").write_text("raise SystemExit(9)\n")
    (folder / "springs.py").write_text(REFERENCE)
    assert check(folder).returncode == 0


@pytest.mark.filterwarnings("default")  # of jupyter and otter, not ours
def test_grader_check_in_the_notebook(folder: Path) -> None:
    notebook = nbformat.read(folder / "springs.ipynb", as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    code[1].source = WRONG
    for cell in code:
        if cell.source.startswith("def period"):
            cell.source = "second = grader.check('frequency')"
        elif "NotImplementedError" in cell.source:
            cell.source = ""
    notebook.cells.append(nbformat.v4.new_code_cell("print(grader.check('picture').score, second.score)"))
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}}).execute(env=environment)
    assert notebook.cells[-1].outputs[0].text == "1 1\n"
    results = [c for c in code if c.source == 'grader.check("frequency")']
    shown = results[0].outputs[0].data["text/plain"]
    for text in (
        "Heavy masses swing as the square root says.",
        "Is there a square root",
        "是否对劲度与质量之比开了平方根？",
    ):
        assert text in shown


@pytest.mark.slow
def test_in_a_fresh_environment_with_only_the_requirements(folder: Path, tmp_path: Path) -> None:
    """What README says, word for word; the network must be there, and the test fails where it is not."""
    venv.create(tmp_path / "venv", with_pip=True)
    python = str(tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python")
    install = [python, "-m", "pip", "install", "--quiet", "-r", "requirements.txt"]
    subprocess.run(install, cwd=folder, check=True, timeout=900)
    (folder / "springs.py").write_text(REFERENCE)
    done = check(folder, python=python)
    assert done.returncode == 0, done.stdout + done.stderr
    probe = "import otter, runpy; t = runpy.run_path('tests/frequency.py'); print(t['name'])"
    printed = subprocess.run([python, "-c", probe], cwd=folder, text=True, capture_output=True, check=True)
    assert printed.stdout == "frequency\n"
