function fig = plot_recall_probability(fractions, loads, mean, sem)
%PLOT_RECALL_PROBABILITY Draw the probability of perfect recall against corruption, one curve per load.
%
%   Parameters
%   ----------
%   fractions : array, shape (F,)
%       Fraction of units flipped in the cue (no unit).
%   loads : array of whole numbers, shape (L,)
%       Number of stored patterns P of each curve.
%   mean, sem : array, shape (L, F)
%       Probability of perfect recall and its standard error over networks (no unit).
%
%   Returns
%   -------
%   handle of the figure
%       One curve with error bars (errorbar) per load, a legend that names the loads, labelled axes
%       with the corruption as a fraction or in per cent (and so the probability, if its label says so).
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%   In here mean is the argument and not the built-in function of that name.
%
%   Question 7, recall_picture: Picture: the recall curve with error bars · 图：带误差棒的回想曲线
%   (6 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'plot_recall_probability is yours to write');
end
