"""Overlaps without their sign."""

LOSES = ["test_forgetting_curve"]


def forgetting_curve(weights, patterns, ages, update_orders):
    found = [
        [abs(recall(w, p[len(p) - 1 - a], orders) @ p[len(p) - 1 - a]) / p.shape[1] for a in ages]
        for w, p, orders in zip(weights, np.asarray(patterns), update_orders)
    ]
    return mean_and_sem(found)
