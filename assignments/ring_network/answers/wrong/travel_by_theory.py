"""No simulation: the start plus gamma t / tau, with gamma read off the weights."""

LOSES = ["test_travelling_bump"]


def travelling_bump(weights, rates, drive, times, tau=10.0):
    kernel = np.asarray(weights)[:, 0] * len(rates)
    first = kernel_eigenvalues(kernel)[1]
    gamma = -first.imag / first.real
    return bump_centre(rates) + gamma * (np.asarray(times) - times[0]) / tau
