"""One Julia process: errors with their lines, deaths with their reasons, files, packages, seeds; at every level."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from autograder.sandbox import Cell, Limits, Program, Sandbox, SandboxError, languages
from autograder.sandbox.foreign_errors import SAID
from tests.julia.conftest import needs_julia, takes
from tests.sandbox.conftest import LEVELS

pytestmark = needs_julia


@pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.value)
def test_it_runs_at_every_level_and_prints_beside_its_answers(level: Any) -> None:
    source = """
function f(path)
    println("hello"); print(stderr, "careful"); @info "so far"; flush(stdout)
    write("made.txt", "x"); mkpath("a/b")
    return read(path, String) * read("data/a.txt", String) * string(Threads.nthreads(), isfile("made.txt"))
end
g() = readline()
"""
    program = Program("answer", (Cell(source, "a.jl"),), {"data/a.txt": b"two"}, 1, "julia", {"f": takes("path")})
    with Sandbox(level=level) as box, box.start(program, Limits()) as process:
        assert process.load_reply.problems == ()
        process.put("given.txt", b"one ")
        reply = process.call("f", ["given.txt"])
        assert reply.value == "one two1true", reply.error_message
        assert all(word in reply.stdout for word in ("hello", "careful", "so far"))
        assert process.call("g").value == ""  # nobody answers, and nobody waits


def test_what_is_displayed_is_printed_and_no_answer(julia: Any) -> None:
    with julia('display([1.5 2.5])\nf() = (display("inside"); 3)\n') as process:
        assert process.load_reply.alive and "1.5  2.5" in process.load_reply.stdout
        reply = process.call("f")
        assert (reply.value, "inside" in reply.stdout) == (3, True)


def test_errors_name_file_and_line(julia: Any) -> None:
    source = "f(x) = helper(x)\nfunction helper(x)\n    x + absent\nend\ng() = sqrt(-1.0)\ng2() = [1, 2][3]\n"
    source += "h() = throw(:odd)\n"
    source += 'include("more.jl")\nstruct Own <: Exception end\nBase.showerror(io::IO, e::Own) = print(io, "mine")\n'
    source += 'own() = throw(Own())\ns() = error("neurograde:NotImplemented s is yours to write")\n'
    with julia(source, {"f": takes("x")}, {"more.jl": b'\n\nk() = error("deep")\n'}) as process:
        reply = process.call("f", [1])
        assert (reply.status, reply.error_line, reply.error_cell) == ("raised", 3, "answer.jl")
        assert (reply.error_type, "absent" in reply.error_message) == ("UndefVarError", True)
        reply = process.call("g")
        assert (reply.error_type, reply.error_line) == ("DomainError", 5)
        assert process.call("g2").error_type == "BoundsError"
        assert process.call("h").status == "raised"
        reply = process.call("k")
        assert (reply.error_message, reply.error_cell, reply.error_line) == ("deep", "more.jl", 3)
        reply = process.call("own")
        assert (reply.error_type, reply.error_message) == ("Own", "mine")
        assert process.call("s").error_type == "NotImplementedError"


def test_an_index_of_0_is_told_how_to_count(julia: Any) -> None:
    source = "f() = [1, 2][0]\ng() = [1 2; 3 4][1, 0]\nh() = [1, 2][3]\nk() = [10, 20][10]\n"
    with julia(source) as process:
        said = [process.call(name).error_message for name in "fghk"]
    assert ["counts from 0 here: add 1 to index" in text for text in said] == [True, True, False, False]


def test_one_bad_statement_leaves_the_rest(julia: Any) -> None:
    source = "using Plots\nf() = 1\nx = [1, 2][5]\ng() = 2\n"
    with julia(source) as process:
        absent, bounds = process.load_reply.problems
        assert (absent.line, bounds.line, bounds.error_type) == (1, 3, "BoundsError")
        assert "the package Plots is not here" in absent.message
        assert [process.call(name).value for name in "fg"] == [1, 2]


BROKEN = '''"""
    first(x)

Text of a docstring, x = 3 in it.
"""
function first(x)
    return 1
end

# of the second
"""
    second(x)

second(x) = 2 would do
"""
function second(x)
    y = [1, 2
    z = )
    return 2
end

"""
    third(x)
"""
function third(x)
    if x
        return 3
end

"""Short."""
fourth() = 4

fifth() = (5,
sixth() = 6
seventh() = 7)
scale = 8
"""Last."""
function eighth()
    return scale
end
'''


def test_what_stands_around_lines_that_do_not_parse_is_loaded(julia: Any) -> None:
    with julia(BROKEN) as process:
        found = [(problem.cell, problem.line, problem.error_type) for problem in process.load_reply.problems]
        assert process.load_reply.problems[1].message == '"function" requires end'
        assert found[:2] == [("answer.jl", 18, "SyntaxError"), ("answer.jl", 25, "SyntaxError")]
        assert [process.call(name).value for name in ("fourth", "sixth", "eighth")] == [4, 6, 8]
        assert process.call("first", [1]).value == 1
        reply = process.call("second")
        assert (reply.status, reply.error_type, reply.error_line) == ("raised", "SyntaxError", 18)
        assert "second could not be read: answer.jl does not parse from line 18 on" in reply.error_message
        assert process.call("ninth").status == "missing"


def test_a_file_that_does_not_parse_says_where(julia: Any) -> None:
    with julia("f() = 1\n\ng() = (1,\n\nfunction h(\n") as process:
        assert [(p.cell, p.line, p.error_type) for p in process.load_reply.problems] == [
            ("answer.jl", 3, "SyntaxError"),
            ("answer.jl", 5, "SyntaxError"),
        ]
        assert process.call("f").value == 1
        assert process.call("h").error_message.startswith("h could not be read: answer.jl does not parse from line 5")
    for source in ("# nothing\n", "", "\n\n", "f() = 1  # ∇\n# µ\nend\n∇ = (\n", '"""\n∇', "x = 3)\n"):
        with julia(source) as process:
            assert process.load_reply.alive


