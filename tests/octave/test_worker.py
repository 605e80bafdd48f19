"""One Octave process: errors with their lines, deaths with their reasons, files, scripts, seeds."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest

from autograder.sandbox import Cell, Limits, Output, Parameter, Program, Sandbox, SandboxError, Signature, languages
from autograder.sandbox.foreign_errors import SAID, SUBSTITUTES
from tests.octave.conftest import needs_octave, takes

pytestmark = needs_octave


def test_an_error_names_file_and_line(octave: Any) -> None:
    source = (
        "function y = f (x)\n  y = 1;\n  y = helper (x);\nend\n\nfunction y = helper (x)\n  y = x + missing;\nend\n"
    )
    with octave({"f": source}) as process:
        reply = process.call("f", [1])
        assert (reply.status, reply.error_line, reply.error_cell) == ("raised", 7, "f.m")
        assert "missing" in reply.error_message and reply.error_type == "Octave:undefined-function"


def test_an_error_of_no_class_is_an_error(octave: Any) -> None:
    with octave({"f": "function y = f ()\n  y = [1 2] ^ 2;\nend\n"}) as process:
        reply = process.call("f")
    assert (reply.status, reply.error_type, reply.error_line) == ("raised", "error", 2)


def test_a_file_that_does_not_parse_says_where(octave: Any) -> None:
    with octave({"f": "function y = f ()\n  y = 1;\n  y = (;\nend\n"}) as process:
        reply = process.call("f")
        assert (reply.status, reply.error_line, reply.error_cell) == ("raised", 3, "f.m")


def test_a_skeleton_is_known_and_a_missing_function_is_missing(octave: Any) -> None:
    with octave({"f": "function y = f ()\n  error ('neurograde:NotImplemented', 'yours');\nend\n"}) as process:
        assert process.call("f").error_type == "NotImplementedError"
        assert process.call("mean", [[1, 2]]).status == "missing"  # Octave's own function is no answer


def test_printing_is_kept_apart_from_the_answer(octave: Any) -> None:
    with octave({"f": "function y = f ()\n  disp ('hello');\n  y = 1\n  fputs (stderr, 'careful');\nend\n"}) as process:
        reply = process.call("f")
        assert reply.value == 1 and "hello" in reply.stdout and "careful" in reply.stdout


def test_what_octave_has_not_is_said_and_what_may_do(octave: Any, sandbox: Sandbox) -> None:
    files = {name: f"function y = {name} ()\n  y = {call};\nend\n" for name, call in
             {"f": "histcounts ([1 2 3])", "g": "kmeans (1)", "h": "nowhere (1)"}.items()}  # fmt: skip
    with octave(files) as process:
        said = [process.call(name).error_message for name in files]
    note = "is not in Octave without packages, with which answers are graded"
    assert said[0].startswith("'histcounts' undefined") and said[0].endswith(f"(histcounts {note}; histc may do)")
    assert said[1].endswith(f"(kmeans {note})") and note not in said[2]
    program = Program("answer", (Cell("1; x = xline (3);\n", "all.m"),), language="octave")
    with sandbox.start(program, Limits()) as process:
        assert "plot may do" in process.load_reply.problems[0].message


def test_no_function_said_to_be_missing_is_there(octave: Any) -> None:
    names = ", ".join(f"'{name}'" for name in SUBSTITUTES)
    with octave({"f": f"function y = f ()\n  y = cellfun (@(name) exist (name), {{{names}}});\nend\n"}) as process:
        found = process.call("f").value
    assert [name for name, there in zip(SUBSTITUTES, found, strict=True) if there] == []


def test_a_call_that_does_not_fit_says_what_is_asked(octave: Any) -> None:
    two = Signature((Parameter("v"), Parameter("dt")), (Output("rate"), Output("cv")))
    one = "function y = f (v)\n  y = v;\nend\n"
    files = {"f": one, "g": "function y = g (v, dt)\n  y = v;\nend\n"}
    with octave(files, {"f": two, "g": two}) as process:
        inputs = process.call("f", [1, 2]).error_message
        outputs = process.call("g", [1, 2]).error_message
    assert inputs == "f: function called with too many inputs: it is called with 2 (v, dt), in this order"
    assert outputs.endswith("too many outputs: 2 values are asked for, [rate, cv] = g (...)")


@pytest.mark.parametrize("place, note", [("0", True), ("2, 0", True), ("9", False), ("-1", False), ("1.5", False)])
def test_an_index_of_0_is_told_how_to_count(place: str, note: bool, octave: Any) -> None:
    with octave({"f": f"function y = f ()\n  x = magic (2);\n  y = x({place});\nend\n"}) as process:
        said = process.call("f").error_message
    assert said.count("counts from 0 here: add 1 to index") == note


def test_input_finds_nobody_and_state_stays(octave: Any) -> None:
    asks = "function y = asks ()\n  y = input ('? ');\nend\n"
    counts = "function y = counts ()\n  persistent n = 0;\n  n = n + 1;\n  y = n;\nend\n"
    with octave({"asks": asks, "counts": counts}) as process:
        assert process.call("asks").status == "raised"
        assert [process.call("counts").value for _ in range(2)] == [1, 2]


@pytest.mark.parametrize(
    "body, status",
    [
        ("while true\n  end", "cpu"),
        ("exit (3);", "exited"),
        ("y = ones (50000);", "memory"),
    ],
)
def test_a_death_has_its_reason(octave: Any, body: str, status: str) -> None:
    with octave({"f": f"function y = f ()\n  {body}\nend\n"}, cpu_seconds=1.0, memory_mb=512) as process:
        assert process.call("f").status == status


def test_files_are_where_the_answer_runs(octave: Any) -> None:
    source = "function y = f (path)\n  y = [strtrim(fileread (path)) strtrim(fileread ('data/a.txt'))];\nend\n"
    with octave({"f": source, "data/a.txt": "two\n"}, {"f": takes("path")}) as process:
        process.put("given.txt", b"one \n")
        assert process.call("f", ["given.txt"]).value == "onetwo"


def test_functions_in_folders_and_helpers_are_found(octave: Any) -> None:
    files = {
        "f.m": "function y = f ()\n  y = helper () + deep ();\nend\n",
        "helper.m": "function y = helper ()\n  y = 1;\nend\n",
    }
    with octave({**files, "lib/deep.m": "function y = deep ()\n  y = 2;\nend\n"}) as process:
        assert process.call("f").value == 3


def test_a_script_of_functions_is_run_first_and_its_mistakes_are_told(sandbox: Sandbox) -> None:
    script = "1; function y = f ()\n  y = 4;\nend\nundefined_thing + 1;\n"
    program = Program("answer", (Cell(script, "all.m"),), language="octave")
    with sandbox.start(program, Limits()) as process:
        (problem,) = process.load_reply.problems
        assert (problem.cell, problem.line, "undefined_thing" in problem.message) == ("all.m", 4, True)
        assert process.call("f").value == 4


def test_what_stands_behind_a_failing_statement_is_loaded(sandbox: Sandbox) -> None:
    """Statements of many lines, functions that call others, scripts that use what stands below, as MATLAB's may."""
    script = """1; curve = later (2);
table = [1 2
  5, nowhere];
function y = first (v)
  y = v + nothing_here;
end
for k = 1:3
  if k == 2
    first (k);
  end
  seen(k) = k;
end
scale = 5; scale += 1;
function y = later (v)
  global calls
  y = v * evalin ("base", "scale") * evalin ("base", "numel (seen)");
end
w = first (1);
w = load ("recordings.mat");
function y = last ()
  y = 9;
end
"""
    program = Program("answer", (Cell(script, "all.m"),), language="octave")
    with sandbox.start(program, Limits()) as process:
        problems = process.load_reply.problems
        assert [(problem.cell, problem.line) for problem in problems] == [("all.m", 1), ("all.m", 2), ("all.m", 5)]
        assert process.call("later", [2]).value == 12
        assert process.call("last").value == 9


