function [times, neurons] = simulate_network(g, eta, n_neurons, weight, delay, t_stop, dt, seed)
% Sparse weights, input drawn step by step, spikes collected as they come.
n_exc = round(0.8 * n_neurons);
sources = random_connectivity(n_exc, n_neurons - n_exc, 0.1, seed);
weights = sparse(weight_matrix(sources, n_exc, weight, g));
c_exc = round(0.1 * n_exc);
average = eta * threshold_rate(weight, c_exc, 20, 20) * c_exc * dt / 1000;
randp('twister', seed + 1);
lag = round(delay / dt);
waiting = zeros(n_neurons, lag);
v = 20 * rand(n_neurons, 1);
free = zeros(n_neurons, 1);
times = {};
neurons = {};
for k = 0:round(t_stop / dt) - 1
    slot = mod(k, lag) + 1;
    v = v * exp(-dt / 20) + weight * randp(average, n_neurons, 1) + waiting(:, slot);
    v(free > k) = 10;
    fired = find(v >= 20);
    v(fired) = 10;
    free(fired) = k + 1 + round(2 / dt);
    waiting(:, slot) = full(sum(weights(:, fired), 2));
    times{end+1} = repmat(k * dt, numel(fired), 1);
    neurons{end+1} = fired - 1;
end
times = vertcat(times{:});
neurons = int32(vertcat(neurons{:}));
end
