function area = hull_area(cell)
xy = cell.xyz(cell.kind ~= 1, 1:2);
corners = convhull(xy(:, 1), xy(:, 2));
area = polyarea(xy(corners, 1), xy(corners, 2));
end
