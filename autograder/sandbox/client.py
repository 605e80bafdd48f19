"""The trusted side's handle on a zygote: start it, fork children, learn how they ended."""

from __future__ import annotations

import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any

from autograder.messages import Message

from . import cgroup, languages, paths, temporary
from .foreign import ForeignProcess, MixedProcess, Running
from .model import Level, Limits, Program, Protection, SandboxError, SandboxUnavailable
from .process import Process
from .turns import Turns

INSIDE = Path(__file__).parent / "inside"
START_SECONDS = 120.0  # a first import from a cold, slow disk
ANSWER_SECONDS = 60.0  # a fork on an overloaded machine
DEFAULT_PRELOAD = (
    "numpy",
    "scipy.integrate",
    "scipy.optimize",
    "scipy.signal",
    "scipy.stats",
    "scipy.sparse",
    "scipy.sparse.csgraph",
    "scipy.sparse.linalg",
    "scipy.spatial",
    "scipy.ndimage",
    "scipy.linalg",
    "scipy.special",
    "scipy.interpolate",
    "scipy.fft",
    "matplotlib.pyplot",
    "mpl_toolkits.mplot3d",
    "urllib.request",  # numpy asks it for files that do not exist
    "statistics",
)
LIGHT_PRELOAD = ("numpy", "urllib.request", "statistics")
"""What a program needs that imports nothing but numpy and the standard library.

A fork copies the tables of all memory and the child's end takes them down again: with the whole of DEFAULT_PRELOAD
that is most of what a small submission costs.
"""


