function answer = is_fixed_point(weights, state)
% 1 and 0 for true and false.
answer = 0;
if isequal(any(state .* (state * weights.') < -1e-9), false)
    answer = 1;
end
end
