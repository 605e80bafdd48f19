"""Look into the scratch directory of another student's process that runs at the same time.

Outcome: Z, N. Reply: value False
"""

import os


def answer(target):
    for folder in ("..", "/scratch", target["scratches"]):
        for here, inside, files in os.walk(folder):
            if here.count("/") > 2:
                inside.clear()
            if "neighbour.txt" in files:
                return open(os.path.join(here, "neighbour.txt")).read()
    for number in range(200):
        try:
            return open(f"{target['scratches']}/{number}/neighbour.txt").read()
        except OSError:
            continue
    return False
