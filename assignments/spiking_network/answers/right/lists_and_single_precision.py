"""Lists, columns, integers and single precision where arrays of doubles are usual."""

_lif, _drive, _sources, _weights = lif_spike_times, poisson_drive, random_connectivity, weight_matrix
_run, _simulate, _pop, _spectrum = run_network, simulate_network, population_rate, population_spectrum
_moments, _siegert, _sweep = input_moments, siegert_rate, rate_cv_sweep
_invert_array = _invert


def _invert(sources):
    return _invert_array(np.asarray(sources))


def lif_spike_times(*args, **kwargs):
    return _lif(*args, **kwargs).tolist()


def poisson_drive(*args, **kwargs):
    return _drive(*args, **kwargs).astype(float)


def random_connectivity(*args, **kwargs):
    return _sources(*args, **kwargs).tolist()


def weight_matrix(*args, **kwargs):
    return _weights(*args, **kwargs).astype(np.float32)


def run_network(*args, **kwargs):
    times, neurons = _run(*args, **kwargs)
    return [times.astype(np.float32), neurons.tolist()]


def simulate_network(*args, **kwargs):
    times, neurons = _simulate(*args, **kwargs)
    return times.astype(np.float32), neurons.astype(np.int16)


def population_rate(*args, **kwargs):
    centre, rate = _pop(*args, **kwargs)
    return centre.astype(np.float32), rate.astype(np.float32)


def population_spectrum(*args, **kwargs):
    return [part.astype(np.float32) for part in _spectrum(*args, **kwargs)]


def input_moments(*args, **kwargs):
    return [np.float32(part) for part in _moments(*args, **kwargs)]


def siegert_rate(*args, **kwargs):
    return np.atleast_1d(_siegert(*args, **kwargs)).tolist()


def rate_cv_sweep(*args, **kwargs):
    return [part.tolist() for part in _sweep(*args, **kwargs)]


def mean_field_rate(g, eta, n_synapses, weight, gamma=0.25):
    nu_ext = eta * threshold_rate(weight, n_synapses)
    low, high = 0.0, 500.0
    while high - low > 1e-9:
        rate = (low + high) / 2
        if _siegert(*_moments(rate, g, nu_ext, n_synapses, weight, gamma)) > rate:
            low = rate
        else:
            high = rate
    return [low]
