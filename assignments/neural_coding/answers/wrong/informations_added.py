"""Mutual informations of the neurons added up, as if what they say were not partly the same."""

LOSES = ["test_mutual_information"]


def gaussian_code(w, sigma, sigma_0):
    each = (np.asarray(w) / np.asarray(sigma)) ** 2
    fisher = np.sum(each)
    return fisher, 1 / fisher, 1 / (fisher + 1 / sigma_0**2), np.sum(0.5 * np.log(1 + sigma_0**2 * each))
