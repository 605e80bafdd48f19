function result = ghk_potential(permeability, outside, inside, valence, celsius)
%GHK_POTENTIAL Resting potential of a membrane that several monovalent ions cross (Goldman-Hodgkin-Katz equation).
%
%   Parameters
%   ----------
%   permeability, outside, inside : array, shape (n_ions,)
%       Relative permeabilities (any common unit) and concentrations outside and inside, mM.
%   valence : array of whole numbers, shape (n_ions,)
%       1 for each cation and -1 for each anion.
%   celsius : number
%       Temperature, degrees Celsius.
%
%   Returns
%   -------
%   number
%       Potential inside relative to outside at which no net current flows, mV.
%
%   References
%   ----------
%   Hodgkin & Katz, J Physiol 108:37 (1949).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 1, ions: Nernst and Goldman-Hodgkin-Katz · Nernst 与 Goldman-Hodgkin-Katz 方程
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 5 || isempty(celsius), celsius = 37; end
error('neurograde:NotImplemented', 'ghk_potential is yours to write');
end
