"""Rows and columns of the sweep exchanged."""

LOSES = ["test_silent_row", "test_rate_and_cv"]

_upright = rate_cv_sweep


def rate_cv_sweep(*args, **kwargs):
    rate, cv = _upright(*args, **kwargs)
    return rate.T, cv.T
