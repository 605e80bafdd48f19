function total = total_length(cell)
% The norm of the matrix of all segments instead of the norms of its rows.
% LOSES: test_length_of_a_bend, test_length_of_fresh_arbors, test_soma_and_order_of_rows
[child, parent] = segments(cell);
total = sum(norm(cell.xyz(child, :) - cell.xyz(parent, :)));
end
