function counts = spike_counts(times, neurons, n_neurons, t_start, t_stop, bin_width)
%SPIKE_COUNTS A row for each neuron, a column for each bin that lies wholly in the window.
% Times such as 0.3 are not exact; 1e-9 keeps them in their bins.
n_bins = floor((t_stop - t_start) / bin_width + 1e-9);
bin = floor((times(:) - t_start) / bin_width + 1e-9) + 1;
inside = bin >= 1 & bin <= n_bins;
neurons = neurons(:) + 1;
counts = accumarray([neurons(inside), bin(inside)], 1, [n_neurons, n_bins]);
end
