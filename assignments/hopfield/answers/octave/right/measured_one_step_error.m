function err = measured_one_step_error(weights, patterns)
%MEASURED_ONE_STEP_ERROR Row mu of the fields belongs to pattern mu.
fields = patterns * weights.';
wrong = fields .* patterns < -1e-9;
err = mean(wrong(:));
end
