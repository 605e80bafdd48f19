function result = adapting_lif_rate(current, jump, tau_m, tau_a)
%ADAPTING_LIF_RATE Steady firing rate of a leaky integrate-and-fire neuron with spike-triggered adaptation.
%
%   The neuron obeys tau_m dv/dt = -v + current - a with threshold 1 and reset 0 and no refractory period; the
%   adaptation obeys tau_a da/dt = -a between spikes and grows by `jump` at each spike.
%
%   Parameters
%   ----------
%   current : number or array
%       Constant input relative to threshold (dimensionless).
%   jump : number
%       Increment of the adaptation at a spike (dimensionless, not negative).
%   tau_m, tau_a : number
%       Time constants of membrane and adaptation, ms; tau_a > tau_m.
%
%   Returns
%   -------
%   array, shape of `current`
%       Rate in Hz when all intervals have become equal; 0 where `current` <= 1.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 6, adaptation: Spike-triggered adaptation · 发放触发的适应
%   (6 points, bonus). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(tau_m), tau_m = 10; end
if nargin < 4 || isempty(tau_a), tau_a = 200; end
error('neurograde:NotImplemented', 'adapting_lif_rate is yours to write');
end
