function [times, neurons] = simulate_network(g, eta, n_neurons, weight, delay, t_stop, dt, seed)
%SIMULATE_NETWORK Network, external input and a spread of initial potentials; then as in run_network.
tau_m = 20;      % ms
theta = 20;      % mV
v_reset = 10;    % mV
t_ref = 2;       % ms
epsilon = 0.1;
n_exc = round(0.8 * n_neurons);
c_exc = round(epsilon * n_exc);
sources = random_connectivity(n_exc, n_neurons - n_exc, epsilon, seed);
weights = weight_matrix(sources, n_exc, weight, g);
external = eta * threshold_rate(weight, c_exc, theta, tau_m) * c_exc;   % Hz, all synapses of a neuron
drive = weight * poisson_drive(external, n_neurons, t_stop, dt, seed + 1);
start = theta * rand(n_neurons, 1);
[times, neurons] = integrate(weights, drive, start, delay, dt, tau_m, theta, v_reset, t_ref);
end
