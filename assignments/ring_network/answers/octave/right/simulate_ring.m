function rates = simulate_ring(weights, drive, rates, times, tau)
%SIMULATE_RING Runge-Kutta steps of at most tau/20 between the times asked for.
slope = @(u) (max(weights * u + drive(:), 0) - u) / tau;
u = rates(:);
rates = zeros(numel(times), numel(u));
rates(1, :) = u;
for k = 2:numel(times)
    span = times(k) - times(k-1);
    steps = ceil(span / (tau / 20));
    h = span / steps;
    for step = 1:steps
        k1 = slope(u);
        k2 = slope(u + h / 2 * k1);
        k3 = slope(u + h / 2 * k2);
        k4 = slope(u + h * k3);
        u = u + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
    end
    rates(k, :) = u;
end
end
