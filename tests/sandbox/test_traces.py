"""Several tasks in one process: what each may use, and whether the process can tell that something was left behind."""

from __future__ import annotations

import pytest

from autograder.sandbox import Cell, Limits, Program, Sandbox, SandboxError

from .conftest import Run

LIMITS = Limits(cpu_seconds=5, memory_mb=512, total_cpu_seconds=20)

PREAMBLE = """
import functools, os, random, signal, sys, threading, time, warnings
from abc import ABC, abstractmethod
from enum import Enum
from math import *
from typing import NamedTuple, Optional
from scipy.integrate import solve_ivp
from scipy.interpolate import CubicSpline, interp1d
from scipy import sparse
import matplotlib.pyplot as plt
import numpy as np
from dataclasses import dataclass, field
import helper

COUNT, TABLE, NESTED, ARRAY = 0, {}, {"a": [1, (2, [3])]}, np.zeros(3)
OBJECTS = np.array([[1], [2, 3]], dtype=object)
GENERATOR = np.random.default_rng(1)
plt.rcParams["lines.linewidth"] = 3.0

class Neuron:
    spikes = []
    __slots__ = ("v", "log")
    def __init__(self): self.v, self.log = -65.0, []
    @property
    def rate(self): return len(self.log)
    @staticmethod
    def name(seen=[]): return seen

@dataclass
class Synapse:
    weight: float = 0.0
    trace: list = field(default_factory=list)

class Names(dict): pass

class Gate(Enum):
    m = 1
    h = 2

class Point(NamedTuple):
    t: float
    v: float = 0.0

class Model(ABC):
    @abstractmethod
    def step(self): ...
    @classmethod
    def make(cls): return cls()

class Leaky(Model):
    def step(self): super().step()

CELL, SYNAPSE, NAMES, START, LEAKY = Neuron(), Synapse(), Names(), Point(0.0), Leaky()

SPLINE, LINE = CubicSpline([0, 1, 2], [0, 1, 4]), interp1d([0, 1], [0, 1])
LINKS = sparse.csr_matrix(np.eye(3))
half = functools.partial(pow, 0.5)
alpha: Optional[float] = lambda v: 0.1 * v

@functools.lru_cache
def known(x): return x

def remember(x, seen=[]): seen.append(x); return len(seen)

def made():
    values = []
    def inner(x): values.append(x)
    return inner
inner = made()

@np.vectorize
def gate(x): return x > 0

@functools.wraps(gate)
def wrapped(*args): return gate(*args)

def act():
"""

LEFT_BEHIND = {
    "a global counter": "global COUNT; COUNT += 1",
    "a new global": "global fresh; fresh = 1",
    "a deleted global": "global COUNT; del COUNT",
    "a dictionary": "TABLE['x'] = 1",
    "a list deep inside": "NESTED['a'][1][1].append(4)",
    "an array's values": "ARRAY[1] = 1.0",
    "an array's shape": "ARRAY.shape = (3, 1)",
    "an object in an array": "OBJECTS[0].append(2)",
    "a generator of random numbers": "GENERATOR.normal()",
    "a class attribute": "Neuron.spikes.append(1)",
    "a method": "Neuron.name = lambda: 0",
    "a slot": "CELL.log.append(1)",
    "an attribute": "SYNAPSE.weight = 1.0",
    "a field's list": "SYNAPSE.trace.append(1.0)",
    "a dictionary of one's own kind": "NAMES['x'] = 1",
    "a cache": "known(1)",
    "a mutable default": "remember(1)",
    "a static method's default": "Neuron.name().append(1)",
    "a closure": "inner(1)",
    "a function attribute": "remember.calls = 1",
    "a function replaced": "global known; known = remember",
    "a helper module": "helper.STATE.append(1)",
    "a helper's function": "helper.step()",
    "a helper imported later": "import late",
    "a file": "open('out.txt', 'w').close()",
    "a file overwritten": "open('given.txt', 'w').write('other')",
    "the folder": "os.mkdir('sub'); os.chdir('sub')",
    "the environment": "os.environ['X'] = '1'",
    "the import path": "sys.path.append('/nowhere')",
    "arithmetic": "np.seterr(all='raise')",
    "printing": "np.set_printoptions(precision=2)",
    "warnings": "warnings.simplefilter('error')",
    "recursion": "sys.setrecursionlimit(150)",
    "a stream": "sys.stdout = None",
    "an alarm": "signal.signal(signal.SIGALRM, lambda *_: None)",
    "a thread": "threading.Thread(target=time.sleep, args=(60,), daemon=True).start()",
    "a library changed": "np.sin = np.cos",
    "a library's part changed": "import scipy.special; scipy.special.erf = None",
    "a library changed under another name": "from scipy import special as sp; sp.expit = None",
    "a library changed by its name": "setattr(np, 'co' + 's', np.sin)",
    "random numbers changed": "np.random.seed = print",
    "a builtin changed": "import builtins; builtins.bin = hex",
    "a sparse matrix": "LINKS.data[0] = 2.0",
    "an open file": "global handle; handle = open('given.txt')",
    "a running generator": "global steps; steps = (x for x in [1, 2])",
}


