"""Where attacks are run: a secret to find, a victim to kill, servers to reach, and a look at all of them afterwards.

A case is a submission.  Its docstring says what it tries, the outcome (Z: no points, H: the honest result, N: nothing
outside changed or got out) and the replies that may come.  Its function `answer(target)` is told where everything is,
which no real submission would be.  Returning True means "I got through".
"""

from __future__ import annotations

import ast
import contextlib
import ctypes
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from multiprocessing import shared_memory
from pathlib import Path

import autograder
from autograder.sandbox import Cell, Limits, Parameter, Process, Program, Reply, Sandbox, Signature

CASES = Path(__file__).parent / "cases"
SECRET = "neurograde-test-secret-5Jq0"
LIMITS = Limits(cpu_seconds=20, memory_mb=384, files_mb=8, output_kb=64, reply_mb=16)
SHORT = 0.6  # CPU seconds of an attack that is meant to end by them; on a slow machine no other may
PLANTED = [Path(p) / "neurograde-planted" for p in ("/tmp", "/var/tmp", "/dev/shm", "/run", Path.home())]
_HEADER = re.compile(r"Outcome: ([ZHN](?:, [ZHN])*)\. Reply: (.+)")


@dataclass(frozen=True)
class Case:
    """One attack: its source, and what must come of it."""

    name: str
    source: str
    title: str
    outcome: str
    replies: tuple[str, ...]

    @property
    def limits(self) -> Limits:
        return replace(LIMITS, cpu_seconds=SHORT) if "cpu" in self.replies else LIMITS

    @classmethod
    def read(cls, path: Path) -> Case:
        source = path.read_text()
        if path.suffix in (".m", ".jl"):
            doc = re.sub(r"^[%#] ?", "", source[: source.index("\nfunction")], flags=re.MULTILINE)
        else:
            doc = ast.get_docstring(ast.parse(source)) or ""
        header = _HEADER.search(doc)
        if header is None:
            raise ValueError(f"{path.name} does not state its outcome")
        return cls(path.stem, source, doc.splitlines()[0], header[1], tuple(header[2].strip().split(" or ")))


def all_cases() -> list[Case]:
    return [Case.read(path) for path in sorted(CASES.glob("*.py"))]


def octave_cases() -> list[Case]:
    return [Case.read(path) for path in sorted(CASES.glob("*.m"))]


def julia_cases() -> list[Case]:
    return [Case.read(path) for path in sorted(CASES.glob("*.jl"))]


def program_of(case: Case) -> Program:
    """The case as a submission in its language, which its name begins with where that is not Python."""
    signatures = {"answer": Signature((Parameter("target"),))}
    match case.name.partition("_")[0]:
        case "octave":
            files = {"answer.m": case.source.encode()}
            return Program("submission", (), files, language="octave", signatures=signatures)
        case "julia":
            cells = (Cell(case.source, "answer.jl"),)
            return Program("submission", cells, language="julia", signatures=signatures)
    return Program("submission", (Cell(case.source, case.name + ".py"),))


