"""One weight for all is taken for one neuron."""

LOSES = ["test_fisher_information_of_the_code"]


def gaussian_code(w, sigma, sigma_0):
    fisher = sum(weight**2 / noise**2 for weight, noise in zip(np.atleast_1d(w), sigma))
    return fisher, 1 / fisher, 1 / (fisher + 1 / sigma_0**2), 0.5 * np.log(1 + sigma_0**2 * fisher)
