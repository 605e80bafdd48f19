"""The line about confinement that gradebooks keep, as a message for readers of either language."""

from __future__ import annotations

import re
from functools import reduce

from autograder.messages import Message

_GAPPED = {"Landlock": ("Landlock (ABI {abi})", "abi"), "control group": ("control group ({abilities})", "abilities")}
"""Layers whose names say more in brackets: their message, and what its gap is called."""

_BRACKETS = re.compile(r"(?P<name>[^(]+) \((?:ABI )?(?P<more>.+)\)")


def confinement(summary: str) -> Message:
    """What `Protection.summary` wrote, to be said in any language; one sentence stays one."""
    level, separator, names = summary.partition(": ")
    if not separator or level == "UNSAFE":
        return Message(summary)
    layers = map(_layer, re.split(r", (?![^(]*\))", names))
    joined = reduce(lambda outer, inner: Message("{outer}, {inner}", {"outer": outer, "inner": inner}), layers)
    return Message("{level}: {layers}", {"level": level, "layers": joined})


def _layer(name: str) -> Message:
    found = _BRACKETS.fullmatch(name)
    text, gap = _GAPPED.get(found["name"], (name, "")) if found else (name, "")
    return Message(text, {gap: found["more"]}) if found and gap else Message(text)
