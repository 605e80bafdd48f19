function m = overlaps(patterns, state)
% A row, in a loop.
m = [];
for k = 1:size(patterns, 1)
    m(k) = dot(patterns(k, :), state) / numel(state);
end
end
