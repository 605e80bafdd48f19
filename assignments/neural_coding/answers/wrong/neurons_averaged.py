"""Mean over neurons for the sum; noise standard deviation for its variance; errors of the single neuron."""

LOSES = ["test_fisher_information_of_the_code", "test_errors_of_the_code", "test_mutual_information"]


def gaussian_code(w, sigma, sigma_0):
    fisher = np.mean(np.asarray(w) ** 2 / np.asarray(sigma))
    return fisher, 1 / fisher, 1 / (fisher + 1 / sigma_0**2), 0.5 * np.log(1 + sigma_0**2 * fisher)
