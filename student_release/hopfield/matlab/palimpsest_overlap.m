function result = palimpsest_overlap(age, decay, n)
%PALIMPSEST_OVERLAP Overlap with a memory of given age after one update of every unit, for a large palimpsest network.
%
%   All units are updated once, at the same time, from the memory itself. Infinitely many random patterns
%   have been stored; the decay is small, but write the noise without expanding in it.
%
%   Parameters
%   ----------
%   age : float or array_like
%       Number of patterns stored after this one.
%   decay : float or array_like
%       Fraction of every weight lost at each storage, 0 < decay < 1 (no unit).
%   n : float or array_like
%       Number of units N. The arguments broadcast.
%
%   Returns
%   -------
%   float or ndarray
%       Expected overlap (no unit), with the noise of all patterns, this one's share included, taken as
%       Gaussian.
%
%   Question 17, forgetting_theory: Forgetting in theory · 遗忘的理论
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'palimpsest_overlap is yours to write');
end
