function adjacency = equal_density_graph(n, m, seed)
rng(seed);
places = find(~eye(n));
adjacency = zeros(n);
adjacency(places(randperm(numel(places), m))) = 1;
end
