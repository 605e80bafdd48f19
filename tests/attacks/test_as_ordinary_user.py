"""The same attacks once more, run by an ordinary user: what root's own tests cannot show."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from .ordinary import libc


def may_unshare() -> bool:
    pid = os.fork()
    if pid == 0:
        os._exit(0 if libc.unshare(0x20000) == 0 else 1)
    return os.waitpid(pid, 0)[1] == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="the tests run as an ordinary user already")
def test_attacks_by_an_ordinary_user_achieve_nothing_either() -> None:
    if not may_unshare():
        pytest.skip("this root may not make mount namespaces, so it cannot open the interpreter to a user")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/attacks/test_attacks.py",
    ]
    run = subprocess.run(
        [sys.executable, "-m", "tests.attacks.ordinary", *command],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
    assert " passed" in run.stdout
