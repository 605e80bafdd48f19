"""The arbor in one panel, the points of each order in another, whose axes have no unit."""


def draw_arbor(cell):
    fig, (left, right) = plt.subplots(1, 2)
    x, y = cell["xyz"][:, 0], cell["xyz"][:, 1]
    for i, parent in enumerate(cell["parent"]):
        if parent >= 0:
            left.plot([x[parent], x[i]], [y[parent], y[i]], "k-")
    own = cell["xyz"][cell["kind"] != 1][:, :2]
    hull = ConvexHull(own)
    left.fill(*own[hull.vertices].T, fill=False, edgecolor="red")
    left.set(xlabel="x (µm)", ylabel="y (µm)", aspect="equal")
    order, count = np.unique(strahler_order(cell), return_counts=True)
    right.bar(order, count)
    right.set(xlabel="Strahler order", ylabel="number of points")
    return fig
