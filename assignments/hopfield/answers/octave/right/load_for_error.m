function alpha = load_for_error(err)
%LOAD_FOR_ERROR one_step_error solved for the load.
alpha = 0.5 ./ erfcinv(2 * err).^2;
end
