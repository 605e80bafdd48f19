function [times, neurons] = run_network(weights, drive, delay, dt, tau_m, theta, v_reset, t_ref)
%RUN_NETWORK All neurons start at rest.
start = zeros(size(weights, 1), 1);
[times, neurons] = integrate(weights, drive, start, delay, dt, tau_m, theta, v_reset, t_ref);
end
