function rows = tips(cell)
rows = find(cell.kind(:) ~= 1 & number_of_children(cell) == 0) - 1;
end
