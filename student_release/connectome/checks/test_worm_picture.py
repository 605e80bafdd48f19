import numpy as np
from autograder.checking import has_legend, holds, public, question

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
