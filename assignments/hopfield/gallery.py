"""Pictures of the assignment, drawn with the reference."""

import numpy as np


def pictures(reference):
    """A picture remembered, the probability of perfect recall, and forgetting."""
    shown = reference.pictures()
    n = shown.shape[1]
    weights = reference.hebbian_weights(shown)
    flips, orders = reference.random_orders((1,), n, 1)[0], reference.random_orders((8,), n, 2)
    cue = reference.corrupt(shown[0], flips, 0.3)
    yield (
        "recall",
        "A picture, what is left of it, and what the network remembers.",
        "一幅图、残缺的图，以及网络回忆出的图。",
        reference.plot_recall(shown[0], cue, reference.recall(weights, cue, orders), (20, 20)),
    )
    fractions, loads, networks = np.arange(0, 0.51, 0.05), [10, 20, 30], 5
    curves = []
    for load in loads:
        patterns = reference.random_patterns(networks, load, 400, 3)
        stored = np.array([reference.hebbian_weights(p) for p in patterns])
        flip_orders = reference.random_orders((networks, load), 400, 4)
        curves.append(
            reference.recall_probability(
                stored, patterns, flip_orders, reference.random_orders((networks, 12), 400, 5), fractions
            )
        )
    yield (
        "capacity",
        "Perfect recall against corruption for three loads; bars are standard errors over networks.",
        "三种存储量下，完全回忆的概率与残缺程度的关系；误差棒为网络间的标准误。",
        reference.plot_recall_probability(fractions, loads, [c[0] for c in curves], [c[1] for c in curves]),
    )
    ages = np.arange(0, 81, 4)
    patterns = reference.random_patterns(networks, 120, 400, 6)
    stored = np.array([reference.palimpsest_weights(p, 6 / 400) for p in patterns])
    mean, sem = reference.forgetting_curve(stored, patterns, ages, reference.random_orders((networks, 12), 400, 7))
    yield (
        "forgetting",
        "A palimpsest: new memories are written over old ones.",
        "重写的羊皮纸：新的记忆覆盖旧的记忆。",
        reference.plot_forgetting(ages, mean, sem),
    )
