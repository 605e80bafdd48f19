function fig = plot_gating_curves(v, steady_state, time_constant)
%PLOT_GATING_CURVES Draw the gating curves: steady states in one panel, time constants in another, both against voltage.
%
%   Parameters
%   ----------
%   v : array, shape (n,)
%       Membrane potential, mV.
%   steady_state, time_constant : struct (containers.Map where a key is no name)
%       For each of the keys "n", "m" and "h" an array of shape (n,); time constants in ms.
%
%   Returns
%   -------
%   handle of the figure
%       Two axes, each with one labelled line per gate, a legend, and units where a quantity has any.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 8, gating_figure: Figure: gating curves · 图：门控曲线
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_gating_curves is yours to write');
end
