function e = energy(weights, state)
% Pairs by broadcasting, summed twice.
e = -sum(sum(weights .* state .* state.')) / 2;
end
