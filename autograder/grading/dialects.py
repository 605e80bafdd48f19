"""Looking at a student's MATLAB/Octave and Julia without running it: which functions are written where."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.grading.encoding import decode_source
from autograder.grading.refusal import Refused
from autograder.messages import Message
from autograder.sandbox import Cell, Program, Signature
from autograder.sandbox.languages import LANGUAGES, of_file

STUB = "neurograde:NotImplemented"
"""What the skeletons of other languages raise until they are written."""

_ARGUMENTS = r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\)){0,2000}\)"  # with calls among the defaults, on several lines
_HEADS = {
    "octave": re.compile(r"^[ \t]*function\b[ \t]*(?:(?:\[[^\]\n]*\]|\w+)[ \t]*=[ \t]*)?([A-Za-z]\w*)", re.MULTILINE),
    "julia": re.compile(
        r"^[ \t]*(?:@\w+[ \t]+)*(?:"
        r"function[ \t]+([A-Za-z_]\w*)"
        rf"|([A-Za-z_]\w*){_ARGUMENTS}(?:::[^=\n]*|[ \t]+where\b[^=\n]*)?[ \t]*=(?![=>])"
        rf"|(?:const[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*(?:{_ARGUMENTS}|\w+)[ \t]*->"
        r")",
        re.MULTILINE,
    ),
}


def defined(name: str, text: str | None) -> dict[str, bool]:
    """The functions that a file defines, and whether each has a body of its own."""
    language = of_file(name)
    if language is None or text is None:
        return {}
    heads = list(_HEADS[language.name].finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)][: len(heads)]
    found: dict[str, bool] = {}
    for head, end in zip(heads, ends, strict=True):
        name = next(filter(None, head.groups()))
        found[name] = found.get(name, False) or STUB not in text[head.start() : end]
    return found


def answered(files: Mapping[str, bytes], functions: Collection[str], elsewhere: Collection[str]) -> dict[str, str]:
    """Function -> language, for those of `functions` that some file of another language writes and Python does not."""
    found: dict[str, str] = {}
    for language in LANGUAGES.values():
        for name, raw in files.items():
            if name.lower().endswith(language.suffix):
                written = {f for f, own in defined(name, text_of(name, raw)).items() if own}
                found = dict.fromkeys((written & set(functions)) - set(elsewhere), language.name) | found
    return found


def home(contents: Mapping[str, bytes], functions: Collection[str]) -> str | None:
    """The folder in which most of the answers in other languages lie; None where there are none."""
    folders: Counter[str] = Counter()
    for name, raw in contents.items():
        if of_file(name):
            own = {function for function, own in defined(name, text_of(name, raw)).items() if own}
            folders[str(PurePosixPath(name).parent)] += len(own & set(functions))
    best = max(folders, key=lambda folder: (folders[folder], -folder.count("/")), default=None)
    return best if best is not None and folders[best] else None


def given_files(assignment: Assignment) -> dict[str, bytes]:
    """What students of other languages are given, by file name; CourseError for a file that `given` does not name."""
    folder, found = assignment.given_folder, {}
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        if path.stem not in assignment.given or not of_file(path.name):
            raise CourseError(path, "", "it is no form in another language of what `given` names",
                              f"name it there or remove the file: {', '.join(assignment.given)}")  # fmt: skip
        found[path.name] = path.read_bytes()
    return found


def told(languages: Mapping[str, str], functions: Collection[str]) -> list[Message]:
    """What the report says of answers in other languages; where all `functions` are in one, it names none of them."""
    spoken = set(languages.values())
    if len(spoken) == 1 and languages.keys() >= set(functions):
        return [Message("All functions are written in {language}.", {"language": LANGUAGES[spoken.pop()].title})]
    return [
        Message("Written in {language}: {functions}.", {"language": language.title, "functions": ", ".join(names)})
        for language in LANGUAGES.values()
        if (names := sorted(name for name, home in languages.items() if home == language.name))
    ]


def text_of(name: str, raw: bytes) -> str | None:
    """A source file's text, whatever encoding it came in; None for what is no text, as other programs' .m files are."""
    try:
        return decode_source(raw, PurePosixPath(name).name).text
    except Refused:
        return None


def unreadable(contents: Mapping[str, bytes]) -> list[Message]:
    """Why files that by their name are of another language are no text."""
    found = []
    for name, raw in contents.items():
        if of_file(name):
            try:
                decode_source(raw, PurePosixPath(name).name)
            except Refused as refused:
                found.append(refused.message)
    return found


def program(
    language: str,
    module: str,
    files: Mapping[str, bytes],
    functions: Mapping[str, str],
    signatures: Mapping[str, Signature],
    seed: int,
) -> Program:
    """What a worker of another language is to load.

    A file of MATLAB is found by its name and holds the function of that name.  One that holds an answer
    of another name is taken for a script: it is run at the start, and its functions stay.
    """
    asked = {name for name, home in functions.items() if home == language}
    cells, rest = [], {}
    suffix = LANGUAGES[language].suffix
    for name, raw in files.items():
        if not name.lower().endswith(suffix):
            rest[name] = raw
            continue
        text = text_of(name, raw)
        if text is None:
            rest[name] = raw
            continue
        answers = asked & defined(name, text).keys()
        if language == "octave" and answers - {PurePosixPath(name).stem}:
            cells.append(Cell(f"1; {text}", name))  # a file that begins with a statement is a script
        elif language != "octave" and answers:
            cells.append(Cell(text, name))
        else:
            rest[name] = text.encode()
    return Program(module, tuple(cells), rest, seed, language, signatures, frozenset(asked))
