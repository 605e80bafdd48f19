function result = oscillation_frequency(frequency, power, factor)
%OSCILLATION_FREQUENCY Frequency of the population oscillation, if there is one.
%
%   Parameters
%   ----------
%   frequency, power : array, shape (n,)
%       A spectrum: frequency in Hz, power in any unit.
%   factor : number
%       The largest power must exceed the median power by this factor to count as an oscillation.
%
%   Returns
%   -------
%   number
%       Frequency of the largest power, Hz; 0 if the network does not oscillate.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here power, factor are the arguments and not the built-in functions of that name.
%
%   Question 10, spectrum: Rhythm: the power spectrum · 节律：功率谱
%   (9 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(factor), factor = 5; end
error('neurograde:NotImplemented', 'oscillation_frequency is yours to write');
end
