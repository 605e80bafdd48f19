function result = peak_rate(theta_c, j0, i0)
%PEAK_RATE Rate at the top of the stationary bump, from its half-width.
%
%   Parameters
%   ----------
%   theta_c : number or array
%       Half-width, rad, between 0 and pi (it fixes j1, which is therefore not an argument).
%   j0 : number or array
%       Uniform coupling (no unit).
%   i0 : number or array
%       Uniform input, Hz, positive. All three broadcast.
%
%   Returns
%   -------
%   number or array
%       Largest rate of the bump, Hz; inf where the uniform coupling is too strong for a finite bump.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 8, bump_height: The height of the bump · 活动包的高度
%   (8 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'peak_rate is yours to write');
end