@pytest.fixture
def act(sandbox: Sandbox, run: Run):  # type: ignore[no-untyped-def]
    """Start a program whose function `act` has the given body, call it, and begin another task."""

    def start(body: str, before: str = "") -> bool:
        files = {"helper.py": b"STATE = []\ndef step(): STATE.append(1)\n", "late.py": b"X = 1\n", "given.txt": b"g"}
        process = run(before + PREAMBLE + f"    {body}\n", LIMITS, files)
        assert process.load_reply.problems == ()
        assert process.begin_task(LIMITS), "nothing has happened yet"
        reply = process.call("act")
        assert reply.status == "value", reply
        return process.begin_task(LIMITS)

    return start


@pytest.mark.parametrize("body", LEFT_BEHIND.values(), ids=LEFT_BEHIND)
def test_what_is_left_behind_is_noticed(act, body: str) -> None:  # type: ignore[no-untyped-def]
    assert act(body) is False


HARMLESS = {
    "nothing": "pass",
    "local work": "x = [n**2 for n in range(1000)]; x.sort()",
    "reading globals": "return [COUNT, dict(NESTED), CELL.rate, SYNAPSE.weight, Neuron.name(), str(NAMES)]",
    "using globals": "return [float(SPLINE(0.5)), float(LINE(0.5)), half(2)]",
    "methods and kinds": "LEAKY.step(); Leaky.make(); isinstance(LEAKY, Model); Gate['m']; START._replace(v=2.0)",
    "solving": "solve_ivp(lambda t, y: -y, (0, 1), [1.0]); LINKS @ np.ones(3)",
    "a vectorized function": "gate(np.arange(3)); wrapped(1.0)",
    "printing": "print('hello', np.arange(3))",
    "a warning": "np.log(np.array([-1.0, 0.0])); np.float64(1) / 0",
    "a caught exception": "\n    try: 1 / 0\n    except ZeroDivisionError: pass",
    "random numbers of the library": "np.random.seed(1); np.random.normal(size=9); random.random()",
    "drawing": "fig, ax = plt.subplots(); ax.plot([1, 2]); fig.savefig('/dev/null', format='png')",
    "a style": "plt.rcParams.update({'font.size': 3, 'axes.grid': True}); plt.style.use('ggplot')",
    "a late import": "import scipy.signal.windows, json, xml.dom.minidom",
    "a file read": "open('given.txt').read()",
    "a change undone": "\n    with np.errstate(all='raise'), warnings.catch_warnings(): warnings.simplefilter('error')",
    "a global set to what it was": "global COUNT; COUNT = 0",
    "an array written and restored": "ARRAY[0] = 1.0; ARRAY[0] = 0.0",
    "a thread that has ended": "t = threading.Thread(target=print); t.start(); t.join()",
}


@pytest.mark.parametrize("body", HARMLESS.values(), ids=HARMLESS)
def test_ordinary_work_leaves_nothing(act, body: str) -> None:  # type: ignore[no-untyped-def]
    assert act(body) is True


