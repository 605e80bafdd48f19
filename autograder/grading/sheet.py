"""Tables that people hand us: CSV in whatever encoding and with whatever delimiter, or an Excel workbook.

Every row remembers its line, so that what is wrong in it can be named.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from autograder.errors import CourseError
from autograder.grading.encoding import decode_source
from autograder.grading.refusal import MB, Refused

_BYTES = 32 * MB
_UNPACKED = 256 * MB
_ROWS = 100_000
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_DANGEROUS = ("=", "+", "-", "@", "|", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_SIGNS = {"-", "--", "+", "%"}


@dataclass(frozen=True)
class Row:
    """One row: its line (or Excel row) and its cells."""

    line: int
    cells: tuple[str, ...]

    def __getitem__(self, at: int | None) -> str:
        return self.cells[at] if at is not None and at < len(self.cells) else ""


@dataclass(frozen=True)
class Sheet:
    """A table with a head."""

    path: Path
    head: tuple[str, ...]
    rows: tuple[Row, ...]

    def column(self, names: Iterable[str]) -> int | None:
        """The column whose head is one of `names` (folded), the first name that any head has first."""
        heads = [fold(title) for title in self.head]
        return next((heads.index(name) for name in names if name in heads), None)

    def error(self, row: Row, column: int | str | None, problem: str, remedy: str) -> CourseError:
        """A CourseError that names line and column."""
        title = self.head[column] if isinstance(column, int) else column
        where = f"line {row.line}" + (f", column {title!r}" if title else "")
        return CourseError(self.path, where, problem, remedy)


def read_sheet(path: Path) -> Sheet:
    """Read a CSV (comma, semicolon or tab; UTF-8, UTF-16 or GBK) or an .xlsx; CourseError where it is no table."""
    try:
        if path.stat().st_size > _BYTES:
            raise CourseError(path, "", f"more than {_BYTES // MB} MB: no table of people", "export it again")
        raw = path.read_bytes()
    except OSError as error:
        raise CourseError(path, "", f"cannot be read: {error.strerror}", "name a CSV or .xlsx file") from None
    if raw.startswith(_OLD_EXCEL):
        raise CourseError(path, "", "a workbook of old Excel (.xls)", "save it as .xlsx or CSV")
    rows = list(_excel(path, raw) if raw.startswith(b"PK\3\4") else _csv(path, raw))
    rows = [row for row in rows if any(cell.strip() for cell in row.cells)]
    if not rows:
        raise CourseError(path, "", "empty: no columns, no rows", "export it again")
    head = tuple(_clean(title) for title in rows[0].cells)
    return Sheet(path, head, tuple(Row(r.line, tuple(_clean(c) for c in r.cells)) for r in rows[1:]))


def fold(title: str) -> str:
    """A head without case, spaces and punctuation: "SIS User ID" is "sisuserid"."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", title).casefold())


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula.

    Excel, LibreOffice and their kin evaluate what begins with = + - @ (full-width, too), and find it behind
    spaces, tabs and line ends; a lone sign is only a sign.
    """
    bare = cell[_UNSEEN.match(cell).end() :]  # type: ignore[union-attr]
    risky = cell.startswith(("\t", "\r", "\n")) or (bare.startswith(_DANGEROUS) and bare.strip() not in _SIGNS)
    return f"'{cell}" if risky else cell


def delimiter_of(text: str) -> str:
    """What parts the columns of a table: comma, tab or semicolon, by its first row without what is quoted there."""
    head = re.sub(r'"(?:[^"]|"")*"', "", text[:100_000].lstrip("\ufeff\r\n ")).split("\n", 1)[0]
    return max(",\t;", key=head.count)


_UNSEEN = re.compile(r"[\s\x00-\x1f\x7f\u200b-\u200f\u2060\ufeff]*")
"""Before a formula: spaces of any kind, and what is not seen at all."""


def write_csv(rows: Iterable[Sequence[str | float | None]], *, excel: bool) -> bytes:
    """Rows as CSV that no spreadsheet will run; with a byte order mark where Excel is to read Chinese."""
    sink = io.StringIO()
    table = csv.writer(sink, lineterminator="\r\n" if excel else "\n")
    table.writerows([_cell(value) for value in row] for row in rows)
    return sink.getvalue().encode("utf-8-sig" if excel else "utf-8", "replace")


def _cell(value: str | float | None) -> str:
    if isinstance(value, str):
        return harmless(value)
    return "" if value is None else f"{round(value, 4):.10g}"


def _clean(cell: str) -> str:
    """As it was meant: composed characters, no space around, without the apostrophe that `harmless` adds."""
    text = unicodedata.normalize("NFC", cell.replace("\ufeff", "")).strip()
    return text[1:] if text.startswith("'") and harmless(text[1:]) == text else text


def _csv(path: Path, raw: bytes) -> Iterator[Row]:
    try:
        text = decode_source(raw, path.name).text
    except Refused as refused:
        raise CourseError(path, "", str(refused), "save it as UTF-8") from None
    text = text.removeprefix("\ufeff")
    told = re.match(r"sep=([,;\t])\n", text)  # Excel's own way to say it
    reader = csv.reader(io.StringIO(text), delimiter=told[1] if told else delimiter_of(text), strict=True)
    line = 1
    if told:
        next(reader)
        line = 2
    try:
        for cells in reader:
            yield Row(line, tuple(cells))
            line = reader.line_num + 1
            if line > _ROWS:
                raise CourseError(path, f"line {line}", "too long for a table of people", "export it again")
    except csv.Error as error:
        raise CourseError(path, f"line {line}", f"not a row of a table: {error}", "mend its quotes") from None


def _excel(path: Path, raw: bytes) -> Iterator[Row]:
    try:
        import openpyxl
    except ImportError:
        raise CourseError(
            path, "", "reading Excel workbooks needs openpyxl", "pip install 'neurograde[excel]', or save it as CSV"
        ) from None
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            if sum(part.file_size for part in parts.infolist()) > _UNPACKED:
                raise CourseError(path, "", "unpacks to far more than a table of people", "save it as CSV")
        book = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for number, cells in enumerate(sheet.iter_rows(max_row=_ROWS), 1):
            yield Row(number, tuple(_excel_cell(cell) for cell in cells))
    except CourseError:
        raise
    except Exception as error:  # openpyxl raises whatever its XML reader meets in a broken workbook
        raise CourseError(path, "", f"not a readable workbook ({type(error).__name__})", "save it as CSV") from None


def _excel_cell(cell: Any) -> str:
    """What Excel shows: a student number is stored as 2026001.0, or as 7 with the format 0000000."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int):
        digits = re.fullmatch(r"0+", str(cell.number_format))
        return str(value).zfill(len(digits[0])) if digits else str(value)
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    return value.isoformat() if isinstance(value, date) else str(value)


