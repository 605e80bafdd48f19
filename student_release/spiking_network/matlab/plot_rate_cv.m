function fig = plot_rate_cv(g, eta, rate, cv)
%PLOT_RATE_CV Rate and CV against g, a curve for each external input.
%
%   Parameters
%   ----------
%   g : array, shape (n_g,)
%       Relative strength of inhibition.
%   eta : array, shape (n_eta,)
%       nu_ext / nu_thr, named in the legend.
%   rate, cv : array, shape (n_eta, n_g)
%       Mean rate in Hz and mean CV; nan where the network is silent.
%
%   Returns
%   -------
%   handle of the figure
%       Two axes, rate and CV against g, with lines, labels and a legend.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 13, sweep_figure: Figure: rate and CV against g · 图：发放率与 CV 对 g
%   (4 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_rate_cv is yours to write');
end
