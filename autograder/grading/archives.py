"""Zip and tar archives from strangers, read member by member under caps; nothing is ever extracted blindly.

An archive is refused as a whole, with the reason, when any of its members is a
link, a device, encrypted, another archive, named twice or named outside the
submission, or when it holds too much for its size.
"""

from __future__ import annotations

import gzip
import lzma
import os
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

from autograder.grading.refusal import (
    ARCHIVE_BYTES,
    ENTRIES,
    MB,
    RATIO,
    TOTAL_BYTES,
    Refused,
    on_disk,
    printable,
    safe_path,
    storable,
)

ARCHIVES = (".zip", ".tar.gz", ".tgz", ".tar")
NESTED = (*ARCHIVES, ".rar", ".7z", ".gz", ".bz2", ".xz")
_CHUNK = 256 * 1024
_HEADER = 2000  # bytes of a file's long name and extended records, as a rule
_LONG = (tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK)
_BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError,
           NotImplementedError, RuntimeError, struct.error, ValueError, OverflowError, MemoryError)  # fmt: skip


@dataclass(frozen=True)
class Caps:
    """How much an archive may hold."""

    archive: int = ARCHIVE_BYTES
    total: int = TOTAL_BYTES
    entries: int = ENTRIES
    nested: bool = False


ONE_STUDENT = Caps()
WHOLE_CLASS = Caps(archive=4096 * MB, total=8192 * MB, entries=50_000, nested=True)


def is_archive(name: str) -> bool:
    """Whether a file of this name is an archive that we read."""
    return name.lower().endswith(ARCHIVES)


def read_archive(file: IO[bytes], name: str) -> dict[str, bytes]:
    """All files in an archive, by relative path; Refused where it is not harmless."""
    contents: dict[str, bytes] = {}
    for path, chunks in members(file, name, ONE_STUDENT):
        contents[path] = b"".join(chunks)
    return contents


def unpack_class(file: IO[bytes], name: str, target: Path) -> None:
    """A download of a whole class into `target`, an empty directory; student archives inside stay packed."""
    for path, chunks in members(file, name, WHOLE_CLASS):
        out = target / storable(path)
        out.parent.mkdir(parents=True, exist_ok=True)
        with out.open("xb") as sink:
            for chunk in chunks:
                sink.write(chunk)


def members(file: IO[bytes], name: str, caps: Caps) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Each regular file in an archive as a path and its content in pieces, to be read before the next."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    if size > caps.archive:
        raise _too_big(name, caps.archive)
    walk = _zip_members if name.lower().endswith(".zip") else _tar_members
    seen: set[str] = set()
    folders: set[str] = set()
    budget = _Budget(name, size, caps)
    try:
        for raw_name, chunks in walk(file, name, caps):
            path = safe_path(raw_name)
            above = {str(folder) for folder in PurePosixPath(path).parents}
            folders |= above
            if path in seen or path in folders or not seen.isdisjoint(above):
                raise Refused("{name} holds two files called {path}.", name=name, path=printable(path))
            if not caps.nested and path.lower().endswith(NESTED):
                raise Refused(
                    "{name} holds another archive, {path}: hand in the files themselves.",
                    name=name,
                    path=printable(path),
                )
            seen.add(path)
            if len(seen) > caps.entries:
                raise _too_many(name, caps)
            yield path, budget.spend(chunks)
    except Refused:
        raise
    except _BROKEN:
        raise _broken(name) from None


