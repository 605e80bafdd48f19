"""False alarms and hits exchanged."""

LOSES = ["test_chance_and_certainty", "test_roc_curve"]


def roc_curve(noise, signal, thresholds):
    thresholds = np.asarray(thresholds)[:, None]
    return np.mean(np.asarray(signal) >= thresholds, axis=1), np.mean(np.asarray(noise) >= thresholds, axis=1)
