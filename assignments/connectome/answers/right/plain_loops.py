"""Dictionaries, lists and loops throughout; lists returned."""

import random
from collections import deque


def load_wiring(path):
    synapses, junctions = {}, {}
    with open(path) as file:
        next(file)
        for line in file:
            one, two, kind, number = line.strip().upper().split(",")
            if kind in ("S", "SP"):
                synapses[one, two] = synapses.get((one, two), 0) + int(number)
            elif kind == "EJ":
                junctions[one, two] = int(number)
    names = sorted({name for pair in [*synapses, *junctions] for name in pair})
    chemical = [[synapses.get((a, b), 0) for b in names] for a in names]
    gap = [[junctions.get((a, b), 0) for b in names] for a in names]
    return names, chemical, gap


def partners(names, chemical, neuron):
    i = names.index(neuron)
    n = len(names)
    return [names[j] for j in range(n) if chemical[j][i] > 0], [names[j] for j in range(n) if chemical[i][j] > 0]


def synaptic_input(chemical, rates):
    n = len(rates)
    return [float(sum(chemical[i][j] * rates[i] for i in range(n))) for j in range(n)]


def degrees(adjacency):
    n = len(adjacency)
    incoming = [sum(1 for i in range(n) if adjacency[i][j]) for j in range(n)]
    return incoming, [sum(1 for j in range(n) if adjacency[i][j]) for i in range(n)]


def degree_distribution(degree):
    degree = list(degree)
    return [degree.count(k) / len(degree) for k in range(max(degree) + 1)]


def hubs(names, adjacency, count):
    total = {name: sum(row) for name, row in zip(names, adjacency)}
    return sorted(names, key=lambda name: -total[name])[:count]


def undirected_union(chemical, gap):
    n = len(gap)
    return [[int(i != j and bool(chemical[i][j] or chemical[j][i] or gap[i][j])) for j in range(n)] for i in range(n)]


def _reach(adjacency, start):
    seen, queue = {start: 0}, deque([start])
    while queue:
        i = queue.popleft()
        for j in range(len(adjacency)):
            if adjacency[i][j] and j not in seen:
                seen[j] = seen[i] + 1
                queue.append(j)
    return seen


def largest_strong_component(adjacency):
    reach = [set(_reach(adjacency, i)) for i in range(len(adjacency))]
    return max(([j for j in reach[i] if i in reach[j]] for i in range(len(adjacency))), key=len)


def reciprocity(adjacency):
    n = len(adjacency)
    m = sum(int(x) for row in adjacency for x in row)
    pairs = sum(1 for i in range(n) for j in range(i) if adjacency[i][j] and adjacency[j][i])
    return pairs, m * (m - 1) / (2 * (n * (n - 1) - 1))


def clustering(adjacency):
    result = []
    for row in adjacency:
        near = [j for j in range(len(row)) if row[j]]
        k = len(near)
        links = sum(1 for a in near for b in near if a < b and adjacency[a][b])
        result.append(2 * links / (k * (k - 1)) if k > 1 else 0)
    return result


def mean_path_length(adjacency):
    near = [[j for j in range(len(adjacency)) if adjacency[i][j]] for i in range(len(adjacency))]
    total = pairs = 0
    for start in range(len(near)):
        seen, queue = {start: 0}, deque([start])
        while queue:
            i = queue.popleft()
            for j in near[i]:
                if j not in seen:
                    seen[j] = seen[i] + 1
                    queue.append(j)
        total += sum(seen.values())
        pairs += len(seen) - 1
    return total / pairs


def random_graph(n, m, seed):
    pairs = [(i, j) for i in range(n) for j in range(i)]
    graph = [[0] * n for _ in range(n)]
    for i, j in random.Random(seed).sample(pairs, m):
        graph[i][j] = graph[j][i] = 1
    return graph


def small_world(adjacency, n_random, seed):
    n, m = len(adjacency), sum(int(x) for row in adjacency for x in row) // 2
    c_ratios, l_ratios = [], []
    for k in range(n_random):
        graph = random_graph(n, m, 1000 * seed + k)
        c_ratios.append(sum(clustering(adjacency)) / sum(clustering(graph)))
        l_ratios.append(mean_path_length(adjacency) / mean_path_length(graph))
    c_ratio, l_ratio = sum(c_ratios) / n_random, sum(l_ratios) / n_random
    return [c_ratio, l_ratio, c_ratio / l_ratio]


def dyad_census(adjacency):
    counts = [0, 0, 0]
    for i in range(len(adjacency)):
        for j in range(i):
            counts[2 - int(adjacency[i][j] + adjacency[j][i])] += 1
    return counts


