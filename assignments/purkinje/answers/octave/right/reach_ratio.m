function ratio = reach_ratio(cell, spine_length)
ratio = reach_area(cell, spine_length) / hull_area(cell);
end
