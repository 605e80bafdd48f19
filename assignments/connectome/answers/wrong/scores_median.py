"""The mean over random graphs is a median."""

LOSES = ["test_one_loop_and_one_cycle"]


def motif_scores(adjacency, null, n_random, seed):
    adjacency = np.asarray(adjacency, dtype=int)
    seeds = [int(each) for each in np.random.default_rng(seed).integers(2**31, size=n_random)]
    if null == "equal_density":
        graphs = [equal_density_graph(len(adjacency), adjacency.sum(), each) for each in seeds]
    else:
        graphs = [degree_preserving_graph(adjacency, each) for each in seeds]
    counts = np.array([_motif_counts(graph) for graph in graphs])
    observed, mean, sd = _motif_counts(adjacency), np.median(counts, axis=0), counts.std(axis=0)
    return {"observed": observed, "mean": mean, "sd": sd, "z": (observed - mean) / sd}
