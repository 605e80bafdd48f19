function err = ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed)
% All trials at once: rows are trials, columns neurons or candidates.
rng(seed);
preferred = preferred(:);
counts = poisson_counts(repmat(duration * gaussian_tuning(s_true, preferred, r_max, sigma).', n_trials, 1));
expected = duration * gaussian_tuning(s(:).', preferred, r_max, sigma);
log_like = counts * log(max(expected, realmin)) - sum(expected, 1);
[~, best] = max(log_like, [], 2);
err = sqrt(mean((s(best(:)) - s_true).^2));
end
