"""Shortest paths after Floyd and Warshall; clustering by the trace of matrices; components by powers."""


def mean_path_length(adjacency):
    steps = np.where(np.asarray(adjacency) > 0, 1.0, np.inf)
    np.fill_diagonal(steps, 0)
    for k in range(len(steps)):
        steps = np.minimum(steps, steps[:, k : k + 1] + steps[k : k + 1])
    upper = steps[np.triu_indices(len(steps), 1)]
    return upper[np.isfinite(upper)].mean()


def clustering(adjacency):
    adjacency = np.asarray(adjacency)
    values = []
    for i in range(len(adjacency)):
        near = np.flatnonzero(adjacency[i])
        values.append(adjacency[np.ix_(near, near)].sum() / max(len(near) * (len(near) - 1), 1))
    return np.array(values, dtype=np.float32)[:, None]


def largest_strong_component(adjacency):
    reach = np.eye(len(adjacency)) + (np.asarray(adjacency) != 0)
    for _ in range(8):
        reach = ((reach @ reach) > 0).astype(float)
    mutual = (reach > 0) & (reach.T > 0)
    return np.flatnonzero(mutual[mutual.sum(axis=1).argmax()])[::-1].tolist()
