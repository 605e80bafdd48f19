function chi = synchrony_index(times, neurons, n_neurons, t_start, t_stop, bin_width)
% mean(counts, 2) averages each neuron over time; the population rate is the average over neurons, mean(counts, 1).
% LOSES: test_lockstep_and_taking_turns, test_volleys_with_jitter, test_silent_neurons_bins_and_window, test_lockstep, test_four_states, test_splits
counts = spike_counts(times, neurons, n_neurons, t_start, t_stop, bin_width);
individual = mean(var(counts, 1, 2));
chi = 0;
if individual > 0
    chi = sqrt(var(mean(counts, 2), 1) / individual);
end
end
