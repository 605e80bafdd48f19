"""All cues of a network recalled side by side, unit by unit."""


def _recall_many(weights, states, orders):
    s = np.array(states, float)
    weights = np.asarray(weights, float)
    for order in orders:
        for i in order:
            h = s @ weights[i]
            s[:, i] = np.where(np.abs(h) > 1e-9, np.sign(h), s[:, i])
    return s


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    perfect = []
    for k in range(len(patterns)):
        row = []
        for f in fractions:
            cues = [corrupt(xi, order, f) for xi, order in zip(patterns[k], flip_orders[k])]
            final = _recall_many(weights[k], cues, update_orders[k])
            row.append(np.all(final == patterns[k], axis=1).mean())
        perfect.append(row)
    return mean_and_sem(perfect)


def recall_error(weights, patterns, update_orders):
    wrong = [np.mean(_recall_many(w, xi, o) != xi) for w, xi, o in zip(weights, patterns, update_orders)]
    return np.array(mean_and_sem(wrong))


def forgetting_curve(weights, patterns, ages, update_orders):
    chosen = np.asarray(patterns)[:, ::-1][:, np.asarray(ages)]
    final = [_recall_many(w, xi, o) for w, xi, o in zip(weights, chosen, update_orders)]
    return np.array(mean_and_sem(np.mean(np.array(final) * chosen, axis=2)))
