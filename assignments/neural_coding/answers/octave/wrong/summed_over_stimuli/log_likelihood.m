function log_like = log_likelihood(counts, rates, duration)
% Rows are neurons, and sum(..., 2) adds up the columns, the stimuli.
% LOSES: test_uneven_population, test_silent_neurons
expected = rates * duration;
terms = counts(:) .* log(expected);
terms(isnan(terms)) = 0;
log_like = sum(terms - expected, 2);
end
