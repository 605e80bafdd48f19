"""An id of 0 is no id: parents 0 and -1 both mean none."""

LOSES = ["test_ids_are_labels"]


def load_swc(path):
    table = np.loadtxt(path, comments="#", ndmin=2)
    row_of = {int(label): row for row, label in enumerate(table[:, 0])}
    return {
        "xyz": table[:, 2:5],
        "radius": table[:, 5],
        "kind": table[:, 1].astype(int),
        "parent": np.array([row_of[int(label)] if label > 0 else -1 for label in table[:, 6]]),
    }