class Sandbox:
    """A warm zygote and the children forked from it. A context manager; not for use by several threads at once.

    Where DEFAULT_PRELOAD is loaded, programs that need none of it but numpy get a second, smaller zygote.

    level    None: the best this machine offers. Otherwise exactly this one.
    unsafe   True: run unconfined where nothing better works (or when `level` is Level.NONE).
    preload  modules imported once, before the fork.
    private  directories that student code must not see; refused when they lie beside the interpreter.
    """

    def __init__(
        self,
        *,
        level: Level | None = None,
        unsafe: bool = False,
        preload: Sequence[str] = DEFAULT_PRELOAD,
        private: Iterable[str | Path] = (),
    ) -> None:
        if level is Level.NONE and not unsafe:
            raise SandboxUnavailable("Level.NONE protects nothing; say unsafe=True to mean it.")
        if not sys.platform.startswith("linux"):
            raise _unconfinable(f"{sys.platform} is not Linux")
        self._wanted, self._unsafe, self._preload = level, unsafe, tuple(preload)
        self._visible = paths.visible()
        paths.refuse_private(private, self._visible)
        self._lease = temporary.Lease("sandbox", for_others=os.geteuid() == 0)
        self._directory = self._lease.path
        self._number = 0
        self._closed = False
        self._zygote: subprocess.Popen[bytes] | None = None
        self._silent = False
        self._light: Sandbox | None = None
        self._group: cgroup.Group | None = None
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    # ------------------------------------------------------------------------------------------ life

    def _configuration(self) -> dict[str, Any]:
        """What the zygote is told: how to confine, what to show, what to import. No secret: students can read it."""
        scratch, new_root = self._directory / "scratch", self._directory / "root"
        for directory in (self._directory, scratch, new_root):
            directory.mkdir(exist_ok=True)
            directory.chmod(0o711)
        trial = scratch / "trial"  # for whichever user the rehearsal runs as
        trial.mkdir(exist_ok=True)
        trial.chmod(0o777)
        fonts = self._directory / "fonts"
        if not fonts.exists():
            languages.lay_out_fonts(fonts)
        canary = self._directory / "canary"  # a readable file that no child may be able to read
        canary.write_text("tweet")
        levels = [Level.FULL, Level.LANDLOCK] if self._wanted is None else [self._wanted]
        hidden = paths.hidden(self._visible)
        return {
            "levels": [level.value for level in levels if level is not Level.NONE],
            "unsafe": self._unsafe,
            "visible": (*self._visible, str(fonts)),
            "hidden": hidden,
            "links": languages.links(),
            "readable": (*paths.without(self._visible, hidden), str(fonts)),
            "needed": [os.path.realpath(sys.executable), os.__file__],
            "uids": _spare_users() if os.geteuid() == 0 else [],
            "scratch": str(scratch),
            "trial": str(trial),
            "new_root": str(new_root),
            "canary": str(canary),
            "preload": self._preload,
            "languages": languages.for_zygote(fonts),
        }

    def _start(self) -> None:
        config = self._configuration()
        here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
        with there:
            # -s -P and an environment of our own make is what -I makes, and leave the hash seed to us:
            # sets of strings must come in the same order every time
            self._zygote = subprocess.Popen(
                [sys.executable, "-s", "-P", str(INSIDE / "launch.py"), str(there.fileno())],
                pass_fds=[there.fileno()],
                env=_environment(self._directory),
                stdin=subprocess.DEVNULL,
                cwd="/",
            )
        self._control, self._silent = here, False
        self._group = cgroup.found_for(self._zygote.pid)  # it forks nothing until it is told how
        self._forked: dict[int, int] = {}
        self._ended: dict[int, Mapping[str, Any]] = {}
        self._first = self._number + 1  # older children died with the zygote before this one
        here.send(json.dumps(config).encode())
        answer, _ = self._receive(START_SECONDS)
        if "failed" in answer:
            reasons = "; ".join(f"{level}: {why}" for level, why in answer["failed"].items())
            raise _unconfinable(reasons, answer["failed"])
        self.level = Level(answer["ready"])
        self.start_seconds: float = answer["seconds"]
        self.user: int | None = answer["uid"]
        self.protection = Protection(
            level=self.level,
            landlock_abi=answer["landlock"],
            own_user=self.user is not None,
            group=self._group.abilities if self._group else (),
            refused={name: why for name, why in answer["reasons"].items() if why},
        )

    def close(self) -> None:
        """End the zygote and every child."""
        if self._closed:
            return
        self._closed = True
        if self._light is not None:
            self._light.close()
        self._stop()
        self._lease.close()

    def _stop(self) -> None:
        if self._zygote is None:
            return
        with contextlib.suppress(AttributeError, OSError):
            self._control.shutdown(socket.SHUT_RDWR)  # the zygote leaves when its socket ends, for all who hold it
            self._control.close()
        try:
            self._zygote.wait(10)
        except subprocess.TimeoutExpired:
            self._zygote.kill()
            self._zygote.wait()
        self._zygote = None
        if self._group is not None:
            self._group.close()
            self._group = None

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ------------------------------------------------------------------------------------------ children

    def start(self, program: Program, limits: Limits | None = None) -> Running:
        """A fresh confined process with `program` loaded. Raises SandboxError when that is the grader's failure."""
        if self._closed:
            raise SandboxError("the sandbox is closed")
        limits = limits or Limits()
        if self._zygote is None or self._silent or self._zygote.poll() is not None:
            self._stop()
            self._start()
        if self._preload == DEFAULT_PRELOAD and is_light(program):
            if self._light is None:
                self._light = Sandbox(level=self.level, unsafe=self._unsafe, preload=LIGHT_PRELOAD)
            return self._light.start(program, limits)
        if program.others:
            return MixedProcess((program, *program.others), lambda one: self.start_one(one, limits))
        return self.start_one(program, limits)

    def start_one(self, program: Program, limits: Limits) -> Process:
        """The same for one language alone."""
        if program.language == "python":
            return Process(self, program, limits)
        return ForeignProcess(self, program, limits)

    def fork(
        self, limits: Limits, descriptors: Sequence[int], language: str = "python"
    ) -> tuple[int, int, Path | None]:
        """(job number, pidfd, scratch directory) of a new child that holds `descriptors`: requests, replies, output."""
        if self._group is not None:
            self._group.limit_memory((limits.memory_mb + limits.files_mb) << 20)
        self._number += 1
        number, scratch = self._number, None
        if self.level is not Level.FULL:
            scratch = self._directory / "scratch" / str(number)
            scratch.mkdir(mode=0o700)
            if self.user is not None:
                os.chown(scratch, self.user, self.user)
        job = {
            "id": number,
            "cpu": int(max(limits.cpu_seconds, limits.total_cpu_seconds or 0.0)) + 2,
            "memory": limits.memory_mb << 20,
            "files_mb": limits.files_mb,
            "scratch": str(scratch) if scratch else None,
            "language": language,
        }
        try:
            with Turns() as turns:
                job["processor"] = turns.processor
                socket.send_fds(self._control, [json.dumps(job).encode()], list(descriptors))
                self._pump(number, self._forked)
        except OSError as error:
            self._silent = True
            raise SandboxError(Message("the zygote is gone: {error}", {"error": str(error)})) from None
        return number, self._forked.pop(number), scratch

    def end_of(self, number: int) -> Mapping[str, Any]:
        """How a child ended: exit code (negative: signal), CPU seconds, largest resident set. Waits for it."""
        if number < self._first:
            raise SandboxError(Message("the zygote ended unexpectedly, and this child with it"))
        self._pump(number, self._ended)
        return self._ended.pop(number)

    def keep_end(self, number: int, end: Mapping[str, Any]) -> None:
        self._ended[number] = end

    def _pump(self, number: int, answers: Mapping[int, object]) -> None:
        end = time.monotonic() + ANSWER_SECONDS
        while number not in answers:
            answer, handles = self._receive(end - time.monotonic())
            if "forked" in answer:
                self._forked[answer["forked"]] = handles[0]
            elif "ended" in answer:
                self._ended[answer["ended"]] = answer
            elif "refused" in answer:
                raise SandboxError(Message("no new process: {error}", {"error": str(answer["why"])}))

    def _receive(self, seconds: float) -> tuple[dict[str, Any], list[int]]:
        self._control.settimeout(max(seconds, 0.01))
        self._silent = True  # unless it speaks: its socket closes some time before a dying process can be waited for
        try:
            message, handles, _, _ = socket.recv_fds(self._control, 1 << 16, 2)
        except TimeoutError:
            raise SandboxError(Message("the zygote does not answer")) from None
        except OSError as error:
            raise SandboxError(Message("the zygote is gone: {error}", {"error": str(error)})) from None
        if not message:
            raise SandboxError(Message("the zygote ended unexpectedly"))
        self._silent = False
        answer: dict[str, Any] = json.loads(message)
        return answer, handles


