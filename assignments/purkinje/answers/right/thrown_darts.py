"""The area by throwing 300 000 darts."""

from scipy.spatial import cKDTree


def reach_area(cell, spine_length=SPINE_LENGTH):
    child = np.flatnonzero(cell["kind"] != 1)
    pieces = []
    for start, end in zip(cell["xyz"][cell["parent"][child], :2], cell["xyz"][child, :2]):
        n = int(np.linalg.norm(end - start) / (spine_length / 20)) + 2
        pieces.append(np.linspace(start, end, n))
    points = np.concatenate(pieces)
    low, high = points.min(axis=0) - spine_length, points.max(axis=0) + spine_length
    darts = low + (high - low) * np.random.default_rng(0).random((300_000, 2))
    hit = np.isfinite(cKDTree(points).query(darts, distance_upper_bound=spine_length)[0])
    return float(hit.mean() * np.prod(high - low))
