import numpy as np

from autograder.checking import array, close, hidden, holds, public, question, within

pytestmark = question("hh_simulation")

DT = 0.01  # ms: fine enough for the plainest Euler step


def crossings(v, level=0.0):
    """Times at which v rises through level."""
    k = np.flatnonzero((v[:-1] < level) & (v[1:] >= level))
    return DT * (k + (level - v[k]) / (v[k + 1] - v[k]))


@public(points=1)
def test_rests_near_minus_65(student):
    """Without current the neuron stays at rest near -65 mV, one row (v, n, m, h) for each time."""
    trace = array(student.simulate_hh(np.zeros(3000), DT), (3000, 4), what="trace")
    assert close(trace[0], [-65.0, 0.3177, 0.0529, 0.5961], abs=1e-3, what="start")
    assert within(trace[:, 0], -65.1, -64.9, what="voltage")
    assert within(trace[:, 1:], 0.0, 1.0, what="gates")


@public(points=1)
def test_fires_at_ten_times_the_classical_unit(student):
    """At 0.1 uA/mm^2 (10 uA/cm^2) the neuron fires about 70 times a second."""
    trace = array(student.simulate_hh(np.full(20000, 0.1), DT), (20000, 4), what="trace")
    assert within(len(crossings(trace[:, 0])), 13, 15, what="number of spikes in 200 ms")
    trace = array(student.simulate_hh(np.full(6667, 0.1), 0.03), (6667, 4), what="trace")
    assert within(len(crossings(trace[:, 0])), 12, 16, what="number of spikes in 200 ms, in larger steps")


@hidden(points=2, hint="hh-period")
def test_period_of_firing(student, reference, rng, credit):
    """The interval between spikes is right, with the usual conductances and with others.

    The others change the interval by 8 % or more, so that ignoring them must show.
    """
    for share, g_na, g_k in ((0.5, 1.2, 0.36), (0.5, rng.uniform(1.2, 1.4), rng.uniform(0.24, 0.27))):
        with credit(share):
            current = np.full(15000, rng.uniform(0.12, 0.4))
            want = crossings(reference.simulate_hh(current, DT, None, g_na, g_k)[:, 0])
            trace = array(student.simulate_hh(current, DT, None, g_na, g_k), (15000, 4), what="trace")
            got = crossings(trace[:, 0])
            assert holds(len(got) > 4, "The neuron should fire throughout.")
            want = float(np.diff(want)[2:].mean())
            assert close(np.diff(got)[2:].mean(), want, rel=0.03, what="interspike interval")


@hidden(points=1, hint="hh-spike-shape")
def test_shape_of_the_action_potential(student, reference, rng, credit):
    """Voltage and gates swing between the right extremes during firing, and in the right order."""
    current = np.full(10000, rng.uniform(0.08, 0.2))
    want = reference.simulate_hh(current, DT)[4000:]
    trace = array(student.simulate_hh(current, DT), (10000, 4), what="trace")[4000:]
    with credit(0.5):
        assert close(trace[:, 0].max(), want[:, 0].max(), abs=3.0, what="peak of the voltage")
        assert close(trace[:, 0].min(), want[:, 0].min(), abs=1.5, what="trough of the voltage")
    with credit(0.5):
        assert close(trace[:, 1:].max(axis=0), want[:, 1:].max(axis=0), abs=0.03, what="maxima of n, m, h")
        assert close(trace[:, 1:].min(axis=0), want[:, 1:].min(axis=0), abs=0.03, what="minima of n, m, h")


