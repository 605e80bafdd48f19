function [fisher, ml_error, bayes_error, information] = gaussian_code(w, sigma, sigma_0)
fisher = sum((w(:) ./ sigma(:)).^2);
ml_error = 1 / fisher;
bayes_error = 1 / (fisher + 1 / sigma_0^2);
information = 0.5 * log(1 + sigma_0^2 * fisher);
end
