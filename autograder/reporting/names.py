"""File names for people: ordinary ids stay as they are, whatever else becomes harmless and stays unique."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?\Z", re.IGNORECASE)


def safe_name(student: str) -> str:
    """A file name (without suffix) for a student: letters of any script, digits, `. _ - + @` and spaces inside."""
    name = unicodedata.normalize("NFC", student)
    plain = re.sub(r"[^\w.+@ -]", "_", name)
    plain = re.sub(r"^[.\s-]+|[.\s]+$", "_", plain)
    if _RESERVED.match(plain):  # Windows knows these with any suffix
        plain = f"_{plain}"
    if plain == name and 0 < len(plain.encode()) <= 120:
        return plain
    short = plain.encode()[:80].decode("utf-8", "ignore") or "student"
    return f"{short}-{hashlib.sha256(student.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def file_names(students: Iterable[str]) -> dict[str, str]:
    """A file name for each student, different even where case does not tell them apart."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for student in students:
        name = safe_name(student)
        if name.casefold() in taken:
            name = f"{name}-{hashlib.sha256(student.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
        taken.add(name.casefold())
        names[student] = name
    return names
