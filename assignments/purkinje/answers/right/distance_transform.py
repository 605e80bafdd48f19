"""The area by drawing the segments on a fine grid and taking its distance transform."""

from scipy.ndimage import distance_transform_edt


def reach_area(cell, spine_length=SPINE_LENGTH):
    step = spine_length / 40
    child = np.flatnonzero(cell["kind"] != 1)
    a, b = cell["xyz"][cell["parent"][child], :2], cell["xyz"][child, :2]
    low = np.minimum(a.min(axis=0), b.min(axis=0)) - 2 * spine_length
    size = ((np.maximum(a.max(axis=0), b.max(axis=0)) - low + 2 * spine_length) / step).astype(int)
    empty = np.ones(size, dtype=bool)
    for start, end in zip(a, b):
        n = int(np.linalg.norm(end - start) / step * 2) + 2
        i, j = np.round((np.linspace(start, end, n) - low) / step).astype(int).T
        empty[i, j] = False
    return float((distance_transform_edt(empty) * step <= spine_length).sum() * step**2)
