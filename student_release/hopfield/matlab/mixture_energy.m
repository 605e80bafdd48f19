function result = mixture_energy(n)
%MIXTURE_ENERGY Energy per unit of a symmetric mixture of n random patterns, for N -> infinity at fixed P.
%
%   Parameters
%   ----------
%   n : whole number
%       Odd number of patterns mixed; n = 1 is a stored pattern itself.
%
%   Returns
%   -------
%   number
%       E/N with E = -(1/2) sum_ij W_ij s_i s_j (no unit).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 14, mixture_theory: Mixtures in theory · 混合态的理论
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mixture_energy is yours to write');
end
