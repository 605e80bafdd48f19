"""Pictures of the assignment, drawn with the reference."""

import numpy as np


def pictures(reference):
    """Three states of the network, and rate and irregularity against inhibition."""
    states = [("asynchronous, regular: g = 2, η = 2", 2.0, 2.0), ("synchronous, regular: g = 6, η = 4", 6.0, 4.0),
              ("asynchronous, irregular: g = 8, η = 2", 8.0, 2.0)]  # fmt: skip
    trains = [reference.simulate_network(g, eta, t_stop=500.0, seed=3) for _, g, eta in states]
    yield (
        "rasters",
        "One network in three states: spikes above, the population rate below.",
        "同一网络的三种状态：上为脉冲，下为群体发放率。",
        reference.plot_rasters(trains, [title for title, _, _ in states], 1000, 300.0, 500.0),
    )
    g, eta = np.arange(0, 8.1, 1.0), [0.0, 1.0, 2.0]
    rate, cv = reference.rate_cv_sweep(g, eta, seed=1)
    yield (
        "sweep",
        "Inhibition slows the network and makes it irregular.",
        "抑制使网络变慢，也使发放变得不规则。",
        reference.plot_rate_cv(g, eta, rate, cv),
    )
