function [rate, cv] = rate_cv_sweep(g_values, eta_values, n_neurons, weight, t_start, t_stop, seed)
%RATE_CV_SWEEP Mean rate and mean CV of simulated networks over g, for several external inputs.
%
%   Parameters
%   ----------
%   g_values : array, shape (n_g,)
%       Relative strengths of inhibition.
%   eta_values : array, shape (n_eta,)
%       nu_ext / nu_thr.
%   n_neurons, weight, seed
%       As in `simulate_network` (delay and time step are its defaults).
%   t_start, t_stop : number
%       Simulate up to t_stop; measure from t_start, ms.
%
%   Returns
%   -------
%   rate : array, shape (n_eta, n_g)
%       Mean rate, Hz.
%   cv : array, shape (n_eta, n_g)
%       Mean CV of intervals; nan where `interval_cv` is, as in a silent network.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 12, sweep: Rate and CV against inhibition · 发放率与 CV 随抑制强度的变化
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(n_neurons), n_neurons = 1000; end
if nargin < 4 || isempty(weight), weight = 0.2; end
if nargin < 5 || isempty(t_start), t_start = 100; end
if nargin < 6 || isempty(t_stop), t_stop = 600; end
if nargin < 7 || isempty(seed), seed = 0; end
error('neurograde:NotImplemented', 'rate_cv_sweep is yours to write');
end