class Arena:
    """What attacks aim at. Everything in it is watched."""

    def __init__(self) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(36, 1, 0, 0, 0)  # orphans of this process become its children, so that none is overlooked
        self.folder = Path(tempfile.mkdtemp(prefix="teachers-"))
        self.folder.chmod(0o777)  # as careless as can be: only the sandbox stands in the way
        self.secret = self.folder / "reference.py"
        self.secret.write_text(f"SECRET = {SECRET!r}\n")
        self.gradebook = self.folder / "grades.csv"
        self.gradebook.write_text("student,score\n")
        for path in (self.secret, self.gradebook):
            path.chmod(0o666)
        self.victim = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"], env={"S": SECRET})
        self.tcp, self.udp = socket.socket(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.unix, self.abstract = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
        self.name = f"neurograde-test-{os.getpid()}"
        self.servers = (self.tcp, self.unix, self.abstract)
        for server, address in ((self.tcp, ("127.0.0.1", 0)), (self.udp, ("127.0.0.1", 0))):
            server.bind(address)
        self.unix.bind(str(self.folder / "socket"))
        self.abstract.bind("\0" + self.name)
        for server in self.servers:
            server.listen()
        for server in (*self.servers, self.udp):
            server.setblocking(False)
        (self.folder / "socket").chmod(0o777)
        self.shm = shared_memory.SharedMemory(create=True, size=64)
        self.shm.buf[: len(SECRET)] = SECRET.encode()
        os.chmod(f"/dev/shm/{self.shm.name.lstrip('/')}", 0o666)
        self.handle = os.open(self.secret, os.O_RDONLY)
        os.environ["NEUROGRADE_TEST_SECRET"] = SECRET
        self.before = self._look()

    def close(self) -> None:
        self.victim.kill()
        self.victim.wait()
        for server in (*self.servers, self.udp):
            server.close()
        self.shm.close()
        self.shm.unlink()
        os.close(self.handle)
        os.environ.pop("NEUROGRADE_TEST_SECRET", None)
        shutil.rmtree(self.folder, ignore_errors=True)

    def target(self, sandbox: Sandbox) -> dict[str, object]:
        return {
            "secret": str(self.secret),
            "outside": str(self.folder),
            "gradebook": str(self.gradebook),
            "parent": os.getpid(),
            "victim": self.victim.pid,
            "tcp": self.tcp.getsockname()[1],
            "udp": self.udp.getsockname()[1],
            "abstract": self.name,
            "unix": str(self.folder / "socket"),
            "shm": self.shm.name,
            "home": str(Path.home()),
            "engine": str(Path(autograder.__file__).parent),
            "scratches": str(sandbox._directory / "scratch"),
        }

    def _look(self) -> dict[str, object]:
        """Everything that must not change."""

        def facts(path: Path) -> tuple[object, ...]:
            info = path.lstat()
            content = path.read_bytes() if stat.S_ISREG(info.st_mode) else b""
            return info.st_mode, info.st_uid, info.st_mtime_ns, info.st_nlink, content

        return {
            "folder": {p.name: facts(p) for p in sorted(self.folder.iterdir())},
            "mode": self.folder.stat().st_mode,
            "planted": [str(p) for p in PLANTED if os.path.lexists(p)],
            "shm": bytes(self.shm.buf),
            "ipc": list(planted_ipc()),
            "victim": (
                self.victim.poll(),
                os.getpriority(os.PRIO_PROCESS, self.victim.pid),
                sorted(os.sched_getaffinity(self.victim.pid)),
                os.sched_getscheduler(self.victim.pid),
            ),
        }

    def damage(self) -> str:
        """What has changed outside, or been reached; "" for nothing. Repairs nothing."""
        now = self._look()
        found = [f"{key} changed" for key in now if now[key] != self.before[key]]
        for server in self.servers:
            with contextlib.suppress(BlockingIOError):
                server.accept()[0].close()
                found.append("a server was reached")
        with contextlib.suppress(BlockingIOError):
            self.udp.recv(100)
            found.append("a datagram arrived")
        return ", ".join(found)

    def repair(self) -> None:
        """Undo what an attack has done, so that the next one starts afresh (only where a layer is off on purpose)."""
        for path in PLANTED:
            with contextlib.suppress(OSError):
                path.unlink()
        self.folder.chmod(0o777)
        for entry in self.folder.iterdir():
            if entry.name not in ("reference.py", "grades.csv", "socket"):
                entry.rmdir() if entry.is_dir() and not entry.is_symlink() else entry.unlink()
        for path, text in ((self.secret, f"SECRET = {SECRET!r}\n"), (self.gradebook, "student,score\n")):
            path.unlink(missing_ok=True)  # it may be anybody's by now
            path.write_text(text)
            path.chmod(0o666)
            if os.geteuid() == 0:
                os.chown(path, 0, 0)
        if self.victim.poll() is not None:
            self.victim = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"], env={"S": SECRET})
        for option, number in planted_ipc():
            subprocess.run(["ipcrm", option, number], check=False)
        self.before = self._look()


@contextlib.contextmanager
def arena() -> Iterator[Arena]:
    place = Arena()
    try:
        yield place
    finally:
        place.close()


@dataclass(frozen=True)
class Result:
    """What an attack has achieved, and whether its reply was another than foreseen; "" for neither."""

    reply: Reply
    achieved: str
    surprise: str


def fight(case: Case, sandbox: Sandbox, place: Arena, parent: int | None = None) -> Result:
    """Run one attack and look at the arena afterwards. `parent`: a decoy in the grader's place."""
    sandbox.start(Program("first", ())).close()  # so that all zygotes are there
    earlier = descendants()
    neighbour = Program("neighbour", (Cell("", "n.py"),), {"neighbour.txt": SECRET.encode()})
    program = program_of(case)
    beside = sandbox.start(neighbour, LIMITS) if "neighbour" in case.name else None
    with sandbox.start(program, case.limits) as process:
        assert isinstance(process, Process)
        home = process._nursery  # a small program has a zygote of its own
        target = place.target(home) | ({} if parent is None else {"parent": parent})
        loaded = process.load_reply
        reply = process.call("answer", [target])
        if "next_answer" in case.source and reply.status == "value":
            reply = process.call("next_answer", [0])
    if beside is not None:
        beside.close()
    achieved = [place.damage()]
    if SECRET in repr((reply.value, reply.stdout, reply.error_message, loaded)):
        achieved.append("read the secret")
    if reply.value is True:
        achieved.append("says that it got through")
    if process._scratch is not None and os.path.lexists(process._scratch):
        achieved.append("left files behind")
    left = descendants() - earlier
    if left:
        achieved.append("left a process behind")
        for pid in left:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
    surprise = "" if expected(case, reply) else f"{told_briefly(reply)} instead of {' or '.join(case.replies)}"
    return Result(reply, ", ".join(filter(None, achieved)), surprise)


def expected(case: Case, reply: Reply) -> bool:
    for wanted in case.replies:
        status, _, detail = wanted.partition(" ")
        if reply.status != status:
            continue
        if status == "raised" and detail and reply.error_type != detail:
            continue
        if status == "value" and detail and (reply.value != ast.literal_eval(detail)):
            continue
        return True
    return False


def told_briefly(reply: Reply) -> str:
    return f"{reply.status} {reply.error_type} {reply.error_message[:200]} {str(reply.value)[:100]}".strip()


def planted_ipc() -> Iterator[tuple[str, str]]:
    """System V objects with the attacks' key: the option and the number that `ipcrm` knows them by."""
    for kind, option in (("shm", "-m"), ("msg", "-q"), ("sem", "-s")):
        for line in Path(f"/proc/sysvipc/{kind}").read_text().splitlines()[1:]:
            key, number = line.split()[:2]
            if int(key) == 0x5EC2E7:
                yield option, number


def descendants() -> set[int]:
    """Live processes below this one."""
    parents: dict[int, int] = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError, IndexError):
            fields = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
            if fields[0] not in "ZX":
                parents[int(entry)] = int(fields[1])
    mine, fresh = set(), {os.getpid()}
    while fresh:
        fresh = {pid for pid, parent in parents.items() if parent in fresh}
        mine |= fresh
    return mine
