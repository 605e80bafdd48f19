"""Which parts of this machine student code may read: the interpreter, its packages, system libraries, fonts."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.messages import Message

from . import languages
from .model import SandboxUnavailable

SYSTEM = (
    "/lib",
    "/lib32",
    "/lib64",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/fontconfig",
    "/usr/share/zoneinfo",
    "/etc/fonts",
    "/etc/localtime",
    "/etc/ld.so.cache",
    "/etc/alternatives",
    "/nix/store",
)
ENGINE = Path(__file__).resolve().parents[1]  # the installed `autograder` package


def visible() -> tuple[str, ...]:
    """Paths bound read-only (FULL) or allowed for reading (LANDLOCK), none inside another."""
    wanted = [path for path in SYSTEM if os.path.exists(path)]
    for prefix in (sys.prefix, sys.base_prefix):
        real = os.path.realpath(prefix)
        # a system interpreter's prefix is /usr, of which the libraries are listed already
        wanted += [real, prefix] if real not in ("/usr", "/usr/local", "/") else []
    # packages may come from elsewhere: a virtual environment that builds on another one
    found = (importlib.util.find_spec(name) for name in ("numpy", "scipy", "matplotlib"))
    wanted += [str(Path(spec.origin).resolve().parents[1]) for spec in found if spec is not None and spec.origin]
    wanted += languages.visible()
    wanted = list(dict.fromkeys(wanted))
    return tuple(p for p in wanted if not any(p != q and is_inside(p, q) for q in wanted if not os.path.islink(q)))


def is_inside(path: str | Path, directory: str | Path) -> bool:
    """Is `path` the directory or beneath it?"""
    return Path(path).is_relative_to(directory)


def hidden(roots: Sequence[str]) -> tuple[str, ...]:
    """The engine itself where it is installed among the packages: it holds no secret, but is nobody's business."""
    return tuple(str(ENGINE) for root in roots if is_inside(ENGINE, os.path.realpath(root)))[:1]


def without(roots: Iterable[str], excluded: Sequence[str]) -> tuple[str, ...]:
    """`roots` with every directory on the way to an excluded one replaced by its other entries.

    Landlock can only allow, so what must be left out is left out by naming all its neighbours.
    """
    result: list[str] = []
    for root in roots:
        real = os.path.realpath(root)
        inside = [path for path in excluded if is_inside(path, real)]
        if not inside:
            result.append(root)
        elif real not in inside:
            entries = [entry.path for entry in os.scandir(real)]
            result += without(entries, inside)
    return tuple(result)


def refuse_private(private: Iterable[str | Path], roots: Sequence[str]) -> None:
    """Raise when something private lies in what student code may read."""
    for path in private:
        real = os.path.realpath(path)
        for root in roots:
            if is_inside(real, os.path.realpath(root)):
                raise SandboxUnavailable(
                    Message(
                        "{path} lies inside {root}, which student code must be able to read (Python lives there). "
                        "Move the course out of it, or use a virtual environment elsewhere.",
                        {"path": str(path), "root": str(root)},
                    )
                )
