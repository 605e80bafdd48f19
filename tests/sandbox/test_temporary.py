"""Leases on temporary directories: what the dead leave is removed, and nothing else is ever touched."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from autograder.sandbox import quota, temporary
from autograder.sandbox.temporary import Lease, sweep

KILLED = "import os, signal; from autograder.sandbox.temporary import Lease; l = Lease('x'); (l.path / 'f').touch();"


@pytest.fixture
def tmp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_lease_ends_with_its_directory(tmp: Path) -> None:
    with Lease("x") as path:
        assert names(tmp) == {path.name} and path.stat().st_mode & 0o777 == 0o700
        (path / "deep" / "er").mkdir(parents=True)
    assert not names(tmp)


def test_the_living_are_left_alone_and_the_dead_are_not(tmp: Path) -> None:
    environment = os.environ | {"PYTHONPATH": os.getcwd()}
    with Lease("mine") as mine:
        command = [sys.executable, "-c", KILLED + "os.kill(os.getpid(), signal.SIGKILL)"]
        assert subprocess.run(command, env=environment, check=False).returncode == -9
        assert len(names(tmp)) == 2
        command = [sys.executable, "-c", KILLED + "print(l.path, flush=True); input()"]
        with subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as neighbour:
            assert neighbour.stdout is not None and neighbour.stdin is not None
            theirs = Path(neighbour.stdout.readline().strip())
            sweep()
            assert names(tmp) == {mine.name, theirs.name} and (theirs / "f").exists()
            neighbour.kill()
        sweep()
        assert names(tmp) == {mine.name}


def test_nothing_that_others_may_have_made_is_removed(tmp: Path) -> None:
    precious = tmp / "precious"
    precious.mkdir()
    (precious / "thesis.tex").touch()
    (tmp / "neurograde.link").symlink_to(precious)
    (tmp / "neurograde.file").touch()
    (tmp / "neurograde.open").mkdir()
    (tmp / "neurograde.open").chmod(0o777)
    (tmp / "neurograde-other").mkdir()
    (tmp / "neurograde.dead").mkdir(mode=0o700)
    (tmp / "neurograde.dead" / "link").symlink_to(precious)
    (tmp / "neurograde.dead" / "up").symlink_to("..")
    if os.geteuid() == 0:
        (tmp / "neurograde.foreign").mkdir(mode=0o700)
        os.chown(tmp / "neurograde.foreign", 64_801, 64_801)
    before = names(tmp)
    sweep()
    assert names(tmp) == before - {"neurograde.dead"}
    assert names(precious) == {"thesis.tex"}


def _hold_many(folder: str, rounds: int) -> None:
    tempfile.tempdir = folder
    for _ in range(rounds):
        with Lease("x") as path:
            (path / "mine").touch()
            sweep()
            assert (path / "mine").exists()


def test_graders_that_start_together_do_not_sweep_each_other_away(tmp: Path) -> None:
    context = multiprocessing.get_context("spawn")
    crowd = [context.Process(target=_hold_many, args=(str(tmp), 60)) for _ in range(3)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert [one.exitcode for one in crowd] == [0, 0, 0]
    assert not names(tmp)


def test_a_place_that_others_can_reach(tmp: Path) -> None:
    """Root's students run as users of no rights, whom a temporary directory in a closed home would lock out."""
    tmp.chmod(0o700)
    with Lease("x") as usual, Lease("x", for_others=True) as reached:
        assert usual.parent == tmp
        assert reached.parent != tmp and all(path.stat().st_mode & 0o001 for path in reached.parents)


def test_where_there_are_no_locks_nobody_sweeps(tmp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(handle: int, operation: int) -> None:
        raise OSError(95, "no locks here")

    monkeypatch.setattr(temporary.fcntl, "flock", refuse)
    (tmp / "neurograde.perhaps").mkdir(mode=0o700)
    with Lease("x") as path:
        sweep()
        assert names(tmp) == {path.name, "neurograde.perhaps"}


def test_any_tree_can_be_emptied(tmp_path: Path) -> None:
    """Deep, closed, full of links and pipes, with names that are no text; by a thread of little stack."""
    top = tmp_path / "top"
    top.mkdir()
    here = os.open(top, os.O_RDONLY)
    for depth in range(1500):
        for name in ("d", f"side{depth}"):
            os.mkdir(name, dir_fd=here)
        os.symlink("/", "root", dir_fd=here)
        os.mkfifo(b"\xff\n", dir_fd=here)
        following = os.open("d", os.O_RDONLY, dir_fd=here)
        if depth % 7 == 0:
            os.fchmod(here, 0)
        os.close(here)
        here = following
    os.close(here)
    (tmp_path / "beside").touch()
    thread = threading.Thread(target=quota.discard, args=(top,))
    thread.start()
    thread.join()
    assert names(tmp_path) == {"beside"}


def test_a_link_in_the_place_of_a_directory_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "kept")
    quota.discard(tmp_path / "link")
    assert (tmp_path / "kept" / "file").exists()
