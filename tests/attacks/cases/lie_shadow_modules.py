"""Bring one's own numpy.py, json.py and sitecustomize.py: they shadow nothing that is loaded already.

Outcome: H. Reply: value False
"""

import os
import sys

for name in ("numpy", "json", "sitecustomize", "conftest"):
    with open(name + ".py", "w") as file:
        file.write("SHADOW = True\n")


def answer(target):
    import json

    import numpy as np

    return hasattr(np, "SHADOW") or hasattr(json, "SHADOW") or os.path.exists(sys.executable + "/x") is not False
