"""Response > threshold, and equal counts never won."""

LOSES = ["test_roc_curve", "test_roc_area", "test_chance_and_certainty"]


def roc_curve(noise, signal, thresholds):
    thresholds = np.asarray(thresholds)[:, None]
    return np.mean(np.asarray(noise) > thresholds, axis=1), np.mean(np.asarray(signal) > thresholds, axis=1)


def roc_area(noise, signal):
    return np.mean(np.asarray(signal)[:, None] > np.asarray(noise))
