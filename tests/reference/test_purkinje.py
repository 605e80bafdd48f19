"""The purkinje reference: the real cell's known numbers, geometry, and independent tools.

Numbers of the reconstruction Purkinje-slice-ageP35-2 were first computed elsewhere; here they hold the
reference to account. NeuroM (morphometry) and shapely (plane geometry) come with the extra `crosscheck`.
"""

import os
from pathlib import Path

os.environ.setdefault("MPLBACKEND", "Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.collections import LineCollection
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial.distance import pdist, squareform

from reference import purkinje

SWC = Path(__file__).parents[2] / "assignments" / "purkinje" / "data" / "purkinje.swc"


@pytest.fixture(scope="module")
def cell():
    return purkinje.load_swc(SWC)


@pytest.fixture(scope="module", params=range(4))
def synthetic(request):
    return purkinje.random_arbor(request.param, shuffled=request.param % 2 == 1)


def stick(points, parent, kind=None):
    """A cell typed in by hand."""
    points = np.asarray(points, dtype=float)
    kind = [1] + [3] * (len(points) - 1) if kind is None else kind
    return {"xyz": points, "radius": np.ones(len(points)), "kind": np.array(kind), "parent": np.array(parent)}


def test_the_real_cell_in_numbers(cell):
    assert cell["xyz"].shape == (3114, 3)
    assert purkinje.total_length(cell) == pytest.approx(6052.7, abs=0.05)  # 6041.3 without the soma link
    assert len(purkinje.tips(cell)) == 304
    assert len(purkinje.branch_points(cell)) == 303
    assert purkinje.strahler_order(cell).max() == 6
    assert purkinje.branch_order(cell).max() == 24
    assert purkinje.mean_path_to_soma(cell) == pytest.approx(168, abs=0.5)
    radii = np.arange(10, 260, 10)
    profile = purkinje.sholl_profile(cell, radii)
    assert profile.max() == 35 and radii[profile.argmax()] == 160


def test_the_real_cell_in_the_plane(cell):
    area, hull = purkinje.reach_area(cell), purkinje.hull_area(cell)
    assert area == pytest.approx(19_570, rel=0.003)
    assert hull == pytest.approx(32_190, rel=0.001)
    assert purkinje.reach_ratio(cell) == pytest.approx(0.608, abs=0.002)
    # The mistake the check must catch: strips added up, overlaps counted again and again.
    dendrite = (cell["kind"] == 3) & (cell["kind"][cell["parent"]] == 3)
    ends = cell["xyz"][:, :2], cell["xyz"][cell["parent"], :2]
    strips = 4 * np.linalg.norm(ends[0] - ends[1], axis=1)[dendrite].sum()
    assert strips / hull == pytest.approx(0.724, abs=0.002)


def test_total_length_counts_the_segments_in_three_dimensions():
    bend = stick([[0, 0, 0], [3, 4, 0], [3, 4, 12]], [-1, 0, 1])
    assert purkinje.total_length(bend) == pytest.approx(17)


def test_branches_of_a_small_tree():
    #        3   4
    #         \ /
    # 0 - 1 - 2 - 5 - 6
    tree = stick([[i, 0, 0] for i in range(7)], [-1, 0, 1, 2, 2, 2, 5])
    assert purkinje.branch_points(tree).tolist() == [2]
    assert purkinje.tips(tree).tolist() == [3, 4, 6]
    assert purkinje.branch_order(tree).tolist() == [0, 0, 0, 1, 1, 1, 1]
    assert purkinje.strahler_order(tree).tolist() == [0, 2, 2, 1, 1, 1, 1]


def test_strahler_order_of_a_binary_tree_is_its_depth():
    parent = [-1, 0] + [(i + 1) // 2 for i in range(1, 31)]  # row 1 starts a full binary tree of 31 points
    tree = stick(np.random.default_rng(0).random((32, 3)), parent)
    assert purkinje.strahler_order(tree)[1] == 5
    assert np.bincount(purkinje.strahler_order(tree))[1:].tolist() == [16, 8, 4, 2, 1]


def test_area_of_shapes_with_a_formula():
    s = 2.0
    bar = stick([[0, 0, 0], [10, 0, 5]], [-1, 0])
    assert purkinje.reach_area(bar, s) == pytest.approx(2 * s * 10 + np.pi * s**2, rel=1e-3)
    slanted = stick([[0, 0, 0], [6, 8, 0], [6, 8, 40]], [-1, 0, 1])  # the second part is seen end on
    assert purkinje.reach_area(slanted, s) == pytest.approx(2 * s * 10 + np.pi * s**2, rel=1e-3)
    cross = stick([[0, 0, 0], [20, 0, 0], [10, 10, 0], [10, -10, 0]], [-1, 0, 0, 2])
    there_and_back = stick([[0, 0, 0], [10, 0, 0], [0, 0, 0]], [-1, 0, 1])
    assert purkinje.reach_area(there_and_back, s) == pytest.approx(purkinje.reach_area(bar, s))
    assert purkinje.reach_area(cross, s) < 4 * (20 + np.sqrt(200) + 20)


def test_area_agrees_with_throwing_darts(synthetic):
    child = np.flatnonzero(synthetic["kind"] != 1)
    a, b = synthetic["xyz"][synthetic["parent"][child], :2], synthetic["xyz"][child, :2]
    low, high = b.min(axis=0) - 10, b.max(axis=0) + 10
    darts = low + (high - low) * np.random.default_rng(1).random((40_000, 2))
    hit = np.zeros(len(darts), dtype=bool)
    for start, end in zip(a, b, strict=True):
        along = end - start
        t = np.clip((darts - start) @ along / max(along @ along, 1e-12), 0, 1)
        hit |= ((darts - start - t[:, None] * along) ** 2).sum(axis=1) <= 4.0
    p, box = hit.mean(), np.prod(high - low)
    assert abs(purkinje.reach_area(synthetic) - p * box) < 5 * box * np.sqrt(p * (1 - p) / len(darts))


def test_projection_keeps_what_a_viewer_sees():
    rng = np.random.default_rng(3)
    points, direction = rng.normal(size=(30, 3)), rng.normal(size=3) * 7
    flat = purkinje.project(points, direction)
    depth = points @ (direction / np.linalg.norm(direction))
    seen = np.sqrt(np.clip(pdist(points) ** 2 - pdist(depth[:, None]) ** 2, 0, None))
    assert np.allclose(pdist(flat), seen)
    for axis in np.eye(3):
        assert np.allclose(pdist(purkinje.project(points, axis)), pdist(points[:, axis == 0]))


def test_random_directions_are_even():
    vectors = purkinje.random_directions(100_000, 5)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1)
    assert np.abs(vectors.mean(axis=0)).max() < 0.01
    assert np.allclose(vectors.T @ vectors / len(vectors), np.eye(3) / 3, atol=0.01)


def test_projected_ratio_along_z_is_the_plain_one(synthetic):
    from_above = purkinje.projected_ratio(synthetic, [0, 0, -3])
    assert from_above == pytest.approx(purkinje.reach_ratio(synthetic), rel=2e-3)


def test_scaling_laws_follow_from_their_two_conditions():
    n, d, s = 1e5, 0.4, 2.0
    size, length = purkinje.network_size(n, d, s, "spines"), purkinje.dendrite_length(n, d, s)
    assert n * length * d**2 == pytest.approx(size**3)  # wire fills the volume
    assert length**2 * s == pytest.approx(size**3)  # one axon and one dendrite meet about once
    size = purkinje.network_size(n, d, s, "dendrites")
    assert n * np.sqrt(size**3 / d) * d**2 == pytest.approx(size**3)
    size = purkinje.network_size(n, d, s, "axons")
    assert n * (n * size / n ** (1 / 3)) * d**2 == pytest.approx(size**3)
    size = purkinje.network_size(n, d, s, "point-to-point")
    assert n * (n * size) * d**2 == pytest.approx(size**3)
    designs = ("point-to-point", "axons", "dendrites", "spines")
    sizes = [purkinje.network_size(n, d, s, design) for design in designs]
    assert sizes == sorted(sizes, reverse=True)


def test_growth_without_balance_is_a_minimum_spanning_tree():
    points = np.random.default_rng(4).random((80, 3))
    parent = purkinje.grow_arbor(points, 0.0)
    wire = np.linalg.norm(points[1:] - points[parent[1:]], axis=1).sum()
    assert wire == pytest.approx(minimum_spanning_tree(squareform(pdist(points))).sum())


def test_growth_with_much_balance_is_a_star():
    points = np.random.default_rng(4).random((40, 3))
    assert (purkinje.grow_arbor(points, 1e6)[1:] == 0).all()


def test_balance_trades_wire_for_paths():
    points = np.random.default_rng(6).random((150, 3))
    wire, path = [], []
    for balance in (0.0, 0.2, 0.5, 1.0):
        cell = stick(points, purkinje.grow_arbor(points, balance))
        wire.append(purkinje.total_length(cell))
        path.append(purkinje.mean_path_to_soma(cell))
    assert wire == sorted(wire) and path == sorted(path, reverse=True)


def test_synthetic_arbors_are_trees_with_everything_that_trips_people(synthetic):
    parent, kind = synthetic["parent"], synthetic["kind"]
    assert (parent < 0).sum() == 1 and kind[parent < 0] == [1]
    assert len(purkinje._root_first(parent)) == len(parent)
    assert set(np.unique(kind)) == {0, 1, 2, 3, 4, 6} and (kind == 1).sum() == 3
    assert len(purkinje.tips(synthetic)) > 20


def test_portrait_joins_children_to_parents(cell):
    figure = purkinje.draw_arbor(cell)
    assert figure.axes[0].get_aspect() == 1.0
    assert "µm" in figure.axes[0].get_xlabel()
    lines = [c for c in figure.axes[0].collections if isinstance(c, LineCollection)]
    assert [len(each.get_segments()) for each in lines] == [3111]
    plt.close(figure)


def test_neurom_measures_the_same(cell):
    """Compared: length 6041.3 um, 304 tips, 303 forks, Strahler order 6, largest branch order 24."""
    pytest.importorskip("morphio", reason="NeuroM comes with the extra `crosscheck`")
    neurom = pytest.importorskip("neurom", reason="NeuroM comes with the extra `crosscheck`")
    morphology = neurom.load_morphology(SWC)

    # Where a dendrite starts NeuroM leaves the link to the soma away.
    child, parent = purkinje._segments(cell)
    link = np.linalg.norm(cell["xyz"][child] - cell["xyz"][parent], axis=1)[cell["kind"][parent] == 1].sum()
    length = neurom.get("total_length", morphology)
    assert length == pytest.approx(purkinje.total_length(cell) - link, rel=1e-4)
    assert neurom.get("number_of_leaves", morphology) == len(purkinje.tips(cell))
    assert neurom.get("number_of_bifurcations", morphology) == len(purkinje.branch_points(cell))
    assert max(neurom.get("section_strahler_orders", morphology)) == purkinje.strahler_order(cell).max()
    assert max(neurom.get("section_branch_orders", morphology)) == purkinje.branch_order(cell).max()
    radii = np.arange(20.0, 250.0, 10.0)
    crossings = neurom.get("sholl_crossings", morphology, center=np.zeros(3), radii=radii)
    ours = purkinje.sholl_profile(cell, radii)
    assert np.abs(np.asarray(crossings) - ours).max() <= 1


def test_shapely_measures_the_same_area(cell):
    """Compared: spine-reach zone and hull of the real cell, to 0.1 %."""
    shapely = pytest.importorskip("shapely", reason="shapely comes with the extra `crosscheck`")
    child, parent = purkinje._segments(cell)
    lines = shapely.linestrings(np.stack([cell["xyz"][parent, :2], cell["xyz"][child, :2]], axis=1))
    zone = shapely.buffer(shapely.union_all(lines), purkinje.SPINE_LENGTH, quad_segs=64)
    assert purkinje.reach_area(cell) == pytest.approx(zone.area, rel=1e-3)
    points = shapely.multipoints(cell["xyz"][cell["kind"] != 1, :2])
    assert purkinje.hull_area(cell) == pytest.approx(points.convex_hull.area)
