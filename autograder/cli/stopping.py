"""Being asked to stop: Ctrl-C, a closed terminal, the end of a cluster job. All of them end a command in good order."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Stopped(KeyboardInterrupt):
    """As by Ctrl-C, which all that can be interrupted knows how to take."""

    def __init__(self, number: int) -> None:
        super().__init__(f"signal {number}")
        self.number = number


@contextmanager
def stoppable() -> Iterator[None]:
    """SIGTERM and SIGHUP raise Stopped in here; what is ignored (nohup) stays ignored."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        for number, handler in before.items():
            if handler is signal.SIG_DFL:
                signal.signal(number, _stop)
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def exit_code(error: KeyboardInterrupt) -> int:
    """As shells count: 130 for Ctrl-C, 143 for SIGTERM, 129 for a closed terminal."""
    return 128 + (error.number if isinstance(error, Stopped) else int(signal.SIGINT))


def _stop(number: int, frame: FrameType | None) -> None:
    raise Stopped(number)
