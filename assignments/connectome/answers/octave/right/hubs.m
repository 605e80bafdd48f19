function found = hubs(names, adjacency, count)
[~, order] = sort(sum(adjacency, 1), 'descend');
found = names(order(1:count));
end
