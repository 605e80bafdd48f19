function weights = weight_matrix(sources, n_exc, weight, g)
%WEIGHT_MATRIX Row i receives from those that row i of sources lists.
n_neurons = size(sources, 1);
jumps = weight * ones(size(sources));
jumps(sources >= n_exc) = -g * weight;
receivers = repmat((1:n_neurons).', 1, size(sources, 2));
weights = zeros(n_neurons);
weights(sub2ind(size(weights), receivers, sources + 1)) = jumps;
end
