function area = reach_area(cell, spine_length)
step = spine_length / 20;
area = nnz(reach_map(cell, spine_length, step)) * step^2;
end
