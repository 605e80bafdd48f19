function crossings = sholl_profile(cell, radii)
% Spheres are columns, but the sum runs along the rows: one number a segment instead of one a sphere.
% LOSES: test_a_star, test_profiles_of_fresh_arbors, test_soma_outline_is_not_crossed
[child, parent] = segments(cell);
distance = vecnorm(cell.xyz - cell.xyz(cell.parent == -1, :), 2, 2);
inside = distance < radii(:).';
crossings = sum(inside(child, :) ~= inside(parent, :), 2);
end
