function census = triad_census(adjacency)
% The connections among three neurons are six bits, hence one of 64 codes; each code is a pattern under some naming.
pairs = adjacency + 2 * adjacency.';  % 0 none, 1 there, 2 back, 3 both
n = size(adjacency, 1);
counts = zeros(64, 1);
for i = 1:n-2
    [j, k] = find(triu(ones(n - i), 1));  % of the neurons after i
    among = pairs(i+1:n, i+1:n);
    to = pairs(i, i+1:n).';
    code = to(j) + 4 * to(k) + 16 * among(sub2ind(size(among), j, k));
    counts = counts + accumarray(code + 1, 1, [64 1]);
end
patterns = triads();
census = containers.Map();
for name = keys(patterns)
    census(name{1}) = sum(counts(codes_of(patterns(name{1})) + 1));
end
end

function codes = codes_of(edges)
% One code for each naming of the three neurons; namings that make no difference count once.
worth = [0 1 4; 2 0 16; 8 32 0];  % worth(from, to)
edges = vertcat(edges{:}) + 1;
namings = perms(1:3);
codes = zeros(1, size(namings, 1));
for k = 1:numel(codes)
    renamed = reshape(namings(k, edges), [], 2);
    codes(k) = sum(worth(sub2ind([3 3], renamed(:, 1), renamed(:, 2))));
end
codes = unique(codes);
end
