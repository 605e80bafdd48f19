function fig = draw_arbor(cell, spine_length)
% Without NaN between the segments plot joins the end of each to the start of the next.
% LOSES: test_no_stray_lines
[child, parent] = segments(cell);
xy = cell.xyz(:, 1:2);
ends = [xy(parent, :), xy(child, :)].';
neurite = xy(cell.kind ~= 1, :);
corners = convhull(neurite(:, 1), neurite(:, 2));

fig = figure();
plot(reshape(ends(1:2:end, :), 1, []), reshape(ends(2:2:end, :), 1, []), 'k-');
hold on
plot(neurite(corners, 1), neurite(corners, 2), 'r--');
hold off
axis equal
xlabel('x (\mum)');
ylabel('y (\mum)');
end
