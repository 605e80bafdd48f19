function rate = siegert_rate(mu, sigma, tau_m, theta, v_reset, t_ref)
% The formula as it stands: for little noise exp(u^2) is Inf where 1 + erf(u) is 0, and the product NaN.
% LOSES: test_almost_noise_free, test_more_input_more_spikes, test_little_noise_above_threshold, test_other_proportions
mu = mu + 0 * sigma;
rate = zeros(size(mu));
for k = 1:numel(mu)
    low = (v_reset - mu(k)) / sigma(k);
    high = (theta - mu(k)) / sigma(k);
    area = quadgk(@(u) exp(u.^2) .* (1 + erf(u)), low, high);
    rate(k) = 1000 / (t_ref + tau_m * sqrt(pi) * area);
end
end
