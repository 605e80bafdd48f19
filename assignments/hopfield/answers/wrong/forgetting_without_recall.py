"""One synchronous update instead of recall."""

LOSES = ["test_forgetting_curve"]


def forgetting_curve(weights, patterns, ages, update_orders):
    found = [[np.mean(np.sign(w @ p[-1 - a]) * p[-1 - a]) for a in ages] for w, p in zip(weights, patterns)]
    return mean_and_sem(found)
