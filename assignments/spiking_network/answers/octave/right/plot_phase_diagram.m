function fig = plot_phase_diagram(g, eta, states)
%PLOT_PHASE_DIAGRAM A set of squares for each state.
fig = figure();
hold on
[across, up] = meshgrid(g, eta);
states = vertcat(states{:});   % one cell matrix, a row for each eta
names = unique(states);
for k = 1:numel(names)
    here = strcmp(states, names{k});
    plot(across(here), up(here), 's', 'markersize', 10);
end
xlabel('relative inhibition g');
ylabel('external rate \nu_{ext}/\nu_{thr}');
legend(names, 'location', 'eastoutside');
end
