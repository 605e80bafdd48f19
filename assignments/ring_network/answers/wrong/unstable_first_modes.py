"""Only the first six modes are tried."""

LOSES = ["test_unstable_modes"]


def unstable_modes(kernel):
    rates = growth_rates(kernel)
    return [m for m in range(min(6, len(rates))) if rates[m] > 0]
