function average = mean_path_to_soma(cell)
path = path_to_soma(cell);
average = mean(path(cell.kind ~= 1));
end
