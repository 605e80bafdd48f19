function answer = is_fixed_point(weights, state)
%IS_FIXED_POINT Every unit agrees with its field.
answer = all(weights * state(:) .* state(:) > -1e-9);
end
