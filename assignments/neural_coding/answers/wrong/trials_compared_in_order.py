"""Each trial is compared with one other, not with every other."""

LOSES = ["test_roc_area"]


def roc_area(noise, signal):
    n = min(len(noise), len(signal))
    noise, signal = np.asarray(noise)[:n], np.asarray(signal)[:n]
    return np.mean(signal > noise) + 0.5 * np.mean(signal == noise)
