"""In the confined child: is anything left of what the student's functions did in earlier tasks?

One process serves several questions, and a mistake in one must not cost points in another.  What can travel between
them is state: a global that a function changed, a setting of a library, a file.  `Traces` takes an imprint of it all
after loading; `renew` puts back what is cheap to put back and compares the rest.  It errs to one side: what it cannot
see through (an open file, a running generator, an object of C) counts as changed, and then the grader asks what
fails once more, in a fresh process.

Like all of this side it can be made to lie, and that gains nothing.  "Changed" costs the grader another process, one
for each question at most; "unchanged" forgoes the second asking of answers that were wrong the first time.
"""

from __future__ import annotations

import _thread
import abc
import builtins
import contextlib
import functools
import gc
import hashlib
import itertools
import os
import pickle
import random
import signal
import sys
import types
import warnings
from typing import Any

import numpy as np

from . import figure_extract

MAX_BYTES = 4 << 20  # of what is compared; looking at more takes longer than another process
ASIDE = ("__builtins__", "__warningregistry__", "__slotnames__")  # what the interpreter itself puts into namespaces

FIXED = (
    types.ModuleType,
    types.BuiltinFunctionType,
    types.CodeType,
    types.GetSetDescriptorType,
    types.MemberDescriptorType,
    types.MethodDescriptorType,
    types.WrapperDescriptorType,
    types.ClassMethodDescriptorType,
    type(abc.ABC._abc_impl),  # type: ignore[attr-defined]  # what an abstract class knows of its kin
    np.ufunc,
)
"""Kinds whose values cannot change, or are looked at apart (modules): their identity says all."""


INDIRECT = frozenset({"setattr", "delattr", "__setattr__", "__dict__", "vars", "globals", "exec", "eval"})
"""Who uses one of these can change what he does not name."""
IMPORTING = frozenset({"import_module", "__import__", "modules"})
UNDRAWN = sys.stdlib_module_names | {"numpy", "scipy"}
"""Libraries that leave the settings of matplotlib alone."""


