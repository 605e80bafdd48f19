"""Other languages than Python: which program speaks one, what it needs to see, and how its worker is started.

A worker is a program text beside this file, in inside/<language>/.  It is handed to the interpreter as an argument in
a confined child, speaks the plain form (plain.py), and is believed as little as any other.  docs/languages.md says how
to add one.
"""

from __future__ import annotations

import functools
import importlib.util
import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

INSIDE = Path(__file__).parent / "inside"
NAMES = ("python", "octave", "julia")
"""All languages, the one to believe first where two define the same function."""


@dataclass(frozen=True)
class Language:
    """How a language is spoken on this machine.

    name, title  as the engine and as people call it
    suffix       of its source files
    programs     commands to look for, the first found is taken
    flags        what stands between the program and the text of the worker
    worker       files of the worker's text, in inside/<name>/
    visible      what else the interpreter must be able to read
    exe          True where it asks /proc/self/exe where it lies, so that a child's empty /proc must say so
    environment  variables to set; {fonts} stands for a folder of fonts
    room_mb      address space that the interpreter takes for itself
    matrices     True where every array has two dimensions or more
    """

    name: str
    title: str
    suffix: str
    programs: tuple[str, ...]
    flags: tuple[str, ...]
    worker: tuple[str, ...]
    visible: tuple[str, ...] = ()
    exe: bool = False
    room_mb: int = 512
    environment: Mapping[str, str] = field(default_factory=dict)
    matrices: bool = False

    @property
    def program(self) -> str | None:
        """The interpreter itself, links resolved; None where it is not installed."""
        found = next(filter(None, map(shutil.which, self.programs)), None)
        return os.path.realpath(found) if found else None

    def script_name(self, name: str) -> str:
        """What a script is called in the scratch directory; where every file is a command, nothing that is one."""
        path = PurePosixPath(name)
        return str(path.with_name(f"neurograde_script_{path.name}")) if self.matrices else name

    def text(self) -> str:
        """The worker."""
        return "\n".join((INSIDE / self.name / part).read_text(encoding="utf-8") for part in self.worker)


OCTAVE = Language(
    name="octave",
    title="MATLAB/Octave",
    suffix=".m",
    programs=("octave-cli",),
    flags=("--quiet", "--norc", "--no-history", "--no-line-editing", "--no-window-system", "--eval"),
    worker=("commands.m", "figures.m", "loading.m", "errors.m", "frames.m", "worker.m"),
    visible=("/usr/share/octave", "/usr/local/share/octave", "/usr/libexec/octave", "/usr/local/libexec/octave"),
    environment={"OCTAVE_FONTS_DIR": "{fonts}"},
    matrices=True,
)
JULIA = Language(
    name="julia",
    title="Julia",
    suffix=".jl",
    programs=("julia",),
    flags=("--startup-file=no", "--history-file=no", "--color=no", "--compile=min", "-e"),
    worker=("worker.jl", "frames.jl", "loading.jl", "errors.jl", "serve.jl"),
    visible=("/usr/share/julia", "/proc/meminfo", "/proc/cpuinfo"),
    exe=True,
    room_mb=1024,
)
LANGUAGES = {language.name: language for language in (OCTAVE, JULIA)}


def of_file(name: str) -> Language | None:
    """The language that a file name's ending stands for, None for any other file."""
    return next((one for one in LANGUAGES.values() if name.lower().endswith(one.suffix)), None)


def installed() -> dict[str, Language]:
    """The languages whose interpreter this machine has."""
    return {name: language for name, language in LANGUAGES.items() if language.program}


def for_zygote(fonts: Path) -> dict[str, dict[str, object]]:
    """What the zygote is told of every language here: how to start it, what it may execute, the room it takes."""
    return {
        name: {
            "argv": [language.program, *language.flags, language.text()],
            "execute": [language.program, *loaders(str(language.program))],
            "room": language.room_mb << 20,
            "environment": {key: value.format(fonts=fonts) for key, value in language.environment.items()},
        }
        for name, language in installed().items()
    }


def visible() -> list[str]:
    """What must be readable for the interpreters to run."""
    paths = []
    for language in installed().values():
        program = Path(str(language.program))
        # an interpreter unpacked into a folder of its own keeps its library beside it
        own = program.parent.parent if program.parent.name == "bin" else program
        paths += [str(own if not _is_shared(own) else program), *filter(os.path.exists, language.visible)]
    return paths


def links() -> dict[str, str]:
    """Symbolic links to make where nothing is shown but what is visible: link -> what it says."""
    asking = [str(one.program) for one in installed().values() if one.exe]
    return {"/proc/self/exe": asking[0]} if asking else {}


def lay_out_fonts(directory: Path) -> None:
    """Octave measures text even where it shows none, and not every machine has the font it looks for."""
    directory.mkdir()
    directory.chmod(0o755)
    found = importlib.util.find_spec("matplotlib")
    if found is None or found.origin is None:
        return
    folder = Path(found.origin).resolve().parent / "mpl-data" / "fonts" / "ttf"
    styles = ("", "Bold", "Oblique", "BoldOblique")
    for style in styles:
        (directory / f"FreeSans{style}.otf").symlink_to(folder / f"DejaVuSans{'-' * bool(style)}{style}.ttf")


def _is_shared(folder: Path) -> bool:
    return str(folder) in ("/", "/usr", "/usr/local") or folder == Path.home() or folder in Path.home().parents


@functools.cache
def loaders(program: str) -> tuple[str, ...]:
    """The ELF interpreter that the kernel starts in a program's stead, links resolved."""
    with open(program, "rb") as file:
        found = re.search(rb"\0(/[\w./+-]*ld-[\w.+-]+)\0", file.read(1 << 16))
    return (os.path.realpath(found[1].decode()),) if found else ()
