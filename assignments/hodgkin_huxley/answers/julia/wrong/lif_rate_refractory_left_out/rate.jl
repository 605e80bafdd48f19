# The refractory period left out of the interval.
# LOSES: test_rate_with_refractory_period
lif_firing_rate(current, tau_m=20.0, t_ref=0.0) = [i > 1 ? -1000 / (tau_m * log1p(-1 / i)) : 0.0 for i in current]
