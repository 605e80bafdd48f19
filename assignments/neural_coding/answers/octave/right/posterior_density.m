function density = posterior_density(log_like, s, prior)
weight = exp(log_like - max(log_like)) .* prior;  % exp of the log-likelihood itself would be 0 everywhere
density = weight / (sum(weight) * (s(2) - s(1)));
end
