function result = sigmoid_tuning(s, s_half, r_max, delta)
%SIGMOID_TUNING Sigmoid tuning curve, as of a binocular-disparity neuron.
%
%   Parameters
%   ----------
%   s : array_like
%       Stimulus (any unit).
%   s_half : float
%       Stimulus of half the maximal rate, in the unit of `s`.
%   r_max : float
%       Maximal rate, Hz.
%   delta : float
%       Width of the rise, in the unit of `s`: at `s_half` the slope is r_max / (4 delta). Negative for a
%       curve that falls.
%
%   Returns
%   -------
%   ndarray, shape of `s`
%       Firing rate, Hz.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.2.
%
%   Question 8, tuning_curves: Three tuning curves · 三种调谐曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'sigmoid_tuning is yours to write');
end
