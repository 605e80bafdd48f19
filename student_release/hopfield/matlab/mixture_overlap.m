function result = mixture_overlap(n)
%MIXTURE_OVERLAP Overlap of a symmetric mixture of n random patterns with each of them, for N -> infinity.
%
%   Parameters
%   ----------
%   n : int
%       Odd number of patterns mixed.
%
%   Returns
%   -------
%   float
%       Overlap (no unit).
%
%   References
%   ----------
%   Amit, Gutfreund & Sompolinsky, Phys. Rev. A 32:1007 (1985).
%
%   Question 14, mixture_theory: Mixtures in theory · 混合态的理论
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mixture_overlap is yours to write');
end
