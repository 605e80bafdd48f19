function fig = plot_recall(pattern, cue, recalled, shape)
%PLOT_RECALL Three images side by side. Pictures are flattened row by row, and reshape fills columns.
states = {pattern, cue, recalled};
names = {'stored pattern', 'cue', 'recalled'};
fig = figure();
colormap(flipud(gray()));
for k = 1:3
    subplot(1, 3, k);
    imagesc(reshape(states{k}, shape(2), shape(1)).', [-1 1]);
    axis image
    set(gca, 'xtick', [], 'ytick', []);
    title(names{k});
end
end
