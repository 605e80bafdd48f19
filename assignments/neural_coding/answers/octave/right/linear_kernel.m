function kernel = linear_kernel(stimulus, dt, counts, n_lags)
rate = mean(counts) / dt;
power = var(stimulus) * dt;  % height of the white spectrum
kernel = rate * spike_triggered_average(stimulus, counts, n_lags) / power;
end
