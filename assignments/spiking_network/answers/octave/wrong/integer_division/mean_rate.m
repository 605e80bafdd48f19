function rate = mean_rate(times, n_neurons, t_start, t_stop)
% Counts in an integer class: every quotient is rounded, and the rate with it.
% LOSES: test_window_and_silent_neurons
spikes = int32(sum(times >= t_start & times < t_stop));
rate = 1000 * spikes / int32(n_neurons * (t_stop - t_start));
end
