function [covered, x, y] = reach_map(cell, reach, step)
% Which pixels of width step lie within reach of a segment seen along z.
[child, parent] = segments(cell);
xy = cell.xyz(:, 1:2);
low = min(xy, [], 1) - reach - step;
high = max(xy, [], 1) + reach + step;
x = low(1):step:high(1);
y = low(2):step:high(2);
covered = false(numel(y), numel(x));
for k = 1:numel(child)
    from = xy(parent(k), :);
    along = xy(child(k), :) - from;
    % only the pixels around the segment are looked at
    columns = between(x, from(1), along(1), reach);
    rows = between(y, from(2), along(2), reach);
    dx = x(columns) - from(1);
    dy = y(rows).' - from(2);
    fraction = (dx * along(1) + dy * along(2)) / max(along * along.', eps);
    fraction = min(max(fraction, 0), 1);  % the nearest point of the segment
    near = (dx - fraction * along(1)).^2 + (dy - fraction * along(2)).^2 <= reach^2;
    covered(rows, columns) = covered(rows, columns) | near;
end
end

function places = between(grid, from, along, reach)
places = grid >= min(from, from + along) - reach & grid <= max(from, from + along) + reach;
end
