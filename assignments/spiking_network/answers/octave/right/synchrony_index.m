function chi = synchrony_index(times, neurons, n_neurons, t_start, t_stop, bin_width)
%SYNCHRONY_INDEX Variance of the mean over neurons against the mean of their variances; both in time.
counts = spike_counts(times, neurons, n_neurons, t_start, t_stop, bin_width);
individual = mean(var(counts, 1, 2));
chi = 0;
if individual > 0
    chi = sqrt(var(mean(counts, 1), 1) / individual);
end
end
