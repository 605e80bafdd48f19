"""The command as a user meets it: exit codes, --json, and errors in a sentence instead of a traceback."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from autograder.cli.app import EVERYBODY, INSTRUCTORS, TAS
from autograder.cli.command import whole_command
from autograder.cli.language import CATALOGUE, frame, paragraphs
from autograder.cli.told import ERRORS, in_chinese
from autograder.messages import GRADING_CATALOGUE, read_catalogue
from tests.support.tiny_course import REFERENCE, write_tiny_course

ROOT = Path(__file__).parents[1]
COMMANDS = ("list", "validate", "release", "bundle", "new", "gallery", "check", "grade", "report", "review", "doctor")


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "autograder", *arguments],
        cwd=cwd,
        env={
            "PYTHONPATH": str(ROOT),
            "PATH": "/usr/bin:/bin",
            "OPENBLAS_NUM_THREADS": "1",
            "COLUMNS": "120",
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    assignment = write_tiny_course(tmp_path)
    (assignment.folder / "gallery.py").write_text(
        "def pictures(reference):\n    yield 'squares', 'Squares.', '平方。', reference.plot_square(5)\n",
        encoding="utf-8",
    )
    templates = tmp_path / "templates"
    templates.symlink_to(ROOT / "templates")
    return tmp_path


@pytest.mark.parametrize("command", (*COMMANDS, "export", "roster import", "course grade"))
def test_every_command_helps_with_an_example(command: str) -> None:
    shown = run(*command.split(), "--help", cwd=ROOT)
    assert shown.returncode == 0
    assert f"neurograde {command}" in shown.stdout


def test_help_speaks_the_language_of_the_locale() -> None:
    shown = run("grade", "--help", cwd=ROOT, LANG="zh_CN.UTF-8")
    assert "批改全班" in shown.stdout and "选项" in shown.stdout and "例：" in shown.stdout
    assert "批改" not in run("grade", "--help", cwd=ROOT, LANG="zh_CN.UTF-8", NEUROGRADE_LANG="en").stdout


def test_all_help_is_translated() -> None:
    known = read_catalogue(CATALOGUE)
    assert [text for text in paragraphs(typer.main.get_command(whole_command())) if text not in known] == []
    assert [text for text in frame() if text not in known] == []


def test_all_that_commands_print_by_say_is_translated() -> None:
    known = {**read_catalogue(CATALOGUE), **read_catalogue(GRADING_CATALOGUE)}
    said = set()
    for path in (ROOT / "autograder" / "cli").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                said |= {str(first.value) for first in node.args[:1] if isinstance(first, ast.Constant)}
    assert len(said) > 10 and sorted(said - known.keys()) == []


def test_commands_are_grouped_by_who_runs_them() -> None:
    shown = run("--help", cwd=ROOT).stdout
    places = [shown.index(f"─ {who} ─") for who in (EVERYBODY, INSTRUCTORS, TAS)]
    ends = [*places[1:], len(shown)]
    groups = [shown[a:b] for a, b in zip(places, ends, strict=True)]
    for names, group in zip((("list", "doctor"), ("validate", "course"), ("grade", "export")), groups, strict=True):
        assert all(f"│ {name} " in group for name in names)
    assert "Commands" not in shown, "no command is left without a group"
    chinese = run("--help", cwd=ROOT, LANG="zh_CN.UTF-8").stdout
    assert all(f"─ {read_catalogue(CATALOGUE)[who]} ─" in chinese for who in (EVERYBODY, INSTRUCTORS, TAS))


RAISED = ("CourseError", "GraderError", "SubmissionError", "NeurogradeError", "error", "_error", "BadCheck")
OTTERS = {"otter could not run the stub: {}", "otter ran the questions {}, not {}",
          "otter's test cases of {} do not agree with the grader's verdicts"}  # fmt: skip
"""Said into the logs of a platform that speaks English."""


def sentences(path: Path) -> set[str]:
    """What the errors raised in a module say, with {} for what varies."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = ast.unparse(node.func).rpartition(".")[2] if isinstance(node, ast.Call) else ""
        for argument in node.args if name in RAISED else ():  # type: ignore[attr-defined]
            text = template(argument)
            if " " in text and re.search(r"[a-z]{3}", text.replace("{}", "")) and not re.fullmatch(r"[\w.{}]+", text):
                found.add(text)
    return found


