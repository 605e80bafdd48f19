function average = spike_triggered_average(stimulus, counts, n_lags)
n = numel(stimulus);
spikes = counts(n_lags:n);  % those with a full history
spikes = spikes(:);
average = zeros(1, n_lags);
for lag = 0:n_lags-1
    earlier = stimulus(n_lags-lag : n-lag);
    average(lag + 1) = sum(spikes .* earlier(:)) / sum(spikes);
end
end
