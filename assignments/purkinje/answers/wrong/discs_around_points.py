"""Only the traced points have spines, not what lies between them."""

LOSES = ["test_a_bar", "test_ground_covered_twice", "test_long_segments"]


def reach_area(cell, spine_length=SPINE_LENGTH):
    points = cell["xyz"][cell["kind"] != SOMA, :2]
    step = spine_length / 20
    low = points.min(axis=0) - spine_length
    grid = np.zeros(tuple(((np.ptp(points, axis=0) + 2 * spine_length) / step).astype(int) + 1), dtype=bool)
    reach = int(spine_length / step) + 1
    i, j = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    for point in points:
        middle = ((point - low) / step).astype(int)
        a, b = i + middle[0], j + middle[1]
        inside = (a * step + low[0] - point[0]) ** 2 + (b * step + low[1] - point[1]) ** 2 <= spine_length**2
        inside &= (a >= 0) & (b >= 0) & (a < grid.shape[0]) & (b < grid.shape[1])
        grid[a[inside], b[inside]] = True
    return float(grid.sum() * step**2)
