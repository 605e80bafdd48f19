function path = path_to_soma(cell)
path = zeros(size(cell.parent));
for node = root_first(cell)
    above = cell.parent(node) + 1;
    if above > 0
        path(node) = path(above) + norm(cell.xyz(node, :) - cell.xyz(above, :));
    end
end
end
