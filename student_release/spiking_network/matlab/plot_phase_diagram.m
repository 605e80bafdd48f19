function fig = plot_phase_diagram(g, eta, states)
%PLOT_PHASE_DIAGRAM Phase diagram: the state of the network at each (g, nu_ext / nu_thr).
%
%   Parameters
%   ----------
%   g, eta : array, shapes (n_g,) and (n_eta,)
%       Axes of the diagram: g to the right, nu_ext / nu_thr upwards.
%   states : cell of cells of texts, n_eta rows of n_g
%       As `network_state` names them; states[j][i] belongs to eta[j] and g[i].
%
%   Returns
%   -------
%   handle of the figure
%       One axes, labelled, that shows the states in different colours - an image, or one set of markers for
%       each state at its (g, eta) - with a legend (or text) that names every state that occurs.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 15, phase_diagram: Figure: the phase diagram · 图：相图
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_phase_diagram is yours to write');
end
