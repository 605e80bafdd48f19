import numpy as np

from autograder.checking import array, close, hidden, holds, public, question

pytestmark = question("log_likelihood")


def relative(log_like, n):
    """Log-likelihood without what is common to all stimuli."""
    log_like = array(log_like, (n,), what="log-likelihood")
    return log_like - log_like.mean()


@public(points=1)
def test_two_neurons_two_stimuli(student):
    """Two neurons of opposite preference: the log-likelihoods differ as worked out by hand."""
    got = relative(student.log_likelihood(np.array([3, 1]), np.array([[10.0, 5.0], [5.0, 10.0]]), 0.2), 2)
    assert close(got[0] - got[1], 2 * np.log(2), what="difference of log-likelihoods")


@hidden(points=1.5, hint="silence-is-evidence")
def test_uneven_population(student, reference, rng):
    """In a population whose summed rate depends on the stimulus, silence too is evidence."""
    s, preferred = np.linspace(-40, 40, 81), rng.uniform(-40, 10, 12)
    rates = np.array([reference.gaussian_tuning(s, p, rng.uniform(20, 60), rng.uniform(8, 15)) for p in preferred])
    rates, duration = rates + 1.0, rng.uniform(0.1, 0.5)
    counts = rng.poisson(rates[:, int(rng.integers(81))] * duration)
    want = relative(reference.log_likelihood(counts, rates, duration), 81)
    assert close(relative(student.log_likelihood(counts, rates, duration), 81), want, abs=1e-3, what="log-likelihood")


@hidden(points=1.5, hint="zero-rate")
def test_silent_neurons(student, reference, rng, credit):
    """A neuron whose rate is zero makes silence certain, 0 ln 0 is 0, and a spike impossible.

    How impossible is up to the answer: minus infinity, or some number far below the rest.
    """
    s, preferred = np.linspace(60, 120, 61), np.array([60.0, 75, 90, 105, 120, 195, 280])
    rates = np.array([reference.cosine_tuning(s, p, rng.uniform(5, 10), rng.uniform(40, 60)) for p in preferred])
    rates[:5] += 2.0
    counts = rng.poisson(rates[:, 30] * 0.3)
    with credit(0.7):
        counts[5:] = 0
        want = relative(reference.log_likelihood(counts, rates, 0.3), 61)
        assert close(relative(student.log_likelihood(counts, rates, 0.3), 61), want, abs=1e-3, what="log-likelihood")
    with credit(0.3):
        counts[5] = 3
        got = array(student.log_likelihood(counts, rates, 0.3), (61,), finite=False, what="log-likelihood")
        possible, impossible = got[rates[5] > 1], got[rates[5] == 0]
        least = np.min(possible) if np.all(np.isfinite(possible)) else np.nan
        assert holds(np.all(impossible < least), "Stimuli at which a neuron that fired has rate 0 are not ruled out.")
