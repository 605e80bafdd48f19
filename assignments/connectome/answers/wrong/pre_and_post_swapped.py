"""Rows are taken to receive."""

LOSES = ["test_partners_in_a_chain", "test_partners_in_a_network", "test_synaptic_input"]


def partners(names, chemical, neuron):
    chemical, i = np.asarray(chemical), list(names).index(neuron)
    after = [names[j] for j in np.flatnonzero(chemical[:, i])]
    return [names[j] for j in np.flatnonzero(chemical[i])], after


def synaptic_input(chemical, rates):
    return np.asarray(chemical) @ np.asarray(rates)
