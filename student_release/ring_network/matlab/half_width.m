function result = half_width(j1)
%HALF_WIDTH Half-width of the stationary bump in a large ring (N -> infinity, uniform input, gamma = 0).
%
%   The bump is u(theta) = A [cos(theta - phi) - cos(theta_c)]_+ : it is active for |theta - phi| < theta_c.
%
%   Parameters
%   ----------
%   j1 : number or array
%       Cosine coupling (no unit).
%
%   Returns
%   -------
%   number or array, shape of `j1`
%       theta_c, rad, between 0 and pi; nan where there is no bump.
%
%   References
%   ----------
%   Ben-Yishai, Bar-Or & Sompolinsky, PNAS 92:3844 (1995).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 7, bump_width: The width of the bump · 活动包的宽度
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'half_width is yours to write');
end
