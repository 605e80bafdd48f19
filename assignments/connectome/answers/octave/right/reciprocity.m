function [observed, expected] = reciprocity(adjacency)
n = size(adjacency, 1);
density = nnz(adjacency) / (n * (n - 1));
observed = nnz(adjacency & adjacency.') / 2;
expected = n * (n - 1) / 2 * density^2;
end
