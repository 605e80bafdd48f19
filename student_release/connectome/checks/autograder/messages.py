"""What is said to people: a message is an English sentence with named gaps, translated when it is shown.

A `Message` is kept as data (in verdicts, the gradebook, reports) and turned
into English or Chinese only at the end, so that a page can switch languages.
The Chinese of the engine's own sentences stands in locale/zh/LC_MESSAGES/neurograde.po,
that of an assignment's in assignments/<id>/zh.po; both are ordinary gettext catalogues.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from autograder.errors import CourseError

Gap: TypeAlias = "str | int | float | Message"

ENGINE_CATALOGUE = Path(__file__).parent / "locale" / "zh" / "LC_MESSAGES" / "neurograde.po"
GRADING_CATALOGUE = ENGINE_CATALOGUE.with_name("grading.po")
"""What checks say, which students receive too; and what taking in, grading and reporting say."""


_PO_LINE = re.compile(r'\s*(#.*|((msg(id|str|ctxt|id_plural)(\[\d\])?)?\s*"([^"\\]|\\.)*"\s*))?')
"""A line of a catalogue: a comment, or a keyword and a text in its quotation marks."""


@dataclass(frozen=True)
class Message:
    """A sentence such as "Your {what} is too high by {share}." and what fills its gaps.

    A gap filled with a string is translated too where a catalogue knows it (the
    name of a quantity); a gap may hold a Message of its own.
    """

    text: str
    gaps: Mapping[str, Gap] = field(default_factory=lambda: MappingProxyType({}))

    def to_plain(self) -> list[object]:
        """As JSON data; `from_plain` turns it back."""
        return [self.text, {k: v.to_plain() if isinstance(v, Message) else v for k, v in self.gaps.items()}]

    @classmethod
    def from_plain(cls, plain: object) -> Message:
        """The message that `to_plain` wrote; ValueError for anything else."""
        match plain:
            case [str(text), dict(gaps)]:
                return cls(text, {k: cls.from_plain(v) if isinstance(v, list) else v for k, v in gaps.items()})
        raise ValueError(f"not a message: {plain!r:.80}")

    def __str__(self) -> str:
        return Translator("en").say(self)


class Translator:
    """Says messages in one language, out of any number of catalogues."""

    def __init__(self, language: str, catalogues: Iterable[Path] = ()) -> None:
        self.language = language
        self._texts: dict[str, str] = {}
        if language != "en":
            for path in (ENGINE_CATALOGUE, GRADING_CATALOGUE, *catalogues):
                self._texts.update(read_catalogue(path))

    def text(self, english: str) -> str:
        """One sentence or name; itself where no catalogue knows it."""
        return self._texts.get(english, english)

    def say(self, message: Message) -> str:
        """The whole message with its gaps filled."""
        return self.text(message.text).format_map({k: self._fill(v) for k, v in message.gaps.items()})

    def _fill(self, gap: Gap) -> str:
        if isinstance(gap, Message):
            return self.say(gap)
        return self.text(gap) if isinstance(gap, str) else f"{gap:.4g}"


@cache
def read_catalogue(path: Path) -> Mapping[str, str]:
    """The translations in a catalogue, {} where there is no file; CourseError where it is broken.

    A .po file is what people edit; releases, where babel is not installed, carry compiled
    .mo files in their place.
    """
    compiled = path.with_suffix(".mo")
    if not path.is_file():
        return MappingProxyType(_read_mo(compiled) if compiled.is_file() else {})
    return MappingProxyType(_read_mo(path) if path == compiled else _read_po(path))


def _read_mo(path: Path) -> dict[str, str]:
    from gettext import GNUTranslations

    with path.open("rb") as file:
        catalogue: dict[object, str] = vars(GNUTranslations(file))["_catalog"]
    return {key: text for key, text in catalogue.items() if isinstance(key, str) and key}


def _read_po(path: Path) -> dict[str, str]:
    from babel.messages.pofile import PoFileError, read_po

    raw = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    try:
        for number, line in enumerate(raw.decode("utf-8").split("\n"), 1):
            if not _PO_LINE.fullmatch(line):  # babel takes a lost quotation mark for a letter
                raise ValueError(f"line {number}: {line.strip()[:60]}")
        catalogue = read_po(io.BytesIO(raw), locale="zh", abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        raise CourseError(path, "", f"not a gettext catalogue: {error}", "see the other zh.po files") from None
    return {str(m.id): str(m.string) for m in catalogue if isinstance(m.id, str) and m.id and m.string and not m.fuzzy}
