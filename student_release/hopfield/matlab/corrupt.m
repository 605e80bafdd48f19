function result = corrupt(pattern, flip_order, fraction)
%CORRUPT Corrupt a pattern by flipping a given fraction of its units.
%
%   Parameters
%   ----------
%   pattern : array_like, shape (N,)
%       Pattern of +1 and -1; it is not changed.
%   flip_order : array_like of int, shape (N,)
%       A permutation of the units: they are flipped in this order until enough are.
%   fraction : float
%       Fraction of the units to flip, 0 to 1; fraction * N is rounded to the nearest integer.
%
%   Returns
%   -------
%   ndarray, shape (N,)
%       Corrupted pattern.
%
%   Question 5, corruption: Corrupted cues, and error bars · 残缺的线索与误差棒
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'corrupt is yours to write');
end
