function flat = project(xyz, direction)
% The null space of a row vector is the plane perpendicular to it.
flat = xyz * null(direction(:).');
end
