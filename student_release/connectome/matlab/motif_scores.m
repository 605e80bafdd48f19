function result = motif_scores(adjacency, null, n_random, seed)
%MOTIF_SCORES Which motifs are more frequent than chance?
%
%   Count the three motifs of `MOTIFS`: pairs connected both ways, feed-forward loops ("030T" of
%   `TRIADS`) and three-cycles ("030C"), in the graph and in random graphs of a null model.
%
%   Parameters
%   ----------
%   adjacency : array of whole numbers, shape (n, n)
%       Directed connections, rows send, 0 and 1, zero diagonal.
%   null : text
%       "equal_density": as many connections anywhere; "degree_preserving": every neuron keeps
%       its in- and out-degree.
%   n_random : whole number
%       Number of random graphs.
%   seed : whole number
%       Seed of the random numbers: the same seed, the same result.
%
%   Returns
%   -------
%   struct (containers.Map where a key is no name)
%       "observed": counts in the graph; "mean", "sd": mean and standard deviation of the counts
%       over the random graphs; "z": how many standard deviations the graph lies above the
%       mean. Each of shape (3,), in the order of `MOTIFS`.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here null is the argument and not the built-in function of that name.
%
%   Question 11, motif_scores: Motifs against chance · 基序与偶然
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'motif_scores is yours to write');
end
