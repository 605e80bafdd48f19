from autograder.checking import public, question, spikes

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
