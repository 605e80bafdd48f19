function result = oscillation_frequency(frequency, power, factor)
%OSCILLATION_FREQUENCY Frequency of the population oscillation, if there is one.
%
%   Parameters
%   ----------
%   frequency, power : array_like, shape (n,)
%       A spectrum: frequency in Hz, power in any unit.
%   factor : float
%       The largest power must exceed the median power by this factor to count as an oscillation.
%
%   Returns
%   -------
%   float
%       Frequency of the largest power, Hz; 0 if the network does not oscillate.
%
%   Question 10, spectrum: Rhythm: the power spectrum · 节律：功率谱
%   (9 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(factor), factor = 5; end
error('neurograde:NotImplemented', 'oscillation_frequency is yours to write');
end
