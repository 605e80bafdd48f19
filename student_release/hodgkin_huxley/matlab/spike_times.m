function result = spike_times(v, dt, threshold)
%SPIKE_TIMES Times at which a voltage trace crosses a threshold upwards.
%
%   Parameters
%   ----------
%   v : array_like, shape (n_steps,)
%       Membrane potential at times 0, dt, 2 dt, ..., mV.
%   dt : float
%       Time step, ms.
%   threshold : float
%       Voltage to be crossed from below, mV.
%
%   Returns
%   -------
%   ndarray, shape (n_spikes,)
%       Spike times, ms, interpolated linearly between samples. A trace that starts above the threshold has no
%       spike there.
%
%   Question 10, spike_detection: Spike times · 锋电位时刻
%   (4 points). How values look in MATLAB: see check.m.

if nargin < 3 || isempty(threshold), threshold = 0; end
error('neurograde:NotImplemented', 'spike_times is yours to write');
end
