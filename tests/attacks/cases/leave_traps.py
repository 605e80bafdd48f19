"""Leave things for whoever tidies up: pipes without a writer, links out, names that steer terminals or are no text.

Outcome: N. Reply: value None or output
"""

import contextlib
import os


def answer(target):
    names = [
        b"line\nbreak",
        b"\x1b]0;owned\x07\x1b[2J",
        b"\xff\xfe\x80",
        b"-rf",
        b" ",
        b"a" * 255,
        "\u202efdp.exe".encode(),
    ]
    for name in (*names, b"folder\n\x1b[31m/" + b"\xff"):
        with contextlib.suppress(OSError):
            os.makedirs(os.path.dirname(name) or b".", exist_ok=True)
            open(name, "wb").close()
    for way in (
        lambda: os.mkfifo("pipe"),
        lambda: os.symlink(target["secret"], "link"),
        lambda: os.symlink("/", "root"),
        lambda: os.symlink("loop", "loop"),
        lambda: os.link("line\nbreak", "other"),
        lambda: os.mkdir("closed", 0),
        lambda: os.chmod(".", 0),
    ):
        with contextlib.suppress(OSError):
            way()
