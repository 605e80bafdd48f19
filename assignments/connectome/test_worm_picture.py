from dataclasses import replace

import numpy as np
from scipy.spatial import cKDTree

from autograder.checking import has_legend, hidden, holds, public, question

pytestmark = question("worm_picture")

KINDS = ["sensory", "interneuron", "motor", "polymodal"]


def worm(rng, n=40):
    """Names, synapses, gap junctions and kinds of a made-up worm in one piece, with hubs; 16, 11, 8 and 5 of a kind."""
    busy = rng.gamma(1.5, size=n) / 1.5
    chemical = rng.poisson(0.1 * np.outer(busy, busy)) * (1 - np.eye(n, dtype=int))
    chemical[np.arange(n - 1), np.arange(1, n)] += 1
    both = np.triu(rng.poisson(0.03, (n, n)))
    kinds = [KINDS[i] for i in rng.permutation(np.repeat([0, 1, 2, 3], [16, 11, 8, 5]))]
    return [f"N{i:02d}" for i in range(n)], chemical, both + np.triu(both, 1).T, kinds


def drawn(fig):
    """How many markers scatters hold in all, also those that lie on top of each other."""
    return sum(len(points) for a in fig.axes for points in a.points)


def named(text):
    """The kind that a legend's text names, or None."""
    words = {
        "polymodal": ("poly", "多"),
        "sensory": ("sens", "感觉"),
        "interneuron": ("inter", "中间"),
        "motor": ("motor", "运动"),
    }
    return next((kind for kind, parts in words.items() if any(part in text.lower() for part in parts)), None)


def coloured(fig):
    """How many places have markers of each colour; what Octave draws comes without colours."""
    found = {}
    for axes in fig.axes:
        drawn_so = [
            pair
            for points, colours in zip(axes.points, axes.point_colors, strict=False)
            for pair in zip(colours, points, strict=False)
        ]
        for line in axes.lines:
            if line.marker not in ("", "None", "none", " "):
                places = np.column_stack([line.x, line.y])
                drawn_so += [(line.color, place) for place in places[np.isfinite(places).all(axis=1)]]
        for colour, place in drawn_so:
            found.setdefault(colour, set()).add(tuple(np.round(place[:2], 9).tolist()))
    return {colour: len(places) for colour, places in found.items()}


def joined(chemical, gap):
    """Pairs that share a connection."""
    union = ((chemical + chemical.T + gap) > 0) & ~np.eye(len(gap), dtype=bool)
    return union


def markers(fig):
    """Places of all markers, each once."""
    found = [p[:, :2] for a in fig.axes for p in a.points]
    found += [
        np.column_stack([line.x, line.y])
        for a in fig.axes
        for line in a.lines
        if line.marker not in ("", "None", "none", " ")
    ]
    places = np.concatenate([np.zeros((0, 2)), *found])
    return np.unique(np.round(places[np.isfinite(places).all(axis=1)], 9), axis=0)


def in_view(fig):
    """Places of those markers that lie within the limits of their axes, or hardly outside."""
    seen = set()
    for axes in fig.axes:
        (left, right), (bottom, top) = sorted(axes.xlim[:2]), sorted(axes.ylim[:2])
        for x, y in markers(replace(fig, axes=[axes])):
            if abs(2 * x - left - right) <= 1.1 * (right - left) and abs(2 * y - bottom - top) <= 1.1 * (top - bottom):
                seen.add((x, y))
    return seen


def connections(fig, places):
    """Pairs of markers that a line joins, straight or curved, drawn alone or in a collection."""
    if len(places) < 2:
        return set()
    tree, size = cKDTree(places), np.ptp(places, axis=0).max()

    def marker(points, reach=1e-3):
        near, which = tree.query(points)
        return np.where(near <= reach * size, which, -1)

    found = []
    for axes in fig.axes:
        for pieces in (s[:, :, :2] for s in axes.segments if len(s)):
            # A collection comes cut into straight pieces: a chain of them ends where it breaks off, or in the very
            # middle of a marker. One that only passes over a marker goes on.
            broken = np.append((pieces[1:, 0] != pieces[:-1, 1]).any(axis=1), True)
            loose, exact, start = marker(pieces), marker(pieces, 1e-6), -1
            for k in range(len(pieces)):
                first, last = k == 0 or broken[k - 1], broken[k]
                one, two = (loose if first else exact)[k, 0], (loose if last else exact)[k, 1]
                start = one if first or one >= 0 else start
                found.append((start, two))
                start = -1 if two >= 0 else start
        for line in axes.lines:
            if line.linestyle in ("", " ", "None", "none") or len(line.x) < 2:
                continue
            points = np.column_stack([line.x, line.y])
            for part in np.split(points, np.flatnonzero(np.isnan(points).any(axis=1))):  # nan lifts the pen
                met = marker(part[np.isfinite(part).all(axis=1)]).tolist() if len(part) > 1 else []
                if met and min(met) < 0:  # a curve from its first marker to its last
                    met = [met[0], met[-1]]
                found += [(met[k], met[k + 1]) for k in range(len(met) - 1)]
    return {(min(pair), max(pair)) for pair in found if min(pair) >= 0 and pair[0] != pair[1]}


