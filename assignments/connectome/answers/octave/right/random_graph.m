function adjacency = random_graph(n, m, seed)
rng(seed);
pairs = find(triu(ones(n), 1));
adjacency = zeros(n);
adjacency(pairs(randperm(numel(pairs), m))) = 1;
adjacency = adjacency + adjacency.';
end
