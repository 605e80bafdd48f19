function order = branch_order(cell)
% From the root outwards: a child of a branch point is one higher than its parent.
order = zeros(size(cell.parent));
branches = false(size(cell.parent));
branches(branch_points(cell) + 1) = true;
for node = root_first(cell)
    above = cell.parent(node) + 1;
    if above > 0
        order(node) = order(above) + branches(above);
    end
end
end