@public(points=2)
def test_legend_and_places(student, credit):
    """A legend names the four kinds, and every neuron has a marker in a place of its own."""
    names, chemical, gap, kinds = worm(np.random.default_rng(1))
    fig = student.draw_connectome(names, chemical, gap, kinds)
    with credit(0.5):
        assert has_legend(fig, 4)
        said = " ".join(text for a in (fig, *fig.axes) for text in a.legend).lower()
        known = ("sens", "inter", "motor", "poly"), ("感觉", "中间", "运动", "多")
        good = any(all(word in said for word in words) for words in known)
        assert holds(good, "The legend should say which kinds of neurons there are.")
    with credit(0.5):
        found = len(markers(fig))
        assert holds(found >= len(names), "There are fewer markers than neurons, or some lie on top of each other.")
        assert holds(found <= len(names) + 8, "There are more markers than neurons.")


@hidden(points=3, hint="every-pair-one-line")
def test_every_connection_is_drawn(student, rng):
    """As many pairs of neurons are joined by lines as share a connection."""
    names, chemical, gap, kinds = worm(rng)
    fig = student.draw_connectome(names, chemical, gap, kinds)
    found, want = len(connections(fig, markers(fig))), joined(chemical, gap).sum() // 2
    assert holds(found >= 0.99 * want, "Some connected pairs are not joined by a line from marker to marker.")
    assert holds(found <= 1.01 * want, "Some pairs are joined that share no connection.")
    assert holds(len(in_view(fig)) >= len(names), "Some neurons lie outside the limits of the axes.")


@hidden(points=2, hint="right-neurons-joined")
def test_each_neuron_has_its_own_lines(student, rng):
    """Each neuron's marker has as many lines as the neuron has partners, and the colour of its kind.

    Which marker is which neuron cannot be seen. Where markers are drawn kind by kind, the numbers of
    lines of each kind's markers are compared with those of its neurons; otherwise all together. As many
    markers may also be rings around hubs: of all sets of the right size one must fit.
    """
    names, chemical, gap, kinds = worm(rng)
    fig, partners = student.draw_connectome(names, chemical, gap, kinds), joined(chemical, gap).sum(axis=0)
    places = markers(fig)
    lines = np.zeros(len(places), dtype=int)
    for pair in connections(fig, places):
        lines[list(pair)] += 1
    wanted, groups = {kind: np.sort(partners[np.array(kinds) == kind]) for kind in KINDS}, {}
    for points in (p for a in fig.axes for p in a.points):
        for kind in KINDS:
            if len(points) == len(wanted[kind]):
                groups.setdefault(kind, []).append(np.sort(lines[cKDTree(places).query(points[:, :2])[1]]))
    if len(groups) == len(KINDS):
        good = all(any((found == wanted[kind]).all() for found in groups[kind]) for kind in KINDS)
    else:
        good = len(lines) >= len(partners) and (np.sort(lines)[-len(partners) :] == np.sort(partners)).all()
    assert holds(good, "The lines of some neurons are not those of their connections.")


@hidden(points=1, hint="kinds-told-apart")
def test_kinds_are_told_apart(student, rng):
    """Drawn neuron by neuron or kind by kind, the picture follows the kinds that it is given.

    A neuron has the marker of one kind; a second one under it, as an outline or a halo, does no harm. Each kind has
    another number of neurons, so that the numbers of markers tell whose colour stands in the legend, where that
    can be seen at all.
    """
    names, chemical, gap, kinds = worm(rng)
    fig = student.draw_connectome(names, chemical, gap, kinds)
    entries = [pair for a in (fig, *fig.axes) for pair in zip(a.legend, a.legend_colors, strict=False)]
    legend, markers = {named(text): colour for text, colour in entries if named(text)}, coloured(fig)
    if set(legend) == set(KINDS) and all(colour in markers for colour in legend.values()):
        fits = all(markers[colour] == kinds.count(kind) for kind, colour in legend.items())
        assert holds(fits, "The legend gives some kind another colour than its markers have.")
    few = ["motor"] * 35 + ["sensory"] * 3 + ["interneuron", "polymodal"]
    many = [KINDS[i % 4] for i in range(40)]
    figures = [student.draw_connectome(names, chemical, gap, kinds) for kinds in (few, many)]
    assert holds(max(map(drawn, figures)) <= 2 * len(names) + 8, "Some neurons have markers of several kinds.")
    assert holds(figures[0].png != figures[1].png, "The picture does not change when the neurons are of other kinds.")
