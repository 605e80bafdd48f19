from autograder.checking import array, close, hidden, public, question

pytestmark = question("rest_stability")


@public(points=2)
def test_rest_without_current(student):
    """Without current the fixed point lies just above -65 mV and is stable."""
    assert close(array(student.resting_state(0.0), (4,), what="fixed point")[0], -64.996, abs=0.002, what="v")
    growth = student.rest_growth_rate(0.0)
    assert close(growth, -0.15, abs=0.15, what="growth rate")


@hidden(points=2, hint="fixed-point")
def test_fixed_point_at_any_current(student, reference, rng):
    """The fixed point is right at weak, middling and strong currents, stable or not.

    With the usual conductances and with others, which move its voltage by 0.15 mV or more.
    """
    for low, high in ((-0.05, 0.05), (0.12, 0.4), (0.6, 1.4), (1.7, 2.5)):
        current, g_na, g_k = rng.uniform(low, high), rng.uniform(1.3, 1.5), rng.uniform(0.27, 0.33)
        for conductances in ((), (g_na, g_k)):
            got = array(student.resting_state(current, *conductances), (4,), what="fixed point")
            want = reference.resting_state(current, *conductances)
            assert close(got[0], want[0], abs=0.02, what="voltage of the fixed point")
            assert close(got[1:], want[1:], abs=1e-3, what="gates at the fixed point")


@hidden(points=2, hint="jacobian")
def test_growth_rate_at_any_current(student, reference, rng, credit):
    """Perturbations of the fixed point grow or decay at the right rate.

    Two per cent and 1e-3 per ms, so that 18 mV instead of 1/0.0556 in beta_m passes.
    """
    for share, low, high in ((0.25, 0.0, 0.08), (0.25, 0.12, 0.5), (0.25, 0.6, 1.4), (0.25, 1.7, 2.5)):
        with credit(share):
            for current in rng.uniform(low, high, 4):
                g_na, g_k = rng.uniform(1.15, 1.25), rng.uniform(0.34, 0.38)
                got = student.rest_growth_rate(current, g_na, g_k)
                want = reference.rest_growth_rate(current, g_na, g_k)
                assert close(got, want, rel=0.02, abs=1e-3, what="growth rate")
