function states = settle(weights, states, orders)
% The whole matrix at once, as one would in MATLAB: no unit sees the changes of the others.
% LOSES: test_one_sweep, test_many_sweeps, test_recall_probability, test_recall_error, test_forgetting_curve
for k = 1:size(orders, 1)
    field = weights * states;
    felt = abs(field) > 1e-9;
    states(felt) = sign(field(felt));
end
end
