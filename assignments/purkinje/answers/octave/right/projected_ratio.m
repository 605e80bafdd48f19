function ratio = projected_ratio(cell, direction, spine_length)
cell.xyz = [project(cell.xyz, direction), zeros(numel(cell.kind), 1)];
ratio = reach_ratio(cell, spine_length);
end
