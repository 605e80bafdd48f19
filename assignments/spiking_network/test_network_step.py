import numpy as np

from autograder.checking import array, hidden, holds, increasing, public, question, spikes

pytestmark = question("network_step")

TOL = 0.15  # ms: a spike may be stamped with the beginning or the end of its step


def trains(got, n_neurons):
    """One array of spike times for each neuron, out of what run_network returns."""
    pair = isinstance(got, (tuple, list)) and len(got) == 2
    assert holds(pair, "Two arrays were asked for: times and neurons.")
    times = array(got[0], (None,), what="spike times")
    neurons = array(got[1], (times.size,), what="neurons that fired")
    known = bool(np.isin(neurons, np.arange(n_neurons)).all())
    assert holds(known, "Neurons are counted from 0 to n_neurons - 1.")
    return [times[neurons == i] for i in range(n_neurons)]


def same(one, other):
    """Whether two runs of a network have the same spikes."""
    return all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


@public(points=2)
def test_two_neurons(student):
    """Neuron 0 fires when it is driven, and neuron 1 a delay later; nothing goes back."""
    weights, drive = np.array([[0.0, 0.0], [25.0, 0.0]]), np.zeros((200, 2))
    drive[50, 0] = 30.0
    first, second = trains(student.run_network(weights, drive, delay=1.8), 2)
    assert spikes(first, [5.0], tol=TOL)
    assert spikes(second, [6.8], tol=TOL)


@hidden(points=3, hint="delay-in-steps")
def test_chain(student, rng, credit):
    """A spike travels down a chain of neurons, one delay for each synapse, in steps of any length.

    The delays over 0.1 ms are a little less than a whole number: 1.2 / 0.1 is 11.999...
    """
    n, start = 6, int(rng.integers(20, 60))
    chain = rng.permutation(n)
    weights, drive = np.zeros((n, n)), np.zeros((400, n))
    weights[chain[1:], chain[:-1]] = rng.uniform(21, 30, n - 1)
    drive[start, chain[0]] = 30.0
    for share, dt, delay in (
        (0.6, 0.1, rng.choice([1.2, 1.4, 1.9, 2.3, 2.4, 2.8, 2.9, 3.3])),
        (0.2, 0.2, 0.2 * int(rng.integers(8, 16))),
        (0.2, 0.05, 0.05 * int(rng.integers(20, 50))),
    ):
        with credit(share):
            got = trains(student.run_network(weights, drive, delay=delay, dt=dt), n)
            for link, neuron in enumerate(chain):
                assert spikes(got[neuron], [dt * start + link * delay], tol=1.5 * dt)


@hidden(points=3, hint="coincident-spikes")
def test_coincident_inputs_add_up(student, rng):
    """Spikes that arrive in the same step add up, whoever sent them, and with the external input."""
    weight, step = rng.uniform(7.0, 9.5), int(rng.integers(20, 60))
    weights, drive = np.zeros((7, 7)), np.zeros((300, 7))
    weights[3, :3] = weight  # three inputs reach threshold, two do not
    weights[4, :2] = weight  # two and 6 mV from outside do
    weights[5, :2] = weight
    weights[6, :2] = -weight  # far below rest, from where 25 mV do not reach threshold
    drive[step, :3] = 30.0
    drive[step + 20, 4] = 6.5
    drive[step + 22, 6] = 25.0
    got = trains(student.run_network(weights, drive, delay=2.0), 7)
    assert spikes(got[3], [0.1 * (step + 20)], tol=TOL)
    assert spikes(got[4], [0.1 * (step + 20)], tol=TOL)
    assert spikes(got[5], [], tol=TOL)
    assert spikes(got[6], [], tol=TOL)


@hidden(points=2, hint="deaf-while-refractory")
def test_refractory_in_the_network(student, rng):
    """What reaches a refractory neuron is lost; afterwards it fires again from the reset.

    Refractory periods over 0.1 ms are a little less than a whole number. The last step of one is lost, the next is not.
    """
    step, t_ref = int(rng.integers(20, 50)), rng.choice([2.3, 2.8, 2.9, 3.3, 3.8, 4.3])
    later = step + round(t_ref / 0.1)
    weights, drive = np.zeros((5, 5)), np.zeros((400, 5))
    weights[3, 4] = 19.0  # a spike on its way is lost, too, when it arrives
    drive[step] = 30.0, 30.0, 20.0, 30.0, 0.0  # 20 mV just reach threshold
    drive[step + 2, 4] = 30.0
    drive[[step + 8, step + 15, later], 0] = 15.0  # lost
    drive[later + 5, [0, 3]] = 8.0  # 18 mV: not enough
    drive[later + 1, 1] = 13.0  # enough, from a reset of 10 mV
    got = trains(student.run_network(weights, drive, delay=1.2, t_ref=t_ref), 5)
    assert spikes(got[0], [0.1 * step], tol=TOL)
    assert spikes(got[1], [0.1 * step, 0.1 * (later + 1)], tol=TOL)
    assert spikes(got[2], [0.1 * step], tol=TOL)
    assert spikes(got[3], [0.1 * step], tol=TOL)


@hidden(points=4, hint="recurrent-order")
def test_random_network(student, reference, rng, credit):
    """Small random networks with inhibition fire spike for spike as they should, told in order of time.

    Networks are drawn until a change of threshold by 1 %, or of the refractory period by a step, moves no
    spike: then Euler steps and exact decay agree, too. The second has steps of 0.05 ms.
    """
    for share, dt in ((0.5, 0.1), (0.3, 0.05)):
        want, robust = ([], []), False
        while len(want[0]) < 10 or not robust:
            n, delay = int(rng.integers(8, 14)), dt * int(rng.integers(12, 30))
            weights = rng.uniform(3, 8, (n, n)) * (rng.uniform(size=(n, n)) < 0.3)
            weights[:, -n // 4 :] *= -1.5
            drive = rng.uniform(3, 9, (200, n)) * (rng.uniform(size=(200, n)) < 0.03)
            cell = {"tau_m": rng.uniform(14, 26), "theta": rng.uniform(16, 19), "v_reset": rng.uniform(6, 11)}
            cell |= {"delay": delay, "t_ref": 2.0, "dt": dt}
            near = [{"theta": 0.99 * cell["theta"]}, {"theta": 1.01 * cell["theta"]}, {"t_ref": 1.9}, {"t_ref": 2.1}]
            want = reference.run_network(weights, drive, **cell)
            robust = all(same(want, reference.run_network(weights, drive, **cell | change)) for change in near)
        with credit(share):
            got = trains(student.run_network(weights, drive, **cell), n)
            for mine, yours in zip(got, trains(want, n), strict=True):
                assert spikes(mine, yours, tol=1.5 * dt)
    with credit(0.2):
        got = student.run_network(weights, drive, **cell)
        trains(got, n)
        assert increasing(got[0], strictly=False, what="spike times")
        for train in trains(student.run_network(weights, np.zeros((50, n)), **cell), n):
            assert spikes(train, [], tol=TOL)
