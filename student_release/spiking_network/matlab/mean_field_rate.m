function result = mean_field_rate(g, eta, n_synapses, weight, gamma)
%MEAN_FIELD_RATE Self-consistent firing rate of Brunel's network in the asynchronous state.
%
%   The rate that goes into `input_moments` is the rate that comes out of `siegert_rate`.
%
%   Parameters
%   ----------
%   g, eta : number
%       Relative strength of inhibition; nu_ext / nu_thr > 0.
%   n_synapses : whole number
%       C_E.
%   weight : number
%       Excitatory jump J, mV.
%   gamma : number
%       C_I / C_E.
%
%   Returns
%   -------
%   number
%       Rate, Hz; the largest solution where there are several.
%
%   References
%   ----------
%   Amit & Brunel, Cereb. Cortex 7, 237 (1997); Brunel (2000), section 3.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here gamma is the argument and not the built-in function of that name.
%
%   Question 19, mean_field: The self-consistent rate · 自洽的发放率
%   (7 points). How values look in MATLAB: see check.m.

if nargin < 5 || isempty(gamma), gamma = 0.25; end
error('neurograde:NotImplemented', 'mean_field_rate is yours to write');
end
