"""Names that a module uses and nobody defines: what would fail only where students run it."""

from __future__ import annotations

import builtins
import symtable
from collections.abc import Iterator

_KNOWN = frozenset(dir(builtins)) | {"__name__", "__file__", "__doc__", "__class__"}


def undefined(source: str) -> list[tuple[str, str]]:
    """(name, the first line that uses it) for every global name that a module reads and never binds.

    Empty where `import *` may bring anything.
    """
    top = symtable.symtable(source, "source", "exec")
    bound = {s.get_name() for s in top.get_symbols() if s.is_assigned() or s.is_imported()}
    if any(line.lstrip().startswith("from ") and line.rstrip().endswith("*") for line in source.split("\n")):
        return []
    missing = sorted({name for table in _tables(top) for name in _read(table)} - bound - _KNOWN)
    return [(name, _line(source, name)) for name in missing]


def _tables(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    yield table
    for child in table.get_children():
        yield from _tables(child)


def _read(table: symtable.SymbolTable) -> Iterator[str]:
    """The global names that one scope reads."""
    outermost = table.get_type() == "module"
    for symbol in table.get_symbols():
        if symbol.is_referenced() and (outermost or symbol.is_global()):
            yield symbol.get_name()


def _line(source: str, name: str) -> str:
    return next((line.strip() for line in source.split("\n") if name in line), "")
