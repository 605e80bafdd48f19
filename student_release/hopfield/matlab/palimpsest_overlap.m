function result = palimpsest_overlap(age, decay, n)
%PALIMPSEST_OVERLAP Overlap with a memory of given age after one update of every unit, for a large palimpsest network.
%
%   All units are updated once, at the same time, from the memory itself. Infinitely many random patterns
%   have been stored; the decay is small, but write the noise without expanding in it.
%
%   Parameters
%   ----------
%   age : number or array
%       Number of patterns stored after this one.
%   decay : number or array
%       Fraction of every weight lost at each storage, 0 < decay < 1 (no unit).
%   n : number or array
%       Number of units N. The arguments broadcast.
%
%   Returns
%   -------
%   number or array
%       Expected overlap (no unit), with the noise of all patterns, this one's share included, taken as
%       Gaussian.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 17, forgetting_theory: Forgetting in theory · 遗忘的理论
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'palimpsest_overlap is yours to write');
end
