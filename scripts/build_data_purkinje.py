"""Rebuild assignments/purkinje/data from the package that carries the reconstruction.

    python scripts/build_data_purkinje.py            fetch the wheel, verify it, write the file
    python scripts/build_data_purkinje.py --check    only verify the file that is there

Source, licence and citation stand in SOURCES.md beside the data.
"""

import sys
from pathlib import Path

from pinned_wheel import members, verified

PACKAGE = "swc-visualizer==0.1.2"
WHEEL_SHA256 = "e63b3447ad79a9f836dfa172458b78feeef30c8594023bfae5af7e42d407a6b9"
MEMBER = "swc_visualizer/examples/purkinje.swc"
PRODUCT = Path(__file__).parents[1] / "assignments" / "purkinje" / "data" / "purkinje.swc"
PRODUCT_SHA256 = "9d021ef21a97d168aa3117c0ed254fe1ea65ea390b977770c46dee7644fc795c"


def main() -> None:
    if "--check" not in sys.argv[1:]:
        PRODUCT.write_bytes(members(PACKAGE, WHEEL_SHA256, [MEMBER])[MEMBER])
    verified(PRODUCT.read_bytes(), PRODUCT_SHA256, PRODUCT.name)
    print(f"{PRODUCT.name}: as it should be")


if __name__ == "__main__":
    main()
