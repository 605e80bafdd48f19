"""Calls across the trust line: values, errors, limits, deaths. Every test runs at every level there is."""

from __future__ import annotations

import collections
import contextlib
import math
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from autograder.sandbox import Cell, Level, Limits, Process, Program, Sandbox, SandboxError, quota
from autograder.sandbox.client import is_light

from .conftest import LEVELS, Run

ECHO = "def echo(*args, **kwargs):\n    return kwargs or args\n"


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        3,
        -(2**70),
        1.5,
        math.inf,
        2 + 3j,
        "多巴胺",
        b"\0\xff",
        [1, [2.0, "x"]],
        (1, 2),
        {"a": {1: (2,)}},
        [0.5] * 50,
    ],
    ids=repr,
)
def test_plain_values_come_back_as_they_went(run: Run, value: object) -> None:
    reply = run(ECHO).call("echo", [value])
    assert (reply.status, reply.value) == ("value", (value,))
    assert type(reply.value[0]) is type(value)  # type: ignore[index]


@pytest.mark.parametrize("dtype", ["?", "i1", "u8", "f4", "f8", "c16", "U3", ">f8", "f2"])
def test_arrays_come_back_equal_fresh_and_writable(run: Run, dtype: str) -> None:
    sent = np.arange(6).reshape(2, 3).astype(dtype)
    (back,) = run(ECHO).call("echo", [sent]).value  # type: ignore[misc]
    np.testing.assert_array_equal(back, sent)
    back[0, 0] = back[1, 1]
    assert back.flags.owndata or back.base.flags.owndata
    assert back.dtype == sent.dtype.newbyteorder("=")


BEHIND = """
import signal, threading
count = 0

def work(*_):
    global count
    while True:
        count += 1
        if count % 1000 == 0:
            with open(f"piece{count}", "wb") as file:
                file.write(bytes(1 << 16))

def begin():
    threading.Thread(target=work, daemon=True).start()
    signal.signal(signal.SIGALRM, lambda *_: open("alarm", "w").close())
    signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)

def so_far():
    return count
"""


def test_nothing_moves_between_two_calls(run: Run) -> None:
    """Nobody watches then, so a thread could compute for nothing and fill the disk."""
    process = run(BEHIND, Limits(cpu_seconds=20, memory_mb=512, files_mb=64))
    assert process.call("begin").status == "value"
    time.sleep(0.1)  # until the signal has come everywhere
    before, files = process._cpu(), _files_of(process)
    time.sleep(0.5)
    assert (process._cpu() - before, _files_of(process)) == (pytest.approx(0, abs=0.02), files)
    assert process.call("so_far").status == "value"


def _files_of(process: Process) -> list[str]:
    """What lies in the scratch directory, where it can be seen from outside."""
    return sorted(os.listdir(process._scratch)) if process._scratch else []


def test_many_short_calls_cannot_outrun_the_quota(run: Run) -> None:
    source = "def f(n):\n    with open(f'piece{n}', 'wb') as file:\n        file.write(bytes(3 << 20))\n"
    process = run(source, Limits(cpu_seconds=5, memory_mb=512, files_mb=8))
    ends = [process.call("f", [n]).status for n in range(6)]
    assert ends[:2] == ["value"] * 2 and ends[-1] in ("raised", "output")


def test_a_student_cannot_change_the_arguments_we_hold(run: Run) -> None:
    sent = np.zeros(3)
    assert run("def spoil(x):\n    x[:] = 1\n    return x").call("spoil", [sent]).status == "value"
    assert not sent.any()


def test_cells_share_a_namespace_and_a_failing_one_is_reported(sandbox: Sandbox) -> None:
    cells = (
        Cell("a = 1", "cell 1"),
        Cell("\nb = 1 / 0", "cell 2"),
        Cell("def f(): return a", "cell 3"),
        Cell("if", "cell 4"),
    )
    with sandbox.start(Program("m", cells)) as process:
        first, second = process.load_reply.problems
        assert (first.cell, first.error_type, first.line) == ("cell 2", "ZeroDivisionError", 2)
        assert (second.cell, second.error_type) == ("cell 4", "SyntaxError")
        assert process.call("f").value == 1


