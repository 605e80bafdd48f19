function result = active_half_width(rates)
%ACTIVE_HALF_WIDTH Half-width of a bump, measured: half the angle that the active neurons take up.
%
%   Parameters
%   ----------
%   rates : array, shape (N,)
%       Rates, Hz. A neuron counts as active if its rate exceeds 1 % of the largest rate.
%
%   Returns
%   -------
%   number
%       Half of (number of active neurons) times (spacing of preferred directions), rad; pi if all are active.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 6, measure: Where is the bump, and how wide? · 活动包在哪里，有多宽
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'active_half_width is yours to write');
end