@hidden(points=1, hint="hh-held-voltage")
def test_gates_at_a_held_voltage(student, reference, rng, credit):
    """With both channels blocked the membrane is passive, and at a voltage that stays each gate relaxes by itself.

    Two of the voltages are those where a rate reads 0/0. Steps of 0.002 ms, so that Euler's are off by less than
    0.0035 for every gate.
    """
    dt, n_steps = 0.002, 2001
    time = dt * np.arange(n_steps)
    tau = 0.01 / 0.003  # C_M / G_LEAK

    def blocked(v_end, start):
        current = np.full(n_steps, 0.003 * (v_end + 54.387))  # the leak alone must carry it away
        trace = student.simulate_hh(current, dt, start, 0.0, 0.0)
        return array(trace, (n_steps, 4), what="trace")

    with credit(0.3):
        v_end, v_start = rng.uniform(-50, -30), rng.uniform(-100, -90)
        v = blocked(v_end, [v_start, 0.3, 0.05, 0.6])[:, 0]
        assert close(v, v_end + (v_start - v_end) * np.exp(-time / tau), abs=0.3, what="voltage")
    with credit(0.2):  # another current in every step, each of which moves the voltage by some mV in its own step
        current, want = rng.uniform(-1, 1, 100), [-60.0]
        for drive in current[:-1]:
            v_end = -54.387 + drive / 0.003
            want.append(v_end + (want[-1] - v_end) * np.exp(-0.05 / tau))
        trace = array(student.simulate_hh(current, 0.05, [-60.0, 0.3, 0.05, 0.6], 0.0, 0.0), (100, 4), what="trace")
        assert close(trace[:, 0], want, abs=0.5, rel=0, what="voltage under a current that changes")
    with credit(0.5):
        # Just beside -55 mV, where a straight line through the 0/0 would be flat, and far off on either side.
        for v in (-80.0, rng.uniform(-55.96, -55.9), -55.0, -40.0, 20.0):
            gates = {gate: float(reference.gate_steady_state(gate, v)) for gate in "nmh"}
            start = {gate: float(steady < 0.5) for gate, steady in gates.items()}  # on the other side
            trace = blocked(v, [v, *start.values()])
            for column, (gate, steady) in enumerate(gates.items(), 1):
                decay = np.exp(-time / float(reference.gate_time_constant(gate, v)))
                want = steady + (start[gate] - steady) * decay
                assert close(trace[:, column], want, abs=0.0065, what="gates")


@hidden(points=2, hint="hh-transients")
def test_pulses_and_starts(student, rng, credit):
    """Spikes are all or none, come on the rebound from inhibition, and stop with the current.

    Pulses of 1 ms: the threshold lies between 0.065 and 0.075 uA/mm^2.
    """
    onset = int(rng.integers(1000, 2000))
    for share, amplitude, n_spikes in ((0.2, rng.uniform(0.03, 0.055), 0), (0.2, rng.uniform(0.1, 0.4), 1)):
        with credit(share):
            pulse = np.zeros(6000)
            pulse[onset : onset + 100] = amplitude
            v = array(student.simulate_hh(pulse, DT), (6000, 4), what="trace")[:, 0]
            times = crossings(v)
            assert close(len(times), n_spikes, what="number of spikes")
            assert holds(all(0 < t - DT * onset < 10 for t in times), "The spike should follow the pulse.")
    with credit(0.2):
        inhibition = np.zeros(8000)
        inhibition[1000:5000] = rng.uniform(-0.12, -0.06)
        v = array(student.simulate_hh(inhibition, DT), (8000, 4), what="trace")[:, 0]
        times = crossings(v)
        assert close(len(times), 1, what="number of rebound spikes")
        assert within(times, 50.0, 70.0, what="time of the rebound spike")
    with credit(0.2):
        step = np.zeros(9000)
        step[:5000] = rng.uniform(0.15, 0.3)
        v = array(student.simulate_hh(step, DT), (9000, 4), what="trace")[:, 0]
        assert holds(len(crossings(v[:5000])) >= 3, "The neuron should fire throughout the step.")
        assert holds(len(crossings(v[5500:])) == 0, "Firing should stop with the current.")
    with credit(0.2):
        start = [rng.uniform(-75, -68), rng.uniform(0.3, 0.5), rng.uniform(0.02, 0.1), rng.uniform(0.4, 0.7)]
        trace = array(student.simulate_hh(np.zeros(8000), DT, start), (8000, 4), what="trace")
        assert close(trace[0], start, abs=1e-3, what="start")
        assert close(trace[-1, 0], -65.0, abs=0.5, what="voltage after relaxation")
