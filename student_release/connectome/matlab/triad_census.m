function result = triad_census(adjacency)
%TRIAD_CENSUS Count the triples of neurons by how they are connected.
%
%   Every set of three different neurons whose connections among each other are exactly those
%   of a pattern in `TRIADS` (no more, no fewer, up to renaming the three) counts once for it.
%
%   Parameters
%   ----------
%   adjacency : array of whole numbers, shape (n, n)
%       Directed connections, rows send, 0 and 1, zero diagonal.
%
%   Returns
%   -------
%   struct (containers.Map where a key is no name)
%       Number of triples for each name in `TRIADS`.
%
%   References
%   ----------
%   Milo et al., Science 298 (2002) 824.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 9, motif_census: Counting motifs of two and three neurons · 数一数二元和三元基序
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'triad_census is yours to write');
end