def test_exit_ends_a_script_and_not_what_it_defined(julia: Any) -> None:
    with julia("f() = x\nx = 1\nleave() = exit(1)\n\nleave()\nx = 2\ng() = exit(3)\n") as process:
        (problem,) = process.load_reply.problems
        assert (problem.cell, problem.line, problem.error_type) == ("answer.jl", 5, "exit")
        assert problem.message in map(str, SAID)
        assert (process.call("f").value, process.call("leave").status) == (1, "exited")


def test_an_error_says_its_type_once(julia: Any) -> None:
    source = 'f() = absent\ng(x) = g(x) + 1\nh() = Meta.parse("1 +" )\nk() = eval(:(f(x) = $(Expr(:error, "odd"))))\n'
    with julia(source, {"g": takes("x")}) as process:
        for name, args, type_ in (
            ("f", [], "UndefVarError"),
            ("g", [1], "StackOverflowError"),
            ("k", [], "SyntaxError"),
        ):
            reply = process.call(name, args)
            assert (
                reply.error_type == type_ and type_ not in reply.error_message and "syntax:" not in reply.error_message
            )


def test_only_what_the_student_defines_is_an_answer(julia: Any) -> None:
    source = "using Statistics\nx = mean([1.0])\nmodule Mine\nexport deep\ndeep() = 5\nend\n"
    with julia(source) as process:
        assert [process.call(name).status for name in ("mean", "sum", "absent")] == 3 * ["missing"]
        assert process.call("deep").value == 5
    with julia("sum(x) = 7\nf(x) = sum(x)\n") as process:  # a name of Base's, and theirs
        assert [process.call(name, [[1, 2]]).value for name in ("sum", "f")] == [7, 7]


def test_the_standard_library_is_there(julia: Any) -> None:
    source = """
using LinearAlgebra, Statistics, Random, SparseArrays, Printf, DelimitedFiles, Dates
function f()
    m = [2.0 1; 1 3]
    solved = m \\ [3.0, 5.0]
    return eigvals(Symmetric(m))[1], mean(solved), nnz(sparse(m)), readdlm("t.csv", ',')[2, 2], @sprintf("%.2f", pi)
end
"""
    with julia(source, files={"t.csv": b"1,2\n3,4\n"}) as process:
        assert process.load_reply.problems == ()
        first, middle, count, table, text = process.call("f").value  # type: ignore[misc]
        assert abs(first - 1.381966) < 1e-6 and abs(middle - 1.1) < 1e-9 and (count, table, text) == (4, 4.0, "3.14")


def test_random_numbers_repeat_with_the_seed(julia: Any) -> None:
    source = "using Random\nf() = [rand(3); randn(3); rand(1:9, 3); shuffle(1:5)]\n"
    draws = []
    for _ in range(2):
        with julia(source) as process:
            draws.append(process.call("f").value.tolist())
    assert draws[0] == draws[1]


def test_state_stays_and_loops_are_compiled(julia: Any) -> None:
    source = """
n = 0
counts() = (global n += 1)
function loop()
    s = 0.0
    for i in 1:10^8
        s += i % 7
    end
    return s
end
"""
    with julia(source, cpu_seconds=8.0) as process:  # interpreted it would take minutes
        assert [process.call("counts").value for _ in range(2)] == [1, 2]
        assert process.call("loop").value == 299999997.0


@pytest.mark.parametrize(
    ("body", "statuses"),
    [
        ("while true end", {"cpu"}),
        ("exit(3)", {"exited"}),
        ("zeros(10^10)", {"memory"}),
        ("(a = Any[]; while true push!(a, zeros(1000)) end)", {"memory"}),
        ("ccall(:abort, Cvoid, ())", {"crashed"}),
        ("unsafe_load(Ptr{Int}(8))", {"crashed", "raised"}),
    ],
)
def test_a_death_has_its_reason(julia: Any, body: str, statuses: set[str]) -> None:
    with julia(f"f() = {body}\n", cpu_seconds=4.0, memory_mb=256) as process:
        assert process.call("f").status in statuses


def test_endless_recursion_is_an_error_and_no_more(julia: Any) -> None:
    with julia("f(n) = 1 + f(n + 1)\ng() = 1\n", {"f": takes("n")}) as process:
        assert process.call("f", [0]).error_type == "StackOverflowError"
        assert process.call("g").value == 1


def test_a_julia_that_is_not_there_is_the_graders_failure(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages.shutil, "which", lambda name: None)
    with pytest.raises(SandboxError, match="Julia cannot be run here"):
        sandbox.start(Program("answer", (), {}, language="julia"), Limits())


def test_it_runs_for_an_ordinary_user() -> None:
    """What root's tests cannot see: whether a user without rights can start it, too."""
    from tests.attacks.test_as_ordinary_user import pytestmark as conditions

    reasons = [mark.kwargs["reason"] for mark in conditions if mark.args[0]]
    if reasons:
        pytest.skip(reasons[0])
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", "every_level"]
    run = subprocess.run(
        [sys.executable, "-m", "tests.attacks.ordinary", "user", *command], capture_output=True, text=True
    )
    assert run.returncode == 0 and " passed" in run.stdout, run.stdout[-3000:] + run.stderr[-1000:]
