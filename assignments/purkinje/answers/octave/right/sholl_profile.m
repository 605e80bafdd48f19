function crossings = sholl_profile(cell, radii)
% Segments with one end inside the sphere and the other outside; columns are spheres.
[child, parent] = segments(cell);
distance = vecnorm(cell.xyz - cell.xyz(cell.parent == -1, :), 2, 2);
inside = distance < radii(:).';
crossings = sum(inside(child, :) ~= inside(parent, :), 1);
end
