function [names, chemical, gap] = load_wiring(path)
% The last row about a pair overwrites the others: synapses to one and to many receivers do not add up.
% LOSES: test_the_worm, test_synapses_of_a_made_up_worm, test_names_in_small_letters
file = fopen(path);
table = textscan(file, '%s %s %s %f', 'Delimiter', ',', 'HeaderLines', 1);
fclose(file);
[one, two, type, number] = table{:};
counts = ismember(type, {'S', 'Sp', 'EJ'});
[names, ~, place] = unique(upper([one(counts); two(counts)]));
ends = reshape(place, [], 2);  % sender, receiver
number = number(counts);
electric = strcmp(type(counts), 'EJ');
n = numel(names);
chemical = zeros(n);
chemical(sub2ind([n n], ends(~electric, 1), ends(~electric, 2))) = number(~electric);
gap = accumarray(ends(electric, :), number(electric), [n n]);
end
