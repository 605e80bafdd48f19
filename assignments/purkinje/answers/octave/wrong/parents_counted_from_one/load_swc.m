function cell = load_swc(path)
% Rows of the parents left as Octave counts them, from 1.
% LOSES: test_small_file, test_the_real_cell, test_ids_are_labels
numbers = sscanf(regexprep(fileread(path), '#[^\n]*', ''), '%f');
table = reshape(numbers, 7, []).';
[found, row] = ismember(table(:, 7), table(:, 1));
row(~found) = -1;
cell = struct('xyz', table(:, 3:5), 'radius', table(:, 6), 'kind', table(:, 2), 'parent', row);
end
