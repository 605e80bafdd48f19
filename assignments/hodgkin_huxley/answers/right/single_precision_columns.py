"""Results in single precision, as columns of shape (n, 1), as integers where nothing happens."""

import numpy as np

_double = {name: globals()[name] for name in (
    "nernst_potential", "simulate_lif", "lif_firing_rate", "gate_rates", "gate_steady_state", "gate_time_constant",
    "simulate_hh", "spike_times", "hh_firing_rate", "hh_amplitude", "limit_cycle", "adapting_lif_rate",
)}  # fmt: skip


def column(values):
    return np.asarray(values, dtype=np.float32).reshape(-1, 1)


def nernst_potential(*args):
    return np.float32(_double["nernst_potential"](*args))


def simulate_lif(*args):
    v, times = _double["simulate_lif"](*args)
    return column(v), times.astype(np.float32)


def lif_firing_rate(*args, **kwargs):
    return column(_double["lif_firing_rate"](*args, **kwargs))


def adapting_lif_rate(*args):
    return column(_double["adapting_lif_rate"](*args))


def gate_rates(gate, v):
    alpha, beta = _double["gate_rates"](gate, v)
    return [alpha.astype(np.float32), beta.astype(np.float32)]


def gate_steady_state(gate, v):
    return _double["gate_steady_state"](gate, v).astype(np.float32)


def gate_time_constant(gate, v):
    return column(_double["gate_time_constant"](gate, v))


def simulate_hh(*args):
    return _double["simulate_hh"](*args).astype(np.float32)


def spike_times(v, dt, threshold=0.0):
    return _double["spike_times"](np.asarray(v, dtype=np.float32), dt, threshold).astype(np.float32)


def hh_firing_rate(*args):
    rate = _double["hh_firing_rate"](*args)
    return rate.astype(int) if not rate.any() else rate.reshape(1, -1)


def hh_amplitude(*args):
    return column(_double["hh_amplitude"](*args))


def limit_cycle(*args):
    period, orbit = _double["limit_cycle"](*args)
    return np.array([period]), orbit.astype(np.float32)
