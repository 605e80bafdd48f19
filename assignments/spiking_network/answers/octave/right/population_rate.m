function [centre, rate] = population_rate(times, n_neurons, t_start, t_stop, bin_width)
%POPULATION_RATE All spikes counted as those of one neuron, then divided by the number of neurons.
counts = spike_counts(times, zeros(size(times)), 1, t_start, t_stop, bin_width);
centre = t_start + bin_width * ((1:numel(counts)) - 0.5);
rate = 1000 * counts / (n_neurons * bin_width);
end