def test_what_stands_around_lines_that_do_not_parse_is_loaded(sandbox: Sandbox) -> None:
    script = """1; x = 3;
function y = first ()
  y = evalin ("base", "x");
end
function y = second ()
  y = (;
end
function [y, z] = third ()
  if true
    y = z = 3;
end
function y = fourth ()
  y = 4;
end
w = fourth () + missing_one;
"""
    with sandbox.start(Program("answer", (Cell(script, "all.m"),), language="octave"), Limits()) as process:
        broken, missing = process.load_reply.problems
        assert (broken.cell, broken.line, broken.error_type) == ("all.m", 6, "SyntaxError")
        assert broken.message.startswith("parse error near line 6 of file all.m")
        assert (missing.line, "missing_one" in missing.message) == (15, True)
        assert [process.call(name).value for name in ("first", "third", "fourth")] == [3, 3, 4]
        reply = process.call("second")
        assert (reply.status, reply.error_type, reply.error_line) == ("raised", "SyntaxError", 6)
        assert reply.error_message == "second could not be read: all.m does not parse from line 6 on"
        assert process.call("fifth").status == "missing"


def test_a_script_of_which_nothing_parses_is_told_once(sandbox: Sandbox) -> None:
    script = "1; x = 3;\ny = (;\n"
    with sandbox.start(Program("answer", (Cell(script, "all.m"),), language="octave"), Limits()) as process:
        (problem,) = process.load_reply.problems
        assert (problem.line, "parse error" in problem.message) == (2, True)
        assert process.call("f").status == "missing"


