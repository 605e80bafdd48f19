function result = poisson_drive(rate, n_neurons, t_stop, dt, seed)
%POISSON_DRIVE Number of external spikes that reach each neuron in each time step.
%
%   Every neuron has its own Poisson process, independent of all others and of its own past.
%
%   Parameters
%   ----------
%   rate : number
%       Spikes per second that one neuron receives, all its external synapses together, Hz.
%   n_neurons : whole number
%   t_stop, dt : number
%       Duration and time step, ms.
%   seed : whole number
%       The same seed gives the same numbers, another seed others.
%
%   Returns
%   -------
%   array of whole numbers, shape (n_steps, n_neurons), n_steps = round(t_stop / dt)
%       Counts (a step can bring more than one spike).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 2, poisson_drive: External drive: independent Poisson trains · 外部驱动：独立的泊松脉冲序列
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 4 || isempty(dt), dt = 0.1; end
if nargin < 5 || isempty(seed), seed = 0; end
error('neurograde:NotImplemented', 'poisson_drive is yours to write');
end
