function result = mixture_energy(n)
%MIXTURE_ENERGY Energy per unit of a symmetric mixture of n random patterns, for N -> infinity at fixed P.
%
%   Parameters
%   ----------
%   n : int
%       Odd number of patterns mixed; n = 1 is a stored pattern itself.
%
%   Returns
%   -------
%   float
%       E/N with E = -(1/2) sum_ij W_ij s_i s_j (no unit).
%
%   Question 14, mixture_theory: Mixtures in theory · 混合态的理论
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'mixture_energy is yours to write');
end
