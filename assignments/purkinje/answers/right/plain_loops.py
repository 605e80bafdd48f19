"""Python's own lists and loops throughout, no array anywhere, lists returned."""

import math


def load_swc(path):
    rows = []
    with open(path) as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                rows.append([float(word) for word in line.split()])
    row_of = {row[0]: i for i, row in enumerate(rows)}
    return {
        "xyz": [row[2:5] for row in rows],
        "radius": [row[5] for row in rows],
        "kind": [int(row[1]) for row in rows],
        "parent": [row_of.get(row[6], -1) for row in rows],
    }


def _lists(cell):
    xyz = [tuple(float(x) for x in point) for point in cell["xyz"]]
    return xyz, [int(k) for k in cell["kind"]], [int(p) for p in cell["parent"]]


def total_length(cell):
    xyz, kind, parent = _lists(cell)
    return sum(math.dist(xyz[i], xyz[parent[i]]) for i in range(len(xyz)) if kind[i] != 1)


def branch_points(cell):
    _, kind, parent = _lists(cell)
    return [i for i in range(len(kind)) if kind[i] != 1 and parent.count(i) > 1]


def tips(cell):
    _, kind, parent = _lists(cell)
    return [i for i in range(len(kind)) if kind[i] != 1 and i not in parent]


def branch_order(cell):
    _, kind, parent = _lists(cell)
    forks = set(branch_points(cell))
    order = []
    for i in range(len(kind)):
        count, node = 0, parent[i]
        while node >= 0:
            count += node in forks
            node = parent[node]
        order.append(count)
    return order


def strahler_order(cell):
    _, kind, parent = _lists(cell)
    children = [[j for j in range(len(kind)) if parent[j] == i] for i in range(len(kind))]
    order = [0] * len(kind)
    todo = [i for i in range(len(kind)) if kind[i] != 1]
    while todo:
        later = []
        for i in todo:
            below = sorted((order[j] for j in children[i]), reverse=True)
            if below and below[-1] == 0:
                later.append(i)
            elif not below:
                order[i] = 1
            elif len(below) > 1 and below[0] == below[1]:
                order[i] = below[0] + 1
            else:
                order[i] = below[0]
        todo = later
    return order


def path_to_soma(cell):
    xyz, kind, parent = _lists(cell)
    path = []
    for i in range(len(kind)):
        length, node = 0.0, i
        while parent[node] >= 0:
            length += math.dist(xyz[node], xyz[parent[node]])
            node = parent[node]
        path.append(length)
    return path


def mean_path_to_soma(cell):
    path = [p for p, k in zip(path_to_soma(cell), cell["kind"]) if k != 1]
    return sum(path) / len(path)


def sholl_profile(cell, radii):
    xyz, kind, parent = _lists(cell)
    root = xyz[parent.index(-1)]
    far = [math.dist(point, root) for point in xyz]
    return [sum((far[i] < r) != (far[parent[i]] < r) for i in range(len(xyz)) if kind[i] != 1) for r in radii]


def random_directions(n, seed):
    import random

    source, found = random.Random(seed), []
    while len(found) < n:
        point = [source.uniform(-1, 1) for _ in range(3)]
        size = math.hypot(*point)
        if 1e-3 < size <= 1:
            found.append([x / size for x in point])
    return found


def grow_arbor(points, balance):
    points = [tuple(map(float, point)) for point in points]
    parent, path = [-1] * len(points), {0: 0.0}
    while len(path) < len(points):
        best = math.inf
        for i in range(len(points)):
            if i not in path:
                for j in path:
                    step = math.dist(points[i], points[j])
                    cost = step + balance * (path[j] + step)
                    if cost < best:
                        best, chosen, joined, length = cost, i, j, path[j] + step
        parent[chosen], path[chosen] = joined, length
    return parent


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    fig, ax = plt.subplots()
    xyz, kind, parent = _lists(cell)
    for i in range(len(kind)):
        if kind[i] != 1:
            ax.plot([xyz[i][0], xyz[parent[i]][0]], [xyz[i][1], xyz[parent[i]][1]], color="black")
    points = [xyz[i][:2] for i in range(len(kind)) if kind[i] != 1]
    corner, ring = min(points), []
    while corner not in ring:  # gift wrapping
        ring.append(corner)
        corner = max((p for p in points if p != ring[-1]), key=lambda p: _turn(ring, p))
    ring.append(ring[0])
    ax.plot([p[0] for p in ring], [p[1] for p in ring], color="red")
    ax.set_aspect("equal")
    ax.set_xlabel("x (um)")
    ax.set_ylabel("y (um)")
    return fig


def _turn(ring, point):
    """Cosine of the angle between the last side of the ring, at first straight down, and the next."""
    here = ring[-1]
    before = ring[-2] if len(ring) > 1 else (here[0], here[1] + 1)
    a, b = (here[0] - before[0], here[1] - before[1]), (point[0] - here[0], point[1] - here[1])
    return (a[0] * b[0] + a[1] * b[1]) / (math.hypot(*a) * math.hypot(*b))
