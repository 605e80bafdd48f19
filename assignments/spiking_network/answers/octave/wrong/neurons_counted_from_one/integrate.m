function [times, neurons] = integrate(weights, drive, v, delay, dt, tau_m, theta, v_reset, t_ref)
% Rows of the raster, not neurons: they count from 1.
% LOSES: test_two_neurons, test_chain, test_coincident_inputs_add_up, test_refractory_in_the_network, test_random_network, test_silent_row, test_rate_and_cv
n_delay = round(delay / dt);
n_ref = round(t_ref / dt);
decay = exp(-dt / tau_m);
drive = drive.';
n_steps = size(drive, 2);
fired = false(numel(v), n_steps);
refractory_until = zeros(numel(v), 1);
for k = 1:n_steps
    v = v * decay + drive(:, k);
    if k > n_delay && any(fired(:, k - n_delay))
        v = v + sum(weights(:, fired(:, k - n_delay)), 2);
    end
    v(refractory_until >= k) = v_reset;
    now = v >= theta;
    v(now) = v_reset;
    refractory_until(now) = k + n_ref;
    fired(:, k) = now;
end
[neurons, steps] = find(fired);
times = dt * (steps - 1);
end
