function err = one_step_error(alpha)
%ONE_STEP_ERROR Signal 1 against Gaussian noise of variance alpha.
err = 0.5 * erfc(1 ./ sqrt(2 * alpha));
end
