function weights = hebbian_weights(patterns)
% A sparse matrix, the diagonal taken out by indices.
weights = sparse(patterns.' * patterns / size(patterns, 2));
weights(1:size(weights, 1)+1:end) = 0;
end