def test_random_numbers_and_settings_are_put_back(run: Run) -> None:
    source = """
import random
import matplotlib.pyplot as plt
import numpy as np
plt.rcParams["font.size"] = 7.0
def look(): return [random.random(), np.random.normal(), plt.rcParams["font.size"], plt.get_fignums()]
def disturb(): plt.rcParams["font.size"] = 9.0; plt.figure(); return random.random() + np.random.normal()
"""
    process = run(source, LIMITS)
    first = process.call("look")
    assert first.value[2:] == [7.0, []]  # type: ignore[index]
    process.call("disturb")
    assert process.begin_task(LIMITS)
    assert process.call("look").value == first.value


@pytest.mark.parametrize("way", ["importlib.import_module('matplot' + 'lib')", "sys.modules['matplot' + 'lib']"])
def test_settings_are_put_back_whoever_reaches_them(run: Run, way: str) -> None:
    source = f"""
import importlib, sys
import scipy.special  # comes with everything loaded
def settings(): return {way}.rcParams
def disturb(): settings()["font.size"] = 33.0
def look(): return settings()["font.size"]
"""
    process = run(source, LIMITS)
    before = process.call("look").value
    process.call("disturb")
    process.begin_task(LIMITS)
    assert process.call("look").value == before != 33.0


def test_a_file_that_the_grader_lays_is_no_trace(run: Run) -> None:
    process = run("def change(): open('cell.swc', 'a').write('x')", LIMITS)
    process.put("cell.swc", b"1 1 0 0 0 1 -1")
    assert process.begin_task(LIMITS)
    process.call("change")
    assert not process.begin_task(LIMITS)


@pytest.mark.parametrize("held", ["iter(open('given.txt'))", "np.zeros(10_000_000)", "(x for x in [1, 2])"])
def test_what_cannot_be_seen_through_counts_as_changed(run: Run, held: str) -> None:
    process = run(f"import numpy as np\nheld = {held}\ndef one(): return 1", LIMITS, {"given.txt": b"a\nb\n"})
    assert process.begin_task(LIMITS), "nothing has run since loading"
    assert process.call("two").status == "missing"
    assert process.begin_task(LIMITS)
    assert process.call("one").value == 1
    assert not process.begin_task(LIMITS)


def test_loading_survives_what_it_has_broken(run: Run) -> None:
    process = run("import numpy as np, os\nnp.geterr = os.getcwd = exit\ndef one(): return 1", LIMITS)
    assert process.call("one").value == 1
    assert not process.begin_task(LIMITS)
    assert process.call("one").value == 1


def test_every_task_has_its_own_cpu_time(run: Run) -> None:
    source = """
import time
def burn(seconds):
    end = time.process_time() + seconds
    while time.process_time() < end: pass
"""
    limits = Limits(cpu_seconds=0.5, memory_mb=512, total_cpu_seconds=10)
    process = run(source, limits)
    for _ in range(3):
        assert process.call("burn", [0.35]).status == "value"
        assert process.begin_task(limits)
    longer = Limits(cpu_seconds=2, memory_mb=512, total_cpu_seconds=10)
    assert process.begin_task(longer)
    assert process.call("burn", [0.9]).status == "value"
    assert process.begin_task(limits)
    assert process.call("burn", [0.35]).status == "value"
    assert process.call("burn", [0.35]).status == "cpu", "within one task the calls add up"
    assert not process.fits(limits)


def test_other_limits_want_another_process(run: Run) -> None:
    process = run("", LIMITS)
    more = Limits(cpu_seconds=5, memory_mb=600, total_cpu_seconds=20)
    assert process.fits(LIMITS) and not process.fits(more)
    with pytest.raises(SandboxError):
        process.begin_task(more)


@pytest.mark.parametrize("lie", ["sum(iter(int, 1))", "time.sleep(60)", "os._exit(0)", "return 'yes'", "return 1"])
def test_a_worker_that_does_not_answer_soundly_is_not_believed(
    sandbox: Sandbox, lie: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("autograder.sandbox.watch.ASLEEP_SECONDS", 0.5)
    source = f"""
import os, sys, time
def lie(self): {lie}
def spoil():
    for name, module in list(sys.modules.items()):
        if name.endswith("traces"): module.Traces.renew = lie
"""
    program = Program("submission", (Cell(source, "answer.py"),))
    with sandbox.start(program, LIMITS) as process:
        assert process.call("spoil").status == "value"
        assert process.begin_task(LIMITS) is False
