function fig = plot_f_i_curve (current, rate)
  % One line through the points.
  fig = figure ();
  plot (current, rate, '.-');
  xlabel ('current density (\muA/mm^2)');
  ylabel ('firing rate (Hz)');
end