@pytest.mark.parametrize("word", ["exit", "quit (0)", "exit;", "leave ();"])
def test_exit_ends_a_script_and_not_what_it_defined(word: str, sandbox: Sandbox) -> None:
    """Functions below it count, too: MATLAB wants them at the end."""
    script = f"1; x = 1;\nfunction leave ()\n  exit (1);\nend\n{word}\nx = 2;\nfunction y = f ()\n"
    script += "  y = evalin ('base', 'x');\n  if y > 1\n    exit;\n  end\nend\n"
    cells = (Cell(script, "all.m"), Cell("1; function y = g ()\n  exit (3);\nend\n", "more.m"))
    with sandbox.start(Program("answer", cells, language="octave"), Limits()) as process:
        (problem,) = process.load_reply.problems
        assert (problem.cell, problem.line, problem.error_type) == ("all.m", 5, "exit")
        assert problem.message in map(str, SAID)
        assert process.call("f").value == 1
        assert process.call("g").status == "exited"


def test_what_is_shown_names_the_students_files_alone(octave: Any) -> None:
    broken = "function y = broken ()\n  y = (;\nend\n"
    source = "function y = f ()\n  warning ('careful');\n  y = [1 2](9);\nend\n"
    with octave({"f": source, "broken": broken, "h": "y = 1;\n"}) as process:
        reply = process.call("f")
        assert "careful" in reply.stdout and not re.search("neurograde|called from", reply.stdout)
        for name in ("f", "broken", "h"):
            assert not re.search("scratch|neurograde", process.call(name).error_message)


CLEARS = ["clear all", "clear", "clear -all", "clear functions", "clear *", "clear -f k*", "clearvars", "clear ('all')"]


@pytest.mark.parametrize("command", CLEARS)
def test_clear_forgets_variables_and_no_functions(command: str, sandbox: Sandbox, octave: Any) -> None:
    """In a script, with functions above and below, and in a function; homework begins with it."""
    script = f"1;\nfunction y = g ()\n  y = 2;\nend\nkept = 1; {command}; close all; clc\nx = exist ('kept');\n"
    script += "function y = f ()\n  y = evalin ('base', 'x');\nend\n"
    with sandbox.start(Program("answer", (Cell(script, "all.m"),), language="octave"), Limits()) as process:
        assert process.load_reply.problems == ()
        assert [process.call(name).value for name in "fg"] == [0, 2]
    source = f"function y = f ()\n  persistent n = 0;\n  n += 1; kept = 1;\n  {command}\n  y = exist ('kept');\nend\n"
    with octave({"f": source}) as process:
        assert [process.call("f").value for _ in range(2)] == [0, 0]


