import numpy as np

from autograder.checking import hidden, public, question, spikes

pytestmark = question("lif_neuron")

TOL = 0.15  # ms: a grid of 0.1 ms is as good as the exact times


@public(points=1)
def test_one_strong_input_fires_at_once(student):
    """A jump above threshold fires at the moment it arrives, a small one never."""
    got = student.lif_spike_times([10.0, 60.0, 110.0], [25.0, 5.0, 21.0])
    assert spikes(got, [10.0, 110.0], tol=TOL)
    assert spikes(student.lif_spike_times([0.5], [20.0]), [0.5], tol=TOL)
    assert spikes(student.lif_spike_times([0.5], [19.98]), [], tol=TOL)


@public(points=1)
def test_two_inputs_add_up_if_they_come_together(student):
    """Two inputs of 12 mV fire the neuron 1 ms apart, but not 60 ms apart."""
    got = student.lif_spike_times([10.0, 11.0, 100.0, 160.0], [12.0, 12.0, 12.0, 12.0])
    assert spikes(got, [11.0], tol=TOL)


@hidden(points=3, hint="leak-between-arrivals")
def test_random_train(student, reference, rng):
    """Leak, jumps of either sign, threshold and reset decide when the neuron fires.

    Trains are drawn until no arrival comes near enough to threshold, or to the end of a refractory period,
    for a careful Euler step of 0.1 ms to decide otherwise, and until the reset potential decides something.
    """
    near = [(1.02, 2.05), (0.98, 2.05), (1, 1.85), (1, 2.25)]
    want, robust, telling = np.array([]), False, False
    while want.size < 5 or not robust or not telling:
        arrival = 0.1 * np.sort(rng.choice(2000, 60, replace=False))
        jump = np.where(rng.uniform(size=60) < 0.8, rng.uniform(3, 7.5, 60), -rng.uniform(2, 6, 60))
        cell = {"tau_m": rng.uniform(8, 25), "theta": rng.uniform(12, 20), "v_reset": rng.uniform(2, 8)}
        want = reference.lif_spike_times(arrival, jump, t_ref=2.05, **cell)
        telling = not np.array_equal(
            want, reference.lif_spike_times(arrival, jump, t_ref=2.05, **cell | {"v_reset": 0.0})
        )
        robust = all(
            np.array_equal(
                want,
                reference.lif_spike_times(arrival, jump, t_ref=t, **cell | {"theta": scale * cell["theta"]}),
            )
            for scale, t in near
        )
    assert spikes(student.lif_spike_times(arrival, jump, t_ref=2.05, **cell), want, tol=TOL)
    below = rng.uniform(12, 18)  # inhibition takes v below rest, from where 25 mV do not reach threshold
    assert spikes(student.lif_spike_times([10.0, 11.0, 12.0], [-below, 25.0, -below]), [], tol=TOL)
    together, kick = rng.uniform(5, 20), rng.uniform(11, 15)  # of two at the same moment none is lost
    assert spikes(student.lif_spike_times([together, together], [kick, kick]), [together], tol=TOL)
    assert spikes(student.lif_spike_times([], []), [], tol=TOL)


@hidden(points=2, hint="deaf-while-refractory")
def test_inputs_are_lost_while_refractory(student, rng):
    """What arrives during the refractory period leaves no trace, and v goes on from the reset."""
    t_ref, start = rng.uniform(3.2, 6.2), rng.uniform(5, 20)
    again = t_ref + 0.4  # from a reset of 10 mV, held until t_ref, 8 mV are not enough and 10.6 mV just are
    second = start + again + 60
    arrival = np.array([start, start + 0.3 * t_ref, start + 0.8 * t_ref, start + again,
                        second, second + 0.6 * t_ref, second + again, second + 2 * again])  # fmt: skip
    jump = np.array([22.0, 19.0, 30.0, 8.0, 21.0, -9.0, 10.6, 8.0])
    want = [start, second, second + again]
    assert spikes(student.lif_spike_times(arrival, jump, t_ref=t_ref), want, tol=TOL)
