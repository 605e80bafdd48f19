function rate = threshold_rate(weight, n_synapses, theta, tau_m)
%THRESHOLD_RATE The mean input weight * n_synapses * rate * tau_m is theta.
rate = 1000 * theta / (weight * n_synapses * tau_m);
end
