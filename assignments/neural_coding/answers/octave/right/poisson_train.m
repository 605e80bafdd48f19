function spikes = poisson_train(rate, duration, seed, t_ref)
% Exponential intervals, more of them than will be needed; the dead time comes after a spike, so not before the first.
rng(seed);
enough = ceil(rate * duration + 10 * sqrt(rate * duration) + 20);
intervals = -log(rand(1, enough)) / rate + t_ref;
spikes = cumsum(intervals) - t_ref;
spikes = spikes(spikes < duration);
end
