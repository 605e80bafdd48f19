"""Simulate the exam's network in Brian2 and record its rate and CV, to compare with the reference.

Brian2 needs a numpy older than the project's, so it has its own environment and its numbers are committed:

    sh scripts/record_spiking_network_brian2.sh

makes the environment, runs this file and writes spiking_network_brian2.json beside it. Nothing here is shared
with the reference: Brian2 draws the external spikes, integrates, delays and resets by its own rules.
"""

import json
import sys
from pathlib import Path

import brian2
import numpy as np
from brian2 import NeuronGroup, PoissonInput, SpikeMonitor, Synapses, defaultclock, ms, mV, prefs, start_scope

N_EXC, N_INH, C_EXC, C_INH = 800, 200, 80, 20
T_START, T_STOP = 100.0, 1100.0
POINTS = [(0.0, 2.0), (4.0, 2.0), (8.0, 2.0), (6.0, 1.0), (3.0, 1.5)]


def simulate(g: float, eta: float, seed: int) -> tuple[float, float]:
    """Mean rate in Hz and mean CV of the intervals of one network."""
    start_scope()
    brian2.seed(seed)
    rng = np.random.default_rng(1000 + seed)
    defaultclock.dt = 0.1 * ms
    jump, theta = 0.2 * mV, 20 * mV
    group = NeuronGroup(
        N_EXC + N_INH,
        "dv/dt = -v / (20*ms) : volt (unless refractory)",
        threshold="v >= 20*mV",
        reset="v = 10*mV",
        refractory=2 * ms,
        method="exact",
    )
    group.v = rng.uniform(0, 20, N_EXC + N_INH) * mV
    nu_thr = theta / (jump * C_EXC * 20 * ms)
    external = PoissonInput(group, "v", C_EXC, eta * nu_thr, weight=jump)
    post = np.arange(N_EXC + N_INH)
    excitatory = Synapses(group, group, on_pre="v_post += 0.2*mV", delay=1.8 * ms)
    excitatory.connect(
        i=np.concatenate([rng.choice(N_EXC, C_EXC, replace=False) for _ in post]), j=np.repeat(post, C_EXC)
    )
    inhibitory = Synapses(group, group, on_pre=f"v_post -= {0.2 * g}*mV", delay=1.8 * ms)
    inhibitory.connect(
        i=np.concatenate([N_EXC + rng.choice(N_INH, C_INH, replace=False) for _ in post]), j=np.repeat(post, C_INH)
    )
    spikes = SpikeMonitor(group)
    brian2.Network(group, external, excitatory, inhibitory, spikes).run(T_STOP * ms)
    trains = [np.sort(np.asarray(t / ms)) for t in spikes.spike_trains().values()]
    trains = [t[t >= T_START] for t in trains]
    rate = 1e3 * sum(t.size for t in trains) / (len(trains) * (T_STOP - T_START))
    intervals = [np.diff(t) for t in trains if t.size >= 4]
    return rate, float(np.mean([isi.std() / isi.mean() for isi in intervals]))


def main() -> None:
    """Two networks at each point; write their mean."""
    prefs.codegen.target = sys.argv[1] if len(sys.argv) > 1 else "cython"
    points = []
    for g, eta in POINTS:
        rate, cv = np.mean([simulate(g, eta, seed) for seed in (1, 2)], axis=0)
        points.append({"g": g, "eta": eta, "rate_hz": round(float(rate), 2), "cv": round(float(cv), 4)})
        print(points[-1], flush=True)
    recorded = {
        "about": "Mean of two networks of 1000 neurons simulated by Brian2; rate and CV over 100-1100 ms.",
        "command": "sh scripts/record_spiking_network_brian2.sh",
        "brian2": brian2.__version__,
        "numpy": np.__version__,
        "points": points,
    }
    Path(__file__).with_name("spiking_network_brian2.json").write_text(json.dumps(recorded, indent=2) + "\n")


if __name__ == "__main__":
    main()
