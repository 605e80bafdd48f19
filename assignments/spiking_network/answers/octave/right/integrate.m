function [times, neurons] = integrate(weights, drive, v, delay, dt, tau_m, theta, v_reset, t_ref)
%INTEGRATE The time loop, all neurons at once: one column of fired for each step.
% What arrives now was fired a delay ago; only the columns of those who fired are added up.
n_delay = round(delay / dt);
n_ref = round(t_ref / dt);
decay = exp(-dt / tau_m);
drive = drive.';   % a step's input lies together in memory
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
[neurons, steps] = find(fired);   % column by column: in the order of time
neurons = neurons - 1;
times = dt * (steps - 1);
end
