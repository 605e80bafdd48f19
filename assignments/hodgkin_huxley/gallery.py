"""Pictures of the assignment, drawn with the reference."""

import numpy as np


def pictures(reference):
    """The limit cycles, the f-I curve with its block, and the gates."""
    currents = [0.1, 0.3, 0.6, 1.0, 1.4]
    yield (
        "limit-cycle",
        "Limit cycles of the Hodgkin-Huxley equations in (v, n, m): the stronger the current, the smaller the orbit.",
        "霍奇金–赫胥黎方程在 (v, n, m) 空间中的极限环：电流越强，轨道越小。",
        reference.plot_limit_cycles([reference.limit_cycle(current)[1] for current in currents], currents),
    )
    current = np.concatenate([np.linspace(0.04, 0.1, 13), np.linspace(0.12, 1.8, 29)])
    yield (
        "f-i-curve",
        "Firing rate against current: a jump at the onset, and silence beyond the block.",
        "发放率与电流：在阈值处跳变，电流过大时放电消失。",
        reference.plot_f_i_curve(current, reference.hh_firing_rate(current)),
    )
    v = np.linspace(-100, 50, 301)
    steady_state = {gate: reference.gate_steady_state(gate, v) for gate in "nmh"}
    time_constant = {gate: reference.gate_time_constant(gate, v) for gate in "nmh"}
    yield (
        "gates",
        "Steady states and time constants of the gates.",
        "门控变量的稳态值与时间常数。",
        reference.plot_gating_curves(v, steady_state, time_constant),
    )
