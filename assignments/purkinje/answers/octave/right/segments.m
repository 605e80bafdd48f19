function [child, parent] = segments(cell)
% Rows, from 1, of the two ends of every neurite segment.
above = cell.parent(:) + 1;
child = find(cell.kind(:) ~= 1 & above > 0);
parent = above(child);
end
