"""Start the zygote: `python -s -P launch.py <control socket>`.

Loads this directory as a package called `sandbox_inside` without touching `sys.path`: the rest of the engine is
neither imported nor importable from here.
"""

import importlib
import importlib.util
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def load(name: str = "sandbox_inside") -> None:
    spec = importlib.util.spec_from_file_location(name, HERE / "__init__.py", submodule_search_locations=[str(HERE)])
    assert spec is not None and spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    spec.loader.exec_module(package)


if __name__ == "__main__":
    load()
    importlib.import_module("sandbox_inside.zygote").main(int(sys.argv[1]))
