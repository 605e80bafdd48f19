import numpy as np
from autograder.checking import array, close, public, question

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
