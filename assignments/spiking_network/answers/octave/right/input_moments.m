function [mu, sigma] = input_moments(rate, g, nu_ext, n_synapses, weight, gamma, tau_m)
%INPUT_MOMENTS Means add with their signs, variances with their squares.
per_tau = n_synapses * tau_m / 1000;
mu = weight * per_tau * (nu_ext + rate .* (1 - gamma * g));
sigma = weight * sqrt(per_tau * (nu_ext + rate .* (1 + gamma * g.^2)));
end
