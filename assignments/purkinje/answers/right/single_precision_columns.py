"""Single precision, columns of shape (n, 1), and floats for whole numbers."""

_load, _branch, _strahler, _path, _sholl = load_swc, branch_order, strahler_order, path_to_soma, sholl_profile
_length, _project, _draw = total_length, project, draw_arbor


def load_swc(path):
    cell = _load(path)
    return {
        key: value.astype(np.float32) if key != "parent" else value.astype(float)[:, None]
        for key, value in cell.items()
    }


def branch_order(cell):
    return _branch(cell).astype(float)[:, None]


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    global strahler_order
    strahler_order, ours = _strahler, strahler_order
    fig = _draw(cell, spine_length)
    strahler_order = ours
    return fig


def strahler_order(cell):
    return _strahler(cell).astype(np.float32)


def path_to_soma(cell):
    return _path(cell).astype(np.float32)


def mean_path_to_soma(cell):
    return np.float32(_path(cell)[cell["kind"] != 1].mean())


def sholl_profile(cell, radii):
    return _sholl(cell, radii)[:, None]


def total_length(cell):
    return np.array([_length(cell)])


def project(xyz, direction):
    return _project(xyz, direction).astype(np.float32)
