"""Information in bits; Bayesian error that of maximum likelihood."""

LOSES = ["test_one_neuron_of_unit_noise", "test_errors_of_the_code", "test_mutual_information"]


def gaussian_code(w, sigma, sigma_0):
    fisher = np.sum((np.asarray(w) / np.asarray(sigma)) ** 2)
    return fisher, 1 / fisher, 1 / fisher, 0.5 * np.log2(1 + sigma_0**2 * fisher)
