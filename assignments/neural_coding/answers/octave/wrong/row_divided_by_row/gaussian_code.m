function [fisher, ml_error, bayes_error, information] = gaussian_code(w, sigma, sigma_0)
% A row divided by a row is one number, that of least squares; with one neuron nobody notices.
% LOSES: test_fisher_information_of_the_code, test_errors_of_the_code, test_mutual_information
fisher = sum((w / sigma).^2);
ml_error = 1 / fisher;
bayes_error = 1 / (fisher + 1 / sigma_0^2);
information = 0.5 * log(1 + sigma_0^2 * fisher);
end
