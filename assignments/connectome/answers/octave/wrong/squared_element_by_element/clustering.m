function coefficient = clustering(adjacency)
% The square taken element by element, so that no path of two steps is counted.
% LOSES: test_clustering_of_a_triangle_with_a_tail, test_clustering_of_a_network, test_a_ring_with_shortcuts
triangles = sum(adjacency.^2 .* adjacency, 2) / 2;
degree = sum(adjacency, 2);
coefficient = triangles ./ max(degree .* (degree - 1) / 2, 1);
end
