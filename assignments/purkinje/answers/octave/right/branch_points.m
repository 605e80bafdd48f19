function rows = branch_points(cell)
rows = find(cell.kind(:) ~= 1 & number_of_children(cell) >= 2) - 1;
end