def test_an_exception_is_told_with_line_and_cleaned_message(run: Run) -> None:
    reply = run("def f():\n    x = 1\n    raise ValueError('\\x1b[31mred\\u202e')").call("f")
    assert (reply.status, reply.error_type, reply.error_message) == ("raised", "ValueError", "red")
    assert (reply.error_line, reply.error_cell) == (3, "answer.py")


def test_the_skeleton_is_told_apart(run: Run) -> None:
    reply = run("def f():\n    raise NotImplementedError").call("f")
    assert (reply.status, reply.error_type) == ("raised", "NotImplementedError")


@pytest.mark.parametrize("source", ["", "f = 3", "def g(): pass"])
def test_a_missing_function(run: Run, source: str) -> None:
    process = run(source)
    assert process.call("f").status == "missing" and process.alive


def test_cpu_time_is_the_primary_limit(run: Run) -> None:
    process = run("def f():\n    while True: pass\ndef g(): return 1", Limits(cpu_seconds=0.5))
    reply = process.call("f")
    assert reply.status == "cpu" and 0.4 < reply.cpu_seconds < 1.5
    assert not process.alive and process.call("g").status == "cpu"


def test_loading_has_limits_too(run: Run) -> None:
    process = run("while True: pass", Limits(cpu_seconds=0.3))
    assert process.load_reply.status == "cpu" and not process.alive


