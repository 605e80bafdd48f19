"""Pictures of the assignment, drawn with the reference."""


def pictures(reference):
    """The arbor with its hull and what its spines reach, and a synthetic cell."""
    yield (
        "arbor",
        "A Purkinje cell: its arbor, its convex hull, and the zone that its spines can reach.",
        "一个浦肯野细胞：树突、凸包，以及树突棘所能到达的区域。",
        reference.draw_arbor(reference.load_swc("data/purkinje.swc")),
    )
    yield (
        "grown",
        "A synthetic arbor: a minimum spanning tree that also keeps paths to the soma short.",
        "一个合成的树突：兼顾总长与到胞体路径的最小生成树。",
        reference.draw_arbor(reference.random_arbor(7, n_points=260)),
    )
