function spikes = inhomogeneous_train(rate, dt, seed)
% Thinning: of a train at the highest rate each spike stays with the probability rate / highest.
highest = max(rate);
n = numel(rate);
candidates = poisson_train(highest, n * dt, seed, 0);
bin = min(floor(candidates / dt) + 1, n);
spikes = candidates(rand(size(candidates)) * highest < reshape(rate(bin), size(bin)));
end
