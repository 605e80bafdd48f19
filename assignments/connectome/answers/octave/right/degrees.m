function [in_degree, out_degree] = degrees(adjacency)
in_degree = sum(adjacency ~= 0, 1);
out_degree = sum(adjacency ~= 0, 2);
end
