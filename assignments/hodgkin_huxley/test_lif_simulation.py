import numpy as np

from autograder.checking import array, close, hidden, holds, period, public, question, spikes, within

pytestmark = question("lif_simulation")


@public(points=1)
def test_relaxes_below_threshold(student):
    """With an input below threshold v relaxes to the input and no spike occurs."""
    dt, tau_m = 0.02, 10.0
    v, times = student.simulate_lif(np.full(5000, 0.9), dt, tau_m)
    assert spikes(times, [], what="spike times")
    time = dt * np.arange(5000)
    assert close(v, 0.9 * (1 - np.exp(-time / tau_m)), abs=0.005, what="voltage")


@public(points=1)
def test_spikes_and_resets(student):
    """Above threshold the neuron spikes again and again, and v never exceeds the threshold."""
    v, times = student.simulate_lif(np.full(10000, 3.0), 0.02)
    v, times = array(v, (10000,), what="voltage"), array(times, (None,), what="spike times")
    assert holds(len(times) > 5, "There should be several spikes.")
    assert holds(v.max() < 1.01 and v.min() > -0.01, "v should stay between reset and threshold.")


@hidden(points=3, hint="lif-refractory-simulation")
def test_interval_follows_the_closed_form(student, rng, credit):
    """Under a constant current the first spike and the intervals come when theory says."""
    dt = 0.02
    for share, t_ref in ((0.4, 0.0), (0.6, dt * int(rng.integers(100, 250)))):
        with credit(share):
            current, tau_m = rng.uniform(1.5, 3.0), rng.uniform(8.0, 20.0)
            climb = tau_m * np.log(current / (current - 1.0))
            steps = round((12 * climb + 10 * t_ref) / dt)
            _, times = student.simulate_lif(np.full(steps, current), dt, tau_m, t_ref)
            times = array(times, (None,), what="spike times")
            assert period(times, climb + t_ref, rel=0.01, what="interspike interval")
            # The first spike has no refractory period before it.
            assert close(times[0], climb, rel=0.01, abs=2 * dt, what="time of the first spike")


@hidden(points=3, hint="lif-input-in-time")
def test_follows_a_changing_current(student, reference, rng, credit):
    """A current that jumps between values is followed in time, refractory period included."""
    dt, tau_m, t_ref = 0.02, rng.uniform(10.0, 20.0), 3.0
    levels = [rng.uniform(0.3, 0.8), rng.uniform(1.8, 2.5), rng.uniform(-1, 0.5), rng.uniform(2.5, 4.0)]
    current = np.repeat(levels, 2500)
    want_v, want_times = reference.simulate_lif(current, dt, tau_m, t_ref)
    v, times = student.simulate_lif(current, dt, tau_m, t_ref)
    with credit(0.2):  # every step above threshold: stamped anywhere in its step, refractory for 5 steps, then free
        step = 0.125
        _, strong = student.simulate_lif(np.full(60, 1000.0), step, 20.0, 5 * step)
        strong = array(strong, (None,), what="spike times") / step
        assert holds(len(strong) > 5, "There should be several spikes.")
        assert within(strong[0], 0.0, 1.001, what="time of the first spike (steps)")
        assert within(np.diff(strong), 4.999, 6.001, what="interspike interval (steps)")
    with credit(0.4):
        assert spikes(times, want_times, tol=0.5, what="spike times")
    with credit(0.4):
        v = array(v, (len(current),), what="voltage")
        time = dt * np.arange(len(current))
        held = np.zeros(len(current), dtype=bool)
        for spike in want_times:
            held |= (time > spike + 0.5) & (time < spike + t_ref - 0.5)
        assert close(v[held], 0.0, abs=1e-6, what="voltage in the refractory period")
        # Between the first spikes and after the last one, where spike times cannot drift.
        quiet = (time < want_times[0] - 0.5) | ((time > 110.0) & (time < 149.0))
        assert close(v[quiet], want_v[quiet], abs=0.02, what="voltage")
