function result = unstable_modes(kernel)
%UNSTABLE_MODES Spatial modes that grow out of the homogeneous state.
%
%   Parameters
%   ----------
%   kernel : array, shape (N,)
%       As in `growth_rates`.
%
%   Returns
%   -------
%   row of whole numbers
%       The modes m, 0 <= m <= floor(N / 2), that grow; in any order, empty if the state is stable.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 4, instability: How the homogeneous state loses its stability · 均匀态如何失稳
%   (10 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'unstable_modes is yours to write');
end
