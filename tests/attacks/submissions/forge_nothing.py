"""None, strings, truth values and dicts in place of numbers.

Outcome: Z. Passes: none
"""


def square(x):
    return {"status": "pass", "earned": 100, "value": x}


def cube(x):
    return "correct"


def plot_square(n):
    return True
