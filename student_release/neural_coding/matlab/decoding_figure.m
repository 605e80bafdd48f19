function fig = decoding_figure(preferred, counts, s, posterior, s_true)
%DECODING_FIGURE One response of a population and what it says about the stimulus.
%
%   Upper panel: the spike count of each neuron against its preferred stimulus (dots, stems or bars).
%   Lower panel: the posterior density as a curve over `s`, and a vertical line at the true stimulus.
%
%   Parameters
%   ----------
%   preferred : array, shape (n_neurons,)
%       Preferred stimuli, degrees.
%   counts : array of whole numbers, shape (n_neurons,)
%       Spike counts.
%   s, posterior : array, shape (n_s,)
%       Candidate stimuli, degrees, and the posterior density, 1/degree.
%   s_true : number
%       The stimulus that was shown, degrees.
%
%   Returns
%   -------
%   handle of the figure
%       Two panels; every axis labelled, with units where it has any; a legend that names the lines.
%
%   Indices in arguments and results count from 0, as the help text says: add 1 before you index.
%
%   Question 18, decoding_figure: Picture: reading a population · 图：读出一群神经元
%   (5 points). How values look in MATLAB: see check.m.

error('neurograde:NotImplemented', 'decoding_figure is yours to write');
end