def is_light(program: Program) -> bool:
    """Does a program import nothing but numpy, the standard library and itself? Wrong answers cost but time."""
    sources = [cell.source.encode(errors="replace") for cell in program.cells]
    sources += [content for name, content in program.files.items() if name.endswith(".py")]
    if program.language != "python" or program.others or any(map(_HEAVY.search, sources)):
        return False
    own = {PurePosixPath(name).parts[0].removesuffix(".py") for name in program.files}
    imported = {name.decode() for source in sources for name in _IMPORTED.findall(source)}
    return imported <= {"numpy", *sys.stdlib_module_names, *own}


_HEAVY = re.compile(rb"scipy|matplotlib|pylab|mpl_toolkits")
_IMPORTED = re.compile(rb"^[ \t]*(?:import|from)[ \t]+(\w+)", re.MULTILINE)


def _unconfinable(reasons: str, levels: Mapping[str, str] | None = None) -> SandboxUnavailable:
    text = Message(
        "Student code cannot be confined on this machine ({reasons}). Sandboxing needs Linux 5.13 or later with "
        "unprivileged user namespaces or Landlock; on macOS and Windows use a Linux virtual machine or WSL2. "
        "`neurograde doctor` says more. To run without any protection, on code you trust, say --unsafe.",
        {"reasons": reasons},
    )
    return SandboxUnavailable(text, levels)


def _spare_users() -> list[int]:
    """User ids nobody has, this sandbox's own first; a container may map only small ones."""
    return [1_870_000_000 + os.getpid() % 1_000_000, 64_900, 65_534]


def _environment(fallback: Path) -> dict[str, str]:
    """The zygote's whole environment."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "neurograde" / "matplotlib"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        writable = os.access(cache, os.W_OK)
    except (OSError, RuntimeError):
        writable = False
    return {
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "MPLBACKEND": "Agg",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "MPLCONFIGDIR": str(cache if writable else fallback),
        "HOME": "/nonexistent",
        # an arena for each thread would take 64 MB of address space, which is what is limited
        "MALLOC_ARENA_MAX": "1",
        # threads of a BLAS would not survive the fork
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "NUMEXPR_NUM_THREADS": "1",
    }
