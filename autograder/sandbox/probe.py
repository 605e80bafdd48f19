"""What protection this machine offers, found by trying: the facts behind `neurograde doctor`."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from autograder.messages import Message

from .client import Sandbox
from .model import Level, Protection, SandboxError

# what may stand in the way of a private user namespace: file, the value that does, what to do about it
_OBSTACLES = (
    (
        "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
        "1",
        Message(
            "AppArmor refuses user namespaces to ordinary programs (Ubuntu 23.10 and later). An administrator can "
            "allow them: sysctl kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile with `userns,` "
            "for this Python."
        ),
    ),
    (
        "/proc/sys/kernel/unprivileged_userns_clone",
        "0",
        Message(
            "This kernel keeps user namespaces for root. An administrator can allow them: "
            "sysctl kernel.unprivileged_userns_clone=1."
        ),
    ),
    (
        "/proc/sys/user/max_user_namespaces",
        "0",
        Message(
            "The number of user namespaces is limited to none. An administrator can allow some: "
            "sysctl user.max_user_namespaces=10000."
        ),
    ),
)


@dataclass(frozen=True)
class Attempt:
    """One level, tried for real."""

    level: Level
    works: bool
    why_not: str = ""


@dataclass(frozen=True)
class Diagnosis:
    """What was found; `protection` is None where nothing works."""

    system: str
    python: str
    user: str
    attempts: tuple[Attempt, ...]
    protection: Protection | None
    missing: tuple[Message, ...]  # each with what that exposes
    remedies: tuple[Message, ...]

    @property
    def ok(self) -> bool:
        return self.protection is not None

    def to_plain(self) -> dict[str, object]:
        """For `--json`, in English."""
        protection = None
        if self.protection is not None:
            layers = [str(layer) for layer in self.protection.layers()]
            protection = {"level": self.protection.level.value, "layers": layers}
        return {
            "ok": self.ok,
            "system": self.system,
            "python": self.python,
            "user": self.user,
            "attempts": [asdict(attempt) | {"level": attempt.level.value} for attempt in self.attempts],
            "protection": protection,
            "missing": [str(gap) for gap in self.missing],
            "remedies": [str(remedy) for remedy in self.remedies],
        }


def diagnose() -> Diagnosis:
    """Try every level with a real child and say what works. Takes about a second; starts nothing that stays."""
    attempts: list[Attempt] = []
    best: Protection | None = None
    for level in (Level.FULL, Level.LANDLOCK):
        try:
            with Sandbox(level=level, preload=()) as sandbox:
                attempts.append(Attempt(level, True))
                best = best or sandbox.protection
        except SandboxError as error:
            attempts.append(Attempt(level, False, getattr(error, "reasons", {}).get(level.value) or str(error)))
    return Diagnosis(
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        python=f"{platform.python_version()} at {sys.prefix}",
        user="root" if os.geteuid() == 0 else f"user {os.geteuid()}",
        attempts=tuple(attempts),
        protection=best,
        missing=best.missing() if best else (Message("everything: student code is refused unless you say --unsafe"),),
        remedies=tuple(_remedies(attempts, best)),
    )


def _remedies(attempts: list[Attempt], best: Protection | None) -> list[Message]:
    if not sys.platform.startswith("linux"):
        return [Message("Run neurograde in a Linux virtual machine (or WSL2 on Windows).")]
    found = []
    if not attempts[0].works:
        found += [remedy for file, value, remedy in _OBSTACLES if _content(file) == value]
        if not found:
            found.append(
                Message(
                    "User namespaces are refused, as in most containers. Docker: --security-opt seccomp=unconfined "
                    "--security-opt apparmor=unconfined gives them to a container, at the price of its own protection."
                )
            )
        if not attempts[1].works:
            found.append(
                Message(
                    "Landlock needs Linux 5.13 or later with `landlock` among the security modules (boot option lsm=)."
                )
            )
    if best is not None and "memory" not in best.group:
        found.append(
            Message(
                "Control groups with a limit on memory: where systemd runs, start the grader with "
                "`systemd-run --user --scope -p Delegate=yes neurograde ...` (root: without --user)."
            )
        )
    return found


def _content(file: str) -> str:
    try:
        return Path(file).read_text().strip()
    except OSError:
        return ""
