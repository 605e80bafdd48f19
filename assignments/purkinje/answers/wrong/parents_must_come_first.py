"""Parents that stand below their children in the file are not found."""

LOSES = ["test_ids_are_labels"]


def load_swc(path):
    table = np.loadtxt(path, comments="#", ndmin=2)
    row_of, parent = {}, []
    for row, line in enumerate(table):
        parent.append(row_of.get(int(line[6]), -1))
        row_of[int(line[0])] = row
    return {"xyz": table[:, 2:5], "radius": table[:, 5], "kind": table[:, 1].astype(int), "parent": np.array(parent)}
