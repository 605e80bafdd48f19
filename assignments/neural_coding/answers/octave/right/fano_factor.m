function fano = fano_factor(spikes, duration, window)
n_windows = floor(duration / window + 1e-9);  % 10.0 / 0.1 must be 100 windows
counts = count_between(spikes, (0:n_windows) * window);
fano = var(counts) / mean(counts);
end
