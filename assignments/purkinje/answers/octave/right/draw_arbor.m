function fig = draw_arbor(cell, spine_length)
% Thicker lines for higher orders, one object each: NaN parts the segments of a line.
[child, parent] = segments(cell);
[covered, x, y] = reach_map(cell, spine_length, spine_length / 5);
xy = cell.xyz(:, 1:2);
order = strahler_order(cell);

fig = figure();
imagesc(x, y, covered);
colormap([1 1 1; 0.81 0.89 0.95]);
hold on
for k = 1:max(order)
    here = order(child) == k;
    ends = [xy(parent(here), :), xy(child(here), :), nan(nnz(here), 2)].';
    plot(reshape(ends(1:2:end, :), 1, []), reshape(ends(2:2:end, :), 1, []), ...
        'k-', 'LineWidth', 0.3 + 0.5 * k, 'HandleVisibility', 'off');
end
neurite = xy(cell.kind ~= 1, :);
corners = convhull(neurite(:, 1), neurite(:, 2));
plot(neurite(corners, 1), neurite(corners, 2), '--', 'Color', [0.45 0.45 0.45], 'DisplayName', 'convex hull');
hold off
axis xy
axis equal
xlabel('x (\mum)');
ylabel('y (\mum)');
legend('show');
end
