function result = lif_firing_rate(current, tau_m, t_ref)
%LIF_FIRING_RATE Steady firing rate of a leaky integrate-and-fire neuron, in closed form.
%
%   Parameters
%   ----------
%   current : number or array
%       Constant input relative to threshold (dimensionless).
%   tau_m, t_ref : number
%       Membrane time constant and absolute refractory period, ms.
%
%   Returns
%   -------
%   array, shape of `current`
%       Rate in Hz; 0 where `current` <= 1.
%
%   References
%   ----------
%   Dayan & Abbott, Theoretical Neuroscience, section 5.4.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, lif_rate: The integrate-and-fire neuron, solved · 积分发放神经元：解析解
%   (6 points). How values look in MATLAB: see check.m.

if nargin < 2 || isempty(tau_m), tau_m = 20; end
if nargin < 3 || isempty(t_ref), t_ref = 0; end
error('neurograde:NotImplemented', 'lif_firing_rate is yours to write');
end
