function result = expected_motifs(n, p)
%EXPECTED_MOTIFS Mean number of motifs in a directed random graph, in closed form.
%
%   Every ordered pair of different neurons is connected with probability p, independently.
%
%   Parameters
%   ----------
%   n : whole number
%       Number of neurons.
%   p : number
%       Probability of a connection.
%
%   Returns
%   -------
%   array, shape (3,)
%       Expected numbers of reciprocal pairs, feed-forward loops and three-cycles, counted as
%       in `TRIADS`: exactly these connections among the neurons, no more.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 12, expected_motifs: Motifs by chance: the formula · 偶然出现的基序：公式
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'expected_motifs is yours to write');
end
