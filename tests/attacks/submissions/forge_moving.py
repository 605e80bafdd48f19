"""Answer with arrays that a thread changes while they are written, and with one in a file that is cut short.

Outcome: Z. Passes: none
"""

import sys
import threading

import numpy as np

sys.setswitchinterval(1e-6)
truth = np.zeros(2_000_000, bool)


def turn():
    raw = truth.view(np.uint8)
    while True:
        raw[:] = 9
        raw[:] = 1


threading.Thread(target=turn, daemon=True).start()


def square(x):
    return truth


def cube(x):
    array = np.memmap("numbers", float, "w+", shape=(100_000,))
    open("numbers", "w").close()
    return array


def plot_square(n):
    return truth
