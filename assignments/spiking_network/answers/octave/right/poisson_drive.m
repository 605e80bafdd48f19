function counts = poisson_drive(rate, n_neurons, t_stop, dt, seed)
%POISSON_DRIVE A uniform number is turned into a count: the number of n with P(count <= n) below it.
average = rate * dt / 1000;
rand('twister', seed);
uniform = rand(round(t_stop / dt), n_neurons);
counts = zeros(size(uniform));
n = 0;
probability = exp(-average);
at_most = probability;
left = uniform > at_most;
while any(left(:)) && probability > 1e-17
    counts(left) = counts(left) + 1;
    n = n + 1;
    probability = probability * average / n;
    at_most = at_most + probability;
    left = uniform > at_most;
end
end
