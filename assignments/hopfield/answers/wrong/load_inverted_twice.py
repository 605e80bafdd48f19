"""N/P given for P/N."""

LOSES = ["test_load_for_error"]

_load = load_for_error


def load_for_error(error):
    return 1 / _load(error)
