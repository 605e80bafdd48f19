function [mutual, one_way, unconnected] = dyad_census(adjacency)
n = size(adjacency, 1);
mutual = nnz(adjacency & adjacency.') / 2;
one_way = nnz(adjacency) - 2 * mutual;
unconnected = n * (n - 1) / 2 - mutual - one_way;
end
