function answer = is_fixed_point(weights, state)
% A row times the weights: the fields that the units send, not those that they feel.
% LOSES: test_fixed_points
answer = all(state(:).' * weights .* state(:).' > -1e-9);
end
