function shuffled = degree_preserving_graph(adjacency, seed)
% Ten swaps tried for each connection.
rng(seed);
shuffled = adjacency;
[from, to] = find(adjacency);
m = numel(from);
for pair = randi(m, 2, 10 * m)
    a = from(pair(1));
    b = to(pair(1));
    c = from(pair(2));
    d = to(pair(2));
    if a == d || c == b || shuffled(a, d) || shuffled(c, b), continue; end
    shuffled(a, b) = 0;
    shuffled(c, d) = 0;
    shuffled(a, d) = 1;
    shuffled(c, b) = 1;
    to(pair) = [d b];
end
end