def test_a_sleeper_is_ended(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.sandbox.watch.ASLEEP_SECONDS", 0.5)
    process = run("import time\ndef f(): time.sleep(60)")
    began = time.monotonic()
    assert process.call("f").status == "wall"
    assert time.monotonic() - began < 10


def test_a_wall_limit_can_be_set(run: Run) -> None:
    assert run("import time\ndef f(): time.sleep(60)", Limits(wall_seconds=0.3)).call("f").status == "wall"


def test_a_short_sleep_is_no_crime(run: Run) -> None:
    assert run("import time\ndef f():\n    time.sleep(0.5)\n    return 1").call("f").value == 1


def test_memory_ends_the_call_but_not_the_process(run: Run) -> None:
    process = run("import numpy as np\ndef f(): return np.ones(10**11)\ndef g(): return 1")
    assert process.call("f").status == "memory"
    assert process.call("g").value == 1


def test_memory_bit_by_bit(run: Run) -> None:
    assert run("def f():\n    x = []\n    while True: x.append(bytes(10**6))").call("f").status == "memory"


def test_a_segfault_is_a_crash(run: Run) -> None:
    process = run("import ctypes\ndef f(): ctypes.string_at(0)")
    assert process.call("f").status == "crashed" and not process.alive


def test_endless_recursion_is_an_ordinary_error(run: Run) -> None:
    reply = run("def f(): return f()").call("f")
    assert (reply.status, reply.error_type) == ("raised", "RecursionError")


@pytest.mark.parametrize("way", ["os._exit(0)", "sys.exit(0)", "raise SystemExit", "exit(3)"])
def test_leaving_is_noticed(run: Run, way: str) -> None:
    assert run(f"import os, sys\ndef f():\n    {way}").call("f").status == "exited"


def test_output_is_kept_and_capped(run: Run) -> None:
    process = run("def f(n):\n    print('x' * n)\n    return 1", Limits(output_kb=1))
    assert process.call("f", [10]).stdout == "x" * 10 + "\n"
    reply = process.call("f", [1_000_000])
    assert reply.value == 1 and reply.stdout == "x" * 1024


def test_input_show_and_backends_are_harmless(run: Run) -> None:
    process = run(
        "import matplotlib; matplotlib.use('TkAgg')\nimport matplotlib.pyplot as plt\n"
        "plt.plot([1]); plt.show(); plt.pause(1)\n"
        "def ask(): return input('name? ')"
    )
    assert process.load_reply.problems == ()
    reply = process.call("ask")
    assert reply.error_type == "EOFError" and "input()" in reply.error_message


def test_files_lie_in_the_scratch_directory(run: Run) -> None:
    process = run(
        "import os, helper\ndef f(name): return open(name).read(), helper.x\ndef g():\n"
        "    open('out.txt', 'w').write('y'); os.makedirs('a/b'); return sorted(os.listdir('.'))",
        files={"data/cells.txt": b"abc", "helper.py": b"x = 7"},
    )
    assert process.call("f", ["data/cells.txt"]).value == ("abc", 7)
    process.put("later.txt", b"new")
    assert process.call("f", ["later.txt"]).value == ("new", 7)
    assert {"a", "data", "helper.py", "later.txt", "out.txt"} <= set(process.call("g").value)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x", "", "a\0b"])
def test_a_file_cannot_be_put_elsewhere(run: Run, name: str) -> None:
    with pytest.raises(SandboxError):
        run("").put(name, b"")


def test_a_figure_comes_as_plain_data(run: Run) -> None:
    process = run(
        "import matplotlib.pyplot as plt\ndef f(n):\n    fig, ax = plt.subplots()\n"
        "    ax.plot([0, 1], [2, 3], label='V')\n"
        "    ax.set_xlabel('t (ms)'); ax.legend()\n"
        "    return {0: fig, 1: ax, 2: None, 3: (fig, ax), 4: ax.lines[0], 5: [ax]}[n]\n"
        "def none(): return 3"
    )
    for kind in range(6):
        figure = process.call("f", [kind], figure=True).figure
        assert figure is not None
        (axes,) = figure["axes"]  # type: ignore[misc]
        assert (axes["xlabel"], axes["legend"]) == ("t (ms)", ["V"])
        np.testing.assert_array_equal(axes["lines"][0]["y"], [2, 3])
        assert figure["png"].startswith(b"\x89PNG")  # type: ignore[attr-defined]
    assert process.call("none", figure=True).status == "unsendable"


PANELS = """
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection

def panels():
    fig = plt.figure()
    left, right = fig.subfigures(1, 2)
    a, b = left.subplots(2, 1)
    c, d = right.subplots(2, 1)
    a.errorbar([1, 2], [3, 4], yerr=[0.1, 0.2])
    a.bar([1, 2], [3, 4])
    b.eventplot([[1, 2, 3], [4, 5]])
    b.add_collection(LineCollection([[(0, 0), (1, 1), (2, 0)]]))
    right.colorbar(c.imshow(np.eye(3)), ax=c)
    d.pcolormesh(np.arange(5), np.arange(4), np.arange(12).reshape(3, 4))
    d.twinx().scatter([1, 2], [3, 4])
    fig.suptitle("all")
    return left

def space():
    ax = plt.figure().add_subplot(projection="3d")
    ax.plot([0, 1], [2, 3], [4, 5])
    ax.scatter([0], [1], [2])
    ax.set_zlabel("z (mV)")
"""


def test_all_that_may_be_drawn_is_described(run: Run) -> None:
    process = run(PANELS)
    figure = process.call("panels", figure=True).figure
    assert figure is not None and figure["suptitle"] == "all"
    a, b, c, d, *rest = figure["axes"]  # type: ignore[misc]
    np.testing.assert_allclose(a["errorbars"][0]["yerr"], [0.1, 0.2])
    np.testing.assert_allclose(a["bars"][0]["height"], [3, 4])
    assert not a["lines"] and not a["polygons"]  # what is drawn of them belongs to the bars
    assert [len(events) for events in b["eventplots"]] == [3, 2] and b["segments"][0].shape == (2, 2, 2)
    assert c["images"][0]["array"].shape == (3, 3) and c["has_colorbar"]
    assert d["images"][0]["array"].shape == (3, 4) and d["images"][0]["extent"] == (0, 4, 0, 3)
    assert sum(axes["is_colorbar"] for axes in rest) == 1
    assert any(len(axes["points"]) for axes in rest)
    (axes,) = process.call("space", figure=True).figure["axes"]  # type: ignore[index,misc]
    assert axes["is_3d"] and axes["zlabel"] == "z (mV)"
    np.testing.assert_array_equal(axes["lines"][0]["z"], [4, 5])
    np.testing.assert_array_equal(axes["points"], [[[0, 1, 2]]])


@pytest.mark.parametrize(
    "value", ["object()", "(x for x in [1])", "np.array([1, 'a', None])", "lambda: 1", "np.ma.array([1])"]
)
def test_what_is_not_plain_data_is_not_sent(run: Run, value: str) -> None:
    process = run(f"import numpy as np\ndef f(): return {value}\ndef g(): return 1")
    assert process.call("f").status == "unsendable"
    assert process.call("g").value == 1


def test_harmless_containers_become_plain(run: Run) -> None:
    process = run(
        "import collections, numpy as np\nP = collections.namedtuple('P', 'a b')\n"
        "def f(): return P(1, np.float32(0.5)), collections.OrderedDict(a=np.int64(1)), {3}, range(2), np.matrix([[1]])"
    )
    point, mapping, numbers, span, matrix = process.call("f").value  # type: ignore[misc]
    assert (point, mapping, numbers, span) == ((1, 0.5), {"a": 1}, [3], [0, 1])
    assert type(matrix) is np.ndarray and not isinstance(mapping, collections.OrderedDict)


def test_seed_makes_unseeded_randomness_repeat(sandbox: Sandbox) -> None:
    source = "import random, numpy as np\ndef f(): return random.random(), np.random.rand(), hash('x')"
    draws = []
    for seed in (1, 1, 2):
        with sandbox.start(Program("m", (Cell(source, "a.py"),), seed=seed)) as process:
            draws.append(process.call("f").value)
    assert draws[0] == draws[1] != draws[2]


def test_usage_counts_the_whole_life(run: Run) -> None:
    process = run(
        "def f():\n    import time\n    t = time.process_time()\n    while time.process_time() < t + 0.3: pass"
    )
    process.call("f")
    process.close()
    assert 0.3 <= process.usage.cpu_seconds < 2 and process.usage.max_rss_mb > 10


def test_nothing_is_left_open(sandbox: Sandbox) -> None:
    program = Program("m", (Cell("", "a.py"),))
    sandbox.start(program).close()
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(5):
        sandbox.start(program).close()
    assert len(os.listdir("/proc/self/fd")) == before


@pytest.mark.parametrize(
    ("source", "files", "light"),
    [
        ("import numpy as np\nfrom math import pi", {}, True),
        ("import helper\nfrom package.part import f", {"helper.py": b"import numpy", "package/part.py": b""}, True),
        ("import helper", {"helper.py": b"import scipy"}, False),
        ("def f():\n    from scipy import stats", {}, False),
        ("import numpy, matplotlib.pyplot as plt", {}, False),
        ("\timport pandas as pd", {}, False),
        ("__import__('pylab')", {}, False),
    ],
)
def test_who_needs_no_more_than_numpy(source: str, files: dict[str, bytes], light: bool) -> None:
    assert is_light(Program("m", (Cell(source, "a.py"),), files)) is light


def test_a_light_program_is_as_confined_and_may_still_import_anything(run: Run, sandbox: Sandbox) -> None:
    source = """
def outside(path):
    return open(path).read()
def late():
    import importlib
    return importlib.import_module("sci" + "py.special").erf(0.0)
def state():
    import gc, linecache, sys
    left = [name for name in sys.modules if "practice" in name]
    return left, "practice" in linecache.cache, gc.get_freeze_count() > 0
"""
    process = run(source)
    assert process._nursery is not sandbox
    assert process._nursery.protection == sandbox.protection
    assert process.call("outside", ["/etc/passwd"]).status == "raised"
    assert process.call("late").value == 0.0
    assert process.call("state").value == ([], False, True)


@pytest.mark.parametrize("needs", ["", "import scipy.signal\n"], ids=["light", "full"])
def test_a_dead_zygote_is_replaced(sandbox: Sandbox, needs: str) -> None:
    program = Program("m", (Cell(needs + ECHO, "a.py"),))
    with sandbox.start(program) as process:
        assert isinstance(process, Process)
        used = process._nursery
        assert (used is sandbox) == bool(needs) and used._zygote is not None
        used._zygote.kill()
        used._zygote.wait()
        with contextlib.suppress(SandboxError):  # our failure, not the student's; or it was faster than the news
            assert process.call("echo").status == "value"
    with sandbox.start(program) as process:
        assert process.call("echo", [1]).value == (1,)


def test_a_dying_zygote_is_replaced_at_the_second_try(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its socket is closed, but the kernel still takes its memory and namespaces down: it cannot be waited for yet."""
    program = Program("m", (Cell("import scipy.signal\n" + ECHO, "a.py"),))
    sandbox.start(program).close()
    zygote = sandbox._zygote
    assert zygote is not None
    zygote.kill()
    zygote.wait()
    monkeypatch.setattr(zygote, "poll", lambda: None)
    with pytest.raises(SandboxError, match="zygote"):
        sandbox.start(program)
    with sandbox.start(program) as process:
        assert process.call("echo", [1]).value == (1,)


@pytest.mark.parametrize("level", LEVELS)
def test_a_sandbox_outlives_the_thread_that_made_it(level: Level) -> None:
    made: list[Sandbox] = []
    thread = threading.Thread(target=lambda: made.append(Sandbox(level=level, preload=())))
    thread.start()
    thread.join()
    time.sleep(0.1)
    with made[0] as sandbox, sandbox.start(Program("m", (Cell(ECHO, "a.py"),))) as process:
        assert process.call("echo", [1]).value == (1,)


@pytest.mark.parametrize("level", LEVELS)
def test_children_go_when_the_grader_is_killed(level: Level) -> None:
    script = (
        "import os, sys, time; from autograder.sandbox import *\n"
        f"sandbox = Sandbox(level=Level({level.value!r}), preload=())\n"
        "process = sandbox.start(Program('m', (Cell('', 'c'),)))\n"
        "print(process._pid, sandbox._directory, flush=True); time.sleep(60)"
    )
    grader = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": os.getcwd()}
    )
    assert grader.stdout is not None
    child, directory = grader.stdout.readline().split()
    grader.kill()
    grader.wait()
    grader.stdout.close()
    quota.discard(Path(directory))
    for _ in range(100):
        if not os.path.exists(f"/proc/{child}"):
            return
        time.sleep(0.1)
    pytest.fail("a student's process has outlived the grader")


def test_a_private_directory_beside_the_interpreter_is_refused() -> None:
    with pytest.raises(SandboxError, match="Move the course"):
        Sandbox(private=[sys.prefix + "/course"])


HALF = """
from __future__ import annotations
n = int(input("n? "))
data = [n,
        n]
@nothing
def lost(): return 0
def doubled(x: Unknown): return 2 * x
"""


def test_what_stands_behind_a_failing_statement_is_loaded(sandbox: Sandbox) -> None:
    """A script is one cell: whoever asks for input() on top has written the functions below it all the same."""
    with sandbox.start(
        Program("submission", (Cell(HALF, "half.py"), Cell("raise SystemExit\nx = 1", "two")))
    ) as process:
        told = [(p.cell, p.error_type, p.line) for p in process.load_reply.problems]
        assert told == [("half.py", "EOFError", 3), ("half.py", "NameError", 4), ("half.py", "NameError", 6),
                        ("two", "SystemExit", 1)]  # fmt: skip
        assert process.call("doubled", [2]).value == 4
        assert process.call("lost").status == "missing"


def test_a_file_that_cannot_be_laid_out_costs_nobody_the_rest(sandbox: Sandbox) -> None:
    files = {"a/b.txt": b"1", "a": b"2", "c" * 300: b"3", "d.txt": b"4"}
    source = "def read(): return open('d.txt').read() + open('a/b.txt').read()"
    with sandbox.start(Program("submission", (Cell(source, "s.py"),), files)) as process:
        assert [p.cell for p in process.load_reply.problems] == ["a", "c" * 200]
        assert process.call("read").value == "41"
