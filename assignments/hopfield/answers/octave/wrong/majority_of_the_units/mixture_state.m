function state = mixture_state(patterns)
% Summed along the rows: one value for each pattern instead of one for each unit.
% LOSES: test_mixture_state
state = sign(sum(patterns, 2));
end
