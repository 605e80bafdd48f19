function fig = plot_recall_probability(fractions, loads, average, sem)
%PLOT_RECALL_PROBABILITY A curve with error bars for each load.
fig = figure();
hold on
names = cell(1, numel(loads));
for k = 1:numel(loads)
    errorbar(fractions, average(k, :), sem(k, :));
    names{k} = sprintf('P = %d', loads(k));
end
ylim([-0.05 1.05]);
xlabel('fraction of units flipped in the cue (no unit)');
ylabel('probability of perfect recall (no unit)');
legend(names);
end
