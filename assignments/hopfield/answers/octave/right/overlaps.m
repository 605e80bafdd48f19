function m = overlaps(patterns, state)
%OVERLAPS One for each row.
m = patterns * state(:) / size(patterns, 2);
end
