function fig = plot_phase_diagram(j0, j1, phases, limit)
%PLOT_PHASE_DIAGRAM Draw the phase diagram of the ring.
%
%   Parameters
%   ----------
%   j0 : array, shape (n0,)
%       Uniform couplings, increasing, equally spaced (no unit): horizontal axis.
%   j1 : array, shape (n1,)
%       Cosine couplings, increasing, equally spaced (no unit): vertical axis, upwards.
%   phases : array of whole numbers, shape (n1, n0)
%       HOMOGENEOUS, BUMP or RUNAWAY; phases[b, a] belongs to (j0[a], j1[b]).
%   limit : array, shape (n1,)
%       The largest j0 without runaway at each j1.
%
%   Returns
%   -------
%   handle of the figure
%       `phases` as a coloured map (imshow or pcolormesh), the runaway boundary (`limit` against j1) as a
%       line, the names of the three phases written in or in a legend, labelled axes (the couplings have no
%       unit).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 12, phase_picture: Picture: the phase diagram · 图：相图
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_phase_diagram is yours to write');
end