class Traces:
    """What a program was right after loading.

    `known` is how many modules were imported before it; of later ones those in `scratch` are the student's own.
    `names` are all that its code mentions. Of libraries only those are looked at: to look at an object counts a
    reference to it, and so copies the page of memory that it shares with the zygote.
    """

    def __init__(self, module: types.ModuleType, scratch: str, known: int, names: set[str]) -> None:
        self._module, self._scratch, self._known = module, scratch, known
        self._kept: list[object] = []  # what identities were taken of must live on, or they may come again
        self._random = random.getstate(), np.random.get_state()
        self._libraries = self._look_at_libraries(names)
        self._drawing = dict(dict.items(_rc_params())) if self._may_draw(names) else {}
        self._settings = self._look_around()
        self._files = self._look_at_files()
        self._imprint = self._take_imprint()

    def expect_file(self, path: str) -> None:
        """The grader itself has written a file."""
        self._files[path] = _stamp(path)

    def renew(self) -> bool:
        """Put back what is cheap to put back; is everything else as it was?"""
        try:
            random.setstate(self._random[0])
            np.random.set_state(self._random[1])
            dict.update(_rc_params(), self._drawing)
            if not self._settings["figures"]:
                figure_extract.close_all()
            return (
                self._imprint is not None
                and self._look_around() == self._settings
                and all(list(map(now.get, then)) == list(then.values()) for now, then in self._libraries)
                and self._look_at_files() == self._files
                and self._take_imprint() == self._imprint
            )
        except Exception:
            return False

    def _may_draw(self, names: set[str]) -> bool:
        """Can the program reach matplotlib's settings? Merely to copy them touches a page for each."""
        known = {str(space.get("__name__")).partition(".")[0] for space, _ in self._libraries}
        return bool(names & (INDIRECT | IMPORTING) or self._helpers() or known - UNDRAWN)

    def _look_at_libraries(self, names: set[str]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        """Namespaces of the modules that the program can reach by `names`, and what is in them under these names."""
        everything = bool(names & INDIRECT or self._helpers())
        found: dict[int, tuple[dict[str, Any], dict[str, Any]]] = {}
        waiting = [builtins, np, random, *vars(self._module).values(), *map(sys.modules.get, names)]
        while waiting:
            library = waiting.pop()
            if isinstance(library, types.ModuleType) and id(library) not in found:
                space = vars(library)
                named = {name: space[name] for name in names if name in space}
                waiting += named.values()
                found[id(library)] = space, dict(space) if everything else named
        return list(found.values())

    def _helpers(self) -> list[types.ModuleType]:
        later = itertools.islice(reversed(sys.modules.values()), len(sys.modules) - self._known)
        return [m for m in later if m is not self._module and str(_file(m)).startswith(self._scratch)][::-1]

    def _look_around(self) -> dict[str, Any]:
        return {
            "folder": os.getcwd(),
            "environment": dict(os.environ),
            "path": list(sys.path),
            "streams": (id(sys.stdout), id(sys.stderr), id(sys.stdin)),
            "recursion": sys.getrecursionlimit(),
            "hooks": (sys.gettrace(), sys.getprofile(), signal.getsignal(signal.SIGALRM), gc.isenabled()),
            "threads": _thread._count(),
            "warnings": list(warnings.filters),
            "arithmetic": np.geterr(),
            "printing": np.get_printoptions(),
            "figures": _open_figures(),
        }

    def _look_at_files(self) -> dict[str, object]:
        found = [os.path.join(folder, name) for folder, _, names in os.walk(self._scratch) for name in names]
        return {path: _stamp(path) for path in found}

    def _take_imprint(self) -> bytes | None:
        """A digest of the student's namespaces and all that hangs on them; None where something is not understood."""
        try:
            return _Imprint([self._module, *self._helpers()], self._kept).digest()
        except Exception:
            return None


class _Imprint(pickle.Pickler):
    """Pickle's walk over everything that hangs on some modules. The pickle itself is of no use but to be compared."""

    def __init__(self, modules: list[types.ModuleType], kept: list[object]) -> None:
        super().__init__(self, protocol=5)
        self._modules, self._kept = modules, kept
        self._spaces = {id(vars(module)) for module in modules}
        self._names = {module.__name__ for module in modules}
        self._hash, self._size = hashlib.blake2b(), 0

    def write(self, piece: Any) -> None:
        self._size += len(piece)
        if self._size > MAX_BYTES:
            raise OverflowError
        self._hash.update(piece)

    def digest(self) -> bytes:
        for module in self._modules:
            self.dump(_names(module))
        return self._hash.digest()

    def reducer_override(self, value: Any) -> Any:
        """What pickle would refuse or take by its name: functions, classes, and what they are made of."""
        if value is complex:  # what `_same` is written with
            return NotImplemented
        if isinstance(value, FIXED):
            return self._same(value)
        if isinstance(value, types.FunctionType):
            own = id(value.__globals__) in self._spaces
            inner = (value.__defaults__, value.__kwdefaults__, value.__closure__) if own else ()
            return self._same(value.__code__, *inner, vars(value))
        if isinstance(value, type):
            own = value.__module__ in self._names
            return self._same(value, value.__bases__, _names(value)) if own else self._same(value)
        if isinstance(value, types.CellType):
            with contextlib.suppress(ValueError):  # an empty cell
                return self._same(type(value), value.cell_contents)
            return self._same(type(value))
        if isinstance(value, functools._lru_cache_wrapper):
            return self._same(type(value), tuple(value.cache_info()), vars(value))
        if isinstance(value, types.MappingProxyType):
            return self._same(type(value), dict(value))
        if isinstance(value, property):
            return self._same(property, value.fget, value.fset, value.fdel)
        if isinstance(value, (staticmethod, classmethod)):
            return self._same(type(value), value.__func__)
        return NotImplemented

    def _same(self, value: object, *inner: object) -> tuple[Any, ...]:
        """This very object, and what is in it."""
        self._kept.append(value)
        return complex, (), (id(value), *inner)


def mentioned(code: types.CodeType) -> set[str]:
    """All names of globals, attributes and modules in a piece of code and the functions in it."""
    inner = [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
    return set(code.co_names).union(*map(mentioned, inner))


def _file(module: object) -> object:
    return getattr(module, "__file__", None)


def _names(owner: types.ModuleType | type) -> dict[str, Any]:
    return {name: value for name, value in vars(owner).items() if name not in ASIDE}


def _rc_params() -> dict[str, Any]:
    matplotlib: Any = sys.modules.get("matplotlib")
    return matplotlib.rcParams if matplotlib is not None else {}


def _open_figures() -> list[int]:
    plt: Any = sys.modules.get("matplotlib.pyplot")
    return plt.get_fignums() if plt is not None else []


def _stamp(path: str) -> tuple[int, ...]:
    found = os.lstat(path)
    return found.st_ino, found.st_size, found.st_mtime_ns
