function [c_ratio, l_ratio, sigma] = small_world(adjacency, n_random, seed)
rng(seed);
seeds = randi(2^31 - 1, 1, n_random);
c = zeros(1, n_random);
l = zeros(1, n_random);
for k = 1:n_random
    graph = random_graph(size(adjacency, 1), sum(adjacency(:)) / 2, seeds(k));
    c(k) = mean(clustering(graph));
    l(k) = mean_path_length(graph);
end
c_ratio = mean(clustering(adjacency)) / mean(c);
l_ratio = mean_path_length(adjacency) / mean(l);
sigma = c_ratio / l_ratio;
end
