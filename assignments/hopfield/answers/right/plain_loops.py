"""Plain Python: lists, inner loops over units, no numpy arithmetic."""


def hebbian_weights(patterns):
    n = len(patterns[0])
    weights = [[0.0] * n for _ in range(n)]
    for xi in patterns:
        xi = [int(v) for v in xi]
        for i in range(n):
            for j in range(n):
                if i != j:
                    weights[i][j] += xi[i] * xi[j] / n
    return weights


def recall(weights, state, orders):
    weights = [[float(w) for w in row] for row in weights]
    s = [int(v) for v in state]
    for order in orders:
        changed = False
        for i in order:
            row = weights[i]
            h = 0.0
            for j in range(len(s)):
                h += row[j] * s[j]
            if abs(h) > 1e-9:
                new = 1 if h > 0 else -1
                if new != s[i]:
                    s[i] = new
                    changed = True
        if not changed:
            break
    return s


def energy(weights, state):
    total = 0.0
    for i in range(len(state)):
        for j in range(i):
            total -= weights[i][j] * state[i] * state[j]
    return total


def energy_trace(weights, state, order):
    s = list(state)
    trace = [energy(weights, s)]
    for i in order:
        s = list(recall(weights, s, [[i]]))
        trace.append(energy(weights, s))
    return trace


def corrupt(pattern, flip_order, fraction):
    cue = [int(v) for v in pattern]
    for i in flip_order[: round(fraction * len(cue))]:
        cue[i] = -cue[i]
    return cue


def mean_and_sem(samples):
    if np.ndim(samples) > 1:
        pairs = [mean_and_sem(column) for column in zip(*samples)]
        return [m for m, _ in pairs], [e for _, e in pairs]
    k = len(samples)
    mean = sum(samples) / k
    return mean, (sum((x - mean) ** 2 for x in samples) / (k - 1) / k) ** 0.5


def is_fixed_point(weights, state):
    return list(recall(weights, state, [range(len(state))])) == [int(v) for v in state]


def mixture_state(patterns):
    return [1 if sum(column) > 0 else -1 for column in zip(*patterns)]


def palimpsest_weights(patterns, decay):
    n = len(patterns[0])
    weights = [[0.0] * n for _ in range(n)]
    for xi in patterns:
        for i in range(n):
            for j in range(n):
                weights[i][j] = (1 - decay) * weights[i][j] + (xi[i] * xi[j] / n if i != j else 0.0)
    return weights
