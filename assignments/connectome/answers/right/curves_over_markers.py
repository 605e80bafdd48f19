"""Layers with curved lines, some of which pass right over other markers; the legend is the figure's."""

from collections import Counter
from dataclasses import dataclass

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.lines import Line2D


@dataclass
class Node:
    x: float
    y: float
    kind: str


def draw_connectome(names, chemical, gap, kinds):
    u = undirected_union(chemical, gap)
    rng = np.random.default_rng(0)
    level = {"sensory": 3.0, "polymodal": 2.0, "interneuron": 1.0, "motor": 0.0}
    count = Counter()
    nodes = []
    for name, kind in zip(names, kinds):
        count[kind] += 1
        nodes.append(Node(count[kind] + 0.1 * rng.random(), level[kind] + 0.3 * rng.random(), kind))
    fig = Figure(figsize=(9, 6), layout="constrained")
    ax = fig.subplots()
    curves = []
    for i, j in zip(*np.nonzero(np.triu(u))):
        p, q = np.array([nodes[i].x, nodes[i].y]), np.array([nodes[j].x, nodes[j].y])
        mid = (p + q) / 2 + 0.1 * np.array([-(q - p)[1], (q - p)[0]])
        t = np.linspace(0, 1, 12)[:, None]
        curves.append((1 - t) ** 2 * p + 2 * t * (1 - t) * mid + t**2 * q)
    ax.add_collection(LineCollection(curves, colors=(0, 0, 0, 0.1), linewidths=0.5))
    palette = dict(zip(KINDS, mpl.colormaps["Set2"].colors))
    ax.scatter(
        [p.x for p in nodes], [p.y for p in nodes], c=[palette[p.kind] for p in nodes], s=20, zorder=3, edgecolors="k"
    )
    fig.legend(
        handles=[
            Line2D([], [], marker="o", ls="", color=c, label=k.capitalize() + " neurons") for k, c in palette.items()
        ]
    )
    ax.set_axis_off()
    ax.autoscale_view()
    return fig
