"""The data files are those that the build scripts make, and SOURCES.md says so."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("assignment", ["purkinje", "connectome"])
def test_files_are_the_verified_ones(assignment):
    script = ROOT / "scripts" / f"build_data_{assignment}.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("assignment", ["purkinje", "connectome"])
def test_sources_name_the_same_hashes(assignment):
    script = (ROOT / "scripts" / f"build_data_{assignment}.py").read_text(encoding="utf-8")
    sources = (ROOT / "assignments" / assignment / "data" / "SOURCES.md").read_text(encoding="utf-8")
    hashes = re.findall(r"\b[0-9a-f]{64}\b", script)
    assert len(hashes) >= 2
    assert set(hashes) == set(re.findall(r"\b[0-9a-f]{64}\b", sources))


@pytest.mark.parametrize("assignment", ["purkinje", "connectome"])
def test_a_changed_file_is_noticed(assignment, tmp_path):
    for part in ("scripts", f"assignments/{assignment}/data"):
        (tmp_path / part).mkdir(parents=True)
        for file in (ROOT / part).iterdir():
            if file.is_file():
                (tmp_path / part / file.name).write_bytes(file.read_bytes())
    product = next(f for f in (tmp_path / "assignments" / assignment / "data").iterdir() if f.suffix != ".md")
    product.write_bytes(product.read_bytes() + b"\n")
    script = tmp_path / "scripts" / f"build_data_{assignment}.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "sha256" in done.stderr
