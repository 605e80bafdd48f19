"""Each branch is one line, and the last point of one is joined to the first of the next."""

import sys

LOSES = ["test_no_stray_lines"]


sys.setrecursionlimit(10_000)


def draw_arbor(cell, spine_length=2.0):
    par = cell["parent"]
    xy = cell["xyz"][:, :2]
    fig, ax = plt.subplots()
    kids = [[] for _ in par]
    for i, a in enumerate(par):
        if a >= 0 and cell["kind"][i] != 1:
            kids[a].append(i)
    walk = []

    def go(i):
        for c in kids[i]:
            walk.extend([i, c])
            go(c)

    go(int(np.flatnonzero(par < 0)[0]))
    ax.plot(*xy[walk].T)
    n = xy[cell["kind"] != 1]
    h = n[ConvexHull(n).vertices]
    ax.plot(*np.vstack([h, h[:1]]).T)
    ax.set(aspect="equal", xlabel="x (um)", ylabel="y (um)")
    return fig
