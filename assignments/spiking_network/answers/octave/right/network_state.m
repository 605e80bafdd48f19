function name = network_state(times, neurons, n_neurons, t_start, t_stop, chi_split, cv_split)
%NETWORK_STATE Bins of 2 ms and at least three intervals.
cv = interval_cv(times, neurons, n_neurons, t_start, t_stop, 3);
if isnan(cv) || mean_rate(times, n_neurons, t_start, t_stop) < 0.5
    name = 'silent';
    return
end
name = 'AR';
if synchrony_index(times, neurons, n_neurons, t_start, t_stop, 2) > chi_split
    name(1) = 'S';
end
if cv > cv_split
    name(2) = 'I';
end
end
