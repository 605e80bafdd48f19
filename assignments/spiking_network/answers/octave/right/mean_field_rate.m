function rate = mean_field_rate(g, eta, n_synapses, weight, gamma)
%MEAN_FIELD_RATE Nobody fires faster than 1 / t_ref: come down from there to the first change of sign.
nu_ext = eta * threshold_rate(weight, n_synapses, 20, 20);
excess = @(rate) rate_out(rate, g, nu_ext, n_synapses, weight, gamma) - rate;
trial = [0, logspace(-6, log10(500), 600)];
last = find(excess(trial) >= 0, 1, 'last');
rate = fzero(excess, trial(last:last+1));
end

function rate = rate_out(rate, g, nu_ext, n_synapses, weight, gamma)
[mu, sigma] = input_moments(rate, g, nu_ext, n_synapses, weight, gamma, 20);
rate = siegert_rate(mu, sigma, 20, 20, 10, 2);
end
