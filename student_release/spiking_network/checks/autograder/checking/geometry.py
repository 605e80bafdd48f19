"""Distances between points and polylines, in the maximum norm: how near a drawn line is to a wanted curve."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

SAMPLES = 400
"""Places along a drawn line that are looked at."""

GOLDEN = (5**0.5 - 1) / 2


CROWD = 20_000
"""Points from which on those that lie in the same place are taken for one."""


BLOCK = 1 << 14
"""Pairs of a point and a piece of a line that are looked at together: as many as stay in a processor's cache."""


def to_polyline(points: Array, line: Array) -> Array:
    """Distance from each point, shape (n, d), to a polyline, shape (m, d), m at least 2."""
    columns = np.ascontiguousarray(line.T)[:, None]  # arithmetic runs along the line, not across its columns
    start, step = columns[..., :-1], np.diff(columns)
    length = (step**2).sum(axis=0)
    length[length == 0] = 1.0
    found = np.empty(len(points))
    rows = max(1, BLOCK // len(line))
    for first in range(0, len(points), rows):
        offset = np.ascontiguousarray(points[first : first + rows].T)[:, :, None] - start
        along = np.clip((offset * step).sum(axis=0) / length, 0, 1)
        found[first : first + rows] = np.abs(offset - along * step).max(axis=0).min(axis=1)
    return found


def farthest(points: Array, line: Array) -> float:
    """The largest distance from any point to a polyline; infinite where there is no line."""
    line = _finite(line)
    return float(to_polyline(points, line).max(initial=0.0)) if len(line) > 1 else np.inf


def share_near(line: Array, curve: Array, tol: float) -> float:
    """How much of a line's length, where it runs in the box around a curve, is nearer to the curve than `tol`."""
    line = _finite(line)
    if len(line) < 2 or len(curve) < 2:
        return 1.0
    way = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    step = np.arange(SAMPLES)
    places = way[-1] * (step + step * GOLDEN % 1) / SAMPLES  # evenly spread, but in step with no zigzag
    points = np.column_stack([np.interp(places, way, column) for column in line.T])
    low, high = curve.min(axis=0) - tol, curve.max(axis=0) + tol
    inside = points[((low <= points) & (points <= high)).all(axis=1)]
    return float((to_polyline(inside, curve) <= tol).mean()) if len(inside) else 0.0


def follows(line: Array, curve: Array, tol: float) -> bool:
    """Is every point of a curve within `tol` of a line, and most of the line, where it runs there, near the curve?"""
    some = curve[:: len(curve) // 16 + 1]  # tells most lines that run elsewhere
    return farthest(some, line) <= tol and farthest(curve, line) <= tol and share_near(line, curve, 2 * tol) >= 0.5


def reached(points: Array, others: Array, tol: float) -> NDArray[np.bool_]:
    """Which of some points have another within `tol` (Euclidean)."""
    others = _finite(others)
    if not len(others):
        return np.zeros(len(points), bool)
    from scipy.spatial import cKDTree  # takes longer to import than all the rest

    if len(others) > CROWD:
        # where thousands are equally near, a search looks at every one; of those that nobody can tell apart one will do
        with np.errstate(over="ignore", invalid="ignore"):
            cells = np.round(others / (tol / 1000))
        others = others[np.unique(cells, axis=0, return_index=True)[1]]
    far, _ = cKDTree(others).query(points, distance_upper_bound=np.nextafter(tol, np.inf))
    found: NDArray[np.bool_] = np.isfinite(far)
    return found


def joined(line: Array) -> bool:
    """Has a line any length to be seen?"""
    return len(_finite(line)) > 1


def _finite(points: Array) -> Array:
    return points[np.isfinite(points).all(axis=1)]
