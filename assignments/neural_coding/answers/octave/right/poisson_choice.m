function right = poisson_choice(mean_noise, mean_signal)
largest = max(mean_noise, mean_signal);
n = 0:ceil(largest + 12 * sqrt(largest) + 30);
probability = @(average) exp(n * log(max(average, realmin)) - average - gammaln(n + 1));
noise = probability(mean_noise);
right = sum(probability(mean_signal) .* (cumsum(noise) - 0.5 * noise));
end
