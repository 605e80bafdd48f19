function result = recall(weights, state, orders)
%RECALL Asynchronous recall: units are updated one at a time, each seeing all earlier changes.
%
%   Parameters
%   ----------
%   weights : array, shape (N, N)
%       Symmetric weights without self-coupling.
%   state : array, shape (N,)
%       Initial state, +1 and -1; it is not changed.
%   orders : array of whole numbers, shape (S, N)
%       Row k lists the units in the order in which sweep k updates them. All rows are used; you may stop
%       once a whole sweep has changed nothing.
%
%   Returns
%   -------
%   array, shape (N,)
%       Final state, +1 and -1. A unit whose field is zero keeps its state (compare with 1e-9, not with 0:
%       sums of fractions round).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 2, recall: Asynchronous recall · 异步回想
%   (14 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'recall is yours to write');
end
