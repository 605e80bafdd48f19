function result = mixture_overlap(n)
%MIXTURE_OVERLAP Overlap of a symmetric mixture of n random patterns with each of them, for N -> infinity.
%
%   Parameters
%   ----------
%   n : whole number
%       Odd number of patterns mixed.
%
%   Returns
%   -------
%   number
%       Overlap (no unit).
%
%   References
%   ----------
%   Amit, Gutfreund & Sompolinsky, Phys. Rev. A 32:1007 (1985).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 14, mixture_theory: Mixtures in theory · 混合态的理论
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mixture_overlap is yours to write');
end
