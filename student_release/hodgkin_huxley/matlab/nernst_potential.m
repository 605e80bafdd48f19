function result = nernst_potential(valence, outside, inside, celsius)
%NERNST_POTENTIAL Equilibrium potential of one ion.
%
%   Parameters
%   ----------
%   valence : int or array_like of int
%       Charge of the ion in elementary charges, with its sign (K+: 1, Cl-: -1, Ca2+: 2).
%   outside, inside : float or array_like
%       Concentrations outside and inside the cell, mM. The arguments broadcast against each other.
%   celsius : float
%       Temperature, degrees Celsius.
%
%   Returns
%   -------
%   float or ndarray
%       Potential inside relative to outside, mV.
%
%   References
%   ----------
%   Dayan & Abbott, Theoretical Neuroscience, section 5.2.
%
%   Question 1, ions: Nernst and Goldman-Hodgkin-Katz · Nernst 与 Goldman-Hodgkin-Katz 方程
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 4 || isempty(celsius), celsius = 37; end
error('neurograde:NotImplemented', 'nernst_potential is yours to write');
end
