"""Control groups: where they may be made, what is written into them, and what they do where this machine has some."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.sandbox import Cell, Level, Limits, Program, Sandbox, cgroup

MOUNT = "41 31 0:38 {root} {at} rw,relatime shared:9 - cgroup2 cgroup2 rw,nsdelegate\n"
UNIT = "/user.slice/run-7.scope"


class Machine:
    """A directory that looks like a machine's cgroup file system, and the two files of /proc that describe it."""

    def __init__(self, folder: Path) -> None:
        self.mount, self.mounts, self.own = folder / "cgroup", folder / "mountinfo", folder / "own"
        self.shows("/")
        self.is_in(UNIT)

    def shows(self, root: str) -> None:
        self.mounts.write_text("22 1 0:20 / /proc rw - proc proc rw\n" + MOUNT.format(root=root, at=self.mount))

    def is_in(self, place: str) -> None:
        self.own.write_text(f"4:memory:/elsewhere\n0::{place}\n")

    def group(self, place: str, controllers: str = "cpu memory pids", enabled: str = "") -> Path:
        path = self.mount / place.lstrip("/")
        path.mkdir(parents=True, exist_ok=True)
        for name, content in (("procs", ""), ("controllers", controllers), ("subtree_control", enabled)):
            (path / f"cgroup.{name}").write_text(content)
        return path

    def delegated(self, user: int) -> Path | None:
        return cgroup.delegated(self.mounts, self.own, user)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


NOBODY = 4_000_000_000


def test_a_machine_without_control_groups_has_none(machine: Machine) -> None:
    assert machine.delegated(os.geteuid()) is None
    machine.mounts.write_text("")
    machine.group("/")
    assert machine.delegated(os.geteuid()) is None
    assert cgroup.delegated(machine.mounts.parent / "missing", machine.own) is None


def test_somebody_elses_tree_is_not_touched(machine: Machine) -> None:
    machine.group(UNIT)
    assert machine.delegated(NOBODY) is None  # writable, as all is for root, but a unit that nobody has delegated
    assert machine.delegated(os.geteuid()) is None  # the parent is this user's, too: a session's manager owns both


def test_systemd_says_whether_it_delegates(machine: Machine) -> None:
    unit = machine.group(UNIT)
    try:
        os.setxattr(unit, "user.delegate", b"0")
    except OSError as error:
        pytest.skip(f"the temporary directory keeps no extended attributes ({error.strerror})")
    assert machine.delegated(NOBODY) is None
    os.setxattr(unit, "user.delegate", b"1")
    assert machine.delegated(NOBODY) == unit
    machine.group(f"{UNIT}/{cgroup.GRADERS}")
    machine.is_in(f"{UNIT}/{cgroup.GRADERS}")  # where another grader of this unit has moved us
    assert machine.delegated(NOBODY) == unit


def test_the_root_of_a_container_is_its_own(machine: Machine) -> None:
    root = machine.group("/")
    machine.is_in("/")
    assert machine.delegated(NOBODY) == root
    machine.shows("/docker/77")  # without a namespace of its own for groups
    machine.is_in("/docker/77")
    assert machine.delegated(NOBODY) == root
    machine.is_in("/docker/77/../78")
    assert machine.delegated(NOBODY) is None


def test_what_is_written_for_a_child(tmp_path: Path) -> None:
    for name, content in (("memory.current", "1000"), ("memory.max", "max"), ("pids.max", "max"), ("cgroup.kill", "")):
        (tmp_path / name).write_text(content)
    group = cgroup.Group(tmp_path, frozenset(["memory", "pids"]))
    group.limit_memory(5000)
    assert int((tmp_path / "memory.max").read_text()) == 2 * 1000 + 5000 + cgroup.SLACK
    assert (tmp_path / "pids.max").read_text() == str(cgroup.TASKS)
    assert group.abilities == ("memory", "pids", "kill")
    assert not (tmp_path / "memory.swap.max").exists()  # a kernel without swap: nothing is made up
    plain = cgroup.Group(tmp_path, frozenset())
    plain.limit_memory(1)
    assert (tmp_path / "memory.max").read_text() == str(2 * 1000 + 5000 + cgroup.SLACK)
    assert plain.abilities == ("kill",)


# ------------------------------------------------------------------------------------------ for real

HERE = cgroup.delegated()
real = pytest.mark.skipif(HERE is None, reason="no control group is delegated to these tests")


def group_of(sandbox: Sandbox) -> Path:
    assert sandbox._group is not None
    return sandbox._group.path


def lives(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


@pytest.fixture
def unsafe() -> Iterator[Sandbox]:
    """No other layer: what ends here, the group has ended."""
    with Sandbox(level=Level.NONE, unsafe=True, preload=()) as box:
        yield box


DAEMON = """
import os, time
def leave_daemons():
    for _ in range(3):
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                time.sleep(600)
            os._exit(0)
    return [os.getpid()]
"""


@real
def test_a_group_ends_what_has_escaped_everything_else(unsafe: Sandbox) -> None:
    group = group_of(unsafe)
    with unsafe.start(Program("m", (Cell(DAEMON, "c"),))) as process:
        assert process.call("leave_daemons").status == "value"
    left = set((group / "cgroup.procs").read_text().split())
    assert len(left) >= 4  # the zygote and three daemons
    unsafe.close()
    assert not group.exists()
    assert not any(map(lives, left))


@real
def test_a_group_that_a_killed_grader_left_is_removed(unsafe: Sandbox) -> None:
    assert HERE is not None
    left = HERE / f"{cgroup.PREFIX}left"
    coming = HERE / f"{cgroup.PREFIX}{os.getpid()}.left"  # of a grader that is about to move its zygote in
    left.mkdir()
    coming.mkdir()
    try:
        with Sandbox(preload=()) as box:
            assert box.protection.group and "control group" in box.protection.summary()
            assert not left.exists() and group_of(box).exists() and group_of(unsafe).exists()
            kept = group_of(box)
        assert not kept.exists() and group_of(unsafe).exists() and coming.exists()
    finally:
        coming.rmdir()


def killed_for_memory(group: Path) -> int:
    events = dict(line.split() for line in (group / "memory.events").read_text().splitlines())
    return int(events["oom_kill"])


FILL = """
import os, time
def fill():
    for _ in range(8):
        if os.fork() == 0:
            block = bytearray(96 << 20)
            time.sleep(600)
    return "filling"
def multiply():
    count = 0
    while count < 2000:
        try:
            if os.fork() == 0:
                time.sleep(600)
        except OSError:
            break
        count += 1
    return count
"""


@real
@pytest.mark.parametrize(("controller", "function"), [("memory", "fill"), ("pids", "multiply")])
def test_limits_hold_for_all_processes_together(unsafe: Sandbox, controller: str, function: str) -> None:
    group = group_of(unsafe)
    if controller not in unsafe.protection.group:
        pytest.skip(f"the {controller} controller is not delegated here")
    limits = Limits(memory_mb=1 << 12 if function == "multiply" else 128, cpu_seconds=60, wall_seconds=300)
    with unsafe.start(Program("m", (Cell(FILL, "c"),)), limits) as process:
        begun = time.monotonic()
        if function == "multiply":
            least = 900 if os.geteuid() == 0 else 400  # an ordinary user's own limit on processes comes first
            assert least < process.call("multiply").value < cgroup.TASKS  # type: ignore[operator]
        else:  # each stays below its own limit of 128 MB; together they do not
            process.call("fill")
            while not killed_for_memory(group):
                assert time.monotonic() - begun < 300
                time.sleep(0.1)
