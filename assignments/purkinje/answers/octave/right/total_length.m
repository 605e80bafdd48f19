function total = total_length(cell)
% The links to the soma count, too.
[child, parent] = segments(cell);
total = sum(vecnorm(cell.xyz(child, :) - cell.xyz(parent, :), 2, 2));
end
