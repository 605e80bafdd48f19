from autograder.checking import close, holds, public, question

pytestmark = question("rates")


@public(points=1)
def test_count_by_hand(student):
    """Six spikes of three neurons in 100 ms are 20 Hz."""
    got = student.mean_rate([5.0, 20.0, 40.0, 41.0, 70.0, 90.0], 3, 0.0, 100.0)
    assert close(got, 20.0, what="mean rate")


@public(points=1)
def test_three_bins(student):
    """Bins of 10 ms from 100 to 130 ms have their middles at 105, 115 and 125 ms."""
    got = student.population_rate([101.0, 109.0, 125.0], 2, 100.0, 130.0, bin_width=10.0)
    assert holds(isinstance(got, (tuple, list)) and len(got) == 2, "Two arrays were asked for: middles and rates.")
    assert close(got[0], [105.0, 115.0, 125.0], what="middle of the bins")
    assert close(got[1], [100.0, 0.0, 50.0], abs=1e-9, what="population rate")
    # a spike on an edge belongs to the bin that begins there; a fourth bin would not end before 139.995 ms
    got = student.population_rate([100.0, 109.995, 110.0], 1, 100.0, 139.995, bin_width=10.0)
    assert close(got[0], [105.0, 115.0, 125.0], what="middle of the bins")
    assert close(got[1], [200.0, 100.0, 0.0], abs=1e-9, what="population rate")
