"""In the confined child: load a program's cells, answer numbered calls, one at a time.

Nothing here is trusted: student code shares this process and may change any of it.  The other side believes only what
the codec can decode.
"""

from __future__ import annotations

import builtins
import contextlib
import gc
import linecache
import os
import random
import sys
import types
from collections.abc import Callable
from typing import Any, NoReturn

import numpy as np

from . import codec, figure_extract
from .execute import failures
from .traces import Traces, mentioned

Message = dict[str, Any]
MAX_TEXT = 4000


class Worker:
    def __init__(self, scratch: str) -> None:
        self.scratch = scratch
        self.module = types.ModuleType("submission")
        self.labels: set[str] = set()
        self.traces: Traces | None = None

    # ------------------------------------------------------------------------------------------ requests

    def answer(self, request: Message) -> Message:
        """What comes of a request."""
        operations: dict[str, Callable[..., Message]] = {
            "load": self.load,
            "put": self.put,
            "call": self.call,
            "renew": self.renew,
        }
        try:
            reply = operations[request.pop("op")](**request)
        except MemoryError:
            reply = {"status": "memory"}
        except OSError as error:  # a put that does not fit the quota
            reply = {"status": "raised"} | self.describe(error)
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(Exception):
                stream.flush()
        return reply

    def load(self, module: str, cells: list[tuple[str, str]], files: dict[str, bytes], seed: int) -> Message:
        errors, names = [], set[str]()
        for name, content in files.items():
            try:
                self.put(name, content)
            except OSError as error:  # such as a folder where a file should be; the code may do without
                errors.append(self.describe(error) | {"error_cell": name})
        known = len(sys.modules)
        self.module = types.ModuleType(module)
        self.module.__file__ = os.path.join(self.scratch, module + ".py")
        sys.modules[module] = self.module
        sys.path.insert(0, self.scratch)
        random.seed(seed)
        np.random.seed(seed % 2**32)
        for source, label in cells:
            self.labels.add(label)
            # lets inspect, and so numba, find the source
            linecache.cache[label] = (len(source), None, source.splitlines(True), label)
            try:
                code = compile(source, label, "exec", dont_inherit=True)
                names |= mentioned(code)
            except BaseException as error:
                errors.append(self.describe(error) | {"error_cell": label})
                continue
            raised = map(self.describe, failures(code, source, self.module.__dict__))
            errors += [told | {"error_cell": label} for told in raised]
        with contextlib.suppress(BaseException):  # what the cells did to the libraries may show here
            self.traces = Traces(self.module, self.scratch, known, names)
        return {"status": "value", "value": errors}

    def renew(self) -> Message:
        return {"status": "value", "value": self.traces is not None and self.traces.renew()}

    def put(self, name: str, content: bytes) -> Message:
        path = os.path.join(self.scratch, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        if self.traces is not None:
            self.traces.expect_file(path)
        return {"status": "value", "value": None}

    def call(self, function: str, args: list[Any], kwargs: dict[str, Any], figure: bool) -> Message:
        target = vars(self.module).get(function)
        if not callable(target):
            return {"status": "missing"}
        try:
            value = target(*args, **kwargs)
            if figure:
                return {"status": "value", "figure": figure_extract.describe_figure(value)}
            return {"status": "value", "value": value}
        except SystemExit as error:
            return {"status": "exited"} | self.describe(error)
        except MemoryError as error:
            return {"status": "memory"} | self.describe(error)
        except figure_extract.NoFigure as error:
            return {"status": "unsendable", "error_type": "TypeError", "error_message": str(error)}
        except BaseException as error:
            return {"status": "raised"} | self.describe(error)
        finally:
            if figure:
                figure_extract.close_all()

    # ------------------------------------------------------------------------------------------ errors

    def describe(self, error: BaseException) -> Message:
        """Type, message and the last line of the student's own code that was running."""
        try:
            message = str(error)[:MAX_TEXT].encode(errors="replace").decode()
        except BaseException:
            message = ""
        line, cell = None, ""
        if isinstance(error, SyntaxError) and error.filename in self.labels:
            line, cell = error.lineno, str(error.filename)
        trace = error.__traceback__
        while trace is not None:
            name = trace.tb_frame.f_code.co_filename
            if name in self.labels or name.startswith(self.scratch):
                line, cell = trace.tb_lineno, os.path.basename(name) if name.startswith(self.scratch) else name
            trace = trace.tb_next
        return {
            "error_type": type(error).__name__[:200].encode(errors="replace").decode(),
            "error_message": message,
            "error_line": line,
            "error_cell": cell,
        }


def serve(requests: int, replies: int, scratch: str) -> NoReturn:
    """Read requests and write replies until the other side closes the pipe."""
    worker = Worker(scratch)
    os.write(replies, b"+")  # confined and ready; nothing of the student's has run yet
    while True:
        request = _receive(requests)
        number = request.pop("id")
        reply = worker.answer(request)
        _send(replies, number, reply)


def make_tame() -> None:
    """Interactive habits that cannot work here do nothing, or say so, instead of failing strangely."""

    def no_input(prompt: object = "") -> str:
        raise EOFError("input() is not available while grading")

    builtins.input = no_input
    builtins.display = print  # type: ignore[attr-defined]  # what notebooks know; their kernel defines it
    figure_extract.tame_pyplot()


PRACTICE = """
import numpy as np


def practice(x):
    return np.asarray(x) ** 2
"""


def practise(scratch: str, rounds: int = 12) -> None:
    """Go through a program of ours some times, before the fork.

    The interpreter adapts code to its use, by writing into it, and every child would do that anew: a page of
    memory copied for each write.
    """
    reading, writing = os.pipe()
    path = list(sys.path)
    for number in range(rounds):
        worker = Worker(scratch)
        requests: list[Message] = [
            {"op": "load", "module": "practice", "cells": [(PRACTICE, "practice")], "files": {}, "seed": number},
            {"op": "call", "function": "practice", "args": [np.arange(20.0)], "kwargs": {}, "figure": False},
            {"op": "call", "function": "practice", "args": [2.0], "kwargs": {}, "figure": False},
            {"op": "renew"},
        ]
        for request in requests:
            for piece in codec.pieces(request):
                os.write(writing, piece)
            _send(writing, number, worker.answer(_receive(reading)))
            _receive(reading)
    del sys.modules["practice"], linecache.cache["practice"]
    sys.path[:] = path
    os.close(reading)
    os.close(writing)


def _receive(descriptor: int) -> Message:
    header = _read(descriptor, codec.HEADER.size)
    text, payload = codec.read_header(header, 1 << 40)
    message: Message = codec.decode(_read(descriptor, text), _read(descriptor, payload))
    return message


def _read(descriptor: int, size: int) -> bytearray:
    data = bytearray(size)
    view = memoryview(data)
    while view:
        count = os.readv(descriptor, [view])
        if count == 0:
            os._exit(0)
        view = view[count:]
    return data


def _send(descriptor: int, number: int, reply: Message) -> None:
    try:
        pieces = codec.pieces(reply | {"id": number})
    except codec.UnsendableError as error:
        pieces = codec.pieces(
            {"id": number, "status": "unsendable", "error_type": "TypeError", "error_message": str(error)[:MAX_TEXT]}
        )
    except MemoryError:
        reply.clear()
        gc.collect()
        pieces = codec.pieces({"id": number, "status": "memory"})
    for piece in pieces:
        view = memoryview(piece)
        while view:
            view = view[os.write(descriptor, view[: 1 << 20]) :]
