function rate = hh_firing_rate (current, g_na, g_k)
  % Rate of sustained firing, all currents at once.
  current = current(:).';
  v = hh_voltages (current, hh_start (-65 + 0 * current), 600, 0.04, g_na, g_k);
  rate = sustained_rates (v, 0.04);
end
