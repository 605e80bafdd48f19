"""Every three-cycle is counted once from each of its neurons."""

LOSES = ["test_feed_forward_loops_and_cycles", "test_all_triads"]
_census = triad_census


def triad_census(adjacency):
    census = _census(adjacency)
    return {**census, "030C": 3 * census["030C"]}