def problems(path: Path) -> set[str]:
    """What a module says of a course by `yield` or `problems.append`, with {} for what varies."""
    tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    told = [node.value if isinstance(node, ast.Yield) else node.args[0] for node in tree
            if (isinstance(node, ast.Yield) and node.value)
            or (isinstance(node, ast.Call) and ast.unparse(node.func).endswith("problems.append"))]  # fmt: skip
    ways = [way for node in told for way in ((node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,))]
    return {template(way) for way in ways} - {""}


def test_every_problem_that_validate_finds_has_its_chinese() -> None:
    found = problems(ROOT / "autograder" / "authoring" / "validate.py")
    shapes = {re.sub(r"\{\w+\}", "{}", text) for text in read_catalogue(ERRORS)}
    assert len(found) == 13 and sorted(found - shapes) == []


def template(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in values)
        case ast.BinOp(left=left, right=right):
            return (template(left) or "{}") + (template(right) or "{}")
    return ""


def test_every_error_has_its_chinese() -> None:
    shapes = {re.sub(r"\{\w+\}", "{}", text) for text in read_catalogue(ERRORS)}
    rooms = [p for p in (ROOT / "autograder").rglob("*.py") if not {"inside", "local"} & set(p.parts)]
    raised = set().union(*map(sentences, rooms)) - OTTERS
    unknown = {text for text in raised - shapes
               if not any(re.fullmatch(re.escape(text).replace(r"\{\}", ".+"), shape) for shape in shapes)}  # fmt: skip
    assert len(raised) > 150 and sorted(unknown) == []


def test_translated_errors_have_the_same_gaps() -> None:
    for english, chinese in read_catalogue(ERRORS).items():
        assert sorted(re.findall(r"\{\w+\}", english)) == sorted(re.findall(r"\{\w+\}", chinese)), english


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("'x' is not an integer", "'x' 不是整数"),
        ("did you mean 'points'? Known here: id, points", "是不是 'points'？此处可用：id, points"),
        ("g.csv: 2 columns fit 'PS'; there are: PS 1, PS 2", "g.csv：有 2 列符合 'PS'；现有各列：PS 1, PS 2"),
        ("nothing that a catalogue knows", "nothing that a catalogue knows"),
    ],
)
def test_a_sentence_is_told_by_its_shape(english: str, chinese: str) -> None:
    assert in_chinese(english) == chinese


def test_errors_of_a_course_file_are_told_in_chinese(tiny: Path) -> None:
    file = tiny / "assignments" / "tiny" / "assignment.toml"
    file.write_text(file.read_text(encoding="utf-8") + 'colour = "red"\n', encoding="utf-8")
    shown = run("list", cwd=tiny, LANG="zh_CN.UTF-8")
    assert shown.returncode == 2 and "未知的键" in shown.stderr and "办法：此处可用：" in shown.stderr
    assert "unknown key" in run("list", cwd=tiny).stderr


def test_an_unknown_form_is_told_with_the_known_ones(tiny: Path) -> None:
    shown = run("export", "out", "--to", "nosuch", "--write", "x", cwd=tiny)
    assert shown.returncode == 2 and "the form 'nosuch' is unknown" in shown.stderr
    assert "choose one of: gradescope, csv, xlsx" in shown.stderr
    both = run("export", "out", "--to", "csv", "--into", "x.csv", "--write", "x", cwd=tiny)
    assert both.returncode == 2 and "exclude each other" in both.stderr


def test_doctor_speaks_the_language_of_the_locale_but_not_to_programs() -> None:
    shown = run("doctor", cwd=ROOT, LANG="zh_CN.UTF-8")
    assert "学生代码的隔离级别" in shown.stdout and "可用" in shown.stdout and "rlimits" in shown.stdout
    plain = json.loads(run("doctor", "--json", cwd=ROOT, LANG="zh_CN.UTF-8").stdout)
    assert plain["ok"] and all(layer.isascii() for layer in plain["protection"]["layers"])
    assert all(line.isascii() for line in plain["missing"] + plain["remedies"])


