function fig = plot_recall(pattern, cue, recalled, shape)
% pcolor drops the last row and column, so one of each is added; row 0 at the top by axis ij.
states = {pattern, cue, recalled};
names = {'stored', 'shown', 'recalled'};
fig = figure();
for k = 1:3
    subplot(1, 3, k);
    picture = reshape(states{k}, fliplr(shape)).';
    pcolor(picture([1:end end], [1:end end]));
    axis('ij', 'equal', 'tight');
    shading('flat');
    title(names{k});
end
end
