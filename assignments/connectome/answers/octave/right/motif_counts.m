function counts = motif_counts(adjacency)
% Reciprocal pairs, feed-forward loops, three-cycles.
one_way = adjacency .* ~adjacency.';
two_steps = one_way * one_way;
counts = [nnz(adjacency & adjacency.') / 2, sum(sum(two_steps .* one_way)), sum(sum(two_steps .* one_way.')) / 3];
end
