function cell = load_swc(path)
% Without its comments the file is a stream of numbers, seven a point; parents are looked up by their label.
numbers = sscanf(regexprep(fileread(path), '#[^\n]*', ''), '%f');
table = reshape(numbers, 7, []).';
[~, row] = ismember(table(:, 7), table(:, 1));  % 0 where there is no such label
cell = struct('xyz', table(:, 3:5), 'radius', table(:, 6), 'kind', table(:, 2), 'parent', row - 1);
end
