function coefficient = clustering(adjacency)
triangles = sum((adjacency * adjacency) .* adjacency, 2) / 2;
degree = sum(adjacency, 2);
coefficient = triangles ./ max(degree .* (degree - 1) / 2, 1);
end
