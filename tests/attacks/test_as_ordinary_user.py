"""The attacks once more, by others than this process: an ordinary user, and a root who can give up being root.

What root sees here depends on where Python lives: from a home that is closed to others, no spare user could run it.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

UNSHARE = "import ctypes; raise SystemExit(ctypes.CDLL(None).unshare(0x20000) != 0)"
pytestmark = [
    pytest.mark.skipif(os.geteuid() != 0, reason="the tests run as an ordinary user already"),
    pytest.mark.skipif(
        subprocess.run([sys.executable, "-c", UNSHARE], check=False).returncode != 0,
        reason="this root may not make mount namespaces, so it cannot open the interpreter to others",
    ),
]


@pytest.mark.parametrize(
    ("who", "which"),
    [("user", ""), ("root", "landlock and (look or change or signal or exhaust_threads or exhaust_disk)")],
)
def test_attacks_on_others_achieve_nothing_either(who: str, which: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/attacks/test_attacks.py"]
    run = subprocess.run(
        [sys.executable, "-m", "tests.attacks.ordinary", who, *command, *(["-k", which] if which else [])],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
    assert " passed" in run.stdout
