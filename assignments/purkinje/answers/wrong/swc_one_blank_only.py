"""Columns are split at every single blank or tab: two blanks in a row make an empty column."""

import re

LOSES = ["test_ids_are_labels"]


def load_swc(path):
    rows = [
        re.split(r"[ \t]", line.strip()) for line in open(path) if line.strip() and not line.lstrip().startswith("#")
    ]
    t = np.array([[float(x) for x in r] for r in rows])
    row_of = {int(v): k for k, v in enumerate(t[:, 0])}
    return {
        "xyz": t[:, 2:5],
        "radius": t[:, 5],
        "kind": t[:, 1].astype(int),
        "parent": np.array([row_of.get(int(v), -1) for v in t[:, 6]]),
    }
