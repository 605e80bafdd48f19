function kernel = correlated_kernel(stimulus, dt, counts, n_lags)
n = numel(stimulus);
stimulus = stimulus(:);
covariance = zeros(1, n_lags);
for lag = 0:n_lags-1
    covariance(lag + 1) = stimulus(1+lag:n).' * stimulus(1:n-lag) / (n - lag);
end
rate = mean(counts) / dt;
kernel = toeplitz(covariance) \ (rate * spike_triggered_average(stimulus, counts, n_lags).') / dt;
end
