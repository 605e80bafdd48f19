"""Text from the other side, made fit for terminals and reports."""

from __future__ import annotations

import re

# escape sequences of terminals (CSI, OSC and friends), C0 and C1 controls except newline and tab, and the marks that
# turn the direction of writing, or hide it, and so can show a reader other code than the one that ran
_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)?|[ -~]?)")
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def clean(text: str, limit: int) -> str:
    """At most `limit` characters of `text`, without escape sequences, control and direction marks."""
    if text.isascii() and text.isprintable():  # most are
        return text[:limit]
    text = text[: 2 * limit].replace("\r\n", "\n")
    return _CONTROLS.sub("", _ESCAPES.sub("", text))[:limit]