class _Budget:
    """What may still come out of an archive, in bytes."""

    def __init__(self, name: str, packed: int, caps: Caps) -> None:
        self._name, self._caps, self._packed, self._out = name, caps, max(packed, 1), 0

    def spend(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """The same pieces, until there are too many of them or they turn out to be damaged."""
        while True:
            try:
                chunk = next(chunks, b"")
            except _BROKEN:
                raise _broken(self._name) from None
            if not chunk:
                return
            self._out += len(chunk)
            if self._out > self._caps.total:
                raise _too_big(self._name, self._caps.total)
            if self._out > 4 * MB and self._out > RATIO * self._packed:
                raise Refused("{name} unpacks to more than {ratio} times its size.", name=self._name, ratio=RATIO)
            yield chunk


def _zip_members(file: IO[bytes], name: str, caps: Caps) -> Iterator[tuple[str, Iterator[bytes]]]:
    entries, directory = _end_of_directory(file)
    if entries > caps.entries or directory > 1024 * caps.entries:
        raise _too_many(name, caps)
    file.seek(0)
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            member = _zip_name(info)
            mode = info.external_attr >> 16
            if info.is_dir() or member.endswith(("/", "\\")):
                continue
            if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
                raise _special(name, member)
            if info.flag_bits & 0x1:
                raise Refused("{name} is protected by a password.", name=name)
            if info.file_size > caps.total:
                raise _too_big(name, caps.total)
            with archive.open(info) as stream:
                yield member, _pieces(stream)


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    return iter(partial(stream.read, _CHUNK), b"")


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The member's name; without the UTF-8 flag it is UTF-8 all the same (macOS) or GBK (Windows in China)."""
    name = info.orig_filename
    if info.flag_bits & 0x800 or name.isascii():
        return name
    raw = name.encode("cp437", "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return name


def _end_of_directory(file: IO[bytes]) -> tuple[int, int]:
    """Entries and bytes of a zip's central directory as its end says, before anything is read into memory."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 65_557 - 20))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < 22:
        raise zipfile.BadZipFile("no end of central directory")
    entries, directory = struct.unpack("<HL", tail[at + 10 : at + 16])
    if at >= 20 and tail[at - 20 : at - 16] == b"PK\x06\x07":
        (where,) = struct.unpack("<Q", tail[at - 12 : at - 4])
        file.seek(min(where, size))
        record = file.read(56)
        if len(record) == 56 and record.startswith(b"PK\x06\x06"):
            entries, directory = struct.unpack("<QQ", record[32:48])
    return entries, directory


class _Capped:
    """A stream that ends in an error, rather than in a full memory, when more than `limit` bytes come out."""

    def __init__(self, stream: IO[bytes], limit: int, error: Refused) -> None:
        self._stream, self._left, self._error = stream, limit, error

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(self._left + 1 if size < 0 else min(size, self._left + 1))
        self._left -= len(data)
        if self._left < 0:
            raise self._error
        return data


def _headers(name: str, caps: Caps) -> type[tarfile.TarInfo]:
    """Headers of one archive, whose long names and extended records are no longer than those of honest ones.

    A row of digits in such a record takes tarfile (before Python 3.11.10) a time that grows with its square.
    """
    left = _HEADER**2 * caps.entries

    class Header(tarfile.TarInfo):
        def _proc_member(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
            nonlocal left
            if self.type in _LONG:
                left -= self.size**2
                if left < 0:
                    raise _too_big(name, caps.total) if self.size > caps.total else _broken(name)
            return super()._proc_member(archive)  # type: ignore[misc, no-any-return]

    return Header


def _tar_members(file: IO[bytes], name: str, caps: Caps) -> Iterator[tuple[str, Iterator[bytes]]]:
    plain = name.lower().endswith(".tar")
    stream = file if plain else gzip.GzipFile(fileobj=file)
    # A header may announce an endless name, so the cap is on everything that leaves gzip, not only on contents.
    capped = _Capped(stream, caps.total + 2048 * caps.entries, _too_big(name, caps.total))  # type: ignore[arg-type]
    kind = _headers(name, caps)
    with tarfile.open(fileobj=capped, mode="r|", tarinfo=kind) as archive:  # type: ignore[call-overload]
        for info in archive:
            archive.members.clear()  # tarfile keeps them all otherwise
            if info.isdir():
                continue
            if not info.isreg():
                raise _special(name, info.name)
            if info.size > caps.total:
                raise _too_big(name, caps.total)
            content = archive.extractfile(info)
            assert content is not None
            yield on_disk(info.name), _pieces(content)


def _broken(name: str) -> Refused:
    return Refused("{name} is not a readable archive, or was damaged on the way.", name=name)


def _too_big(name: str, limit: int) -> Refused:
    return Refused("{name} holds more than {limit} MB.", name=name, limit=limit // MB)


def _too_many(name: str, caps: Caps) -> Refused:
    return Refused("{name} holds more than {limit} files.", name=name, limit=caps.entries)


def _special(name: str, member: str) -> Refused:
    return Refused(
        "{name} holds {path}, which is a link or a device and not a file.", name=name, path=printable(member)
    )


def stem(name: str) -> str:
    """A file's name without .py, .ipynb, .zip, .tar.gz and the like."""
    lower = name.lower()
    for suffix in ARCHIVES:
        if lower.endswith(suffix):
            return name[: -len(suffix)]
    return PurePosixPath(name).stem
