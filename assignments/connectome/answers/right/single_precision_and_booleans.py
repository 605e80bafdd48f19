"""Booleans for 0 and 1, floats for counts, single precision."""

_load, _union, _degrees, _scores, _flow = load_wiring, undirected_union, degrees, motif_scores, signal_flow
_random, _density, _preserving, _draw = random_graph, equal_density_graph, degree_preserving_graph, draw_connectome


def load_wiring(path):
    names, chemical, gap = _load(path)
    return np.array(names), chemical.astype(float), gap.astype(np.int8)


def degrees(adjacency):
    return np.array(_degrees(adjacency), dtype=np.float32)


def undirected_union(chemical, gap):
    return _union(chemical, gap).astype(bool)


def equal_density_graph(n, m, seed):
    return _density(n, m, seed).astype(float)


def degree_preserving_graph(adjacency, seed):
    return _preserving(adjacency, seed).astype(bool)


def motif_scores(adjacency, null, n_random, seed):
    adjacency, rng = np.asarray(adjacency, dtype=int), np.random.default_rng(seed)
    counts = []
    for each in rng.integers(2**31, size=n_random):
        if null == "equal_density":
            counts.append(_motif_counts(_density(len(adjacency), adjacency.sum(), int(each))))
        else:
            counts.append(_motif_counts(_preserving(adjacency, int(each))))
    counts, observed = np.array(counts), _motif_counts(adjacency)
    scores = {"observed": observed, "mean": counts.mean(axis=0), "sd": counts.std(axis=0)}
    scores["z"] = (observed - scores["mean"]) / scores["sd"]
    return {key: value.astype(np.float32) for key, value in scores.items()}


def signal_flow(chemical, gap):
    return _flow(chemical, gap).astype(np.float32)


def draw_connectome(names, chemical, gap, kinds):
    global signal_flow, undirected_union
    ours = signal_flow, undirected_union
    signal_flow, undirected_union = _flow, _union
    fig = _draw(names, chemical, gap, kinds)
    signal_flow, undirected_union = ours
    return fig
