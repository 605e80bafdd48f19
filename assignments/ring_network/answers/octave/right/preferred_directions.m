function theta = preferred_directions(n)
%PREFERRED_DIRECTIONS A row; pi itself is not among them.
theta = -pi + 2 * pi * (0:n-1) / n;
end
