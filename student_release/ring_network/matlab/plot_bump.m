function fig = plot_bump(theta, rates, centre, theta_c, peak)
%PLOT_BUMP Draw a simulated bump over the theory's.
%
%   Parameters
%   ----------
%   theta : array, shape (N,)
%       Preferred directions, rad.
%   rates : array, shape (N,)
%       Simulated rates, Hz.
%   centre, theta_c : number
%       Centre and half-width of the theoretical bump, rad.
%   peak : number
%       Its peak rate, Hz.
%
%   Returns
%   -------
%   handle of the figure
%       Rates (Hz) against preferred direction in degrees: the simulated rates as points or as a line, the
%       theoretical bump at the same `theta` as a line; axes labelled with units; a legend naming both.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 10, bump_picture: Picture: simulation on theory · 图：模拟与理论
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_bump is yours to write');
end
