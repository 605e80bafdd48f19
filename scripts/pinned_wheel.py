"""Fetch a wheel by exact version and sha256, for the scripts that rebuild data files.

pip fetches from the index it is set up for, without dependencies; nothing is installed or run.
"""

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path


def verified(content: bytes, sha256: str, name: str) -> bytes:
    """The content, if it is what it should be; otherwise the script ends here."""
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        sys.exit(f"{name}: sha256 is {found}, should be {sha256}")
    return content


def members(package: str, sha256: str, names: Iterable[str]) -> dict[str, bytes]:
    """The named files of a wheel, which is verified first."""
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, package]
        subprocess.run(pip, check=True)
        (wheel,) = Path(folder).iterdir()
        verified(wheel.read_bytes(), sha256, wheel.name)
        with zipfile.ZipFile(wheel) as archive:
            return {name: archive.read(name) for name in names}
