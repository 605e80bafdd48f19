function information = fisher_information(s, preferred, r_max, sigma, duration)
% Rows are neurons, columns stimuli.
distance = (s(:).' - preferred(:)) / sigma;
rates = r_max * exp(-0.5 * distance.^2);
information = reshape(duration * sum(rates .* distance.^2, 1) / sigma^2, size(s));
end
