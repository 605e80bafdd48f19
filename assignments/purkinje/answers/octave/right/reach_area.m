function area = reach_area(cell, spine_length)
[covered, x] = reach_map(cell, spine_length);
area = nnz(covered) * (x(2) - x(1))^2;
end