def triad_census(adjacency):
    adjacency = [[int(x) for x in row] for row in adjacency]
    pattern = {}
    for name, edges in TRIADS.items():
        for a in range(3):
            for b in range(3):
                if a != b:
                    new = (a, b, 3 - a - b)
                    pattern[frozenset((new[i], new[j]) for i, j in edges)] = name
    census = dict.fromkeys(TRIADS, 0)
    n = len(adjacency)
    for i in range(n):
        for j in range(i):
            for k in range(j):
                who = (i, j, k)
                edges = frozenset((a, b) for a in range(3) for b in range(3) if adjacency[who[a]][who[b]])
                if edges in pattern:
                    census[pattern[edges]] += 1
    return census


def equal_density_graph(n, m, seed):
    pairs = [(i, j) for i in range(n) for j in range(n) if i != j]
    graph = [[0] * n for _ in range(n)]
    for i, j in random.Random(seed).sample(pairs, m):
        graph[i][j] = 1
    return graph


def degree_preserving_graph(adjacency, seed):
    source = random.Random(seed)
    n = len(adjacency)
    edges = [(i, j) for i in range(n) for j in range(n) if adjacency[i][j]]
    have = set(edges)
    done = 0
    while done < 5 * len(edges):  # accepted swaps
        x, y = source.randrange(len(edges)), source.randrange(len(edges))
        (a, b), (c, d) = edges[x], edges[y]
        if len({a, b, c, d}) < 4 or (a, d) in have or (c, b) in have:
            done += 0.2
            continue
        have -= {edges[x], edges[y]}
        edges[x], edges[y] = (a, d), (c, b)
        have |= {edges[x], edges[y]}
        done += 1
    return [[int((i, j) in have) for j in range(n)] for i in range(n)]


def _count(graph):
    n = len(graph)
    out = [{j for j in range(n) if graph[i][j] and not graph[j][i]} for i in range(n)]
    pairs = sum(1 for i in range(n) for j in range(i) if graph[i][j] and graph[j][i])
    loops = sum(len(out[i] & out[j]) for i in range(n) for j in out[i])
    cycles = sum(1 for i in range(n) for j in out[i] for k in out[j] if i in out[k])
    return [pairs, loops, cycles // 3]


def motif_scores(adjacency, null, n_random, seed):
    m, counts = sum(int(x) for row in adjacency for x in row), []
    for k in range(n_random):
        if null == "equal_density":
            counts.append(_count(equal_density_graph(len(adjacency), m, 7919 * seed + k)))
        else:
            counts.append(_count(degree_preserving_graph(adjacency, 7919 * seed + k)))
    observed = _count(adjacency)
    mean = [sum(column) / n_random for column in zip(*counts)]
    sd = [(sum((x - mu) ** 2 for x in column) / n_random) ** 0.5 for column, mu in zip(zip(*counts), mean)]
    z = [(o - mu) / s for o, mu, s in zip(observed, mean, sd)]
    return {"observed": observed, "mean": mean, "sd": sd, "z": z}


def expected_motifs(n, p):
    q = 1 - p
    return [p * p * n * (n - 1) / 2, n * (n - 1) * (n - 2) * (p * q) ** 3, n * (n - 1) * (n - 2) / 6 * 2 * p**3 * q**3]


def draw_connectome(names, chemical, gap, kinds):
    fig, ax = plt.subplots()
    n = len(names)
    union = undirected_union(chemical, gap)
    place = [(np.cos(2 * np.pi * i / n), np.sin(2 * np.pi * i / n)) for i in range(n)]
    for i in range(n):
        for j in range(i):
            if union[i][j]:
                ax.plot([place[i][0], place[j][0]], [place[i][1], place[j][1]], color="grey", alpha=0.3)
    for kind, colour in zip(KINDS, "rbgm"):
        mine = [place[i] for i in range(n) if kinds[i] == kind]
        ax.plot([x for x, _ in mine], [y for _, y in mine], "o", color=colour, label=kind)
    ax.legend()
    ax.axis("off")
    return fig


def signal_flow(chemical, gap):
    chemical, gap = np.array(chemical, dtype=float), np.array(gap, dtype=float)
    n = len(gap)
    height = np.zeros(n)
    weight = (chemical + chemical.T) / 2 + gap - np.diag(np.diag(gap))
    step = np.sign(chemical - chemical.T)
    for _ in range(20_000):  # relax towards the minimum, neuron by neuron all at once
        new = (weight * (height + step)).sum(axis=1) / weight.sum(axis=1)
        change = np.abs(new - height).max()
        height = 0.5 * height + 0.5 * new
        if change < 1e-10:
            break
    return height - height.mean()