WRONG_USAGE = [
    (("reviw",), "没有命令 'reviw'。是不是 'review'？"),
    (("nonsense",), "没有命令 'nonsense'。"),
    (("-x",), "没有选项 -x。"),
    (("review",), "缺少参数 'OUT'。"),
    (("export", "out"), "缺少选项 '--write'。"),
    (("review", "out", "--prot", "1"), "没有选项 --prot（相近的选项：--host, --port）。"),
    (("review", "out", "--port", "x"), "'--port' 的值无效：应为整数"),
    (("review", "out", "--port", "70000"), "'--port' 的值无效：应不大于 65535"),
    (("review", "out", "more"), "多余的参数：more"),
    (("review", "--name"), "选项 '--name' 后面要跟一个值。"),
    (("list", "--json=1"), "选项 '--json' 不带值。"),
    (("grade", "tiny", "/nope", "--out", "o"), "'CLASS' 的值无效：路径 '/nope' 不存在。"),
    (
        ("grade", "tiny", ".", "--out", "o", "--engine", "x"),
        "'--engine' 的值无效：'x' 不在可选值之中：'local', 'dask'。",
    ),
    (("report", "out", "--lang", "fr"), "--lang 的值无效：请选 en 或 zh"),
]


MANY = """
import contextlib, io, json, sys
from autograder.cli.command import main
found = []
for arguments in json.loads(sys.argv[1]):
    sys.argv[1:] = arguments
    out, err, code = io.StringIO(), io.StringIO(), None
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main()
        except SystemExit as end:
            code = end.code
    found.append((code, out.getvalue(), err.getvalue()))
print(json.dumps(found))
"""


def run_many(commands: list[tuple[str, ...]], cwd: Path, **environment: str) -> list[tuple[int, str, str]]:
    """Exit code, standard output and standard error of each, all in one process."""
    settings = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "COLUMNS": "120", **environment}
    done = subprocess.run(
        [sys.executable, "-c", MANY, json.dumps(commands)],
        cwd=cwd, env=settings, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    return [tuple(one) for one in json.loads(done.stdout)]


def test_wrong_usage_is_told_in_the_users_language(tmp_path: Path) -> None:
    commands = [arguments for arguments, _ in WRONG_USAGE]
    for (code, out, err), (arguments, said) in zip(
        run_many(commands, tmp_path, LANG="zh_CN.UTF-8"), WRONG_USAGE, strict=True
    ):
        assert (code, out) == (2, "") and said in err, arguments
        assert not re.search(r"Usage|Error|Try|Invalid|Missing|No such|Got|requires|Value", err), arguments
    for code, out, err in run_many(commands, tmp_path):
        assert (code, out) == (2, "") and "Error" in err and not re.search(r"[\u4e00-\u9fff]", err)


def test_help_in_chinese_is_chinese_all_through_and_nothing_is_cut_off() -> None:
    commands = [(*c, "--help") for c in ((), ("review",), ("validate",), ("roster", "import"), ("course", "grade"))]
    for code, out, err in run_many(commands, ROOT, LANG="zh_CN.UTF-8", COLUMNS="80"):
        assert (code, err) == (0, "") and "用法：" in out and "显示本帮助并退出。" in out and out.count("[选项]") == 1
        assert not re.search(r"Usage|OPTIONS|default:|required|Show this", out)
        assert [line for line in out.splitlines() if "…" in line and "[环境变量：" not in line] == []


def test_version_and_no_arguments() -> None:
    assert run("--version", cwd=ROOT).stdout.startswith("neurograde ")
    shown = run(cwd=ROOT)
    assert shown.returncode in (0, 2) and "validate" in shown.stdout + shown.stderr


def test_outside_a_course_the_remedy_is_told(tmp_path: Path) -> None:
    shown = run("list", cwd=tmp_path)
    assert shown.returncode == 2
    assert "--course" in shown.stderr and "Traceback" not in shown.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("validate", "nothing"), "known here: tiny"),
        (("grade", "tiny", "nowhere", "--out", "out"), "nowhere"),
        (("check", "tiny", "nowhere.py"), "nowhere.py"),
        (("report", "nowhere"), "nowhere"),
    ],
)
def test_wrong_arguments_are_told_in_a_sentence(tiny: Path, arguments: tuple[str, ...], said: str) -> None:
    shown = run(*arguments, cwd=tiny)
    assert shown.returncode == 2
    assert said in (shown.stderr + shown.stdout).replace("\n", "") and "Traceback" not in shown.stderr


