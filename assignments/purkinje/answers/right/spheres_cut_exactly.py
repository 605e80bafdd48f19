"""Sholl crossings by solving for where each segment meets the sphere, tangents included."""


def sholl_profile(cell, radii):
    root = cell["xyz"][cell["parent"] < 0][0]
    counts = []
    for r in radii:
        count = 0
        for i in np.flatnonzero(cell["kind"] != 1):
            a, b = cell["xyz"][cell["parent"][i]] - root, cell["xyz"][i] - root
            d = b - a
            p, q, c = d @ d, 2 * a @ d, a @ a - r * r
            disc = q * q - 4 * p * c
            if disc > 0 and p > 0:
                for t in ((-q - np.sqrt(disc)) / (2 * p), (-q + np.sqrt(disc)) / (2 * p)):
                    count += 0 < t <= 1
        counts.append(count)
    return counts
