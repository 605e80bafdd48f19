function result = corrupt(pattern, flip_order, fraction)
%CORRUPT Corrupt a pattern by flipping a given fraction of its units.
%
%   Parameters
%   ----------
%   pattern : array, shape (N,)
%       Pattern of +1 and -1; it is not changed.
%   flip_order : array of whole numbers, shape (N,)
%       A permutation of the units: they are flipped in this order until enough are.
%   fraction : number
%       Fraction of the units to flip, 0 to 1; fraction * N is rounded to the nearest integer.
%
%   Returns
%   -------
%   array, shape (N,)
%       Corrupted pattern.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 5, corruption: Corrupted cues, and error bars · 残缺的线索与误差棒
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'corrupt is yours to write');
end