def write_excel(tables: Mapping[str, Iterable[Sequence[str | float | None]]]) -> bytes:
    """Tables as the sheets of one workbook, each with a head that stays in sight; text is never a formula."""
    try:
        import openpyxl
    except ImportError:
        raise CourseError(
            Path("openpyxl"), "", "writing Excel workbooks needs it", "pip install 'neurograde[excel]', or export csv"
        ) from None
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in tables.items():
        sheet = book.create_sheet(re.sub(r"[\\/*?:\[\]]", " ", title)[:31])
        widths: dict[int, int] = {}
        for number, row in enumerate(rows, 1):
            for at, value in enumerate(row, 1):
                cell = sheet.cell(number, at)
                if isinstance(value, str):
                    cell.value = _UNSPEAKABLE.sub("\N{REPLACEMENT CHARACTER}", harmless(value))
                    cell.data_type = "s"
                else:
                    cell.value = None if value is None else round(value, 4)
                if number == 1:
                    cell.font = Font(bold=True)
                widths[at] = min(48, max(widths.get(at, 8), _width(str(value or "")) + 2))
        for at, width in widths.items():
            sheet.column_dimensions[get_column_letter(at)].width = width
        sheet.freeze_panes = "B2"
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()


_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML, and so a workbook, cannot hold."""


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
