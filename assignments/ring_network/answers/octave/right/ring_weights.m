function weights = ring_weights(n, j0, j1, gamma)
%RING_WEIGHTS Receivers down the rows, senders along the columns.
theta = preferred_directions(n);
x = theta.' - theta;
weights = (j0 + j1 * cos(x) + gamma * j1 * sin(x)) / n;
end
