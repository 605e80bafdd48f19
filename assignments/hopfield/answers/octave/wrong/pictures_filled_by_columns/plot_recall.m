function fig = plot_recall(pattern, cue, recalled, shape)
% reshape fills columns, but the pictures are flattened row by row.
% LOSES: test_pictures
states = {pattern, cue, recalled};
names = {'stored pattern', 'cue', 'recalled'};
fig = figure();
for k = 1:3
    subplot(1, 3, k);
    imagesc(reshape(states{k}, shape));
    axis image
    title(names{k});
end
end
