function count = number_of_children(cell)
% Of every point, as a column.
above = cell.parent(:) + 1;
count = accumarray(above(above > 0), 1, [numel(above) 1]);
end
