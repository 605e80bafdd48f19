"""Pictures of the assignment, drawn with the reference."""


def pictures(reference):
    """The worm's connectome."""
    names, chemical, gap = reference.load_wiring("data/wiring.csv")
    kinds = reference.load_kinds("data/neurons.csv", names)
    yield (
        "wiring",
        "The connectome of C. elegans: 279 neurons in layers, by the direction in which signals flow.",
        "秀丽隐杆线虫的连接组：279 个神经元，按信号流动的方向分层排列。",
        reference.draw_connectome(names, chemical, gap, kinds),
    )
