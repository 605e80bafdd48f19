"""The engine as a wheel, built from the running package itself: no network, no build tool, the same bytes each time."""

from __future__ import annotations

import base64
import hashlib
import io
import tomllib
import zipfile
from collections.abc import Mapping
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import autograder
from autograder.errors import GraderError

NAME = "neurograde"
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time stamp of every file in an archive of ours: the earliest that zip knows."""


def wheel_name() -> str:
    """The wheel's file name."""
    return f"{NAME}-{autograder.__version__}-py3-none-any.whl"


def build_wheel() -> bytes:
    """A pure-Python wheel of the engine (PEP 427)."""
    package = Path(autograder.__file__).parent
    files = {
        f"autograder/{path.relative_to(package).as_posix()}": path.read_bytes()
        for path in sorted(package.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }
    info = f"{NAME}-{autograder.__version__}.dist-info"
    metadata, entry_points = _metadata(package.parent)
    files[f"{info}/METADATA"] = metadata.encode()
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: neurograde\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{info}/entry_points.txt"] = entry_points.encode()
    rows = [f"{name},sha256={_digest(content)},{len(content)}" for name, content in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,", ""]).encode()
    return zipped(files)


def zipped(files: Mapping[str, bytes], executable: frozenset[str] = frozenset()) -> bytes:
    """A zip archive of these files, free of times and users."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o755 if name in executable else 0o644) << 16
            archive.writestr(entry, content)
    return buffer.getvalue()


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def _metadata(root: Path) -> tuple[str, str]:
    """METADATA and entry_points.txt: from pyproject.toml in a source tree, else from the installed package."""
    project_file = root / "pyproject.toml"
    if project_file.is_file():
        project = tomllib.loads(project_file.read_text(encoding="utf-8")).get("project", {})
        if project.get("name") == NAME:
            return _from_project(project)
    try:
        installed: Distribution = distribution(NAME)
    except PackageNotFoundError:
        raise GraderError("the engine is neither a source tree nor an installed package") from None
    return installed.read_text("METADATA") or "", installed.read_text("entry_points.txt") or ""


def _from_project(project: Mapping[str, object]) -> tuple[str, str]:
    lines = [
        "Metadata-Version: 2.1",
        f"Name: {NAME}",
        f"Version: {autograder.__version__}",
        f"Summary: {project['description']}",
        f"Requires-Python: {project['requires-python']}",
    ]
    requirements, scripts = project["dependencies"], project["scripts"]
    assert isinstance(requirements, list) and isinstance(scripts, dict)
    lines += [f"Requires-Dist: {requirement}" for requirement in requirements]
    entries = ["[console_scripts]", *(f"{command} = {target}" for command, target in scripts.items())]
    return "\n".join(lines) + "\n", "\n".join(entries) + "\n"
