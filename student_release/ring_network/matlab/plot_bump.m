function fig = plot_bump(theta, rates, centre, theta_c, peak)
%PLOT_BUMP Draw a simulated bump over the theory's.
%
%   Parameters
%   ----------
%   theta : array_like, shape (N,)
%       Preferred directions, rad.
%   rates : array_like, shape (N,)
%       Simulated rates, Hz.
%   centre, theta_c : float
%       Centre and half-width of the theoretical bump, rad.
%   peak : float
%       Its peak rate, Hz.
%
%   Returns
%   -------
%   matplotlib.figure.Figure
%       Rates (Hz) against preferred direction in degrees: the simulated rates as points or as a line, the
%       theoretical bump at the same `theta` as a line; axes labelled with units; a legend naming both.
%
%   Question 10, bump_picture: Picture: simulation on theory · 图：模拟与理论
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_bump is yours to write');
end
