function both = is_bistable (current, g_na, g_k)
  % Rest is judged by its eigenvalues, firing by a simulation that starts far from rest.
  current = current(:).';
  rests = arrayfun (@(i) rest_growth_rate (i, g_na, g_k) < 0, current);
  kicked = hh_start (-65 + 0 * current) + [40; 0; 0; 0];
  v = hh_voltages (current, kicked, 600, 0.04, g_na, g_k);
  both = rests & sustained_rates (v, 0.04) > 0;
end
