import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("adaptation")


@public(points=1)
def test_without_adaptation(student):
    """With no jump the rate is that of the neuron without adaptation, and 0 below threshold."""
    got = student.adapting_lif_rate([0.5, 1.0, 2.0], 0.0, 10.0, 200.0)
    assert close(got, [0.0, 0.0, 100 / np.log(2)], rel=2e-3, what="firing rate")


@hidden(points=5, hint="adaptation-self-consistent")
def test_implicit_f_i_equation(student, reference, rng, credit):
    """The steady rate solves the implicit equation of voltage and adaptation together.

    Half a per cent, so that a careful simulation to the steady state passes as well.
    """
    for share, jump in ((0.5, rng.uniform(0.05, 0.2)), (0.5, rng.uniform(0.5, 1.5))):
        with credit(share):
            current = np.append(rng.uniform(1.02, 1.04), rng.uniform(1.3, 4.0, 4))
            tau_m, tau_a = rng.uniform(8, 20), rng.uniform(100, 300)
            got = student.adapting_lif_rate(current, jump, tau_m, tau_a)
            want = reference.adapting_lif_rate(current, jump, tau_m, tau_a)
            assert close(got, want, rel=5e-3, what="firing rate")
            got = student.adapting_lif_rate(float(current[1]), jump, tau_m, tau_a)
            assert close(got, want[1], rel=5e-3, what="firing rate")
