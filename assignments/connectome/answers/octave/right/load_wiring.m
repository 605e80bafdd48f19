function [names, chemical, gap] = load_wiring(path)
% Receivers' rows (R, Rp) repeat the senders'; gap junctions are listed from both sides, so nothing need be mirrored.
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
chemical = accumarray(ends(~electric, :), number(~electric), [n n]);
gap = accumarray(ends(electric, :), number(electric), [n n]);
end
