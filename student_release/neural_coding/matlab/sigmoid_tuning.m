function result = sigmoid_tuning(s, s_half, r_max, delta)
%SIGMOID_TUNING Sigmoid tuning curve, as of a binocular-disparity neuron.
%
%   Parameters
%   ----------
%   s : array
%       Stimulus (any unit).
%   s_half : number
%       Stimulus of half the maximal rate, in the unit of `s`.
%   r_max : number
%       Maximal rate, Hz.
%   delta : number
%       Width of the rise, in the unit of `s`: at `s_half` the slope is r_max / (4 delta). Negative for a
%       curve that falls.
%
%   Returns
%   -------
%   array, shape of `s`
%       Firing rate, Hz.
%
%   References
%   ----------
%   Dayan & Abbott, section 1.2.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 8, tuning_curves: Three tuning curves · 三种调谐曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'sigmoid_tuning is yours to write');
end
