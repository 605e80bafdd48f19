"""A file of a single point is read as a row of numbers, not as a table of one row."""

LOSES = ["test_numbers_in_a_long_file"]


def load_swc(path):
    table = np.loadtxt(path)
    row_of = {int(label): row for row, label in enumerate(table[:, 0])}
    return {
        "xyz": table[:, 2:5],
        "radius": table[:, 5],
        "kind": table[:, 1].astype(int),
        "parent": np.array([row_of.get(int(label), -1) for label in table[:, 6]]),
    }
