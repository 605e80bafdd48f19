function [rate, cv] = rate_cv_sweep(g_values, eta_values, n_neurons, weight, t_start, t_stop, seed)
%RATE_CV_SWEEP A row for each external input, a column for each g.
rate = zeros(numel(eta_values), numel(g_values));
cv = rate;
for row = 1:numel(eta_values)
    for column = 1:numel(g_values)
        [times, neurons] = simulate_network(g_values(column), eta_values(row), n_neurons, weight, ...
                                            1.8, t_stop, 0.1, seed);
        rate(row, column) = mean_rate(times, n_neurons, t_start, t_stop);
        cv(row, column) = interval_cv(times.', neurons.', n_neurons, t_start, t_stop, 3);
    end
end
end
