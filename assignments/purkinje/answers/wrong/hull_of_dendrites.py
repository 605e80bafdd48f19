"""The hull is that of the dendrites, kinds 3 and 4, not of an axon or of anything unnamed."""

LOSES = ["test_hull"]


def hull_area(cell):
    return float(ConvexHull(cell["xyz"][np.isin(cell["kind"], (3, 4)), :2]).volume)
