function [variance, raw_fourth, central_fourth, excess_kurtosis] = poisson_count_moments(mean)
variance = mean;
raw_fourth = mean^4 + 6 * mean^3 + 7 * mean^2 + mean;
central_fourth = 3 * mean^2 + mean;
excess_kurtosis = 1 / mean;
end
