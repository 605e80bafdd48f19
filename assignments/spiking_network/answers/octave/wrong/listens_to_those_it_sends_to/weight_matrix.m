function weights = weight_matrix(sources, n_exc, weight, g)
% The matrix is transposed: rows send and columns receive.
% LOSES: test_weights_of_three_neurons, test_weight_matrix, test_busy_without_inhibition, test_rate, test_irregularity, test_rate_and_cv
n_neurons = size(sources, 1);
weights = zeros(n_neurons);
for i = 1:n_neurons
    for j = sources(i, :) + 1
        if j <= n_exc
            weights(j, i) = weight;
        else
            weights(j, i) = -g * weight;
        end
    end
end
end
