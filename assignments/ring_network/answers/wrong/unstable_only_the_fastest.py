"""Only the fastest growing mode is listed."""

LOSES = ["test_unstable_modes"]


def unstable_modes(kernel):
    rates = growth_rates(kernel)
    return [int(rates.argmax())] if rates.max() > 0 else []
