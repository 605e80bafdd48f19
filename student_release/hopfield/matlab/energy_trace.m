function result = energy_trace(weights, state, order)
%ENERGY_TRACE Energy along one sweep of asynchronous recall.
%
%   Parameters
%   ----------
%   weights : array, shape (N, N)
%       Symmetric weights without self-coupling.
%   state : array, shape (N,)
%       Initial state, +1 and -1; it is not changed.
%   order : array of whole numbers, shape (K,)
%       Units in the order of their updates; units may come several times or not at all.
%       A unit whose field is zero (smaller than 1e-9 in size) keeps its state.
%
%   Returns
%   -------
%   array, shape (K + 1,)
%       Energy before the first update and after every update (no unit).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, energy: Energy never rises · 能量从不上升
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'energy_trace is yours to write');
end
