function scores = motif_scores(adjacency, null, n_random, seed)
rng(seed);
seeds = randi(2^31 - 1, 1, n_random);
counts = zeros(n_random, 3);
for k = 1:n_random
    if strcmp(null, 'equal_density')
        graph = equal_density_graph(size(adjacency, 1), nnz(adjacency), seeds(k));
    else
        graph = degree_preserving_graph(adjacency, seeds(k));
    end
    counts(k, :) = motif_counts(graph);
end
scores.observed = motif_counts(adjacency);
scores.mean = mean(counts, 1);
scores.sd = std(counts, 0, 1);
scores.z = (scores.observed - scores.mean) ./ scores.sd;
end
