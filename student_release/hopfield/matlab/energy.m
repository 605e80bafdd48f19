function result = energy(weights, state)
%ENERGY Energy of a state, E = -(1/2) sum_ij W_ij s_i s_j.
%
%   Parameters
%   ----------
%   weights : array, shape (N, N)
%       Symmetric weights (no unit).
%   state : array, shape (N,)
%       State, +1 and -1.
%
%   Returns
%   -------
%   number
%       Energy (no unit).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 3, energy: Energy never rises · 能量从不上升
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'energy is yours to write');
end
