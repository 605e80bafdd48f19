"""Noise above 12 mV is taken for 12 mV."""

LOSES = ["test_moderate_noise"]


_siegert = siegert_rate


def siegert_rate(mu, sigma, *cell, **more):
    return _siegert(mu, np.minimum(sigma, 12.0), *cell, **more)
