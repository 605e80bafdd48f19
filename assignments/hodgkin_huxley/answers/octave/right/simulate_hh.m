function trace = simulate_hh (current, dt, start, g_na, g_k)
  % Runge-Kutta; rows are times, columns v, n, m, h.
  if isempty (start)
    y = hh_start (-65);
  else
    y = start(:);
  end
  substeps = ceil (dt / 0.025 - 1e-9);
  trace = zeros (numel (current), 4);
  trace(1,:) = y.';
  for k = 1:numel (current) - 1
    for j = 1:substeps
      y = hh_step (y, dt / substeps, current(k), g_na, g_k);
    end
    trace(k+1,:) = y.';
  end
end
