"""Pictures of the assignment, drawn with the reference."""

import numpy as np


def pictures(reference):
    """A raster over its rate, a kernel recovered from spikes, and a population that is read."""
    rng = np.random.default_rng(4)
    dt, n = 1e-3, 1500
    rate = 40 + 35 * np.sin(2 * np.pi * np.arange(n) * dt / 0.5)
    trials = [reference.inhomogeneous_train(rate, dt, seed) for seed in range(30)]
    yield (
        "raster",
        "Thirty trials of an inhomogeneous Poisson neuron, and the rate behind them.",
        "非齐次泊松神经元的三十次试验，以及其背后的发放率。",
        reference.raster_figure(trials, rate, dt, 0.025),
    )
    dt, n_lags = 2e-3, 120
    tau = np.arange(n_lags) * dt
    kernel = reference.electrosensory_kernel(tau)
    stimulus = rng.normal(size=400_000)
    response = reference.linear_response(stimulus, dt, kernel, 50.0)
    recovered = reference.linear_kernel(stimulus, dt, rng.poisson(response * dt), n_lags)
    yield (
        "kernel",
        "The kernel of an electrosensory neuron, recovered from its spikes in white noise.",
        "由白噪声刺激下的脉冲恢复出的电感觉神经元线性核。",
        reference.kernel_figure(tau, kernel, recovered),
    )
    preferred, s, s_true = np.arange(-90, 91, 6.0), np.linspace(-90, 90, 721), 17.0
    rates = np.array([reference.gaussian_tuning(s, centre, 40.0, 20.0) for centre in preferred])
    shown = [float(reference.gaussian_tuning(np.array([s_true]), centre, 40.0, 20.0)[0]) for centre in preferred]
    counts = rng.poisson(np.array(shown) * 0.25)
    posterior = reference.posterior_density(reference.log_likelihood(counts, rates, 0.25), s, np.ones(s.size))
    yield (
        "decoding",
        "One response of a population, and what it says about the stimulus.",
        "群体的一次响应，以及它关于刺激所说的话。",
        reference.decoding_figure(preferred, counts, s, posterior, s_true),
    )
