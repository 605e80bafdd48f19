function counts = count_between(values, edges)
% How many values lie in each bin. (histc gives those on the last edge a place of their own; Octave has no histcounts.)
counts = histc([values(:).', NaN], edges(:).');  % NaN: a row, even without values, and counted nowhere
counts(end-1) = counts(end-1) + counts(end);
counts(end) = [];
end
