function onset = hh_onset_current (g_na, g_k)
  % The smallest of a row of currents that fires for ever, refined three times.
  low = 0;
  high = 0.2;
  for round = 1:3
    currents = linspace (low, high, 21);
    firing = find (hh_firing_rate (currents, g_na, g_k) > 0, 1);
    low = currents(max (firing - 1, 1));
    high = currents(firing);
  end
  onset = high;
end
