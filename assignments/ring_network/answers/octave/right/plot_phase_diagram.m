function fig = plot_phase_diagram(j0, j1, phases, limit)
%PLOT_PHASE_DIAGRAM The map with J1 upwards, its boundaries, and the names of the phases.
names = {'homogeneous', 'bump', 'runaway'};
fig = figure();
imagesc(j0, j1, phases, [0 2]);
axis xy
colormap([0.87 0.91 0.95; 0.96 0.78 0.62; 0.79 0.79 0.79]);
hold on
edges = [plot(limit, j1, 'k'), plot([min(j0) 1], [2 2], 'r')];
for which = 0:2
    [row, column] = find(phases == which);
    if ~isempty(row)
        text(mean(j0(column)), mean(j1(row)), names{which + 1}, 'horizontalalignment', 'center');
    end
end
xlabel('uniform coupling J_0 (no unit)');
ylabel('cosine coupling J_1 (no unit)');
legend(edges, 'amplitude instability', 'J_1 = 2');
end
