function result = preferred_directions(n)
%PREFERRED_DIRECTIONS Preferred directions of the neurons, equally spaced around the ring.
%
%   Parameters
%   ----------
%   n : whole number
%       Number of neurons N.
%
%   Returns
%   -------
%   array, shape (n,)
%       theta_i = -pi + 2 pi i / N for i = 0 .. N-1, rad (so pi itself does not occur).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 1, kernel: The ring and its weights · 神经元环及其连接
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'preferred_directions is yours to write');
end
