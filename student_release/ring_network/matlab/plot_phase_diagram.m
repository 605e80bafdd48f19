function fig = plot_phase_diagram(j0, j1, phases, limit)
%PLOT_PHASE_DIAGRAM Draw the phase diagram of the ring.
%
%   Parameters
%   ----------
%   j0 : array_like, shape (n0,)
%       Uniform couplings, increasing, equally spaced (no unit): horizontal axis.
%   j1 : array_like, shape (n1,)
%       Cosine couplings, increasing, equally spaced (no unit): vertical axis, upwards.
%   phases : array_like of int, shape (n1, n0)
%       HOMOGENEOUS, BUMP or RUNAWAY; phases[b, a] belongs to (j0[a], j1[b]).
%   limit : array_like, shape (n1,)
%       The largest j0 without runaway at each j1.
%
%   Returns
%   -------
%   matplotlib.figure.Figure
%       `phases` as a coloured map (imshow or pcolormesh), the runaway boundary (`limit` against j1) as a
%       line, the names of the three phases written in or in a legend, labelled axes (the couplings have no
%       unit).
%
%   Question 12, phase_picture: Picture: the phase diagram · 图：相图
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_phase_diagram is yours to write');
end
