function order = strahler_order(cell)
% From the tips inwards, remembering the highest order among the children seen so far, and how many have it.
order = zeros(size(cell.parent));
highest = order;
how_many = order;
for node = fliplr(root_first(cell))
    if cell.kind(node) == 1, continue; end
    order(node) = max(1, highest(node) + (how_many(node) >= 2));
    above = cell.parent(node) + 1;
    if order(node) > highest(above)
        highest(above) = order(node);
        how_many(above) = 1;
    elseif order(node) == highest(above)
        how_many(above) = how_many(above) + 1;
    end
end
end
