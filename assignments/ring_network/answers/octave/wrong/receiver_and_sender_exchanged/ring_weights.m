function weights = ring_weights(n, j0, j1, gamma)
% The row minus the column instead of the column minus the row: the sine term points backwards.
% LOSES: test_weights
theta = preferred_directions(n);
x = theta - theta.';
weights = (j0 + j1 * cos(x) + gamma * j1 * sin(x)) / n;
end