def test_list_and_validate_for_programs(tiny: Path) -> None:
    (row,) = json.loads(run("list", "--json", cwd=tiny).stdout)
    assert row["id"] == "tiny"
    shown = run("validate", "--json", cwd=tiny)
    (found,) = json.loads(shown.stdout)
    assert (found["id"], found["reference"], found["skeleton"]) == ("tiny", 100.0, 0.0)
    assert found["wrong"] == {"caught": 0, "total": 0} and found["right"] == {"passed": 0, "total": 0}
    assert shown.returncode == 1 and any("handout" in problem for problem in found["problems"])


def test_validate_names_what_a_wrong_answer_escapes(tiny: Path) -> None:
    answers = tiny / "assignments" / "tiny" / "answers"
    for kind, name, text in (
        (
            "wrong",
            "caught",
            'LOSES = ["test_square", "test_square_of_two"]\ndef square(x):\n    return np.asarray(x) * 3\n',
        ),
        ("wrong", "escaped", 'LOSES = ["test_cube"]\ndef cube(x):\n    return np.asarray(x) ** 3.0\n'),
        ("right", "products", "def square(x):\n    return np.asarray(x) * x\n"),
        ("right", "not_so_right", "def cube(x):\n    return np.abs(np.asarray(x) ** 3)\n"),
    ):
        (answers / kind).mkdir(parents=True, exist_ok=True)
        (answers / kind / f"{name}.py").write_text(f'"""A sample."""\n{text}', encoding="utf-8")
    shown = run("validate", "--json", "--quick", cwd=tiny)
    (found,) = json.loads(shown.stdout)
    assert found["wrong"] == {"caught": 1, "total": 2} and found["right"] == {"passed": 1, "total": 2}
    trials = {trial["name"]: trial for trial in found["trials"]}
    assert trials["escaped"]["missed"] == ["test_cube"] and not trials["not_so_right"]["ok"]
    assert shown.returncode == 1


def test_reseeding_counts_false_fails_and_bounds_them(tiny: Path) -> None:
    shown = run("validate", "--seeds", "6", "--workers", "2", "--json", cwd=tiny)
    (found,) = json.loads(shown.stdout)
    assert (found["runs"], found["failed_runs"]) == (6, 0) and shown.returncode == 0
    assert found["upper_bound"] == pytest.approx(1 - 0.05 ** (1 / 6))
    shaky = REFERENCE.replace(
        "return np.asarray(x) ** 3", "return np.where(np.asarray(x) > 1.9, 0, np.asarray(x) ** 3)"
    )
    checks = (tiny / "assignments" / "tiny" / "test_power.py").read_text(encoding="utf-8")
    checks = checks.replace("reference.cube(x)", "x**3").replace("reference.cube(-x)", "-(x**3)")
    write_tiny_course(tiny, reference=shaky, checks=checks)
    shown = run("validate", "--seeds", "8", "--json", cwd=tiny)
    (found,) = json.loads(shown.stdout)
    assert found["failed_runs"] > 0 and shown.returncode == 1
    assert {failure["check"] for failure in found["failures"]} == {"test_cube"}


def test_the_gallery_draws_from_the_reference(tiny: Path) -> None:
    shown = run("gallery", "--out", "shown", "--json", cwd=tiny)
    assert json.loads(shown.stdout)["pictures"] == ["tiny-squares.png"]
    assert (tiny / "shown" / "tiny-squares.png").read_bytes().startswith(b"\x89PNG")
    page = (tiny / "shown" / "index.html").read_text(encoding="utf-8")
    assert "平方。" in page and "tiny-squares.png" in page
    gallery = tiny / "assignments" / "tiny" / "gallery.py"
    gallery.write_text("def pictures(reference):\n    yield 1 / 0\n", encoding="utf-8")
    shown = run("gallery", cwd=tiny)
    assert (
        shown.returncode == 2 and "ZeroDivisionError" in shown.stderr and "gallery.py" in shown.stderr.replace("\n", "")
    )


def test_the_doctor_tries_for_real() -> None:
    shown = run("doctor", "--json", cwd=ROOT)
    found = json.loads(shown.stdout)
    assert shown.returncode == (0 if found["ok"] else 1)
    assert {attempt["level"] for attempt in found["attempts"]} == {"full", "landlock"}
