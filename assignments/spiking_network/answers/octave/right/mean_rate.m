function rate = mean_rate(times, n_neurons, t_start, t_stop)
%MEAN_RATE Spikes per neuron and second.
inside = times >= t_start & times < t_stop;
rate = 1000 * sum(inside) / (n_neurons * (t_stop - t_start));
end
