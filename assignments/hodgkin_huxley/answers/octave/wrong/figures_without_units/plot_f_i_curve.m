function fig = plot_f_i_curve (current, rate)
  % Labels without units.
  % LOSES: test_f_i_labels_with_units
  fig = figure ();
  plot (current, rate);
  xlabel ('current');
  ylabel ('rate');
end
