function amplitude = hh_amplitude (current, g_na, g_k)
  % Voltage swing after 300 ms.
  current = current(:).';
  v = hh_voltages (current, hh_start (-65 + 0 * current), 600, 0.04, g_na, g_k);
  late = v(7501:end, :);
  amplitude = max (late, [], 1) - min (late, [], 1);
end
