function adjacency = equal_density_graph(n, m, seed)
% randi draws some places twice, and they are one connection.
% LOSES: test_equal_density_graph, test_every_place_is_as_likely
rng(seed);
places = find(~eye(n));
adjacency = zeros(n);
adjacency(places(randi(numel(places), 1, m))) = 1;
end
