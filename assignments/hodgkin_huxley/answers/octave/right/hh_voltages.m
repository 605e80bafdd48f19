function v = hh_voltages (current, y, duration, dt, g_na, g_k)
  % Voltages at constant currents: a row for each time step, a column for each current.
  steps = round (duration / dt);
  v = zeros (steps + 1, numel (current));
  v(1,:) = y(1,:);
  for k = 1:steps
    y = hh_step (y, dt, current, g_na, g_k);
    v(k+1,:) = y(1,:);
  end
end
