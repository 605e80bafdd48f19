function result = nernst_potential(valence, outside, inside, celsius)
%NERNST_POTENTIAL Equilibrium potential of one ion.
%
%   Parameters
%   ----------
%   valence : whole number or array of whole numbers
%       Charge of the ion in elementary charges, with its sign (K+: 1, Cl-: -1, Ca2+: 2).
%   outside, inside : number or array
%       Concentrations outside and inside the cell, mM. The arguments broadcast against each other.
%   celsius : number
%       Temperature, degrees Celsius.
%
%   Returns
%   -------
%   number or array
%       Potential inside relative to outside, mV.
%
%   References
%   ----------
%   Dayan & Abbott, Theoretical Neuroscience, section 5.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 1, ions: Nernst and Goldman-Hodgkin-Katz · Nernst 与 Goldman-Hodgkin-Katz 方程
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 4 || isempty(celsius), celsius = 37; end
error('neurograde:NotImplemented', 'nernst_potential is yours to write');
end
