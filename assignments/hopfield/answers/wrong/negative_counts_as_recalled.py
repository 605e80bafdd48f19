"""The negative of the pattern counts as recalled."""

LOSES = ["test_recall_at_light_load"]


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    ok = np.zeros((len(patterns), len(fractions)))
    for k, stored in enumerate(np.asarray(patterns)):
        for f, fraction in enumerate(fractions):
            for mu, p in enumerate(stored):
                end = recall(weights[k], corrupt(p, flip_orders[k][mu], fraction), update_orders[k])
                ok[k, f] += (abs(end @ p) == len(p)) / len(stored)
    return mean_and_sem(ok)
