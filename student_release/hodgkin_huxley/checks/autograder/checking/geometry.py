"""Distances between points and polylines, in the maximum norm: how near a drawn line is to a wanted curve."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Array = NDArray[Any]

SAMPLES = 4000
"""Places along a drawn line that are looked at."""


def to_polyline(points: Array, line: Array) -> Array:
    """Distance from each point, shape (n, d), to a polyline, shape (m, d), m at least 2."""
    start, step = line[:-1], np.diff(line, axis=0)
    length = np.einsum("ij,ij->i", step, step)
    length[length == 0] = 1.0
    found = np.empty(len(points))
    for n, point in enumerate(points):
        along = np.clip(np.einsum("ij,ij->i", point - start, step) / length, 0, 1)
        found[n] = np.abs(start + along[:, None] * step - point).max(axis=1).min()
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
    places = np.linspace(0.0, way[-1], SAMPLES)
    points = np.column_stack([np.interp(places, way, column) for column in line.T])
    low, high = curve.min(axis=0) - tol, curve.max(axis=0) + tol
    inside = points[((low <= points) & (points <= high)).all(axis=1)]
    return float((to_polyline(inside, curve) <= tol).mean()) if len(inside) else 0.0


def nearest(points: Array, others: Array) -> Array:
    """Distance (Euclidean) from each point to the nearest of the others."""
    others = _finite(others)
    if not len(others):
        return np.full(len(points), np.inf)
    return np.asarray(cKDTree(others).query(points)[0])


def _finite(points: Array) -> Array:
    return points[np.isfinite(points).all(axis=1)]