def test_clear_takes_what_octave_takes(octave: Any) -> None:
    body = (
        "a1 = a2 = b1 = b2 = c = d = 1;\n clear a* b1\n clear -regexp ^c\n q = '\\d'; clear ('-x', 'b2', 'd', 'n');\n"
    )
    source = f"function y = f ()\n  persistent n = 0;\n  n += 1;\n {body} y = {{sort(who ()'), n}};\nend\n"
    with octave({"f": source}) as process:
        (first, count), (_, after) = (process.call("f").value for _ in range(2))
    assert (first, count, after) == (["b2", "d", "n"], 1, 2)


def test_a_helper_with_the_name_of_a_builtin_serves_the_student_alone(octave: Any) -> None:
    names = ("all", "fwrite", "typecast", "struct", "numel", "strncmp", "cellfun", "uint8")
    files = {name: f"function y = {name} (varargin)\n  y = 7;\nend\n" for name in names}
    calls = " + ".join(f"{name} ()" for name in names)
    with octave({**files, "lib/size.m": files["all"], "f": f"function y = f ()\n  y = {calls};\nend\n"}) as process:
        assert [process.call("f").value for _ in range(2)] == [56, 56]


@pytest.mark.parametrize("helper", ["mine", "all"])  # with the name of a builtin, and without
def test_every_call_begins_at_home(helper: str, octave: Any) -> None:
    files = {
        "f.m": f"function y = f ()\n  y = {helper} () + fileread ('data/a.txt') - '0';\n  cd ('data');\nend\n",
        f"lib/{helper}.m": f"function y = {helper} ()\n  y = 1;\nend\n",
        "data/a.txt": "5",
    }
    with octave(files) as process:
        assert [process.call("f").value for _ in range(3)] == [6, 6, 6]


@pytest.mark.parametrize("folder", ["tools", "./tools", "tools/../tools"])
def test_a_folder_that_a_script_adds_is_kept(folder: str, sandbox: Sandbox) -> None:
    files = {
        "more/tools/seven.m": "function y = seven ()\n  y = 7;\nend\n",
        "path.m": "function path ()\n  error ('mine');\nend\n",  # the worker asks for Octave's own
        "f.m": "function y = f ()\n  y = seven ();\nend\n",
    }
    script = Cell(f"cd ('more');\naddpath ('{folder}');\n", "run.m")
    program = Program("answer", (script,), {name: text.encode() for name, text in files.items()}, language="octave")
    with sandbox.start(program, Limits()) as process:
        time.sleep(1.1)  # Octave looks at its folders anew when a second has passed
        assert [process.call("f").value for _ in range(2)] == [7, 7]
        assert process.load_reply.problems == () and process.load_reply.stdout == ""


def test_random_numbers_repeat_with_the_seed(octave: Any) -> None:
    draws = []
    for _ in range(2):
        with octave(
            {"f": "function y = f ()\n  y = [rand(1, 3), randn(1, 3), randi(9, 1, 3), randperm(4)];\nend\n"}
        ) as process:
            draws.append(process.call("f").value.tolist())
    assert draws[0] == draws[1]


def test_a_language_that_is_not_there_is_the_graders_failure(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages.shutil, "which", lambda name: None)
    with pytest.raises(SandboxError, match="not installed"):
        sandbox.start(Program("answer", (), {}, language="octave"), Limits())


def test_a_call_that_does_not_fit_the_signature_is_the_graders_failure(octave: Any) -> None:
    with octave({"f": "function y = f (x)\n  y = x;\nend\n"}, {"f": Signature((Parameter("x"),))}) as process:
        with pytest.raises(SandboxError, match="does not fit"):
            process.call("f", [1, 2])
        with pytest.raises(SandboxError, match="lacks"):
            process.call("f")
