function rows = branch_points(cell)
% What find returns, which counts from 1.
% LOSES: test_a_fork, test_three_tips, test_branch_points_of_fresh_arbors, test_tips_of_fresh_arbors
rows = find(cell.kind(:) ~= 1 & number_of_children(cell) >= 2);
end
