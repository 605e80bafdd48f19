function expected = expected_motifs(n, p)
% A loop can be named in 6 ways, a cycle in 2; three connections are there, the three opposite ones are not.
triples = n * (n - 1) * (n - 2) / 6;
exactly = (p * (1 - p))^3;
expected = [n * (n - 1) / 2 * p^2, 6 * triples * exactly, 2 * triples * exactly];
end
