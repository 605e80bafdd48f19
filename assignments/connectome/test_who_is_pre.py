import numpy as np

from autograder.checking import close, hidden, holds, public, question, same_set

pytestmark = question("who_is_pre")

CHAIN = [[0, 3, 0], [0, 0, 1], [0, 0, 0]]  # A sends three synapses to B, B one to C


def wiring(rng, n=30):
    """Names and synapses of a made-up network."""
    names = [f"N{i:02d}" for i in rng.permutation(n)]
    return names, rng.poisson(0.3, (n, n)) * (1 - np.eye(n, dtype=int))


def two_lists(got):
    """The two lists of names."""
    assert holds(isinstance(got, (list, tuple)) and len(got) == 2, "Two results are asked for.")
    return got


@public(points=1)
def test_partners_in_a_chain(student):
    """In a chain A to B to C, A is presynaptic to B and C postsynaptic."""
    before, after = two_lists(student.partners(["A", "B", "C"], CHAIN, "B"))
    assert same_set(before, ["A"], what="presynaptic neurons")
    assert same_set(after, ["C"], what="postsynaptic neurons")


@hidden(points=2, hint="rows-send")
def test_partners_in_a_network(student, rng, credit):
    """Those in a neuron's column send to it, those in its row receive from it."""
    names, chemical = wiring(rng)
    for i in rng.choice(len(names), 2, replace=False):
        before, after = two_lists(student.partners(names, chemical, names[i]))
        with credit(0.25):
            want = [names[j] for j in range(len(names)) if chemical[j, i]]
            assert same_set(before, want, what="presynaptic neurons")
        with credit(0.25):
            want = [names[j] for j in range(len(names)) if chemical[i, j]]
            assert same_set(after, want, what="postsynaptic neurons")


@hidden(points=2, hint="input-comes-from-senders")
def test_synaptic_input(student, rng):
    """The input to a neuron is the sum of its senders' rates, each times the number of its synapses."""
    _, chemical = wiring(rng)
    rates = rng.uniform(0, 50, len(chemical))
    assert close(student.synaptic_input(chemical, rates), rates @ chemical, what="synaptic input")
