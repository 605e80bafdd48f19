"""Values of the reference, kept from run to run: a folder of small files that any number of graders share.

An entry's name is a hash of all that its value depends on: the reference's source, the function and its
arguments, the assignment's data and the files named in the arguments, the versions of Python, numpy and scipy.
So nothing is ever out of date, and nothing need be deleted but for room.

    b"NGC1" | SHA-256 of key and frame | frame (see sandbox/inside/codec.py: plain data, never pickle)

A file is written beside its place and renamed into it, so two writers cannot mix; one that is cut
short or was tampered with fails its checksum and is computed anew. Only what comes back exactly as it went in is kept.
A cache never fails a run: where it cannot be read or written, values are computed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import stat
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import scipy

from autograder.checking.runner import batch_key
from autograder.course import Assignment
from autograder.sandbox import codec

FOLDER_VARIABLE = "NEUROGRADE_CACHE"
"""Where the cache lies; `off` for none. By default below $XDG_CACHE_HOME or ~/.cache."""
SIZE_VARIABLE = "NEUROGRADE_CACHE_MB"
DEFAULT_MB = 512
_MAGIC = b"NGC1"
_SHARE = 8
"""One value may take this part of the cache at most."""
_STALE_SECONDS = 3600.0
"""A half-written file that is older belongs to a writer that was killed."""
_LOOK_EVERY = 200
"""Values written by this process between two looks at the size of the folder."""
_SCALAR = "\0numpy scalar"
_EXACT = (bool, int, float, complex, str, bytes)


class ReferenceCache:
    """Values by key in a folder of at most `megabytes`; `identity` goes into every key."""

    def __init__(self, folder: Path, identity: bytes = b"", megabytes: float = DEFAULT_MB) -> None:
        self.folder, self._identity, self._limit = folder, identity, int(megabytes * 1e6)
        self._written = 0
        self.found = 0

    def __call__(self, key: bytes, compute: Callable[[], Any]) -> Any:
        """The value kept under `key`, or what `compute` makes of it: the same object's worth either way."""
        name = hashlib.sha256(self._identity + key).hexdigest()
        path = self.folder / name[:2] / name[2:]
        with contextlib.suppress(OSError, codec.CodecError):
            value = self._read(path, name)
            self.found += 1
            return value
        value = compute()
        try:
            frame = codec.encode(_to_plain(value))
            value = _from_plain(codec.decode_frame(frame))
        except (codec.UnsendableError, codec.CodecError):
            return value  # not plain data: kept for this run only
        with contextlib.suppress(OSError):
            self._write(path, name, frame)
        return value

    def _read(self, path: Path, name: str) -> Any:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        with open(handle, "rb") as file:
            if os.fstat(handle).st_size > self._limit:
                raise codec.CodecError("too big to be an entry")
            content = file.read()
        head = len(_MAGIC) + 32
        if content[:head] != _seal(name, content[head:]):
            path.unlink(missing_ok=True)
            raise codec.CodecError("damaged")
        value = _from_plain(codec.decode_frame(content[head:]))
        with contextlib.suppress(OSError):
            os.utime(path)  # used lately: the last to go
        return value

    def _write(self, path: Path, name: str, frame: bytes) -> None:
        if len(frame) > self._limit // _SHARE:
            return
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=".new-", dir=path.parent)
        try:
            with open(handle, "wb") as file:
                file.write(_seal(name, frame) + frame)
            os.replace(beside, path)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
        if self._written % _LOOK_EVERY == 0:
            self._make_room()
        self._written += 1

    def _make_room(self) -> None:
        """Delete what was not used for longest until three quarters of the limit are left."""
        entries, now = [], time.time()
        for path in self.folder.glob("??/*"):
            with contextlib.suppress(OSError):
                facts = path.lstat()
                if path.name.startswith(".new-") and now - facts.st_mtime > _STALE_SECONDS:
                    path.unlink(missing_ok=True)
                entries.append((facts.st_mtime, facts.st_blocks * 512, path))
        total = sum(size for _, size, _ in entries)
        if total <= self._limit:
            return
        for _, size, path in sorted(entries, key=lambda entry: entry[0]):
            if total <= 0.75 * self._limit:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size


def reference_cache(assignment: Assignment) -> ReferenceCache | None:
    """The cache for an assignment's reference, as the environment has it; None where there is to be none.

    What it says becomes verdicts, so a folder that others may write to is not trusted.
    """
    wanted = os.environ.get(FOLDER_VARIABLE, "")
    if wanted.lower() in ("off", "0", "no"):
        return None
    home = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    folder = Path(wanted or f"{home}/neurograde/reference").expanduser()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        facts = folder.stat()
        megabytes = float(os.environ.get(SIZE_VARIABLE) or DEFAULT_MB)
    except (OSError, ValueError, RuntimeError):
        return None
    if facts.st_uid != os.geteuid() or facts.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        return None
    return ReferenceCache(folder, identity_of(assignment), megabytes)


def identity_of(assignment: Assignment) -> bytes:
    """A hash of what every value of this assignment's reference depends on."""
    key = batch_key(assignment)
    drawing = sorted(name for name, question in assignment.functions.items() if question.kind == "figure")
    extract = Path(codec.__file__).parent / "inside" / "figure_extract.py"
    facts = (
        key["reference"], key["data"], drawing, hashlib.sha256(extract.read_bytes()).hexdigest(),
        platform.python_version(), platform.machine(), np.__version__, scipy.__version__, version("matplotlib"),
    )  # fmt: skip
    return hashlib.sha256(repr(facts).encode()).digest()


def _seal(name: str, frame: bytes) -> bytes:
    return _MAGIC + hashlib.sha256(name.encode() + frame).digest()


def _to_plain(value: Any) -> Any:
    """`value` in types that the codec gives back as they were. Raises UnsendableError for any other."""
    kind = type(value)
    if value is None or kind in _EXACT:
        return value
    if kind is list or kind is tuple:
        return kind(_to_plain(item) for item in value)
    if kind is dict and _SCALAR not in value:
        return {_key(key): _to_plain(item) for key, item in value.items()}
    if kind is np.ndarray and value.dtype.str in codec.DTYPES | {f"<U{value.dtype.itemsize // 4}"}:
        return value
    if isinstance(value, np.generic) and value.dtype.str in codec.DTYPES:
        return {_SCALAR: np.asarray(value)}
    raise codec.UnsendableError(f"{kind.__name__} would come back as something else")


def _key(key: Any) -> Any:
    if key is None or type(key) in (bool, int, float, str) or (type(key) is tuple and all(map(_is_same_key, key))):
        return key
    raise codec.UnsendableError("a key would come back as something else")


def _is_same_key(key: Any) -> bool:
    return _key(key) is key


def _from_plain(value: Any) -> Any:
    kind = type(value)
    if kind is list or kind is tuple:
        return kind(_from_plain(item) for item in value)
    if kind is dict:
        return value[_SCALAR][()] if _SCALAR in value else {key: _from_plain(item) for key, item in value.items()}
    return value
