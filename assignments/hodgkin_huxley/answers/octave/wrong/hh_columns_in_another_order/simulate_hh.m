function trace = simulate_hh (current, dt, start, g_na, g_k)
  % Columns v, m, h, n instead of v, n, m, h.
  % LOSES: test_rests_near_minus_65, test_shape_of_the_action_potential, test_pulses_and_starts
  y = hh_start (-65);
  if ~isempty (start)
    y = start(:);
  end
  trace = zeros (numel (current), 4);
  trace(1,:) = y([1 3 4 2]);
  for k = 1:numel (current) - 1
    y = hh_step (y, dt, current(k), g_na, g_k);
    trace(k+1,:) = y([1 3 4 2]);
  end
end
