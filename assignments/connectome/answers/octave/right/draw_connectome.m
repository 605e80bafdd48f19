function fig = draw_connectome(names, chemical, gap, kinds)
% On a circle, kind beside kind: no chord passes through a third neuron.
known = {'sensory', 'interneuron', 'motor', 'polymodal'};
colours = [0.85 0.38 0.17; 0.23 0.44 0.71; 0.24 0.60 0.31; 0.56 0.35 0.66];
n = numel(names);
[~, kind] = ismember(kinds, known);
[~, order] = sort(kind);
turn(order) = 2 * pi * (0:n-1) / n;
x = cos(turn);
y = sin(turn);

fig = figure();
hold on
[from, to] = find(triu(undirected_union(chemical, gap)));
gaps = nan(1, numel(from));  % part one line from the next
plot(reshape([x(from); x(to); gaps], 1, []), reshape([y(from); y(to); gaps], 1, []), ...
    'Color', [0.8 0.8 0.8], 'HandleVisibility', 'off');
for k = 1:numel(known)
    mine = kind == k;
    scatter(x(mine), y(mine), 30, colours(k, :), 'filled', 'DisplayName', known{k});
end
hold off
axis equal
axis off
legend('show', 'Location', 'northeastoutside');
end
