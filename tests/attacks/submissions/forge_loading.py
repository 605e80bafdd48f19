"""Patch the worker to report problems of the loading in a form that makes no sense.

Outcome: Z. Passes: none
"""

import sys

worker = next(module for name, module in list(sys.modules.items()) if name.endswith(".worker"))
honest = worker._send


def send(descriptor, number, reply):
    worker._send = honest
    problem = {"error_cell": 1, "error_type": [], "error_message": 3.0, "error_line": -1}
    honest(descriptor, number, {"status": "value", "value": [problem, "abc", 5]})


worker._send = send


def square(x):
    return x**2


def cube(x):
    return x**3
