"""Patch the worker while the program is loaded: say of the loading what no worker would.

Outcome: Z. Reply: protocol
"""

import sys

worker = next(module for name, module in list(sys.modules.items()) if name.endswith(".worker"))
honest = worker._send


def send(descriptor, number, reply):
    worker._send = honest
    honest(descriptor, number, {"status": "value", "value": "abc"})


worker._send = send


def answer(target):
    return True
