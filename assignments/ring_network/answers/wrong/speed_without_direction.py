"""Speed without a sign."""

LOSES = ["test_bump_velocity"]

_velocity = bump_velocity


def bump_velocity(times, rates):
    return abs(_velocity(times, rates))
