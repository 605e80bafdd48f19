"""The parent's row is taken to be its id minus one."""

LOSES = ["test_ids_are_labels"]


def load_swc(path):
    table = np.loadtxt(path, comments="#", ndmin=2)
    parent = table[:, 6].astype(int)
    parent[parent > 0] -= 1
    return {"xyz": table[:, 2:5], "radius": table[:, 5], "kind": table[:, 1].astype(int), "parent": parent}
