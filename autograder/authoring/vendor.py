"""The part of the engine that students receive: what running public checks needs, found by following imports."""

from __future__ import annotations

import ast
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

import autograder

ENGINE = Path(autograder.__file__).parent
ROOTS = ("autograder.local", "autograder.checking")


def vendored() -> dict[str, bytes]:
    """Relative path -> content of every engine file of a release.

    A package whose names nobody imports, only its modules, is shipped with an empty
    `__init__`: so that of the sandbox, which would bring the grader's side with it.
    """
    whole: set[str] = set()
    packages: set[str] = set()
    waiting = list(ROOTS)
    while waiting:
        module = waiting.pop()
        if module in whole:
            continue
        whole.add(module)
        parts = module.split(".")
        packages.update(".".join(parts[:n]) for n in range(1, len(parts)))
        waiting += _imports(module)
    files = {_path(module).relative_to(ENGINE.parent).as_posix(): _path(module).read_bytes() for module in whole}
    for package in packages - whole:
        content = f'"""Part of neurograde {autograder.__version__}."""\n'.encode()
        files[_path(package).relative_to(ENGINE.parent).as_posix()] = content
    return files


def _path(module: str) -> Path:
    """The file of a module or package of the engine."""
    base = ENGINE.parent.joinpath(*module.split("."))
    return base / "__init__.py" if base.is_dir() else base.with_suffix(".py")


def _imports(module: str) -> Iterator[str]:
    """The modules of the engine that a module imports, at its top or inside functions."""
    for node in ast.walk(ast.parse(_path(module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.startswith("autograder."))
        elif isinstance(node, ast.ImportFrom) and (source := _source(module, node)).startswith("autograder"):
            names = [f"{source}.{a.name}" for a in node.names]
            submodules = [name for name in names if _path(name).is_file()]
            yield from submodules
            if len(submodules) < len(names):
                yield source


def _source(module: str, node: ast.ImportFrom) -> str:
    """The full name of the module that names are imported from."""
    package = module.split(".") if _path(module).name == "__init__.py" else module.split(".")[:-1]
    base = package[: len(package) - node.level + 1] if node.level else []
    return ".".join([*base, *(node.module or "").split(".")]).strip(".")


def compile_catalogue(texts: Mapping[str, str]) -> bytes:
    """A gettext .mo file of these translations: the same bytes for the same texts."""
    entries = {"": "Content-Type: text/plain; charset=UTF-8\n", **texts}
    pairs = sorted((key.encode(), text.encode()) for key, text in entries.items())
    header = struct.Struct("<7I")
    start = header.size + 16 * len(pairs)
    table, strings = {0: b"", 1: b""}, b""
    for side in (0, 1):
        for pair in pairs:
            table[side] += struct.pack("<2I", len(pair[side]), start + len(strings))
            strings += pair[side] + b"\0"
    head = header.pack(0x950412DE, 0, len(pairs), header.size, header.size + 8 * len(pairs), 0, start)
    return head + table[0] + table[1] + strings
