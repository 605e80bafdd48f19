function result = palimpsest_weights(patterns, decay)
%PALIMPSEST_WEIGHTS Weights of a network that stores patterns one after another and lets old ones fade.
%
%   Each new pattern first shrinks all weights by the factor (1 - decay) and then adds its own
%   (1/N) xi_i xi_j; there is no self-coupling.
%
%   Parameters
%   ----------
%   patterns : array, shape (T, N)
%       Patterns, +1 and -1, in the order in which they are stored: the last row is the newest.
%   decay : number
%       Fraction of every weight lost at each storage, 0 <= decay < 1 (no unit).
%
%   Returns
%   -------
%   array, shape (N, N)
%       Weights after the last pattern. The newest pattern enters with full strength, the one before with
%       (1 - decay), and so on.
%
%   References
%   ----------
%   Parisi, J. Phys. A 19:L617 (1986); Mezard, Nadal & Toulouse, J. Physique 47:1457 (1986).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 15, palimpsest: Weights that fade · 会褪色的权重
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'palimpsest_weights is yours to write');
end
