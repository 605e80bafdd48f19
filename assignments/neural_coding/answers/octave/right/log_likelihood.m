function log_like = log_likelihood(counts, rates, duration)
expected = rates * duration;
terms = counts(:) .* log(expected);
terms(isnan(terms)) = 0;  % 0 log 0: silence of a neuron that is silent there
log_like = sum(terms - expected, 1);
end
