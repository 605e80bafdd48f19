function [frequency, power] = population_spectrum(times, n_neurons, t_start, t_stop, bin_width, segment)
%POPULATION_SPECTRUM Power spectrum of the population rate.
%
%   The population rate r (Hz, bins of `bin_width`) is cut from t_start on into segments that do not overlap;
%   a rest that fills no segment is left out. S(f) = |sum_k (r_k - mean r) exp(-2 pi i f t_k) bin_width|^2 /
%   segment with times in seconds, averaged over the segments: the two-sided density at positive frequencies.
%   Independent Poisson neurons of rate nu give the flat S = nu / n_neurons.
%
%   Parameters
%   ----------
%   times, n_neurons, t_start, t_stop, bin_width
%       As in `population_rate`.
%   segment : number
%       Length of a segment, ms, a multiple of bin_width.
%
%   Returns
%   -------
%   frequency : array, shape (n_frequencies,)
%       1 / segment, 2 / segment, ... up to 1 / (2 bin_width), Hz. Zero is left out.
%   power : array, shape (n_frequencies,)
%       S(f), Hz^2/Hz.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 10, spectrum: Rhythm: the power spectrum · 节律：功率谱
%   (9 points). How values look in MATLAB: see check.m.

if nargin < 5 || isempty(bin_width), bin_width = 1; end
if nargin < 6 || isempty(segment), segment = 200; end
error('neurograde:NotImplemented', 'population_spectrum is yours to write');
end
